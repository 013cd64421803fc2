import type { EducationLevel } from '../../lib/facts/education'
import type { EmploymentKind, ShiftKind } from '../../lib/facts/employment'
import type { LanguageLevel } from '../../lib/facts/language'
import type { SeniorityLevel } from '../../lib/facts/level'
import type { PayPeriod } from '../../lib/facts/pay'
import type { WorkplaceKind } from '../../lib/facts/workplace'
import type { DealBreaker } from '../../lib/profile/profile'
import { EMPLOYMENT, LEVEL, SHIFT, WORKPLACE } from '../facts/fact-words'

/** A value of the profile and how the form calls it. */
type Option<T> = { value: T; label: string }
const options = <T extends string>(labels: Record<T, string>): readonly Option<T>[] =>
  // The keys of a record over T are T: Object.entries only forgets it.
  Object.entries(labels).map(([value, label]) => ({ value: value as T, label: String(label) }))

export const levelOptions = options<SeniorityLevel>(LEVEL)
export const workplaceOptions = options<WorkplaceKind>(WORKPLACE)
export const employmentOptions = options<EmploymentKind>(EMPLOYMENT)
export const shiftOptions = options<ShiftKind>(SHIFT)
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
  travel: 'More travel than I would do',
  shifts: 'Nights, weekends or shifts that I would not work',
  workload: 'More or fewer hours a week than I would work',
})
