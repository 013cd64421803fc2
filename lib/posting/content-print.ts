import type { Posting } from './posting'

/** How many least hashes a print keeps, each as four hexadecimal figures. */
const SLOTS = 32
/** Fewer pairs of words tell no two texts apart. */
const FEWEST_PAIRS = 12
const MOST_LINES = 400
const LONGEST_LINE = 600

/** One word each; signs of scripts without spaces are words by themselves. */
const WORDS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}+#]+/gu

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Neighbouring words of each line that asks something, letter case and punctuation aside. */
const pairsOf = ({ requirements }: Pick<Posting, 'requirements'>): Set<number> => {
  const pairs = new Set<number>()
  for (const { said } of requirements.slice(0, MOST_LINES)) {
    const words = said.words.slice(0, LONGEST_LINE).normalize('NFKC').toLowerCase().match(WORDS) ?? []
    words.forEach((word, at) => at > 0 && pairs.add(hashOf(`${words[at - 1] ?? ''} ${word}`)))
  }
  return pairs
}

/** The same mixing for each slot in every version: prints are stored. */
const mixed = (hash: number, slot: number): number => {
  let value = Math.imul(hash ^ Math.imul(slot + 1, 0x9e3779b1), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * A short print of what a posting asks (MinHash over pairs of words): two prints agree in as many places as the texts share
 * pairs, whatever board laid them out how. 128 characters; undefined where a posting asks too little to tell.
 */
export const contentPrint = (posting: Pick<Posting, 'requirements'>): string | undefined => {
  const pairs = pairsOf(posting)
  if (pairs.size < FEWEST_PAIRS) return undefined
  return Array.from({ length: SLOTS }, (_, slot) => {
    let least = 0xffffffff
    for (const pair of pairs) least = Math.min(least, mixed(pair, slot))
    return (least & 0xffff).toString(16).padStart(4, '0')
  }).join('')
}

/** How much two texts share by their prints, 0 to 1; undefined where one of them has none. */
export const likeness = (a: string | undefined, b: string | undefined): number | undefined => {
  if (a === undefined || b === undefined || a.length !== b.length || a.length === 0) return undefined
  let agreed = 0
  for (let at = 0; at < a.length; at += 4) if (a.startsWith(b.slice(at, at + 4), at)) agreed += 1
  return agreed / (a.length / 4)
}
