import { fromOf, tokensOf, type Tokens, toOf } from '../vocabulary/tokens'
import { type Candidates, candidatesIn } from './candidates'
import { isMeant, type Surroundings } from './rule'
import type { OwnSkills } from './own'
import { looksAround, nameOf, type Table, tablesWith } from './table'

/** A skill in a text: its canonical name and the words it was read from, text.slice(from, to). */
export type SkillIn = { skill: string; from: number; to: number }

const NOTHING: ReadonlySet<number> = new Set()

let chosenAt = new Int32Array(1024)
/** By token, nothing chosen; used again by the next call. */
const nothingChosen = (count: number): Int32Array => {
  if (count > chosenAt.length) chosenAt = new Int32Array(count * 2)
  return chosenAt.fill(0, 0, count)
}

/** How many words of the text are part of a phrase; the candidates by number in the order of their first words. */
const tokensListed = ({ first: firsts, last: lasts }: Candidates, ordered: readonly number[]): number => {
  let [count, next] = [0, 0]
  for (const candidate of ordered) {
    const last = lasts[candidate] ?? 0
    count += Math.max(0, last + 1 - Math.max(firsts[candidate] ?? 0, next))
    next = Math.max(next, last + 1)
  }
  return count
}

/** In the order of their first words; of two with the same words the later table's before the earlier's. */
const inOrder = ({ count, first, last, table }: Candidates, tables: number): number[] => {
  const ordered: number[] = []
  for (let candidate = 0; candidate < count; candidate++) ordered.push(candidate)
  const at = (values: Int32Array | Uint8Array, candidate: number): number => values[candidate] ?? 0
  return tables < 2 ? ordered : ordered.sort((a, b) => at(first, a) - at(first, b) || at(last, a) - at(last, b) || at(table, b) - at(table, a))
}

/** Chooses among candidates that ask nothing: the longer in characters first, of two as long the earlier. */
const chooseSure = (sure: readonly number[], tokens: Tokens, { first: firsts, last: lasts }: Candidates, choose: (candidate: number) => void): void => {
  const length = (candidate: number): number => toOf(tokens, lasts[candidate] ?? 0) - fromOf(tokens, firsts[candidate] ?? 0)
  for (let start = 0, next = 0; start < sure.length; start = next) {
    // Only those that overlap, one with the next, stand in each other's way.
    let end = lasts[sure[start] ?? 0] ?? 0
    for (next = start + 1; next < sure.length && (firsts[sure[next] ?? 0] ?? 0) <= end; next++) end = Math.max(end, lasts[sure[next] ?? 0] ?? 0)
    if (next === start + 1) choose(sure[start] ?? 0)
    else for (const candidate of sure.slice(start, next).sort((a, b) => length(b) - length(a))) choose(candidate)
  }
}

/**
 * `findSkills` with any vocabularies; the contexts are those of the first, and of two names of the same words the last one's counts.
 * `muted`: skills of the first table that are not looked for.
 */
export const findSkillsWith = (tables: readonly Table[], text: string, muted: ReadonlySet<number> = NOTHING): SkillIn[] => {
  const tokens = tokensOf(text)
  const candidates = candidatesIn(tables, text, tokens)
  if (candidates.count === 0) return []
  const { phrase: phrases, table: whose, first: firsts, last: lasts } = candidates
  const chosen = nothingChosen(tokens.count)
  const choose = (candidate: number): void => {
    const first = firsts[candidate] ?? 0
    const last = lasts[candidate] ?? 0
    for (let token = first; token <= last; token++) if (chosen[token] !== 0) return
    chosen.fill(candidate + 1, first, last + 1)
  }
  const tableOf = (candidate: number): Table | undefined => tables[whose[candidate] ?? 0]
  const ordered = inOrder(candidates, tables.length)
  const sure: number[] = []
  const unsure: number[] = []
  for (const candidate of ordered) {
    const table = tableOf(candidate)
    if (muted.size > 0 && whose[candidate] === 0 && muted.has(table?.skillOf[phrases[candidate] ?? 0] ?? -1)) continue
    if (table) (looksAround(table, phrases[candidate] ?? 0) ? unsure : sure).push(candidate)
  }
  chooseSure(sure, tokens, candidates, choose)
  if (unsure.length > 0) {
    const around: Surroundings = { tables, text, tokens, candidates, chosenAt: chosen, listed: tokensListed(candidates, ordered) }
    // Of two names that begin with the same word the longer is asked first.
    unsure.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || (lasts[b] ?? 0) - (lasts[a] ?? 0))
    // Names in a list vouch for each other ("C, Go, Python, R"): once onward, once back reaches them all.
    for (const candidate of unsure) if (isMeant(around, candidate)) choose(candidate)
    for (const candidate of unsure.reverse()) if (chosen[firsts[candidate] ?? 0] === 0 && isMeant(around, candidate)) choose(candidate)
  }
  const found: SkillIn[] = []
  for (let token = 0; token < tokens.count; token++) {
    const candidate = (chosen[token] ?? 0) - 1
    if (candidate < 0) continue
    const table = tableOf(candidate)
    const last = lasts[candidate] ?? 0
    if (table) found.push({ skill: nameOf(table, table.skillOf[phrases[candidate] ?? 0] ?? 0), from: fromOf(tokens, token), to: toOf(tokens, last) })
    token = last
  }
  return found
}

/**
 * The skills that a text names, in order, without overlaps, the longer name before the shorter. Whole words in any script;
 * hyphens, blanks, dots and plurals may differ; ambiguous names only where their surroundings tell. Offsets are UTF-16 units.
 * With `own`, the person's names are found as well, before a built-in one of the same words, and what they muted is not.
 */
export const findSkills = (text: string, own?: OwnSkills): SkillIn[] => findSkillsWith(tablesWith(own), text, own?.muted)
