import { saidByPerson, type Said } from '../text/said'
import type { Correction, WholeFact } from './correction'
import { lineKey } from './line-key'
import type { Disagreement, Posting, Requirement, Tier } from './posting'
import { readOf, tierOfLine, tierOfSkill } from './read-of'

type Whole = Extract<Correction, { fact: WholeFact }>

const own = <T extends object>(value: T, words?: string): T & { said: Said } => ({ ...value, said: saidByPerson(words) })

/** A posting or its dates with one fact put in its place, or without it where it is not stated. */
const put = <T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T => {
  const { [key]: _before, ...rest } = whole
  // All that is left out is put back or is a fact that may be absent: callers name only such keys.
  return (value === undefined ? rest : { ...whole, [key]: value }) as T
}

const withInterview = (posting: Posting, change: Extract<Whole, { fact: 'interview' | 'interviewTotal' }>): Posting => {
  const { stages, statedTotal } = posting.interview ?? { stages: [] }
  const nextStages = change.fact === 'interview' ? (change.value ?? []).map(stage => own(stage, stage.name)) : stages
  const nextTotal = change.fact === 'interviewTotal' ? change.value && own(change.value) : statedTotal
  const stated = nextStages.length > 0 || nextTotal !== undefined
  return put(posting, 'interview', stated ? { stages: nextStages, ...(nextTotal && { statedTotal: nextTotal }) } : undefined)
}

const withWhole = (posting: Posting, change: Whole): Posting => {
  switch (change.fact) {
    case 'title': case 'company': case 'agency': case 'department': case 'requisition': return put(posting, change.fact, change.value && own(change.value, change.value.value))
    case 'live': return put(put(posting, 'closedSaid', undefined), 'live', change.value?.live)
    case 'places': return { ...posting, places: (change.value ?? []).map(value => own(value)) }
    case 'workplace': return { ...posting, workplace: (change.value ?? []).map(value => own(value)) }
    case 'pay': return { ...posting, pay: (change.value ?? []).map(value => own(value)) }
    case 'employment': return { ...posting, employment: (change.value ?? []).map(value => own(value)) }
    case 'years': return { ...posting, years: (change.value ?? []).map(value => own(value)) }
    case 'languages': return { ...posting, languages: (change.value ?? []).map(value => own(value)) }
    case 'posted': return { ...posting, dates: put(posting.dates, 'posted', change.value && own(change.value)) }
    // What was stated without a day is settled by the person's word too.
    case 'deadline': return { ...posting, dates: put(put(posting.dates, 'rolling', undefined), 'deadline', change.value && own(change.value)) }
    case 'start': return { ...posting, dates: put(put(posting.dates, 'soon', undefined), 'start', change.value && own(change.value)) }
    case 'interview': case 'interviewTotal': return withInterview(posting, change)
    case 'officeDays': return put(posting, 'officeDays', change.value && own(change.value))
    case 'remoteScope': return put(posting, 'remoteScope', change.value && own(change.value))
    case 'overlap': return put(posting, 'overlap', change.value && own(change.value))
    case 'bonus': return put(posting, 'bonus', change.value && own(change.value))
    case 'equity': return put(posting, 'equity', change.value && own(change.value))
    case 'hours': return put(posting, 'hours', change.value && own(change.value))
    case 'workload': return put(posting, 'workload', change.value && own(change.value))
    case 'travel': return put(posting, 'travel', change.value && own(change.value))
    case 'shifts': return put(posting, 'shifts', change.value?.map(value => own(value)))
    case 'licences': return put(posting, 'licences', change.value?.map(value => own(value)))
    case 'checks': return put(posting, 'checks', change.value?.map(value => own(value)))
    case 'disclosures': return put(posting, 'disclosures', change.value?.map(value => own(value)))
    case 'level': return put(posting, 'level', change.value && own(change.value))
    case 'education': return put(posting, 'education', change.value && own(change.value))
    case 'visa': return put(posting, 'visa', change.value && own(change.value))
    case 'clearance': return put(posting, 'clearance', change.value && own(change.value))
    case 'teamSize': return put(posting, 'teamSize', change.value && own(change.value))
  }
}

/** A line that only names skills and has none left says nothing any more. */
const saysSomething = ({ tier, skills }: Requirement): boolean => tier !== 'mentioned' || skills.length > 0

const withLine = (requirements: readonly Requirement[], line: string, tier: Tier | 'none'): Requirement[] =>
  requirements.flatMap(one => (lineKey(one.said.words) !== line ? [one] : tier === 'none' ? [] : [{ ...one, tier }]))

const withoutSkill = (requirements: readonly Requirement[], skill: string): Requirement[] =>
  requirements
    .map(one => ({ ...one, skills: one.skills.map(group => ({ ...group, anyOf: group.anyOf.filter(found => found.skill.toLowerCase() !== skill.toLowerCase()) })).filter(({ anyOf }) => anyOf.length > 0) }))
    .filter(saysSomething)

/** A line that asks for this skill and nothing else takes the skill's tier; from other lines the skill is taken out. */
const withSkill = (requirements: readonly Requirement[], skill: string, tier: Tier | 'none'): Requirement[] => {
  const isAlone = ({ skills }: Requirement): boolean => skills.length === 1 && skills[0]?.anyOf.length === 1 && skills[0].anyOf[0]?.skill.toLowerCase() === skill.toLowerCase()
  if (tier !== 'none' && requirements.some(isAlone)) return requirements.flatMap(one => (isAlone(one) ? [{ ...one, tier }] : withoutSkill([one], skill)))
  const rest = withoutSkill(requirements, skill)
  return tier === 'none' ? rest : [...rest, { tier, said: saidByPerson(skill), skills: [{ anyOf: [{ skill, said: saidByPerson(skill) }] }] }]
}

/** Which disagreements of the page the person's word settles. */
const SETTLES: Partial<Record<Correction['fact'], Disagreement['fact']>> = { title: 'title', company: 'company', places: 'place', workplace: 'workplace', pay: 'pay', deadline: 'deadline' }

/**
 * The posting as the person knows it: each corrected fact in the place of what was read, with the person as its source. The
 * order of the corrections does not matter: lines come before skills. What the page does not have any more stays as it is.
 */
export const applyCorrections = (posting: Posting, corrections: readonly Correction[]): Posting => {
  const settled = new Set(corrections.map(({ fact }) => SETTLES[fact]))
  let next: Posting = { ...posting, disagreements: posting.disagreements.filter(({ fact }) => !settled.has(fact)) }
  for (const change of corrections) if (change.fact !== 'requirement' && change.fact !== 'skill') next = withWhole(next, change)
  for (const change of corrections) if (change.fact === 'requirement') next = { ...next, requirements: withLine(next.requirements, change.about, change.value) }
  for (const change of corrections) if (change.fact === 'skill') next = { ...next, requirements: withSkill(next.requirements, change.about, change.value) }
  return next
}

/** One string for one value, whatever the order of its parts. */
const print = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? ''

/** What the page says now of what a correction is about. */
const readNow = (posting: Posting, correction: Correction): Correction['read'] => {
  if (correction.fact === 'requirement') return tierOfLine(posting, correction.about)
  if (correction.fact === 'skill') return tierOfSkill(posting, correction.about)
  return readOf(posting, correction.fact)
}

/** Whether the page says something else now than when the correction was made. `posting` is as it was read, not corrected. */
export const pageChanged = (posting: Posting, correction: Correction): boolean => print(readNow(posting, correction)) !== print(correction.read)
