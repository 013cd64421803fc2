import { sumOfStages } from '../facts/interview'
import type { Posting, Tier } from './posting'

/** A skill as a reading shows it: canonical name and the words it was read from. */
export type ReadSkill = { skill: string; said: string }

/** A posting in the shape of hand-made labels: null or [] for what is not stated; durations in minutes. */
export type Reading = {
  url: string | null
  live: boolean | null
  title: string | null
  company: string | null
  department: string | null
  applyUrl: string | null
  locations: { city: string | null; region: string | null; country: string | null; preferred?: true }[]
  workplace: string[]
  officeDays: number | null
  remoteScope: string | null
  overlap: { zone: string; from: string | null; to: string | null; hoursPerWeek: number | null; hoursPerDay: number | null } | null
  salary: { min: number | null; max: number | null; currency: string; period: string; note: string | null; for: string | null; basis: string | null; estimate?: true }[]
  equity: true | null
  employment: string[]
  hours: { min: number; max: number } | null
  level: string | null
  grade: string | null
  years: { min: number; max: number | null; of: string | null }[]
  education: { level: string; levels: string[]; fields: string[]; orEquivalent: boolean; required: boolean } | null
  visa: 'offered' | 'refused' | null
  clearance: boolean | null
  humanLanguages: { lang: string; level: string | null; required: boolean }[]
  teamSize: number | null
  skills: Record<'required' | 'preferred' | 'mentioned', ReadSkill[][]>
  posted: string | null
  deadline: string | null
  start: string | null
  interview: {
    stages: { name: string; group: string | null; minutes: number | null; async: boolean; parts: string[] }[]
    statedTotalMinutes: number | null
    sumOfStages: number | null
  } | null
}

const skillsAt = (posting: Posting, tier: Tier): ReadSkill[][] =>
  posting.requirements.filter(requirement => requirement.tier === tier).flatMap(({ skills }) => skills.map(({ anyOf }) => anyOf.flatMap(({ skill, said, also = [] }) => [said, ...also].map(({ words }) => ({ skill, said: words })))))

const interviewOf = ({ interview }: Posting): Reading['interview'] =>
  interview
    ? {
        stages: interview.stages.map(({ name, group, minutes, async, parts }) => ({ name, group: group ?? null, minutes: minutes ?? null, async: async ?? false, parts: parts ?? [] })),
        statedTotalMinutes: interview.statedTotal?.minutes ?? null,
        sumOfStages: sumOfStages(interview) ?? null,
      }
    : null

/** The posting as a reading: the same facts without the places they stand at. */
export const toReading = (posting: Posting): Reading => ({
  url: posting.url ?? null,
  live: posting.live ?? null,
  title: posting.title?.value ?? null,
  company: posting.company?.value ?? null,
  department: posting.department?.value ?? null,
  applyUrl: posting.applyUrl ?? null,
  locations: posting.places.map(({ city, region, country, preferred }) => ({ city: city ?? null, region: region ?? null, country: country ?? null, ...(preferred && { preferred: true as const }) })),
  workplace: posting.workplace.map(({ kind }) => kind),
  officeDays: posting.officeDays?.days ?? null,
  remoteScope: posting.remoteScope?.text ?? null,
  overlap: posting.overlap
    ? { zone: posting.overlap.zone, from: posting.overlap.from ?? null, to: posting.overlap.to ?? null, hoursPerWeek: posting.overlap.hoursPerWeek ?? null, hoursPerDay: posting.overlap.hoursPerDay ?? null }
    : null,
  salary: posting.pay.map(pay => ({ min: pay.min ?? null, max: pay.max ?? null, currency: pay.currency, period: pay.period, note: pay.note ?? null, for: pay.for ?? null, basis: pay.basis ?? null, ...(pay.estimate && { estimate: true as const }) })),
  equity: posting.equity ? true : null,
  employment: posting.employment.map(({ kind }) => kind),
  hours: posting.hours ? { min: posting.hours.min, max: posting.hours.max } : null,
  level: posting.level?.level ?? null,
  grade: posting.level?.grade ?? null,
  years: posting.years.map(({ min, max, of }) => ({ min, max: max ?? null, of: of ?? null })),
  education: posting.education
    ? { level: posting.education.level, levels: posting.education.levels, fields: posting.education.fields, orEquivalent: posting.education.orEquivalent, required: posting.education.required }
    : null,
  visa: posting.visa?.sponsorship ?? null,
  clearance: posting.clearance ? posting.clearance.required : null,
  humanLanguages: posting.languages.map(({ lang, level, required }) => ({ lang, level: level ?? null, required })),
  teamSize: posting.teamSize?.people ?? null,
  skills: { required: skillsAt(posting, 'must'), preferred: skillsAt(posting, 'nice'), mentioned: skillsAt(posting, 'mentioned') },
  posted: posting.dates.posted?.day ?? null,
  deadline: posting.dates.deadline?.day ?? null,
  start: posting.dates.start?.day ?? null,
  interview: interviewOf(posting),
})
