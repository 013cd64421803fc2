import type { DealBreaker, Profile } from '../../lib/profile/profile'

/** One thing that is open in a profile: what to fill in, and what it settles. */
export type Gap = { what: string; why: string }

type Check = Gap & { open: (profile: Profile) => boolean }

/** In the order of how much postings ask for it, most first. */
const CHECKS: readonly Check[] = [
  { what: 'your skills', why: 'postings ask for skills more than for anything else', open: p => p.skills.length === 0 },
  { what: 'more of your skills', why: 'postings ask for skills more than for anything else', open: p => p.skills.length > 0 && p.skills.length < 3 },
  { what: 'years for your skills', why: 'many postings ask for a number of years', open: p => p.skills.length > 0 && p.skills.every(skill => skill.years === undefined) && p.work.length === 0 },
  { what: 'the titles you look for', why: 'the title says most about the kind of work', open: p => p.titles.length === 0 },
  { what: 'where you live', why: 'place and time zone decide whether you can take a role', open: p => p.homes.length === 0 },
  { what: 'how you want to work', why: 'remote, hybrid or on-site is stated nearly everywhere', open: p => p.workplace.length === 0 },
  { what: 'the least you would take', why: 'without it pay stays unknown', open: p => p.pay === undefined },
  { what: 'your level', why: 'most titles name one', open: p => p.levels.length === 0 },
  { what: 'where you may work without a permit', why: 'it decides whether sponsorship matters', open: p => p.authorisedIn.length === 0 && p.needsSponsorship === undefined },
  { what: 'the languages you speak', why: 'postings outside your country often ask for one', open: p => p.languages.length === 0 },
  { what: 'your education', why: 'some postings insist on a degree', open: p => p.education.length === 0 },
]

/** What is open, the most telling first. */
export const gapsOf = (profile: Profile): Gap[] => CHECKS.filter(check => check.open(profile)).map(({ what, why }) => ({ what, why }))

/** Deal-breakers that cannot rule anything out yet, with what they wait for. */
export const idleDealBreakers = (profile: Profile): { kind: DealBreaker; needs: string }[] => {
  const needs: Partial<Record<DealBreaker, string | false>> = {
    salary: profile.pay === undefined && 'the least you would take',
    location: profile.homes.length === 0 && 'a place you can work from',
    workplace: profile.workplace.length === 0 && profile.maxOfficeDays === undefined && 'how you want to work',
    hours: profile.timeZone === undefined && 'your time zone',
    sponsorship: profile.needsSponsorship !== true && 'a yes to needing sponsorship',
    language: profile.languages.length === 0 && 'the languages you speak',
    employment: profile.employment.length === 0 && 'the contracts you would take',
    travel: profile.travel === undefined && 'how much you would travel',
    shifts: (profile.avoidedShifts ?? []).length === 0 && 'when you would not work',
    workload: profile.weekHours === undefined && 'the hours a week you would work',
  }
  return profile.dealBreakers.flatMap(kind => (needs[kind] ? [{ kind, needs: needs[kind] }] : []))
}
