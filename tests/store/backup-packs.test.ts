import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeKeys } from '../../lib/notes/pack/keys'
import type { Subscription } from '../../lib/notes/pack/subscription'
import { exportAll, importAll, wipeAll } from '../../lib/store/backup'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allPacks, deletePack, packNotesOf, putBackPack, savePack, sweepPackNotes, writePackNotes } from '../../lib/store/packs'
import { forgetShared, loadSharing, ownKeys, rememberShared } from '../../lib/store/sharing'
import { MANIFEST, packNote } from '../notes/pack/fixture'

const NOW = '2026-11-21T10:00:00.000Z'
const keys = await makeKeys()
const others = await makeKeys()
const pack = (id: string, more: Partial<Subscription> = {}): Subscription => ({
  id, address: `https://packs.example/${id}/manifest.json`, key: keys.publicKey, manifest: { ...MANIFEST, name: id }, generation: `rows-${id}`, etag: '"1"',
  muted: true, mutedContributors: ['k'.repeat(43)], mutedNotes: ['note-dune'], addedAt: NOW, takenAt: NOW, checkedAt: NOW, ...more,
})
const shared = (id: string) => ({ note: `mine-${id}`, id: `shared-${id}`, employer: 'Dune Bakery', quarter: '2026-Q2', at: NOW })
const written = (): Promise<void> => writePackNotes(db, 'rows-coast', [packNote('dune', 'Dune Bakery')], () => ['dune'])
const rows = async (generation: string): Promise<number> => {
  let count = 0
  for await (const notes of packNotesOf(db, generation)) count += notes.length
  return count
}

let db: Database
let nth = 0
beforeEach(async () => {
  db = await openRoleglass(`backup-packs-${nth++}`)
})

const file = async (): Promise<unknown> => JSON.parse(JSON.stringify(await exportAll(db, NOW)))

describe('packs in one file with everything', () => {
  it('come back without their notes, but with key, version and what is muted', async () => {
    await savePack(db, pack('coast'))
    await written()
    const kept = await file()
    expect(JSON.stringify(kept)).not.toContain('Dune Bakery')
    await wipeAll(db)
    expect(await allPacks(db)).toEqual([])
    expect(await db.count('packNotes')).toBe(0)
    expect(await importAll(db, kept)).toMatchObject({ ok: true, value: { packs: 1 } })
    const { etag: _, ...was } = pack('coast')
    expect(await allPacks(db)).toEqual([{ ...was, generation: '' }])
  })

  it('do not touch a pack that is here already, by whatever it is known', async () => {
    for (const id of ['by-id', 'by-address', 'by-name']) await savePack(db, pack(id))
    const kept = await file()
    await wipeAll(db)
    const here = [pack('by-id', { address: 'https://moved.example/m.json', key: others.publicKey }), pack('other', { address: pack('by-address').address, key: others.publicKey }), pack('third', { manifest: { ...MANIFEST, name: 'by-name' } })]
    for (const one of here) await savePack(db, one)
    expect(await importAll(db, kept)).toMatchObject({ ok: true, value: { packs: 0 } })
    expect((await allPacks(db)).map(({ id, generation }) => [id, generation]).sort()).toEqual([['by-id', 'rows-by-id'], ['other', 'rows-other'], ['third', 'rows-third']])
  })

  it('are refused whole where one is damaged', async () => {
    await savePack(db, pack('coast'))
    // The file was just written: its packs are a list.
    const kept = (await file()) as { packs: object[] }
    const result = await importAll(db, { ...kept, packs: [{ ...kept.packs[0], manifest: { ...MANIFEST, version: 0 } }] })
    expect(result.ok ? '' : result.why).toContain('packs.0.manifest.version')
  })
})

describe('own keys', () => {
  it('are made once, also when two pages ask at the same time', async () => {
    const [one, two] = await Promise.all([ownKeys(db, async () => keys), ownKeys(db, async () => others)])
    expect(one).toEqual(two)
    expect(await ownKeys(db, makeKeys)).toEqual(one)
  })

  it('and what was shared come back with the file', async () => {
    await ownKeys(db, async () => keys)
    await rememberShared(db, shared('a'))
    const kept = await file()
    await wipeAll(db)
    expect(await loadSharing(db)).toEqual({ shared: [] })
    await importAll(db, kept)
    expect(await loadSharing(db)).toEqual({ keys, shared: [shared('a')] })
  })

  it('stay as they are where there are some, and what only other keys can take back is not listed', async () => {
    await ownKeys(db, async () => keys)
    await rememberShared(db, shared('a'))
    const kept = await file()
    await wipeAll(db)
    await ownKeys(db, async () => others)
    await rememberShared(db, shared('b'))
    await importAll(db, kept)
    expect(await loadSharing(db)).toEqual({ keys: others, shared: [shared('b')] })
  })

  it('that are the same bring what was shared together', async () => {
    await ownKeys(db, async () => keys)
    await rememberShared(db, shared('a'))
    const kept = await file()
    await forgetShared(db, 'shared-a')
    await rememberShared(db, shared('b'))
    await importAll(db, kept)
    expect((await loadSharing(db)).shared.map(({ id }) => id)).toEqual(['shared-b', 'shared-a'])
  })

  it('remember a note shared anew once, and forget with a way back', async () => {
    await rememberShared(db, shared('a'))
    await rememberShared(db, { ...shared('a'), withdrawn: NOW })
    const before = await forgetShared(db, 'shared-a')
    expect(before).toEqual({ ...shared('a'), withdrawn: NOW })
    expect((await loadSharing(db)).shared).toEqual([])
  })
})

describe('files of earlier versions', () => {
  it.each([1, 2])('of version %i, which know no packs, leave them and own keys as they are', async version => {
    await savePack(db, pack('coast'))
    await ownKeys(db, async () => keys)
    const old = { format: 'roleglass-backup', version, exportedAt: NOW, settings: { collapsed: false, offSites: [], allowedSites: [] }, roles: [], snapshots: [], notes: [] }
    expect(await importAll(db, old)).toEqual({ ok: true, value: { roles: 0, notes: 0, profile: false, packs: 0 } })
    expect(await allPacks(db)).toEqual([pack('coast')])
    expect((await loadSharing(db)).keys).toEqual(keys)
  })
})

describe('a pack that was taken out', () => {
  it('is put back whole while its notes are there, and not at all once they are gone', async () => {
    await savePack(db, pack('coast'))
    await written()
    const out = await deletePack(db, 'coast')
    expect(out && (await putBackPack(db, out))).toBe(true)
    expect(await rows('rows-coast')).toBe(1)
    await deletePack(db, 'coast')
    await sweepPackNotes(db)
    expect(out && (await putBackPack(db, out))).toBe(false)
    expect(await allPacks(db)).toEqual([])
  })
})
