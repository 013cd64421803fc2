import { deleteDB } from 'idb'
import { packNotesFor } from '../../entrypoints/background/pack-notes'
import { subscribe, updatePack } from '../../entrypoints/background/packs'
import type { PackFile } from '../../lib/notes/pack/build'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'
import { openRoleglass } from '../../lib/store/database'

// Runs inside a page of a real browser (see scripts/bench): what a large pack costs in the browser's own store. The network is not
// measured: files come out of the page's memory.

const ADDRESS = 'https://packs.example/manifest.json'
const NOW = new Date('2026-11-21T10:00:00Z')
const NAME = 'bench-packs'

/** Puts a host of these files in the place of the network; counts what was asked for. */
const host = (files: readonly PackFile[]): string[] => {
  const asked: string[] = []
  const bodies = new Map(files.map(({ name, text }) => [name, new Blob([text])]))
  globalThis.fetch = async address => {
    const name = String(address).split('/').at(-1) ?? ''
    asked.push(name)
    const body = bodies.get(name)
    return new Response(body ?? 'nothing', { status: body ? 200 : 404 })
  }
  return asked
}

/** How long something took, and the longest that nothing else got its turn meanwhile, in milliseconds. */
const watched = async (work: () => Promise<unknown>): Promise<{ took: number; longest: number }> => {
  const { port1, port2 } = new MessageChannel()
  let [longest, last, over] = [0, performance.now(), false]
  port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!over) port2.postMessage(0)
  }
  port2.postMessage(0)
  const start = performance.now()
  await work()
  const took = performance.now() - start
  over = true
  return { took, longest: Math.max(longest, performance.now() - last) }
}

const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

/** Takes the first version in, looks notes of some postings up, each employer having `each`, and takes the second version by its changes. */
const measure = async (first: readonly PackFile[], second: readonly PackFile[], employers: number, each: number) => {
  const db = await openRoleglass(NAME)
  host(first)
  const idle = await watched(() => pause(2_000))
  let taken = ''
  const load = await watched(async () => {
    const pack = await subscribe(db, ADDRESS, undefined, NOW)
    if (!pack.ok) throw new Error(pack.why)
    taken = pack.value.id
  })
  const posting = readPosting(captureText('Baker\nWe bake.', {}))
  const looks: number[] = []
  let found = 0
  for (let nth = 0; nth < 200; nth++) {
    const company = { value: `FIRM ${(nth * 7919) % employers} Ltd`, said: { words: 'x', source: 'text' as const } }
    const start = performance.now()
    found += (await packNotesFor(db, { ...posting, company }, {})).notes.length
    looks.push(performance.now() - start)
  }
  if (found !== 200 * each) throw new Error(`${found} notes were found`)
  const asked = host(second)
  const update = await watched(async () => {
    const after = await updatePack(db, taken, NOW)
    if (!after.ok || after.value?.manifest.version !== 2) throw new Error(after.ok ? 'no new version' : after.why)
  })
  if (!asked[1]?.startsWith('changes')) throw new Error('it was not taken by its changes')
  db.close()
  await deleteDB(NAME)
  return { idle, load, looks, update }
}

Object.assign(globalThis, { measurePacks: measure })
