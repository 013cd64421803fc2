import * as z from 'zod/mini'
import { EmploymentKind, ShiftKind } from '../../facts/employment'
import { SeniorityLevel } from '../../facts/level'
import { PayPeriod } from '../../facts/pay'
import { WorkplaceKind } from '../../facts/workplace'
import { DealBreaker, type Home, type PayWish, type Profile } from '../profile'
import { countryOf, listOf, numberOf, recordOf, textOf, textsOf } from './loose'

type Wishes = Partial<Pick<Profile, 'titles' | 'workplace' | 'maxOfficeDays' | 'homes' | 'relocate' | 'timeZone' | 'pay' | 'employment' | 'authorisedIn' | 'needsSponsorship' | 'levels' | 'dealBreakers' | 'travel' | 'avoidedShifts' | 'weekHours'>>

/** The members of a list that are among the words we know; each other one is said in `left`. */
const wordsOf = <T extends string>(value: unknown, words: z.ZodMiniType<T>, what: string, left: string[]): T[] => {
  const known = textsOf(value).flatMap(word => {
    const parsed = z.safeParse(words, word.toLowerCase())
    if (parsed.success) return [parsed.data]
    left.push(`${what}: "${word}" is not a word we know`)
    return []
  })
  return [...new Set(known)]
}

const payOf = (value: unknown, target: unknown, left: string[]): PayWish | undefined => {
  if (value === null || value === undefined) return undefined
  const entry = recordOf(value)
  const floor = numberOf(entry?.get('amount') ?? entry?.get('floor'))
  const currency = textOf(entry?.get('currency'))?.toUpperCase()
  const period = z.safeParse(PayPeriod, entry?.get('period') ?? 'year')
  if (floor === undefined || floor <= 0 || currency === undefined || !/^[A-Z]{3}$/.test(currency) || !period.success) {
    left.push('Pay: it takes an amount above 0, a currency like EUR and a period like year')
    return undefined
  }
  const wish = numberOf(recordOf(target)?.get('amount') ?? target)
  return { floor, currency, period: period.data, ...(wish !== undefined && wish >= floor && { target: wish }) }
}

/** A place one can work from, out of a preference or a JSON Resume location. */
export const homeOf = (value: unknown): Home | undefined => {
  const entry = recordOf(value)
  const city = textOf(entry?.get('city'))
  const region = textOf(entry?.get('region'))
  const country = countryOf(entry?.get('country')) ?? countryOf(entry?.get('countryCode'))
  if (city === undefined && region === undefined && country === undefined) return undefined
  return { ...(city !== undefined && { city }), ...(region !== undefined && { region }), ...(country !== undefined && { country }) }
}

const zoneOf = (value: unknown, left: string[]): string | undefined => {
  const zone = textOf(value)
  if (zone === undefined) return undefined
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone
  } catch {
    left.push(`Time zone: "${zone}" is not a zone like Europe/London`)
    return undefined
  }
}

const upTo = (most: number, what: string) => (value: unknown, left: string[]): number | undefined => {
  const number = numberOf(value)
  if (value === null || value === undefined) return undefined
  if (number !== undefined && number >= 0 && number <= most) return number
  left.push(`${what}: it takes a number from 0 to ${most}`)
  return undefined
}
const daysOf = upTo(7, 'Office days')
const percentOf = upTo(100, 'Travel')
const hoursOf = upTo(168, 'Hours a week')

const weekOf = (value: unknown, left: string[]): Profile['weekHours'] => {
  const [min, max] = ['min', 'max'].map(end => hoursOf(recordOf(value)?.get(end), left))
  return (min === undefined && max === undefined) || (min !== undefined && max !== undefined && max < min) ? undefined : { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

const KNOWN = new Set(['titles', 'workplace', 'maxOfficeDays', 'homes', 'relocate', 'timeZone', 'salaryMin', 'salaryTarget', 'employment', 'authorisedIn', 'needsSponsorship', 'levels', 'dealBreakers', 'travel', 'avoidedShifts', 'weekHours'])

/** What a person wants, out of a `preferences` object of any shape. What is not understood is said in `left`. */
export const wishesOf = (preferences: unknown, left: string[]): Wishes => {
  const given = recordOf(preferences)
  if (!given) {
    if (preferences !== undefined && preferences !== null) left.push('Preferences: not an object')
    return {}
  }
  for (const name of given.keys()) if (!KNOWN.has(name)) left.push(`Preferences: "${name.slice(0, 60)}" is not a preference we know`)
  const maxOfficeDays = daysOf(given.get('maxOfficeDays'), left)
  const travel = percentOf(given.get('travel'), left)
  const avoidedShifts = wordsOf(given.get('avoidedShifts'), ShiftKind, 'Work at other hours', left)
  const weekHours = weekOf(given.get('weekHours'), left)
  const timeZone = zoneOf(given.get('timeZone'), left)
  const pay = payOf(given.get('salaryMin'), given.get('salaryTarget'), left)
  const relocate = given.get('relocate')
  const needsSponsorship = given.get('needsSponsorship')
  const countries = textsOf(given.get('authorisedIn'))
  for (const country of countries) if (countryOf(country) === undefined) left.push(`Right to work: "${country}" is not a country code like DE`)
  return {
    titles: textsOf(given.get('titles')),
    workplace: wordsOf(given.get('workplace'), WorkplaceKind, 'Workplace', left),
    homes: listOf(given.get('homes')).flatMap(home => homeOf(home) ?? []),
    employment: wordsOf(given.get('employment'), EmploymentKind, 'Employment', left),
    authorisedIn: [...new Set(countries.flatMap(country => countryOf(country) ?? []))],
    levels: wordsOf(given.get('levels'), SeniorityLevel, 'Level', left),
    dealBreakers: wordsOf(given.get('dealBreakers'), DealBreaker, 'Deal-breaker', left),
    ...(travel !== undefined && { travel }), ...(avoidedShifts.length > 0 && { avoidedShifts }), ...(weekHours && { weekHours }),
    ...(maxOfficeDays !== undefined && { maxOfficeDays }), ...(timeZone !== undefined && { timeZone }), ...(pay !== undefined && { pay }),
    ...(typeof relocate === 'boolean' && { relocate }), ...(typeof needsSponsorship === 'boolean' && { needsSponsorship }),
  }
}
