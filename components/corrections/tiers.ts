import type { Correction } from '../../lib/posting/correction'
import { lineKey } from '../../lib/posting/line-key'
import type { Posting, Tier } from '../../lib/posting/posting'
import { tierOfLine, tierOfSkill } from '../../lib/posting/read-of'

/** One line or one skill of a posting: what it is now and what the page makes of it, undefined where it does not have it (any more). */
export type TierRow = { subject: string; about: string; words: string; now: Tier | 'none'; read: Tier | undefined; yours: boolean }

export const TIER_OPTIONS = [
  { value: 'must', label: 'Must have' }, { value: 'nice', label: 'Nice to have' }, { value: 'mentioned', label: 'Only mentioned' }, { value: 'none', label: 'Not asked for' },
] as const

const own = (corrections: readonly Correction[], fact: 'requirement' | 'skill') =>
  new Map(corrections.flatMap(one => (one.fact === fact ? [[one.about, one] as const] : [])))

const rowsOf = (fact: 'requirement' | 'skill', named: ReadonlyMap<string, string>, corrections: readonly Correction[], tierOf: (about: string) => Tier | undefined): TierRow[] => {
  const yours = own(corrections, fact)
  const all = new Map([...named, ...[...yours.keys()].filter(about => !named.has(about)).map(about => [about, about] as const)])
  return [...all].map(([about, words]) => {
    const read = tierOf(about)
    return { subject: `${fact} ${about}`, about, words, read, now: yours.get(about)?.value ?? read ?? 'none', yours: yours.has(about) }
  })
}

/** The lines that ask for something, in the posting's order, then corrected ones that it has no more. `read` is as the page says it. */
export const lineRows = (read: Posting, corrections: readonly Correction[]): TierRow[] =>
  rowsOf('requirement', new Map(read.requirements.filter(({ said }) => said.block !== undefined).map(({ said }) => [lineKey(said.words), said.words])), corrections, line => tierOfLine(read, line))

/** The skills that are named, most insisted on first as the posting has them, then those that the person added. */
export const skillRows = (read: Posting, corrections: readonly Correction[]): TierRow[] => {
  const names = read.requirements.flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => [skill, skill] as const)))
  return rowsOf('skill', new Map(names), corrections, skill => tierOfSkill(read, skill))
}
