import type { Posting, SkillGroup, Tier } from '../posting/posting'
import type { Said } from '../text/said'
import { plain } from '../profile/plain'
import { calledBy } from '../profile/skill-sense'
import { evidenceFor, idleYears, type Evidence } from './evidence'
import { doubtOf, expectedUntold, isOpen, TELLS_LITTLE } from './fullness'
import { byText, orList, type Match, type Standing } from './match'
import { skillKey } from './skill-key'
import { unreadLines } from './unread'
import { ENOUGH_SKILLS, MENTIONED_MOST, RECENT, TIER_WEIGHT, WEAK } from './weights'

/** Skills of which any one suffices, named once however often the posting repeats them, as strongly as it ever insists. */
type Wanted = { names: string[]; tier: Tier; weight: number; said: Said }

const keyOf = (group: SkillGroup): string => group.anyOf.map(one => skillKey(one.skill)).toSorted(byText).filter((key, i, all) => key !== all[i - 1]).join('|')

const stronger = (a: Wanted, b: Wanted): Wanted => {
  if (a.weight !== b.weight) return a.weight > b.weight ? a : b
  if (a.tier !== b.tier) return TIER_WEIGHT[a.tier] > TIER_WEIGHT[b.tier] ? a : b
  const place = (a.said.block ?? -1) - (b.said.block ?? -1) || byText(a.said.words, b.said.words)
  return place <= 0 ? a : b
}

/** A field of study in the line that asks for the degree is weighed as education already. */
const isStudied = (group: SkillGroup, said: Said, posting: Posting): boolean => {
  const asked = posting.education
  if (asked?.said.block === undefined || asked.said.block !== said.block) return false
  const fields = plain(`${asked.fields.join(' ')} ${asked.said.words}`)
  return group.anyOf.every(one => ` ${fields} `.includes(` ${plain(one.skill)} `))
}

/** A licence that is weighed as one is no skill beside ("CPA"), nor is a check of the person ("DBS check"). */
const isLicence = (group: SkillGroup, { licences = [], checks = [] }: Posting): boolean =>
  [...licences, ...checks].some(({ said: { block, from = 0, to = 0 } }) =>
    block !== undefined && group.anyOf.every(({ said }) => said.block === block && (said.from ?? 0) < to && (said.to ?? 0) > from))

const wantedOf = (posting: Posting): Wanted[] => {
  const wanted = new Map<string, Wanted>()
  for (const { tier, said, skills } of posting.requirements) {
    for (const group of skills) {
      const key = keyOf(group)
      if (key === '' || isStudied(group, said, posting) || isLicence(group, posting)) continue
      const names = [...new Map(group.anyOf.map(one => [skillKey(one.skill), one.skill])).values()]
      const one = { names, tier, weight: TIER_WEIGHT[tier] * (group.weak ? WEAK : 1), said }
      const there = wanted.get(key)
      wanted.set(key, there ? stronger(there, one) : one)
    }
  }
  return lighten([...wanted.values()])
}

/** A long account of duties and tools in use does not drown what is asked for. */
const lighten = (wanted: readonly Wanted[]): Wanted[] => {
  const mentioned = wanted.filter(one => one.tier === 'mentioned').reduce((sum, one) => sum + one.weight, 0)
  if (mentioned <= MENTIONED_MOST || wanted.every(one => one.tier === 'mentioned')) return [...wanted]
  return wanted.map(one => (one.tier === 'mentioned' ? { ...one, weight: (one.weight * MENTIONED_MOST) / mentioned } : one))
}

const sayYears = (years: number): string => {
  if (years < 1) return 'less than a year'
  const whole = Math.floor(years)
  return whole === 1 ? '1 year' : `${whole} years`
}

const behind = ({ practice }: Evidence, today: string): string => {
  if (!practice.backed) return 'listed, without work or years behind it'
  const used = idleYears(practice, today) > RECENT ? `, last used ${practice.last}` : ''
  if (practice.claimed) return `${sayYears(practice.years ?? 0)}${used}, by your word: no dated work shows it`
  return practice.years === undefined ? `backed by "${practice.line}"` : `${sayYears(practice.years)}${used}`
}

const whyOf = (evidence: Evidence, names: readonly string[], { today, sense }: Standing): string => {
  const { kinship, practice } = evidence
  const wanted = calledBy(sense, evidence.wanted)
  const have = calledBy(sense, practice.skill)
  if (kinship === 'same') return names.length > 1 ? `you have ${wanted}: ${behind(evidence, today)}` : behind(evidence, today)
  if (kinship === 'narrower') return `you know ${have}, which is part of it: ${behind(evidence, today)}`
  if (kinship === 'broader') return `you know ${have}, but not ${wanted} in particular`
  return `close to ${have}, which you know`
}

/** A skill that the profile does not name: missed, or open where the profile tells so little that it may only be untold. */
const unnamed = (base: Pick<Match, 'kind' | 'label' | 'weight' | 'tier' | 'said' | 'names'> & { tier: Tier; said: Said }, empty: boolean, doubt: number): Match => {
  const share = expectedUntold(doubt)
  const missing = { skill: base.label, tier: base.tier, said: base.said }
  if (empty) return { ...base, share, high: doubt, state: 'unknown', why: 'your profile names no skills yet', asks: 'skills' }
  if (isOpen(doubt)) return { ...base, share, high: doubt, state: 'unknown', why: TELLS_LITTLE, asks: 'skills', missing }
  return { ...base, share, high: doubt, state: 'missed', why: 'asked for, not in your profile', missing }
}

const matchOf = (wanted: Wanted, standing: Standing, doubt: number): Match => {
  const { names, tier, weight, said } = wanted
  const label = orList(names.map(name => calledBy(standing.sense, name)).toSorted(byText))
  const base = { kind: 'skill', label, weight, tier, said, names } as const
  const evidence = evidenceFor(names, standing)
  if (!evidence) return unnamed(base, standing.practice.size === 0, doubt)
  const has = evidence.kinship === 'same' || evidence.kinship === 'narrower'
  const { backed, claimed, skill, line, last } = evidence.practice
  const shown = has && backed && !claimed
  const settled = shown && evidence.kinship === 'same'
  // Something close by is never worse than nothing at all; what is only named or close may be more than a thin profile tells.
  const share = Math.max(evidence.share, expectedUntold(doubt))
  const state = shown ? 'met' : 'partly'
  const match: Match = { ...base, share, ...(!settled && { low: evidence.share, high: Math.max(share, doubt) }), state, why: whyOf(evidence, names, standing), yours: line, ...(!shown && isOpen(doubt) && { asks: has ? 'work' as const : 'skills' as const }) }
  if (!has) return { ...match, missing: { skill: label, tier, said, near: calledBy(standing.sense, skill) } }
  // Whoever tells of their work and nowhere names a skill there has only its name to show.
  if (tier === 'must' && !backed && standing.profile.work.length > 0) return { ...match, missing: { skill: label, tier, said } }
  // Years ago is no longer now: still worth naming, with when it was.
  const rusty = tier === 'must' && idleYears(evidence.practice, standing.today) > RECENT
  return rusty ? { ...match, missing: { skill: label, tier, said, near: `${calledBy(standing.sense, skill)}, last used ${last}` } } : match
}

/**
 * Every skill the posting names against the profile, alternatives and repetitions once; what it asks for in lines that name
 * no skill, and what it leaves out by naming few, stay open.
 */
export const matchSkills = (posting: Posting, standing: Standing): Match[] => {
  const wanted = wantedOf(posting)
  const doubt = doubtOf(new Set(wanted.flatMap(({ names }) => names.map(skillKey))), standing)
  const matches = [...wanted.map(one => matchOf(one, standing, doubt)), ...unreadLines(posting, standing, doubt)]
  const named = matches.reduce((sum, match) => sum + match.weight, 0)
  if (named >= ENOUGH_SKILLS) return matches
  const why = wanted.length === 0 ? 'the posting names no skill we recognise' : 'the posting names few skills'
  return [...matches, { kind: 'skill', label: 'What else they ask for', share: undefined, weight: ENOUGH_SKILLS - named, state: 'unknown', why, tier: 'mentioned' }]
}
