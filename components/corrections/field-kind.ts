import { amountOf, amountText } from '../profile/amount'
import { countryCode, countryName } from '../profile/countries'
import { isTimeZone } from '../profile/time-zones'
import { tongueCode, tongueName } from '../profile/tongues'
import { failed, ok, type Result } from '../../lib/result'

/**
 * How one part of a fact is typed. 'amount' and 'number' become numbers, 'words' a list that commas part, 'countries' a list of
 * codes, 'choices' a list of what is ticked, 'tick' true or false, 'maybe' true or absent; all others one text or code.
 */
export type FieldKind = 'text' | 'amount' | 'number' | 'signed' | 'select' | 'choices' | 'country' | 'countries' | 'tongue' | 'zone' | 'currency' | 'day' | 'time' | 'words' | 'tick' | 'maybe'

const LONGEST = 300
const parts = (typed: string): string[] => [...new Set(typed.split(/[,;\n]/).map(part => part.trim()).filter(part => part !== ''))]

const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed) && new Date(`${typed}T00:00:00Z`).toJSON()?.slice(0, 10) === typed

/** What is typed as a value, undefined where nothing is; why it cannot be taken. */
export const valueTyped = (kind: FieldKind, typed: string): Result<unknown> => {
  const text = typed.trim()
  if (kind === 'tick') return ok(text === 'yes')
  if (kind === 'maybe') return ok(text === 'yes' ? true : undefined)
  if (kind === 'choices') return ok(parts(text))
  if (text === '') return ok(undefined)
  if (text.length > LONGEST) return failed(`Use at most ${LONGEST} letters.`)
  switch (kind) {
    case 'amount': case 'number': return amountOf(text) === undefined ? failed(kind === 'amount' ? 'Write the amount as a number, for example 60,000.' : 'Write a number, for example 3 or 2.5.') : ok(amountOf(text))
    case 'signed': return /^[+−-]?\d{1,2}(?:\.\d{1,2})?$/.test(text) ? ok(Number(text.replace('−', '-'))) : failed('Write hours from UTC, for example -5 or 5.5.')
    case 'country': return countryCode(text) === undefined ? failed('Choose the country from the list, for example Portugal.') : ok(countryCode(text))
    case 'countries': {
      const unknown = parts(text).filter(name => countryCode(name) === undefined)
      return unknown.length > 0 ? failed(`${unknown.join(', ')}: no country by this name. Part countries by commas.`) : ok(parts(text).flatMap(name => countryCode(name) ?? []))
    }
    case 'tongue': return tongueCode(text) === undefined ? failed('Choose the language from the list, for example German.') : ok(tongueCode(text))
    case 'zone': return isTimeZone(text) ? ok(text) : failed('Choose a time zone from the list, for example Europe/Berlin.')
    case 'currency': return /^[a-z]{3}$/i.test(text) ? ok(text.toUpperCase()) : failed('Write the currency by its three letters, for example EUR.')
    case 'day': return isDay(text) ? ok(text) : failed('Write the day as year, month and day, for example 2026-11-30.')
    case 'time': return /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(text) ? ok(text.padStart(5, '0')) : failed('Write the time as hours and minutes, for example 09:30.')
    case 'words': return ok(parts(text))
    default: return ok(text)
  }
}

/** A value as it stands in its field. */
export const shownIn = (kind: FieldKind, value: unknown): string => {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map(one => shownIn(kind === 'countries' ? 'country' : 'text', one)).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : ''
  if (typeof value === 'number') return kind === 'signed' ? String(value) : amountText(value)
  if (typeof value !== 'string') return ''
  return kind === 'country' ? countryName(value) : kind === 'tongue' ? tongueName(value) : value
}
