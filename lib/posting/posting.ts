import * as z from 'zod/mini'
import { Clearance, Visa } from '../facts/authorisation'
import { Bonus } from '../facts/bonus'
import { Dates } from '../facts/dates'
import { Disclosure } from '../facts/disclosure'
import { Education } from '../facts/education'
import { Employment, Hours, Shift, Workload } from '../facts/employment'
import { Equity } from '../facts/equity'
import { InterviewProcess } from '../facts/interview'
import { Language } from '../facts/language'
import { Level } from '../facts/level'
import { Check, Licence } from '../facts/licence'
import { Pay } from '../facts/pay'
import { Place } from '../facts/place'
import { TeamSize } from '../facts/team'
import { Travel } from '../facts/travel'
import { OfficeDays, Overlap, RemoteScope, Workplace } from '../facts/workplace'
import { Years } from '../facts/years'
import { SkillFound } from '../skills/skill'
import { Said, stated } from '../text/said'

/** How much a posting insists on something. 'mentioned' is named (duties, tools in use), not asked for. */
export const Tier = z.enum(['must', 'nice', 'mentioned'])
export type Tier = z.infer<typeof Tier>

/**
 * Skills of which any one suffices ("KServe, Seldon, or …"); a group of one is a plain skill.
 * `weak`: only an example of what is asked for ("e.g. Terraform").
 */
export const SkillGroup = z.object({ anyOf: z.array(SkillFound), weak: z.optional(z.boolean()) })
export type SkillGroup = z.infer<typeof SkillGroup>

/** One line that asks something of the candidate, or names skills, with the skills found in it. */
export const Requirement = z.object({ tier: Tier, said: Said, skills: z.array(SkillGroup) })
export type Requirement = z.infer<typeof Requirement>

/** Two statements of one fact that do not agree, both kept: what the structured field says and what the text says. */
export const Disagreement = z.object({ fact: z.enum(['workplace', 'pay', 'title', 'company', 'place', 'deadline']), field: Said, text: Said })
export type Disagreement = z.infer<typeof Disagreement>

/**
 * A job in our own terms. What the posting does not state is absent or an empty list, never a guess.
 * `url` is where the posting stands, `around` the page on which it was seen in a frame. `live`: false where the page says that it is closed, true where it says that it is open, else absent.
 */
export const Posting = z.object({
  url: z.optional(z.string()),
  around: z.optional(z.string()),
  lang: z.optional(z.string()),
  title: z.optional(stated(z.string())),
  company: z.optional(stated(z.string())),
  /** Who posts for an employer: `company` is then whom it names, if anyone. */
  agency: z.optional(stated(z.string())),
  department: z.optional(stated(z.string())),
  /** The employer's own number for the job. */
  requisition: z.optional(stated(z.string())),
  applyUrl: z.optional(z.string()),
  live: z.optional(z.boolean()),
  /** Where the page says that it is closed: the words that say so. */
  closedSaid: z.optional(Said),
  places: z.array(Place),
  workplace: z.array(Workplace),
  officeDays: z.optional(OfficeDays),
  remoteScope: z.optional(RemoteScope),
  overlap: z.optional(Overlap),
  pay: z.array(Pay),
  /** Pay said to be for a country that the job is not in: worth knowing, and not its pay. */
  payElsewhere: z.optional(z.array(Pay)),
  bonus: z.optional(Bonus),
  equity: z.optional(Equity),
  employment: z.array(Employment),
  hours: z.optional(Hours),
  workload: z.optional(Workload),
  shifts: z.optional(z.array(Shift)),
  level: z.optional(Level),
  years: z.array(Years),
  education: z.optional(Education),
  languages: z.array(Language),
  visa: z.optional(Visa),
  clearance: z.optional(Clearance),
  licences: z.optional(z.array(Licence)),
  checks: z.optional(z.array(Check)),
  travel: z.optional(Travel),
  disclosures: z.optional(z.array(Disclosure)),
  dates: Dates,
  teamSize: z.optional(TeamSize),
  interview: z.optional(InterviewProcess),
  requirements: z.array(Requirement),
  disagreements: z.array(Disagreement),
})
export type Posting = z.infer<typeof Posting>
