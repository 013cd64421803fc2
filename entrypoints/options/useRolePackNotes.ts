import { useEffect, useState } from 'react'
import type { PackNotes } from '../../lib/notes/beside-posting'
import type { Role, Snapshot } from '../../lib/roles/role'
import { onChange } from '../../lib/store/changes'
import { packNotesFor } from '../background/pack-notes'
import type { Attempt } from './useKept'

/** What the person's packs say of a saved role's employer, read again whenever a pack changes; nothing while it is read. */
export const useRolePackNotes = (role: Role, snapshot: Snapshot | 'none' | undefined, attempt: Attempt): PackNotes | undefined => {
  const [found, setFound] = useState<PackNotes>()
  const { posting } = role
  const capture = snapshot === 'none' ? undefined : snapshot?.capture
  useEffect(() => {
    let late = false
    const read = () => void attempt('The packs could not be read', async db => {
      const notes = await packNotesFor(db, posting, { site: capture?.site, url: capture?.url })
      if (!late) setFound(notes)
    })
    read()
    const off = onChange(what => {
      if (what === 'packs' || what === 'all') read()
    })
    return () => {
      late = true
      off()
    }
  }, [posting, capture?.site, capture?.url, attempt])
  return found
}
