import type { Pay, PayPeriod } from '../facts/pay'
import type { Role } from './role'

export type SortBy = 'fit' | 'saved' | 'pay'

/** One role as the table lists it; `score` is the fit of today, undefined where there is none. */
export type Sortable = { role: Role; score: number | undefined }

/** How many of a period make a year of full-time work: 52 weeks of 5 days of 8 hours. */
const A_YEAR: Record<PayPeriod, number> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 }

/** What a range comes to in a year: its top, else its bottom, in whole units of its own currency. Undefined where it names no amount. */
export const yearly = (pay: Pay): number | undefined => {
  const amount = pay.max ?? pay.min
  return amount === undefined ? undefined : amount * A_YEAR[pay.period]
}

/** The range of a role that comes to the most; an employer's own word goes before a board's guess. */
export const bestPay = (pays: readonly Pay[]): Pay | undefined => {
  const named = pays.filter(pay => yearly(pay) !== undefined)
  const stated = named.filter(pay => !pay.estimate)
  return (stated.length > 0 ? stated : named).toSorted((a, b) => (yearly(b) ?? 0) - (yearly(a) ?? 0))[0]
}

/** The currency that most of the roles pay in; of equally many the first by name. Undefined where no role states pay. */
const mainCurrency = (rows: readonly Sortable[]): string | undefined => {
  const count = new Map<string, number>()
  for (const { role } of rows) {
    const currency = bestPay(role.posting.pay)?.currency
    if (currency !== undefined) count.set(currency, (count.get(currency) ?? 0) + 1)
  }
  return [...count].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b))[0]?.[0]
}

const newestFirst = (a: Sortable, b: Sortable): number => b.role.savedAt.localeCompare(a.role.savedAt) || a.role.id.localeCompare(b.role.id)

/** Larger first, undefined last. */
const largestFirst = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : b - a

/**
 * By pay, best first. Amounts in different currencies cannot be compared without a rate, and we fetch none: `currency`
 * (the person's own, else the most frequent) comes first, each other currency after it by name, roles without pay last.
 */
const byPay = (rows: readonly Sortable[], currency: string | undefined): Sortable[] => {
  const first = currency ?? mainCurrency(rows)
  const group = (pay: Pay | undefined): string => (pay === undefined ? '2' : pay.currency === first ? '0' : `1${pay.currency}`)
  const keyed = rows.map(row => ({ row, pay: bestPay(row.role.posting.pay) }))
  return keyed
    .toSorted((a, b) =>
      group(a.pay).localeCompare(group(b.pay)) ||
      largestFirst(a.pay && yearly(a.pay), b.pay && yearly(b.pay)) ||
      newestFirst(a.row, b.row))
    .map(({ row }) => row)
}

/** The roles in order, best or newest first; what has no value to sort by comes last, and ties go by when they were saved. */
export const sortRoles = <T extends Sortable>(rows: readonly T[], by: SortBy, currency?: string): T[] => {
  if (by === 'pay') {
    const place = new Map(byPay(rows, currency).map((row, i) => [row.role.id, i]))
    return rows.toSorted((a, b) => (place.get(a.role.id) ?? 0) - (place.get(b.role.id) ?? 0))
  }
  return rows.toSorted((a, b) => (by === 'fit' ? largestFirst(a.score, b.score) : 0) || newestFirst(a, b))
}
