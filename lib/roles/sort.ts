import type { Pay } from '../facts/pay'
import { yearly } from '../facts/yearly'
import type { Rates } from '../vocabulary/exchange-rates'
import type { Role } from './role'

export type SortBy = 'fit' | 'saved' | 'pay'

/** One role as the table lists it; `score` is the fit of today, undefined where there is none. */
export type Sortable = { role: Role; score: number | undefined }

/** Any one currency gives the same order; the rates are kept against this one. */
const COMMON = 'EUR'

/** What a range comes to in a year, its top, else its bottom, in euro; undefined where it names no amount or we have no rate for it. */
export const yearlyWorth = (pay: Pay, rates?: Rates): number | undefined => {
  const amount = pay.max ?? pay.min
  return amount === undefined ? undefined : yearly(amount, pay.currency, pay.period, COMMON, rates)
}

/** Larger first, undefined last. */
const largestFirst = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : b - a

/** The range of a role that comes to the most; an employer's own word goes before a board's guess. Undefined where none is stated. */
export const bestPay = (pays: readonly Pay[], rates?: Rates): Pay | undefined => {
  const stated = pays.filter(pay => !pay.estimate)
  return (stated.length > 0 ? stated : pays).toSorted((a, b) => largestFirst(yearlyWorth(a, rates), yearlyWorth(b, rates)))[0]
}

/** Moments of ISO 8601 stand in order as plain text, which is many times quicker than comparing as a language would. */
const newestFirst = ({ role: a }: Sortable, { role: b }: Sortable): number => {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1
}

/**
 * Rows that stand in some order already, by score: the highest first, those without one last, equals as they stood. One walk over
 * the rows: ten thousand can be put in order at each move of a slider.
 */
export const bestFirst = <T>(rows: readonly T[], scoreOf: (row: T) => number | undefined): T[] => {
  const by = new Map<number | undefined, T[]>()
  for (const row of rows) {
    const score = scoreOf(row)
    const those = by.get(score)
    if (those) those.push(row)
    else by.set(score, [row])
  }
  return [...by.keys()].toSorted(largestFirst).flatMap(score => by.get(score) ?? [])
}

/**
 * What a role is sorted by, larger first. By pay, ranges in a currency without a rate come after all others and before
 * roles without pay.
 */
export const valueOf = ({ role, score }: Sortable, by: SortBy, rates: Rates | undefined): number | undefined => {
  if (by === 'saved') return 0
  if (by === 'fit') return score
  const pay = bestPay(role.posting.pay, rates)
  return pay && (yearlyWorth(pay, rates) ?? -1)
}

/** The order of two rows by what they are sorted by, ties by when they were saved. */
export const inOrder = (a: Sortable & { value: number | undefined }, b: Sortable & { value: number | undefined }): number => largestFirst(a.value, b.value) || newestFirst(a, b)

/** The roles in order, best or newest first; what has no value to sort by comes last, and ties go by when they were saved. `rates`: the shipped ones if not told. */
export const sortRoles = <T extends Sortable>(rows: readonly T[], by: SortBy, rates?: Rates): T[] =>
  rows
    .map(row => ({ row, role: row.role, score: row.score, value: valueOf(row, by, rates) }))
    .toSorted(inOrder)
    .map(({ row }) => row)
