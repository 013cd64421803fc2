import type { EducationLevel } from '../../lib/facts/education'
import type { EmploymentKind, ShiftKind } from '../../lib/facts/employment'
import type { LanguageLevel } from '../../lib/facts/language'
import type { SeniorityLevel } from '../../lib/facts/level'
import type { PayPeriod } from '../../lib/facts/pay'
import type { WorkplaceKind } from '../../lib/facts/workplace'
import type { DealBreaker, Profile } from '../../lib/profile/profile'
import { amountText } from './amount'
import { countryName } from './countries'
import { tongueName } from './tongues'

export type SkillRow = { name: string; years: string; last: string }
export type WorkRow = { title: string; employer: string; start: string; end: string; text: string }
export type EducationRow = { level: EducationLevel | ''; field: string; institution: string; name: string; start?: string; end: string }
export type LanguageRow = { lang: string; level: LanguageLevel | '' }
export type HomeRow = { city: string; region: string; country: string }

/**
 * A profile as it stands in the form: every field as typed, '' where nothing is, countries and languages by name.
 * checked.ts turns it into a profile or says what to mend.
 */
export type ProfileDraft = {
  name: string
  summary: string
  titles: string[]
  levels: SeniorityLevel[]
  skills: SkillRow[]
  work: WorkRow[]
  education: EducationRow[]
  languages: LanguageRow[]
  certificates: string[]
  homes: HomeRow[]
  relocate: 'yes' | 'no' | ''
  timeZone: string
  workplace: WorkplaceKind[]
  maxOfficeDays: string
  travel: string
  avoidedShifts: ShiftKind[]
  weekHours: { min: string; max: string }
  pay: { floor: string; target: string; currency: string; period: PayPeriod }
  employment: EmploymentKind[]
  authorisedIn: string[]
  needsSponsorship: 'yes' | 'no' | ''
  dealBreakers: DealBreaker[]
}

/** The lists of a draft whose entries are rows of several fields. */
export type RowList = 'skills' | 'work' | 'education' | 'languages' | 'homes'

const yesNo = (answer: boolean | undefined): 'yes' | 'no' | '' => (answer === undefined ? '' : answer ? 'yes' : 'no')
const shown = (n: number | undefined): string => (n === undefined ? '' : String(n))

/** The form's text of a profile. `timeZone` is the machine's own: it is proposed where the profile has none. */
export const draftOf = (profile: Profile, timeZone: string): ProfileDraft => ({
  name: profile.name ?? '',
  summary: profile.summary ?? '',
  titles: [...profile.titles],
  levels: [...profile.levels],
  skills: profile.skills.map(({ name, years, last }) => ({ name, years: shown(years), last: shown(last) })),
  work: profile.work.map(({ title, employer = '', start = '', end = '', text }) => ({ title, employer, start, end, text })),
  education: profile.education.map(({ level, field = '', institution = '', name = '', start, end = '' }): EducationRow => ({ level: level ?? '', field, institution, name, ...(start !== undefined && { start }), end })),
  languages: profile.languages.map(({ lang, level }): LanguageRow => ({ lang: tongueName(lang), level: level ?? '' })),
  certificates: [...profile.certificates],
  homes: profile.homes.map(({ city = '', region = '', country }) => ({ city, region, country: country === undefined ? '' : countryName(country) })),
  relocate: yesNo(profile.relocate),
  timeZone: profile.timeZone ?? timeZone,
  workplace: [...profile.workplace],
  maxOfficeDays: shown(profile.maxOfficeDays),
  travel: shown(profile.travel),
  avoidedShifts: [...(profile.avoidedShifts ?? [])],
  weekHours: { min: shown(profile.weekHours?.min), max: shown(profile.weekHours?.max) },
  pay: {
    floor: amountText(profile.pay?.floor), target: amountText(profile.pay?.target),
    currency: profile.pay?.currency ?? '', period: profile.pay?.period ?? 'year',
  },
  employment: [...profile.employment],
  authorisedIn: profile.authorisedIn.map(countryName),
  needsSponsorship: yesNo(profile.needsSponsorship),
  dealBreakers: [...profile.dealBreakers],
})

/** An empty row of each list. */
export const newRow: { [L in RowList]: ProfileDraft[L][number] } = {
  skills: { name: '', years: '', last: '' },
  work: { title: '', employer: '', start: '', end: '', text: '' },
  education: { level: '', field: '', institution: '', name: '', end: '' },
  languages: { lang: '', level: '' },
  homes: { city: '', region: '', country: '' },
}
