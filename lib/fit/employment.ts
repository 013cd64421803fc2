import type { EmploymentKind } from '../facts/employment'
import type { Posting } from '../posting/posting'
import { orList, stateOf, type Match, type Standing } from './match'

/** Two questions in one fact: how much of the week, and on what terms. A posting may answer either or both. */
const AXES: readonly (readonly EmploymentKind[])[] = [
  ['full-time', 'part-time'],
  ['permanent', 'contract', 'temporary', 'internship', 'freelance'],
]

const NAMES: Record<EmploymentKind, string> = {
  'full-time': 'full-time', 'part-time': 'part-time', contract: 'contract', temporary: 'temporary', internship: 'internship', permanent: 'permanent', freelance: 'freelance',
}
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The kinds of employment offered against those the person would take. */
export const matchEmployment = (posting: Posting, { profile }: Standing): Match[] => {
  const wishes = profile.employment
  const kinds = AXES.flat().filter(kind => posting.employment.some(one => one.kind === kind))
  if (kinds.length === 0) {
    return wishes.length === 0 ? [] : [{ kind: 'employment', label: 'Employment', share: undefined, weight: 1, state: 'unknown', why: 'kind of employment not stated', touches: 'employment' }]
  }
  const said = posting.employment.find(one => one.kind === kinds[0])?.said
  const base = { kind: 'employment', label: capital(kinds.map(kind => NAMES[kind]).join(', ')), weight: 1, touches: 'employment', ...(said && { said }) } as const
  if (wishes.length === 0) return [{ ...base, share: undefined, state: 'unknown', why: 'you have not said which employment you look for', asks: 'employment' }]
  const answered = AXES.flatMap(axis => {
    const offered = axis.filter(kind => kinds.includes(kind))
    const named = axis.filter(kind => wishes.includes(kind))
    // Whoever looks for full-time work or an internship has not said on which terms the work should be.
    const wanted = offered.includes('internship') || !wishes.includes('full-time') ? named : named.filter(kind => kind !== 'internship')
    return offered.length === 0 || wanted.length === 0 ? [] : [offered.some(kind => wanted.includes(kind))]
  })
  const yours = orList(AXES.flat().filter(kind => wishes.includes(kind)).map(kind => NAMES[kind]))
  if (answered.length === 0) return [{ ...base, share: undefined, state: 'unknown', why: `you look for ${yours}`, yours }]
  const share = answered.filter(suits => suits).length / answered.length
  return [{ ...base, share, state: stateOf(share), why: share === 1 ? 'as you wish' : `you look for ${yours}`, yours, ...(share < 1 && { fails: 'employment' as const }) }]
}
