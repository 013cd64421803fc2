import { bestOf, type Group, type Way, waysOf } from './pattern-tree'
import { ENOUGH, type SureWords, worthOf } from './sure-words'

/** How much is told, at the least, by finding none of these words. */
export const weakest = (words: readonly SureWords[]): number => words.reduce((least, word) => Math.min(least, worthOf(word)), Infinity)

/** Words of which one at least stands in whatever this way matches; undefined where it may match without any. */
export const neededFor = (way: Pick<Way, 'parts' | 'best' | 'last'>): SureWords[] | undefined => {
  const best = bestOf(way)
  let found = best && [best]
  if (best && worthOf(best) >= ENOUGH) return found
  for (const part of way.parts) {
    const needed = typeof part !== 'string' && part.must ? neededBy(part.ways) : undefined
    if (needed && (!found || weakest(needed) > weakest(found))) found = needed
  }
  return found
}

/** The same for whatever any of these ways matches. */
export const neededBy = (ways: readonly Way[]): SureWords[] | undefined => {
  const all: SureWords[] = []
  for (const way of ways) {
    const needed = neededFor(way)
    if (!needed) return undefined
    all.push(...needed)
  }
  return all
}

/** Words of which one at least stands in every text that a pattern of this source matches, letter case aside; undefined where it may match without any. */
export const neededWords = (source: string): readonly SureWords[] | undefined => neededBy(waysOf(source))

/** Whether certain words, in small letters, stand somewhere. */
type Holds = (words: string) => boolean
/** Whether a way may match where only such words stand as `holds` says: each part that must be there needs its own. False is certain. */
export const mayMatch = (way: Pick<Way, 'parts' | 'best' | 'last'>, holds: Holds): boolean => {
  const best = bestOf(way)
  return (!best || holds(best.words)) && way.parts.every(part => typeof part === 'string' || !part.must || part.ways.some(inner => mayMatch(inner, holds)))
}

/** A pattern that matches nothing. */
const NEVER = '[]'
const written = (part: string | Group, holds: Holds): string => (typeof part === 'string' ? part : part.open + sourceOf(part.ways, holds) + part.close)

/** The source of a pattern without the ways that need words which are nowhere held. What captures stays, so that groups keep their numbers. */
export const sourceOf = (ways: readonly Way[], holds: Holds): string => {
  const left = ways.filter(way => way.captures || mayMatch(way, holds))
  return left.length === 0 ? NEVER : left.map(way => way.parts.map(part => written(part, holds)).join('')).join('|')
}
