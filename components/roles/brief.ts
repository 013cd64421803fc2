import type { Pay, PayPeriod } from '../../lib/facts/pay'
import type { Posting } from '../../lib/posting/posting'
import { bestPay } from '../../lib/roles/sort'

const PERIOD: Record<PayPeriod, string> = { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' }

const amount = (n: number): string => (n >= 10_000 && n % 1_000 === 0 ? `${n / 1_000}k` : n.toLocaleString('en', { maximumFractionDigits: 2 }))

/** "60–75k": two amounts share the k where both have it. */
const range = ({ min, max }: Pay): string => {
  if (min === undefined || max === undefined) return min === undefined ? `up to ${amount(max ?? 0)}` : `from ${amount(min)}`
  if (min === max) return amount(min)
  const [from, to] = [amount(min), amount(max)]
  return from.endsWith('k') && to.endsWith('k') ? `${from.slice(0, -1)}–${to}` : `${from}–${to}`
}

/** The pay of a row in the table ("EUR 60–75k", "a year"), with how many more ranges there are; undefined where none is stated. */
export const briefPay = (pays: readonly Pay[]): { range: string; period: string } | undefined => {
  const pay = bestPay(pays)
  if (!pay) return undefined
  const more = pays.length > 1 ? `, ${pays.length - 1} more` : ''
  return { range: `${pay.currency} ${range(pay)}`, period: `${PERIOD[pay.period]}${pay.estimate ? ', estimated' : ''}${more}` }
}

const WORKPLACE = { remote: 'remote', hybrid: 'hybrid', onsite: 'on-site' } as const

/** Place and way of working of a row in the table; each undefined where not stated. */
export const briefPlace = ({ places, workplace }: Pick<Posting, 'places' | 'workplace'>): { place?: string; way?: string } => {
  const first = places[0]
  const name = first && (first.city ?? first.region ?? first.country ?? first.said.words)
  const country = first?.city !== undefined || first?.region !== undefined ? first.country : undefined
  const more = places.length > 1 ? ` +${places.length - 1}` : ''
  return {
    ...(name !== undefined && { place: `${[name, country].filter(Boolean).join(', ')}${more}` }),
    ...(workplace.length > 0 && { way: workplace.map(({ kind }) => WORKPLACE[kind]).join(' or ') }),
  }
}

/** "today", "yesterday", "5 days ago" up to two weeks, then "3 Nov" and, in another year, "3 Nov 2025". `now` and `moment` are ISO 8601. */
export const briefDay = (moment: string, now: string): string => {
  const day = new Date(moment)
  const then = new Date(now)
  if (Number.isNaN(day.getTime())) return 'not known'
  const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  const days = Math.round((midnight(then) - midnight(day)) / 86_400_000)
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days > 1 && days < 15) return `${days} days ago`
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(day.getFullYear() !== then.getFullYear() && { year: 'numeric' }) })
}
