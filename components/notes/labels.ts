import type { SeniorityLevel } from '../../lib/facts/level'
import type { CameBy, Outcome, RoundKind, WarningTopic } from '../../lib/notes/note'

const options = <T extends string>(labels: Record<T, string>): readonly { value: T; label: string }[] =>
  // The keys of a record over T are T: Object.entries only forgets it.
  Object.entries(labels).map(([value, label]) => ({ value: value as T, label: String(label) }))

export const roundOptions = options<RoundKind>({
  application: 'Application', 'recruiter-screen': 'Recruiter call', phone: 'Phone interview', hr: 'HR talk', manager: 'Hiring manager', 'online-assessment': 'Online assessment', 'take-home': 'Take-home task',
  'pair-programming': 'Pair programming', coding: 'Coding', 'system-design': 'System design', presentation: 'Presentation', onsite: 'On-site', values: 'Values',
  behavioural: 'Behavioural', domain: 'Subject matter', panel: 'Panel', 'trial-work': 'Trial work', references: 'References', 'offer-talk': 'Offer talk', other: 'Other',
})
export const warningOptions = options<WarningTopic>({
  role: 'The role', interview: 'The interviews', 'engineering practice': 'How they work', culture: 'Culture', management: 'Management', pay: 'Pay', hours: 'Hours',
  communication: 'Communication', honesty: 'Honesty',
})
export const outcomeOptions = options<Outcome>({
  offer: 'Got an offer', declined: 'Got an offer, declined it', rejected: 'Was turned down', withdrew: 'Withdrew', ghosted: 'Never heard back', pending: 'Still waiting',
})
export const experienceOptions = options<'negative' | 'neutral' | 'positive'>({ positive: 'Good', neutral: 'Mixed', negative: 'Bad' })

export const levelOptions = options<SeniorityLevel>({
  intern: 'Intern', junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff', lead: 'Lead', manager: 'Manager', director: 'Director', executive: 'Executive',
})
export const cameByOptions = options<CameBy>({ applied: 'Applied', referred: 'Referred by somebody', recruiter: 'Their recruiter wrote', agency: 'Through an agency', event: 'At an event', other: 'Another way' })
export const answerOptions = options<'yes' | 'no'>({ yes: 'Yes', no: 'No' })
export const difficultyOptions = options<'1' | '2' | '3' | '4' | '5'>({ 1: '1 · easy', 2: '2', 3: '3', 4: '4', 5: '5 · hard' })

/** How a value is called in the form; the value itself where it has no name. */
export const labelOf = <T extends string>(options: readonly { value: T; label: string }[], value: T): string =>
  options.find(option => option.value === value)?.label ?? value
