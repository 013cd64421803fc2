import type { Correction, WholeFact } from './correction'
import { lineKey } from './line-key'
import type { Posting, Tier } from './posting'

/** A whole fact's value as a correction holds it; absent where the posting does not state it. */
export type ReadOf<F extends WholeFact> = Extract<Correction, { fact: F }>['value']

const bare = <T extends object>(fact: T | undefined): Omit<T, 'said'> | undefined => {
  if (!fact) return undefined
  const { said: _said, ...rest } = { said: undefined, ...fact }
  return rest
}
const bareAll = <T extends object>(facts: readonly T[] | undefined): Omit<T, 'said'>[] | undefined =>
  facts === undefined || facts.length === 0 ? undefined : facts.flatMap(fact => bare(fact) ?? [])

/** How each whole fact stands in a posting. */
const READ: { [F in WholeFact]: (posting: Posting) => ReadOf<F> } = {
  title: ({ title }) => bare(title),
  company: ({ company }) => bare(company),
  agency: ({ agency }) => bare(agency),
  department: ({ department }) => bare(department),
  requisition: ({ requisition }) => bare(requisition),
  live: ({ live }) => (live === undefined ? undefined : { live }),
  places: ({ places }) => bareAll(places),
  workplace: ({ workplace }) => bareAll(workplace),
  officeDays: ({ officeDays }) => bare(officeDays),
  remoteScope: ({ remoteScope }) => bare(remoteScope),
  overlap: ({ overlap }) => bare(overlap),
  pay: ({ pay }) => bareAll(pay),
  bonus: ({ bonus }) => bare(bonus),
  equity: ({ equity }) => bare(equity),
  employment: ({ employment }) => bareAll(employment),
  hours: ({ hours }) => bare(hours),
  workload: ({ workload }) => bare(workload),
  shifts: ({ shifts }) => bareAll(shifts),
  level: ({ level }) => bare(level),
  years: ({ years }) => bareAll(years),
  education: ({ education }) => bare(education),
  languages: ({ languages }) => bareAll(languages),
  visa: ({ visa }) => bare(visa),
  clearance: ({ clearance }) => bare(clearance),
  licences: ({ licences }) => bareAll(licences),
  checks: ({ checks }) => bareAll(checks),
  travel: ({ travel }) => bare(travel),
  disclosures: ({ disclosures }) => bareAll(disclosures),
  posted: ({ dates }) => bare(dates.posted),
  deadline: ({ dates }) => bare(dates.deadline),
  start: ({ dates }) => bare(dates.start),
  teamSize: ({ teamSize }) => bare(teamSize),
  interview: ({ interview }) => bareAll(interview?.stages),
  interviewTotal: ({ interview }) => bare(interview?.statedTotal),
}

/** What a posting states of a fact, without the words it was read from; undefined where it states nothing. */
export const readOf = <F extends WholeFact>(posting: Posting, fact: F): ReadOf<F> => READ[fact](posting)

const RANK: Readonly<Record<Tier, number>> = { must: 0, nice: 1, mentioned: 2 }

/** How much a line insists, by its key; undefined where the posting has no such line. */
export const tierOfLine = ({ requirements }: Posting, line: string): Tier | undefined => requirements.find(({ said }) => lineKey(said.words) === line)?.tier

/** How much a posting insists on a skill, at most; undefined where it does not name it. */
export const tierOfSkill = ({ requirements }: Posting, skill: string): Tier | undefined =>
  requirements
    .filter(({ skills }) => skills.some(({ anyOf }) => anyOf.some(found => found.skill.toLowerCase() === skill.toLowerCase())))
    .map(({ tier }) => tier)
    .toSorted((a, b) => RANK[a] - RANK[b])[0]
