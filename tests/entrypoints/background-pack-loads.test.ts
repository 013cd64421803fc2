import 'fake-indexeddb/auto'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeKeys } from '../../lib/notes/pack/keys'
import { allPacks, changePack, packNotesOf, savePack } from '../../lib/store/packs'
import { packNote, packOf } from '../notes/pack/fixture'
import { fakeBrowser } from './fake-browser'
import { packServer } from './pack-server'

const { fake, api } = fakeBrowser()
vi.mock('webextension-polyfill', () => ({ default: api }))
vi.stubGlobal('navigator', { locks: { request: async (_: string, act: () => Promise<unknown>) => act() } })
const { LOADS, loadPack, loadsIn, stopLoad, tellCutOff } = await import('../../entrypoints/background/pack-loads')
const { updatePack, updatePacks, takePackFile } = await import('../../entrypoints/background/packs')
const { store } = await import('../../entrypoints/background/store')

const keys = await makeKeys()
const server = await packServer()
const [dune, reed] = [packNote('dune', 'Dune Bakery'), packNote('reed', 'Reed & Rye')]
const loads = () => loadsIn(fake.session.get(LOADS))
const db = await store()

beforeEach(async () => {
  fake.session.clear()
  server.answer(undefined)
  server.asked.length = 0
  for (const { id } of await allPacks(db)) await db.delete('packs', id)
})
afterAll(() => server.close())

/** A promise with its key beside it. */
const promised = () => {
  let resolve = (): void => undefined
  const promise = new Promise<void>(done => (resolve = done))
  return { promise, resolve }
}

describe('a pack that is being taken', () => {
  it('is told while it comes, and no more once it is here', async () => {
    const files = await packOf([dune, reed], keys)
    const asked = promised()
    const seen = promised()
    // The host waits with the first file until it was looked, so that how fast it all goes makes no difference.
    server.answer((request, response) => {
      asked.resolve()
      void seen.promise.then(() => response.end(files.find(({ name }) => request.url === `/${name}`)?.text))
    })
    const taking = loadPack(server.address)
    await asked.promise
    expect(loads()).toMatchObject([{ address: server.address }])
    seen.resolve()
    expect(await taking).toEqual({ ok: true, value: {} })
    expect(loads()).toEqual([])
    expect((await allPacks(db)).map(({ manifest }) => manifest.notes)).toEqual([2])
  })

  it('stands there with the reason where it failed, until it is dismissed', async () => {
    server.answer((_, response) => response.writeHead(500).end())
    expect(await loadPack(server.address)).toMatchObject({ ok: false })
    expect(loads()).toEqual([{ address: server.address, done: 0, why: 'The server answered with an error (500).' }])
    await stopLoad(server.address)
    expect(loads()).toEqual([])
  })

  it('can be stopped while the file comes, and leaves nothing behind', async () => {
    const files = await packOf([dune, reed], keys)
    server.serve(files)
    let begun = false
    server.answer((request, response) => {
      if (request.url === '/manifest.json') return response.end(files[0]?.text)
      begun = true
      return void response.write('{')
    })
    const taking = loadPack(server.address)
    await vi.waitFor(() => expect(begun).toBe(true))
    await stopLoad(server.address)
    expect(await taking).toEqual({ ok: true, value: {} })
    expect(loads()).toEqual([])
    expect(await allPacks(db)).toEqual([])
  })

  it('is said to be cut off where the background was ended over it', async () => {
    fake.session.set(LOADS, [{ address: 'https://a.example/m.json', done: 5, of: 9 }, { address: 'https://b.example/m.json', done: 0, why: 'No.' }])
    await tellCutOff()
    expect(loads().map(({ why }) => why)).toEqual([expect.stringContaining('cut off'), 'No.'])
  })
})

describe('a pack that came without its notes', () => {
  const bare = async () => {
    server.serve(await packOf([dune, reed], keys))
    await loadPack(server.address)
    const [pack] = await allPacks(db)
    if (!pack) throw new Error('it was just taken')
    await savePack(db, { ...pack, generation: '' })
    return pack.id
  }
  const ids = async (): Promise<string[]> => {
    const found: string[] = []
    for await (const notes of packNotesOf(db, (await allPacks(db))[0]?.generation ?? '')) found.push(...notes.map(({ id }) => id))
    return found
  }

  it('is taken whole again though its version is the same, at the next look', async () => {
    await bare()
    await updatePacks(db)
    expect(await ids()).toEqual(['note-dune', 'note-reed'])
  })

  it('is not taken with another key, nor in an older version', async () => {
    const id = await bare()
    await changePack(db, id, pack => ({ ...pack, key: 'A'.repeat(43) }))
    expect(await updatePack(db, id)).toMatchObject({ ok: false, why: expect.stringContaining('another key') })
    await changePack(db, id, pack => ({ ...pack, key: keys.publicKey, manifest: { ...pack.manifest, version: 7 } }))
    expect(await updatePack(db, id)).toMatchObject({ ok: false, why: expect.stringContaining('older') })
  })

  it('is filled by its file, and what was muted stays muted', async () => {
    const id = await bare()
    await changePack(db, id, ({ address: _address, ...pack }) => ({ ...pack, mutedNotes: ['note-dune'] }))
    const one = (await packOf([dune, reed], keys)).find(({ name }) => name.endsWith('.roleglass-pack'))
    await takePackFile(db, new Uint8Array(new TextEncoder().encode(one?.text)))
    expect(await ids()).toEqual(['note-dune', 'note-reed'])
    expect((await allPacks(db))[0]?.mutedNotes).toEqual(['note-dune'])
  })
})
