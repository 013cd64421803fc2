import type { EducationLevel } from '../../lib/facts/education'
import type { Disclosure } from '../../lib/facts/disclosure'
import type { EmploymentKind, ShiftKind } from '../../lib/facts/employment'
import type { SeniorityLevel } from '../../lib/facts/level'
import type { Check } from '../../lib/facts/licence'
import type { WorkplaceKind } from '../../lib/facts/workplace'

export const WORKPLACE: Record<WorkplaceKind, string> = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On-site' }
export const EMPLOYMENT: Record<EmploymentKind, string> = {
  'full-time': 'Full-time', 'part-time': 'Part-time', contract: 'Contract', temporary: 'Temporary', internship: 'Internship', permanent: 'Permanent', freelance: 'Freelance',
}
export const LEVEL: Record<SeniorityLevel, string> = {
  intern: 'Intern', junior: 'Junior', mid: 'Mid-level', senior: 'Senior', staff: 'Staff or principal', lead: 'Lead', manager: 'Manager', director: 'Director', executive: 'Executive',
}
export const EDUCATION: Record<EducationLevel, string> = {
  none: 'No degree asked for', secondary: 'Secondary school', vocational: 'Apprenticeship or trade', bachelor: 'Bachelor’s degree', master: 'Master’s degree', doctorate: 'Doctorate',
}
export const SHIFT: Record<ShiftKind, string> = { shift: 'In shifts', night: 'Nights', evening: 'Evenings', weekend: 'Weekends', 'on-call': 'On call' }
export const CHECK: Record<Check['kind'], string> = { 'criminal-record': 'Criminal record', health: 'Health', drugs: 'Drug test', credit: 'Credit' }
export const DISCLOSURE: Record<Disclosure['kind'], string> = {
  'ai-screening': 'AI helps to screen applicants', 'no-ai-screening': 'AI does not screen applicants', vacancy: 'For an existing vacancy', 'no-vacancy': 'Not for a present vacancy',
}
