import type { WorkplaceKind } from '../facts/workplace'
import type { Posting } from '../posting/posting'
import { orList, type Match, type Standing } from './match'

const NAMES: Record<WorkplaceKind, string> = { remote: 'remote', hybrid: 'hybrid', onsite: 'on-site' }
const ORDER: readonly WorkplaceKind[] = ['remote', 'hybrid', 'onsite']
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const say = (kinds: readonly WorkplaceKind[]): string => orList(ORDER.filter(kind => kinds.includes(kind)).map(kind => NAMES[kind]))

/** One office day more than one would be there. */
const ONE_DAY_MORE = 0.5

/** Remote, hybrid or on-site, and the days in the office, against what the person would do. A choice counts by its best side. */
export const matchWorkplace = (posting: Posting, { profile }: Standing): Match[] => {
  const wishes = profile.workplace
  const kinds = posting.workplace.map(one => one.kind)
  const open = wishes.length === 3 && (profile.maxOfficeDays ?? 7) >= 5
  if (kinds.length === 0) {
    if (wishes.length === 0 || open) return []
    return [{ kind: 'workplace', label: 'Workplace', share: undefined, weight: 1, state: 'unknown', why: 'remote or not: not stated', touches: 'workplace' }]
  }
  const days = posting.officeDays
  const said = (days ?? posting.workplace.find(one => wishes.includes(one.kind)) ?? posting.workplace[0])?.said
  const label = capital(say(kinds)) + (days && !kinds.includes('remote') ? `, ${days.days} office days a week` : '')
  const base = { kind: 'workplace', label, weight: 1, ...(said && { said }) } as const
  if (wishes.length === 0) return [{ ...base, share: undefined, state: 'unknown', why: 'you have not said how you would work', asks: 'workplace' }]
  const yours = say(wishes)
  const suits = kinds.filter(kind => wishes.includes(kind))
  if (suits.length === 0) return [{ ...base, share: 0, state: 'missed', why: `you look for ${yours}`, yours, fails: 'workplace' }]
  const most = profile.maxOfficeDays
  const asked = days?.days ?? (suits.every(kind => kind === 'onsite') ? 5 : undefined)
  if (suits.includes('remote') || most === undefined || asked === undefined || asked <= most) {
    return [{ ...base, share: 1, state: 'met', why: `you look for ${yours}`, yours }]
  }
  const share = asked - most <= 1 ? ONE_DAY_MORE : 0
  return [{ ...base, share, state: share > 0 ? 'partly' : 'missed', why: `you would be there ${most} days at most`, yours: `${most} office days at most`, fails: 'workplace' }]
}
