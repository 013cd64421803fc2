import type { ShiftKind } from '../facts/employment'
import type { Posting } from '../posting/posting'
import { orList, type Match, type Standing } from './match'

const NAMES: Record<ShiftKind, string> = { shift: 'shifts', night: 'nights', evening: 'evenings', weekend: 'weekends', 'on-call': 'on call' }
const ORDER: readonly ShiftKind[] = ['shift', 'night', 'evening', 'weekend', 'on-call']
const say = (kinds: readonly ShiftKind[], joint: 'or' | 'and' = 'or'): string => {
  const names = ORDER.filter(kind => kinds.includes(kind)).map(kind => NAMES[kind])
  return joint === 'or' ? orList(names) : [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(part => part !== '').join(' and ')
}
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Work outside office hours that the posting names against what the person would not work; without such a wish it takes no part. */
export const matchShifts = ({ shifts = [] }: Posting, { profile }: Standing): Match[] => {
  const avoided = profile.avoidedShifts ?? []
  if (avoided.length === 0) return []
  const yours = `not ${say(avoided)}`
  const base = { kind: 'shifts', weight: 1, touches: 'shifts', yours } as const
  const hit = shifts.filter(({ kind }) => avoided.includes(kind))
  const said = (hit[0] ?? shifts[0])?.said
  const label = shifts.length === 0 ? 'Nights and weekends' : capital(say(shifts.map(({ kind }) => kind), 'and'))
  if (shifts.length === 0) return [{ ...base, label, share: undefined, state: 'unknown', why: 'work at other hours: not stated' }]
  if (hit.length === 0) return [{ ...base, label, share: 1, state: 'met', why: 'none that you avoid', ...(said && { said }) }]
  return [{ ...base, label, share: 0, state: 'missed', why: `you would not work ${say(hit.map(({ kind }) => kind))}`, ...(said && { said }), fails: 'shifts' }]
}
