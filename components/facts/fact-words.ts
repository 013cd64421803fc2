import type { EducationLevel } from '../../lib/facts/education'
import type { EmploymentKind } from '../../lib/facts/employment'
import type { SeniorityLevel } from '../../lib/facts/level'
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
