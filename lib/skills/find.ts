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
/** What `count` gives, counted when it is first asked for: few rules ask. */
const once = (count: () => number): (() => number) => {
  let known: number | undefined
  return () => (known ??= count())
}

/** The candidates by number in the order of their first words; of two with the same words the later table's before the earlier's. */
const inOrder = ({ count, first, last, table }: Candidates, tables: number): number[] => {
  const ordered: number[] = []
  for (let candidate = 0; candidate < count; candidate++) ordered.push(candidate)
  const at = (values: Int32Array | Uint8Array, candidate: number): number => values[candidate] ?? 0
  return tables < 2 ? ordered : ordered.sort((a, b) => at(first, a) - at(first, b) || at(last, a) - at(last, b) || at(table, b) - at(table, a))
}

/** Chooses a candidate where none of its words belongs to another already. */
const choose = (chosen: Int32Array, { first: firsts, last: lasts }: Candidates, candidate: number): void => {
  const first = firsts[candidate] ?? 0
  const last = lasts[candidate] ?? 0
  for (let token = first; token <= last; token++) if (chosen[token] !== 0) return
  for (let token = first; token <= last; token++) chosen[token] = candidate + 1
}

/** Chooses among candidates that ask nothing: the longer in characters first, of two as long the earlier. */
const chooseSure = (chosen: Int32Array, sure: readonly number[], tokens: Tokens, candidates: Candidates): void => {
  const { first: firsts, last: lasts } = candidates
  const length = (candidate: number): number => toOf(tokens, lasts[candidate] ?? 0) - fromOf(tokens, firsts[candidate] ?? 0)
  for (let start = 0, next = 0; start < sure.length; start = next) {
    // Only those that overlap, one with the next, stand in each other's way.
    const candidate = sure[start] ?? 0
    let end = lasts[candidate] ?? 0
    for (next = start + 1; next < sure.length; next++) {
      const other = sure[next] ?? 0
      if ((firsts[other] ?? 0) > end) break
      end = Math.max(end, lasts[other] ?? 0)
    }
    if (next === start + 1) choose(chosen, candidates, candidate)
    else if (next === start + 2) {
      const other = sure[start + 1] ?? 0
      const isLonger = length(other) > length(candidate)
      choose(chosen, candidates, isLonger ? other : candidate)
      choose(chosen, candidates, isLonger ? candidate : other)
    } else for (const one of sure.slice(start, next).sort((a, b) => length(b) - length(a))) choose(chosen, candidates, one)
  }
}

/** Chooses among candidates whose rules look at what stands around them, by then also at what is chosen. */
const chooseUnsure = (around: Surroundings, unsure: number[]): void => {
  const { candidates, chosenAt: chosen } = around
  const { first: firsts, last: lasts } = candidates
  // Of two names that begin with the same word the longer is asked first.
  if (unsure.length > 1) unsure.sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || (lasts[b] ?? 0) - (lasts[a] ?? 0))
  // Names in a list vouch for each other ("C, Go, Python, R"): once onward, once back reaches them all.
  for (let nth = 0; nth < unsure.length; nth++) if (isMeant(around, unsure[nth] ?? 0)) choose(chosen, candidates, unsure[nth] ?? 0)
  for (let nth = unsure.length - 1; nth >= 0; nth--) {
    const candidate = unsure[nth] ?? 0
    if (chosen[firsts[candidate] ?? 0] === 0 && isMeant(around, candidate)) choose(chosen, candidates, candidate)
  }
}

/** The chosen candidates as skills. */
const namedBy = (tables: readonly Table[], tokens: Tokens, { phrase, table: whose, last: lasts }: Candidates, chosen: Int32Array): SkillIn[] => {
  const found: SkillIn[] = []
  const { count } = tokens
  for (let token = 0; token < count; token++) {
    const candidate = (chosen[token] ?? 0) - 1
    if (candidate < 0) continue
    const table = tables[whose[candidate] ?? 0]
    const last = lasts[candidate] ?? 0
    if (table) found.push({ skill: nameOf(table, table.skillOf[phrase[candidate] ?? 0] ?? 0), from: fromOf(tokens, token), to: toOf(tokens, last) })
    token = last
  }
  return found
}

/**
 * `findSkills` with any vocabularies; the contexts are those of the first, and of two names of the same words the last one's counts.
 * `muted`: skills of the first table that are not looked for.
 */
export const findSkillsWith = (tables: readonly Table[], text: string, muted: ReadonlySet<number> = NOTHING): SkillIn[] => {
  const tokens = tokensOf(text)
  const candidates = candidatesIn(tables, text, tokens)
  if (candidates.count === 0) return []
  const { phrase: phrases, table: whose } = candidates
  const chosen = nothingChosen(tokens.count)
  const sure: number[] = []
  const unsure: number[] = []
  const ordered = inOrder(candidates, tables.length)
  for (let nth = 0; nth < ordered.length; nth++) {
    const candidate = ordered[nth] ?? 0
    const phrase = phrases[candidate] ?? 0
    const table = tables[whose[candidate] ?? 0]
    if (table === undefined || (muted.size > 0 && whose[candidate] === 0 && muted.has(table.skillOf[phrase] ?? -1))) continue
    if (looksAround(table, phrase)) unsure.push(candidate)
    else sure.push(candidate)
  }
  chooseSure(chosen, sure, tokens, candidates)
  if (unsure.length > 0) chooseUnsure({ tables, text, tokens, candidates, chosenAt: chosen, listed: once(() => tokensListed(candidates, ordered)) }, unsure)
  return namedBy(tables, tokens, candidates, chosen)
}

/**
 * The skills that a text names, in order, without overlaps, the longer name before the shorter. Whole words in any script;
 * hyphens, blanks, dots and plurals may differ; ambiguous names only where their surroundings tell. Offsets are UTF-16 units.
 * With `own`, the person's names are found as well, before a built-in one of the same words, and what they muted is not.
 */
export const findSkills = (text: string, own?: OwnSkills): SkillIn[] => findSkillsWith(tablesWith(own), text, own?.muted)
