import { plain } from '../profile/plain'
import type { Posting, Tier } from '../posting/posting'
import type { MissingSkill } from './fit'
import { byText, type Match } from './match'
import { skillKey } from './skill-key'

const ASKED: readonly Match['kind'][] = ['years', 'education', 'language', 'authorisation', 'hours', 'licence', 'place', 'workplace']
const TIERS: readonly Tier[] = ['must', 'nice', 'mentioned']

/** Musts that are no skill and of which the profile falls short. `near` is what the person has of it. */
const otherwise = ({ kind, label, state, said, weight, short, yours }: Match): MissingSkill | undefined =>
  (ASKED.includes(kind) || short === true) && kind !== 'skill' && weight >= 1 && said && (state === 'missed' || state === 'partly')
    ? { kind, skill: label, tier: 'must', said, ...(yours !== undefined && state === 'partly' && { near: yours }) }
    : undefined

type Lacking = { one: MissingSkill; match: Match }

/** What the title names decides before what a demand of years names, and that before all else. */
const callsFor = ({ title, years }: Posting): ((match: Match) => number) => {
  const [first, second] = [title?.value ?? '', years.map(({ of = '' }) => of).join(' ')].map(words => ` ${plain(words.slice(0, 400))} `)
  const stands = (name: string, words = ''): boolean => plain(name) !== '' && words.includes(` ${plain(name)} `)
  return ({ names = [] }) => (names.some(name => stands(name, first)) ? 2 : names.some(name => stands(name, second)) ? 1 : 0)
}

/** Skills first, then what else is asked of the person, at last lines in which no skill was recognised. */
const sort = ({ kind = 'skill' }: MissingSkill): number => (kind === 'skill' ? 0 : kind === 'line' ? 2 : 1)
const lost = ({ weight, share }: Match): number => weight * (1 - (share ?? 0))

/** A choice of which one is asked for by itself already says nothing more: each skill is named once, as strongly as it is asked for. */
const once = (sorted: readonly Lacking[]): Lacking[] => {
  const named = new Set<string>()
  const single = sorted.filter(({ match: { names = [] } }) => names.length === 1)
  const alone = new Map(single.toReversed().map(({ one, match: { names = [] } }) => [skillKey(names[0] ?? ''), TIERS.indexOf(one.tier)]))
  return sorted.filter(({ one, match: { names = [] } }) => {
    if (names.length > 1 && names.some(name => (alone.get(skillKey(name)) ?? Infinity) <= TIERS.indexOf(one.tier))) return false
    const key = `${one.kind ?? 'skill'} ${one.skill}`
    return !named.has(key) && named.add(key)
  })
}

/**
 * What is asked for and not shown in the profile, in the posting's words: must first; of those skills first, what decides most before the
 * rest (named in the title or where years are asked for, then by what it costs), each once. Then years, degree, language, licence, right to
 * work, place, office days, hours and level, each by its kind, and lines in which no skill was recognised.
 */
export const missingOf = (posting: Posting, matches: readonly Match[]): MissingSkill[] => {
  const calls = callsFor(posting)
  const lacking = matches.flatMap((match): Lacking[] => {
    const one = match.missing ?? otherwise(match)
    return one ? [{ one, match }] : []
  })
  const sorted = lacking.toSorted((a, b) =>
    TIERS.indexOf(a.one.tier) - TIERS.indexOf(b.one.tier) || sort(a.one) - sort(b.one) || calls(b.match) - calls(a.match) || lost(b.match) - lost(a.match) || byText(a.one.skill, b.one.skill))
  return once(sorted).map(({ one }) => one)
}
