import { tokensOf } from '../vocabulary/tokens'
import { candidatesIn, type Candidate } from './candidates'
import { isMeant, looksAround, type Surroundings } from './rule'
import { nameOf, ownTable, type Table } from './table'

/** A skill in a text: its canonical name and the words it was read from, text.slice(from, to). */
export type SkillIn = { skill: string; from: number; to: number }

/** By length in characters, and those of one length as they stand: no sorting, so that the work grows with the text only. */
const longestFirst = (candidates: readonly Candidate[]): Candidate[] => {
  const ofLength: Candidate[][] = []
  for (const candidate of candidates) (ofLength[candidate.to - candidate.from] ??= []).push(candidate)
  return ofLength.reverse().flat()
}

/** How many words of the text are part of a phrase; the candidates come in the order of their first words. */
const tokensListed = (candidates: readonly Candidate[]): number => {
  let [count, next] = [0, 0]
  for (const { first, last } of candidates) {
    count += Math.max(0, last + 1 - Math.max(first, next))
    next = Math.max(next, last + 1)
  }
  return count
}

/** `findSkills` with any compiled vocabulary. */
export const findSkillsWith = (table: Table, text: string): SkillIn[] => {
  const tokens = tokensOf(text)
  const contexts = new Uint32Array(tokens.count)
  const candidates = candidatesIn(table, text, tokens, contexts)
  if (candidates.length === 0) return []
  const around: Surroundings = { table, text, tokens, contexts, skillAt: new Uint16Array(tokens.count), listed: tokensListed(candidates) }
  const chosenAt: (Candidate | undefined)[] = new Array(tokens.count)
  const choose = (candidate: Candidate): void => {
    for (let token = candidate.first; token <= candidate.last; token++) if (around.skillAt[token] !== 0) return
    around.skillAt.fill((table.skillOf[candidate.phrase] ?? 0) + 1, candidate.first, candidate.last + 1)
    chosenAt[candidate.first] = candidate
  }
  // Of two names that begin with the same word the longer is asked first.
  const unsure = candidates.filter(({ phrase }) => looksAround(table, phrase)).sort((a, b) => a.first - b.first || b.last - a.last)
  for (const candidate of longestFirst(candidates)) if (!looksAround(table, candidate.phrase)) choose(candidate)
  // Names in a list vouch for each other ("C, Go, Python, R"): once onward, once back reaches them all.
  for (const candidate of unsure) if (isMeant(around, candidate)) choose(candidate)
  for (const candidate of unsure.reverse()) if (around.skillAt[candidate.first] === 0 && isMeant(around, candidate)) choose(candidate)
  return chosenAt.flatMap(found => (found ? [{ skill: nameOf(table, table.skillOf[found.phrase] ?? 0), from: found.from, to: found.to }] : []))
}

/**
 * The skills that a text names, in order, without overlaps, the longer name before the shorter. Whole words in any script;
 * hyphens, blanks, dots and plurals may differ; ambiguous names only where their surroundings tell. Offsets are UTF-16 units.
 */
export const findSkills = (text: string): SkillIn[] => findSkillsWith(ownTable(), text)
