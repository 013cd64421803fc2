import * as z from 'zod/mini'
import { EducationLevel } from '../facts/education'
import { EmploymentKind, ShiftKind } from '../facts/employment'
import { LanguageLevel } from '../facts/language'
import { SeniorityLevel } from '../facts/level'
import { PayPeriod } from '../facts/pay'
import { WorkplaceKind } from '../facts/workplace'
import { OwnWeights } from './weighing'

/** A wish that, if a posting plainly fails it, rules the posting out. */
export const DealBreaker = z.enum(['salary', 'location', 'workplace', 'hours', 'sponsorship', 'language', 'employment', 'licence', 'travel', 'shifts', 'workload'])
export type DealBreaker = z.infer<typeof DealBreaker>

/** A skill the person has. `years` of practice and `last` year of use where known; `name` is as the person wrote it. */
export const ProfileSkill = z.object({ name: z.string(), years: z.optional(z.number()), last: z.optional(z.number()) })
export type ProfileSkill = z.infer<typeof ProfileSkill>

/** A job the person had. Dates are "YYYY", "YYYY-MM" or "YYYY-MM-DD"; no `end` means still there. */
export const ProfileWork = z.object({
  employer: z.optional(z.string()),
  title: z.string(),
  start: z.optional(z.string()),
  end: z.optional(z.string()),
  text: z.string(),
})
export type ProfileWork = z.infer<typeof ProfileWork>

export const ProfileEducation = z.object({
  level: z.optional(EducationLevel),
  field: z.optional(z.string()),
  institution: z.optional(z.string()),
  /** What the person wrote ("Master of Science"). */
  name: z.optional(z.string()),
  /** With a start and no end, or an end that lies ahead, it is still being studied for. */
  start: z.optional(z.string()),
  end: z.optional(z.string()),
})
export type ProfileEducation = z.infer<typeof ProfileEducation>

/** A place the person can work from. `country` is ISO 3166-1 alpha-2. */
export const Home = z.object({ city: z.optional(z.string()), region: z.optional(z.string()), country: z.optional(z.string()) })
export type Home = z.infer<typeof Home>

/** What one wants to earn: `floor` is the least, `target` the wish, both in whole units of `currency` (ISO 4217) a `period`. */
export const PayWish = z.object({ floor: z.number(), target: z.optional(z.number()), currency: z.string(), period: PayPeriod })
export type PayWish = z.infer<typeof PayWish>

/** The hours a week that one would work, either end open. */
export const WeekHours = z.object({ min: z.optional(z.number()), max: z.optional(z.number()) })
export type WeekHours = z.infer<typeof WeekHours>

/** Who the person is and what they want. Everything may be left open; what is open counts as unknown, never as no. */
export const Profile = z.object({
  name: z.optional(z.string()),
  summary: z.optional(z.string()),
  /** Titles one looks for, most wanted first. */
  titles: z.array(z.string()),
  levels: z.array(SeniorityLevel),
  skills: z.array(ProfileSkill),
  work: z.array(ProfileWork),
  education: z.array(ProfileEducation),
  languages: z.array(z.object({ lang: z.string(), level: z.optional(LanguageLevel) })),
  certificates: z.array(z.string()),
  homes: z.array(Home),
  relocate: z.optional(z.boolean()),
  /** IANA name. */
  timeZone: z.optional(z.string()),
  workplace: z.array(WorkplaceKind),
  /** The most days a week one would be in an office, 0 to 7. */
  maxOfficeDays: z.optional(z.number()),
  /** The most of their time that one would travel for work, in percent, 0 to 100. */
  travel: z.optional(z.number()),
  /** Work at other times than office hours that one would not do. */
  avoidedShifts: z.optional(z.array(ShiftKind)),
  weekHours: z.optional(WeekHours),
  pay: z.optional(PayWish),
  employment: z.array(EmploymentKind),
  /** ISO 3166-1 alpha-2 codes of where one may work without a new permit. */
  authorisedIn: z.array(z.string()),
  needsSponsorship: z.optional(z.boolean()),
  dealBreakers: z.array(DealBreaker),
  /** What counts how much, where the person changed it. */
  weights: z.optional(OwnWeights),
})
export type Profile = z.infer<typeof Profile>

/** A profile of which nothing is known yet. */
export const emptyProfile = (): Profile => ({
  titles: [], levels: [], skills: [], work: [], education: [], languages: [], certificates: [], homes: [],
  workplace: [], employment: [], authorisedIn: [], dealBreakers: [],
})
