import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { subscribe, takePackFile, updatePack, updatePacks } from '../../entrypoints/background/packs'
import { packNotesFor } from '../../entrypoints/background/pack-notes'
import { makeKeys } from '../../lib/notes/pack/keys'
import { employerKeys } from '../../lib/notes/pick'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allPacks, changePack, packNotesOn, writePackNotes } from '../../lib/store/packs'
import { fileIn, packNote, packOf } from '../notes/pack/fixture'
import { posting } from '../store/fixtures'
import { packServer } from './pack-server'
import { at, capture, idsIn, rowsIn, why } from './pack-store'

const NOW = new Date('2026-11-21T10:00:00Z')
const NEXT_DAY = new Date('2026-11-22T10:00:01Z')
const keys = await makeKeys()
const others = await makeKeys()
const dune = packNote('dune', 'Dune Bakery')
const reed = packNote('reed', 'Reed & Rye Ltd')
const salt = packNote('salt', 'Salt Oven', { contributor: 'k'.repeat(43) })

let db: Database
let server: Awaited<ReturnType<typeof packServer>>
let nth = 0
beforeEach(async () => {
  db = await openRoleglass(`packs-${nth++}`)
  server = await packServer()
})
afterEach(() => {
  db.close()
  server.close()
})

const taken = async () => {
  const pack = await subscribe(db, server.address, undefined, NOW)
  if (!pack.ok) throw new Error(pack.why)
  return pack.value
}
const idsOf = (generation: string) => idsIn(db, generation)
const rows = () => rowsIn(db)

describe('a pack taken from an address', () => {
  it('is here whole, with its key pinned, and tells how far it is', async () => {
    server.serve(await packOf([dune, reed, salt], keys))
    const steps: number[][] = []
    const pack = await subscribe(db, server.address, (done, of) => steps.push([done, of]), NOW)
    expect(pack).toMatchObject({ ok: true, value: { key: keys.publicKey, manifest: { version: 1, notes: 3 }, muted: false } })
    expect([steps[0], steps.at(-1)], 'nothing is in while the file comes').toEqual([[0, 3], [3, 3]])
    expect(await idsOf(pack.ok ? pack.value.generation : '')).toEqual(['note-dune', 'note-reed', 'note-salt'])
    expect(server.names()).toEqual(['manifest.json', 'notes-1.jsonl'])
  })

  it('sends nothing of the person to its host', async () => {
    server.serve(await packOf([dune], keys))
    await taken()
    for (const { headers } of server.asked) expect(Object.keys(headers).filter(name => /cookie|referer|authorization|origin/i.test(name))).toEqual([])
  })

  it('stands beside the postings of its employers, however these write their name, and beside no others', async () => {
    server.serve(await packOf([dune, reed, packNote('web', 'RR', { employer: { name: 'RR', domain: 'reedrye.example.com', aliases: ['Reed and Rye'] } })], keys))
    const pack = await taken()
    const beside = await packNotesFor(db, at('REED AND RYE LIMITED'), capture)
    expect(beside.notes.map(({ id, source }) => [id, source])).toEqual([[`${pack.id}/note-reed`, 'pack'], [`${pack.id}/note-web`, 'pack']])
    expect(beside.packs).toEqual({ [pack.id]: 'Bakers of the coast' })
    expect((await packNotesFor(db, at('Dunes'), capture)).notes).toEqual([])
  })

  it('is found by the employer’s own domain, but not by that of a board', async () => {
    server.serve(await packOf([packNote('own', 'Some Other Name', { employer: { name: 'Some Other Name', domain: 'dune-bakery.example', aliases: [] } })], keys))
    await taken()
    const own = { ...capture, url: 'https://jobs.dune-bakery.example/baker' }
    expect((await packNotesFor(db, posting('Baker'), own)).notes).toHaveLength(1)
    expect((await packNotesFor(db, posting('Baker'), { ...own, site: 'a-board' })).notes).toEqual([])
  })

  it('asks nobody anything when a posting is looked at', async () => {
    server.serve(await packOf([dune], keys))
    await taken()
    server.names()
    await packNotesFor(db, at('Dune Bakery'), capture)
    expect(server.asked).toEqual([])
  })

  it('is silent where pack, contributor or note is muted', async () => {
    server.serve(await packOf([salt], keys))
    const { id } = await taken()
    const heard = async () => (await packNotesFor(db, at('Salt Oven'), capture)).notes.length
    expect(await heard()).toBe(1)
    await changePack(db, id, pack => ({ ...pack, mutedNotes: [salt.id] }))
    expect(await heard()).toBe(0)
    await changePack(db, id, pack => ({ ...pack, mutedNotes: [], mutedContributors: ['k'.repeat(43)] }))
    expect(await heard()).toBe(0)
    await changePack(db, id, pack => ({ ...pack, mutedContributors: [], muted: true }))
    expect(await heard()).toBe(0)
    await changePack(db, id, pack => ({ ...pack, muted: false }))
    expect(await heard()).toBe(1)
  })

  it('is not taken twice', async () => {
    server.serve(await packOf([dune], keys))
    await taken()
    expect(await why(subscribe(db, server.address, undefined, NOW))).toContain('already')
  })

  it.each(['ftp://packs.example/manifest.json', 'http://packs.example/manifest.json', 'https://name:word@packs.example/m.json', 'javascript:alert(1)', 'file:///etc/passwd', 'bread'])('is not asked for at %s', async address => {
    expect(await why(subscribe(db, address, undefined, NOW))).toMatch(/https|no address|no name and password/)
  })
})

describe('a newer version', () => {
  const second = async () => packOf([dune, { ...reed, outcome: 'rejected' }, packNote('tide', 'Tide Mill')], keys, {}, { version: 1, notes: [dune, reed, salt] })

  it('comes as changes: what was withdrawn is gone, what is new is there, the rest stays', async () => {
    server.serve(await packOf([dune, reed, salt], keys))
    const pack = await taken()
    server.names()
    server.serve(await second())
    const after = await updatePack(db, pack.id, NEXT_DAY)
    expect(server.names()).toEqual(['manifest.json', 'changes-1-2.jsonl'])
    expect(after).toMatchObject({ ok: true, value: { manifest: { version: 2 }, takenAt: NEXT_DAY.toISOString() } })
    expect(await idsOf(pack.generation)).toEqual(['note-dune', 'note-reed', 'note-tide'])
    expect((await packNotesOn(db, pack.generation, employerKeys(reed.employer)))[0]?.outcome).toBe('rejected')
    expect((await packNotesFor(db, at('Salt Oven'), capture)).notes).toEqual([])
  })

  it('comes whole where the changes do not lead there, and leaves nothing of the old one', async () => {
    server.serve(await packOf([dune, reed, salt], keys))
    const pack = await taken()
    server.serve(await second())
    server.replace(/^changes/, text => text.replace('withdraw', 'withdrew'))
    const after = await updatePack(db, pack.id, NEXT_DAY)
    expect(after.ok && after.value?.generation).not.toBe(pack.generation)
    expect(await rows()).toBe(3)
    expect(await idsOf((await allPacks(db))[0]?.generation ?? '')).toEqual(['note-dune', 'note-reed', 'note-tide'])
  })

  it('is not even sent where nothing changed', async () => {
    server.serve(await packOf([dune], keys))
    const pack = await taken()
    server.names()
    expect(await updatePack(db, pack.id, NEXT_DAY)).toMatchObject({ ok: true, value: { checkedAt: NEXT_DAY.toISOString() } })
    expect(server.asked.map(({ headers }) => typeof headers['if-none-match'])).toEqual(['string'])
  })

  it('is looked for once a day', async () => {
    server.serve(await packOf([dune], keys))
    await taken()
    server.names()
    await updatePacks(db, new Date(NOW.getTime() + 3_600_000))
    expect(server.names()).toEqual([])
    await updatePacks(db, NEXT_DAY)
    expect(server.names()).toEqual(['manifest.json'])
  })

  it('does not bring back a pack that was taken out meanwhile', async () => {
    server.serve(await packOf([dune], keys))
    const pack = await taken()
    server.serve(await second())
    server.answer((request, response) => void db.delete('packs', pack.id).then(() => {
      server.answer(undefined)
      response.writeHead(503).end(request.url)
    }))
    await updatePack(db, pack.id, NEXT_DAY)
    expect(await allPacks(db)).toEqual([])
  })
})

describe('a pack from a file', () => {
  const file = async (...args: Parameters<typeof packOf>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(new TextEncoder().encode(fileIn(await packOf(...args), /\.roleglass-pack$/)))

  it('is taken, and a newer file takes its place', async () => {
    expect(await why(takePackFile(db, await file([dune, reed], keys), undefined, NOW))).toBe('taken')
    expect(await why(takePackFile(db, await file([salt], keys, {}, { version: 1, notes: [dune, reed] }), undefined, NEXT_DAY))).toBe('taken')
    const packs = await allPacks(db)
    expect(packs.map(({ manifest, addedAt }) => [manifest.version, addedAt])).toEqual([[2, NOW.toISOString()]])
    expect(await rows()).toBe(1)
  })

  it('is refused where it is older, somebody else’s, broken or no pack', async () => {
    await takePackFile(db, await file([salt], keys, {}, { version: 1, notes: [dune] }), undefined, NOW)
    expect(await why(takePackFile(db, await file([dune], keys), undefined, NOW))).toContain('older')
    expect(await why(takePackFile(db, await file([dune], others), undefined, NOW))).toContain('another key')
    const broken = await file([dune], keys)
    broken[broken.length - 5] = 0
    expect(await why(takePackFile(db, broken, undefined, NOW))).toMatch(/older|SHA-256/)
    expect(await why(takePackFile(db, new TextEncoder().encode('hello'), undefined, NOW))).toBe('This is no file of a pack.')
    expect(await why(takePackFile(db, new TextEncoder().encode('hello\nthere'), undefined, NOW))).toContain('no signed manifest')
  })
})

describe('a load that was cut off', () => {
  it('is swept at the next one, and what counts stays', async () => {
    server.serve(await packOf([dune], keys))
    const pack = await taken()
    await writePackNotes(db, 'left-behind', [reed, salt], ({ employer }) => employerKeys(employer))
    expect(await rows()).toBe(3)
    server.serve(await packOf([dune, reed], keys, {}, { version: 1, notes: [dune] }))
    await updatePack(db, pack.id, NEXT_DAY)
    expect(await rows()).toBe(2)
  })
})
