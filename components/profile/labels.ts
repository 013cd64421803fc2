import type { EducationLevel } from '../../lib/facts/education'
import type { EmploymentKind } from '../../lib/facts/employment'
import type { LanguageLevel } from '../../lib/facts/language'
import type { SeniorityLevel } from '../../lib/facts/level'
import type { PayPeriod } from '../../lib/facts/pay'
import type { WorkplaceKind } from '../../lib/facts/workplace'
import type { DealBreaker } from '../../lib/profile/profile'

/** A value of the profile and how the form calls it. */
type Option<T> = { value: T; label: string }
const options = <T extends string>(labels: Record<T, string>): readonly Option<T>[] =>
  // The keys of a record over T are T: Object.entries only forgets it.
  Object.entries(labels).map(([value, label]) => ({ value: value as T, label: String(label) }))

export const levelOptions = options<SeniorityLevel>({
  intern: 'Intern', junior: 'Junior', mid: 'Mid-level', senior: 'Senior', staff: 'Staff or principal', lead: 'Lead', manager: 'Manager', director: 'Director', executive: 'Executive',
})
export const workplaceOptions = options<WorkplaceKind>({ remote: 'Remote', hybrid: 'Hybrid', onsite: 'On-site' })
export const employmentOptions = options<EmploymentKind>({
  'full-time': 'Full-time', 'part-time': 'Part-time', permanent: 'Permanent', contract: 'Contract', temporary: 'Temporary', freelance: 'Freelance', internship: 'Internship',
})
export const educationOptions = options<EducationLevel>({
  none: 'None', secondary: 'Secondary school', vocational: 'Apprenticeship or trade', bachelor: 'Bachelor', master: 'Master', doctorate: 'Doctorate',
})
export const languageLevelOptions = options<LanguageLevel>({
  A1: 'A1, first words', A2: 'A2, simple talk', B1: 'B1, everyday', B2: 'B2, at work', C1: 'C1, fluent', C2: 'C2, like a native', native: 'Native',
})
export const periodOptions = options<PayPeriod>({ year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' })
export const dealBreakerOptions = options<DealBreaker>({
  salary: 'Pays below my floor',
  location: 'In a place I cannot work from',
  workplace: 'Not a way of working I ticked, or too many office days',
  hours: 'Working hours that my time zone does not reach',
  sponsorship: 'No sponsorship where I need it',
  language: 'Asks for a language I do not speak',
  employment: 'Not a kind of contract I ticked',
  licence: 'Asks for a licence or clearance I do not hold',
})
