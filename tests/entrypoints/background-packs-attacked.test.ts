import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { subscribe, updatePack } from '../../entrypoints/background/packs'
import { packNotesFor } from '../../entrypoints/background/pack-notes'
import { fetchFile } from '../../lib/notes/pack/fetch'
import { makeKeys } from '../../lib/notes/pack/keys'
import { PACK_LIMITS } from '../../lib/notes/pack/limits'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allPacks, changePack } from '../../lib/store/packs'
import { MANIFEST, packNote, packOf, signedManifest } from '../notes/pack/fixture'
import { packServer } from './pack-server'
import { at, capture, idsIn, rowsIn, why } from './pack-store'

const NOW = new Date('2026-11-21T10:00:00Z')
const NEXT_DAY = new Date('2026-11-22T10:00:01Z')
const keys = await makeKeys()
const others = await makeKeys()
const dune = packNote('dune', 'Dune Bakery')
const reed = packNote('reed', 'Reed & Rye Ltd')

let db: Database
let server: Awaited<ReturnType<typeof packServer>>
let nth = 0
beforeEach(async () => {
  db = await openRoleglass(`packs-attacked-${nth++}`)
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

/** What an attacker, or a careless host, can do: the old notes stay, and the reason is told. */
describe('an attack', () => {
  const standing = async () => {
    server.serve(await packOf([dune, reed], keys))
    return taken()
  }
  const attacked = async (id: string): Promise<string> => {
    const reason = await why(updatePack(db, id, NEXT_DAY))
    const [pack] = await allPacks(db)
    expect(pack?.manifest.version, 'the old version stays').toBe(1)
    expect(pack?.trouble, 'the reason is told with the pack').toBe(reason)
    expect(await idsOf(pack?.generation ?? ''), 'with its notes').toEqual(['note-dune', 'note-reed'])
    expect(await rows(), 'and nothing else is left behind').toBe(2)
    return reason
  }
  const newer = async () => packOf([dune], keys, {}, { version: 1, notes: [dune, reed] })

  it('with a flipped byte in the notes is refused', async () => {
    const { id } = await standing()
    server.serve((await newer()).filter(({ name }) => !name.startsWith('changes')))
    server.replace('notes-2.jsonl', text => text.replace('Baker', 'Bakes'))
    expect(await attacked(id)).toContain('SHA-256 differs')
  })

  it('with notes that are longer than signed is refused', async () => {
    const { id } = await standing()
    server.serve((await newer()).filter(({ name }) => !name.startsWith('changes')))
    server.replace('notes-2.jsonl', text => text + text)
    expect(await attacked(id)).toContain('bytes where the manifest says')
  })

  it('with another key is refused', async () => {
    const { id } = await standing()
    server.serve(await packOf([dune], others, {}, { version: 1, notes: [dune, reed] }))
    expect(await attacked(id)).toContain('another key')
  })

  it('with an older version is refused', async () => {
    server.serve(await packOf([dune, reed], keys))
    const pack = await taken()
    await changePack(db, pack.id, was => ({ ...was, manifest: { ...was.manifest, version: 5 } }))
    server.replace('manifest.json', text => `${text} `)
    expect(await why(updatePack(db, pack.id, NEXT_DAY))).toContain('Version 1 is older than version 5')
  })

  it('with the same version and other notes is refused', async () => {
    const { id } = await standing()
    server.serve(await packOf([dune], keys))
    expect(await attacked(id)).toBe('The pack changed without a new version.')
  })

  it('with a pack that ran out is refused', async () => {
    const { id } = await standing()
    server.serve(await packOf([dune], keys, { expires: '2026-11-21' }, { version: 1, notes: [dune, reed] }))
    expect(await attacked(id)).toContain('ran out on 2026-11-21')
  })

  it('with a manifest that names another host is refused, and the other host is not asked', async () => {
    const { id } = await standing()
    const elsewhere = await packServer()
    const file = elsewhere.address.replace('manifest.json', 'notes.jsonl')
    server.serve([{ name: 'manifest.json', text: await signedManifest({ ...MANIFEST, version: 2, content: { ...MANIFEST.content, file } }, keys) }])
    expect(await attacked(id)).toContain('content.file')
    expect(elsewhere.asked).toEqual([])
    elsewhere.close()
  })

  it('with a way to another host is not followed', async () => {
    const { id } = await standing()
    const elsewhere = await packServer()
    server.answer((_, response) => response.writeHead(302, { location: elsewhere.address }).end())
    expect(await attacked(id)).toContain('sends elsewhere')
    expect(elsewhere.asked).toEqual([])
    elsewhere.close()
  })

  it('with a broken line is refused whole', async () => {
    const { id } = await standing()
    const broken = '{"id":"note-dune"'
    server.serve([{ name: 'manifest.json', text: await signedManifest({ ...MANIFEST, version: 2, content: { file: 'n.jsonl', bytes: broken.length, sha256: createHash('sha256').update(broken).digest('hex') } }, keys) }, { name: 'n.jsonl', text: broken }])
    expect(await attacked(id)).toBe('Line 1 is broken at "its start".')
  })

  it('with fewer notes than signed for is refused', async () => {
    const { id } = await standing()
    const text = `${JSON.stringify(dune)}\n`
    server.serve([{ name: 'manifest.json', text: await signedManifest({ ...MANIFEST, version: 2, notes: 2, content: { file: 'n.jsonl', bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') } }, keys) }, { name: 'n.jsonl', text }])
    expect(await attacked(id)).toBe('The manifest says that the pack has 2 notes; it has 1.')
  })

  it('with one note twice is refused', async () => {
    const { id } = await standing()
    const text = `${JSON.stringify(dune)}\n${JSON.stringify(dune)}\n`
    server.serve([{ name: 'manifest.json', text: await signedManifest({ ...MANIFEST, version: 2, notes: 2, content: { file: 'n.jsonl', bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') } }, keys) }, { name: 'n.jsonl', text }])
    expect(await attacked(id)).toBe('The pack has two notes of one id.')
  })

  it('that floods is cut off at what a file may be', async () => {
    const { id } = await standing()
    let sent = 0
    server.answer((_, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 1e9) {
          sent += 65_536
          if (!response.write('x'.repeat(65_536))) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    expect(await attacked(id)).toContain('longer than')
    expect(sent, 'the rest of the gigabyte is not waited for').toBeLessThan(1e8)
  })

  it('that claims a gigabyte is not begun', async () => {
    server.answer((_, response) => response.writeHead(200, { 'content-length': '1000000000' }).end())
    expect(await why(fetchFile(server.address, PACK_LIMITS.content))).toMatch(/longer than 20 MB/)
  })

  it('that never answers is given up', async () => {
    server.answer(() => undefined)
    expect(await why(fetchFile(server.address, 1000, { patience: 100 }))).toBe('The server took too long to answer.')
  })

  it('that stops in the middle is given up', async () => {
    server.answer((_, response) => void response.write('x'))
    expect(await why(fetchFile(server.address, 1000, { patience: 100 }))).toMatch(/stopped sending|too long/)
  })

  it.each([[404, 'nothing at this address'], [500, 'an error (500)'], [304, 'an error (304)']])('that answers %i is told', async (status, reason) => {
    server.answer((_, response) => response.writeHead(status).end())
    expect(await why(fetchFile(server.address, 1000))).toContain(reason)
  })

  it('with markup and scripts in every field leaves them text', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    server.serve(await packOf([packNote('evil', `Dune Bakery`, { role: evil, text: evil, advice: [evil], questions: [evil], warnings: [{ topic: 'role', about: evil }], rounds: [{ kind: 'other', name: evil, topics: [evil], parts: [evil] }] })], keys, { name: evil }))
    await taken()
    const [note] = (await packNotesFor(db, at('Dune Bakery'), capture)).notes
    expect(note).toMatchObject({ role: evil, text: evil, warnings: [{ topic: 'role', about: evil }] })
  })
})
