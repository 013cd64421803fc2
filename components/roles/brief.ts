import type { Pay } from '../../lib/facts/pay'
import { sayPayShort } from '../../lib/facts/say-pay'
import { sayPlaceShort } from '../../lib/facts/say-place'
import type { Posting } from '../../lib/posting/posting'
import { bestPay } from '../../lib/roles/sort'
import type { Rates } from '../../lib/vocabulary/exchange-rates'
import { WORKPLACE } from '../facts/fact-words'

/** The pay of a row in the table, the best range where there are several, and what else is to be said of it; undefined where none is stated. */
export const briefPay = (pays: readonly Pay[], rates?: Rates): { pay: string; also?: string } | undefined => {
  const best = bestPay(pays, rates)
  if (!best) return undefined
  const also = [best.estimate && 'the board’s estimate', pays.length > 1 && `and ${pays.length - 1} more`].filter(Boolean).join(', ')
  return { pay: sayPayShort(best), ...(also !== '' && { also }) }
}

/** Place and way of working of a row in the table; each absent where not stated. */
export const briefPlace = ({ places, workplace }: Pick<Posting, 'places' | 'workplace'>): { place?: string; way?: string } => {
  const [first] = places
  const more = places.length > 1 ? ` and ${places.length - 1} more` : ''
  return {
    ...(first && { place: sayPlaceShort(first) + more }),
    ...(workplace.length > 0 && { way: workplace.map(({ kind }, at) => (at === 0 ? WORKPLACE[kind] : WORKPLACE[kind].toLowerCase())).join(' or ') }),
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
