import { hashOn } from '../tokens'

/** What the text so far can be: a phrase (its position), the beginning of one, a word that speaks for contexts. */
export type Entry = { phrase?: number; prefix?: boolean; contexts?: number }
export type HashTable = { seed: number; prints: Uint16Array; slots: Uint16Array; marks: Uint8Array; masks: Uint32Array }

const hashOf = (seed: number, key: string): number => hashOn(seed, key, 0, key.length)

const placed = (seed: number, entries: ReadonlyMap<string, Entry>, size: number, maskAt: ReadonlyMap<number, number>): HashTable | undefined => {
  const table: HashTable = { seed, prints: new Uint16Array(size), slots: new Uint16Array(size), marks: new Uint8Array(size), masks: Uint32Array.from(maskAt.keys()) }
  for (const [key, entry] of entries) {
    const hash = hashOf(seed, key)
    let at = hash & (size - 1)
    while (table.slots[at] !== 0 || table.marks[at] !== 0) {
      // Somebody who looks this key up would stop here.
      if (table.prints[at] === hash >>> 16) return undefined
      at = (at + 1) & (size - 1)
    }
    table.prints[at] = hash >>> 16
    table.slots[at] = (entry.phrase ?? -1) + 1
    table.marks[at] = (entry.prefix ? 128 : 0) | (maskAt.get(entry.contexts ?? 0) ?? 0)
  }
  return table
}

/** The table of all entries by key, half full, with the first seed under which each key finds its own entry. Throws where there are too many. */
export const hashTableOf = (entries: ReadonlyMap<string, Entry>): HashTable => {
  let size = 1024
  while (size < entries.size * 2) size *= 2
  const maskAt = new Map([[0, 0]])
  for (const { contexts = 0 } of entries.values()) if (!maskAt.has(contexts)) maskAt.set(contexts, maskAt.size)
  if (maskAt.size > 127) throw new Error('There are more than 127 different sets of contexts; a mark has no room for them.')
  for (let seed = 0x811c9dc5 | 0, tries = 0; tries < 1000; seed++, tries++) {
    const table = placed(seed, entries, size, maskAt)
    if (table) return table
  }
  throw new Error('No seed keeps all keys apart; the vocabulary has outgrown its table.')
}
