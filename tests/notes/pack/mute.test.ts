import { describe, expect, it } from 'vitest'
import { idInPack, withMute } from '../../../lib/notes/pack/mute'
import { isHeard } from '../../../lib/notes/pick'
import type { Subscription } from '../../../lib/notes/pack/subscription'
import { MANIFEST, packNote } from './fixture'

const note = packNote('n7', 'Reed & Rye Ltd', { contributor: 'k'.repeat(43) })
const pack: Subscription = { id: 'quay', key: 'key', manifest: MANIFEST, generation: 'g', muted: false, mutedContributors: [], mutedNotes: [], addedAt: '2026-11-01T10:00:00Z', takenAt: '2026-11-01T10:00:00Z', checkedAt: '2026-11-01T10:00:00Z' }

describe('muting within a pack', () => {
  it.each<[string, Parameters<typeof withMute>[1]]>([['a note', { note: note.id }], ['who wrote it', { contributor: 'k'.repeat(43) }]])('%s is not heard, and heard again when that is taken back', (_, what) => {
    const muted = withMute(withMute(pack, what, true), what, true)
    expect(isHeard(muted, note)).toBe(false)
    expect(withMute(muted, what, false)).toEqual(pack)
  })
  it('knows a note beside a posting by its id within the pack', () => {
    expect([idInPack('quay', 'quay/n7'), idInPack('quay', 'n7'), idInPack('quay', 'other/n7')]).toEqual(['n7', 'n7', 'other/n7'])
  })
})
