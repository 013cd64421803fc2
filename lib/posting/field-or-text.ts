import type { Pay } from '../facts/pay'
import type { Workplace } from '../facts/workplace'
import type { Employment } from '../facts/employment'
import type { Education } from '../facts/education'
import type { Place } from '../facts/place'
import type { StatedDay } from '../facts/dates'
import type { Disagreement } from './posting'

/** A fact as settled, and where field and text did not agree on it. */
export type Settled<T> = { value: T; disagreements: Disagreement[] }

const agreed = <T>(value: T): Settled<T> => ({ value, disagreements: [] })

/**
 * Where one works. The text may widen a field ("remote" and "hybrid"); where it names something else only, the field stands
 * and both are kept. But "hybrid" in the text stands against a field that says remote: boards have one box for both.
 */
export const settledWorkplace = (field: readonly Workplace[], text: readonly Workplace[]): Settled<Workplace[]> => {
  const [said] = field
  const [written] = text
  if (!said || !written) return agreed([...(said ? field : text)])
  const shared = text.filter(({ kind }) => field.some(other => other.kind === kind))
  if (shared.length > 0) return agreed([...field, ...text.filter(({ kind }) => !field.some(other => other.kind === kind))])
  const isShared = field.every(({ kind }) => kind === 'remote') && text.every(({ kind }) => kind === 'hybrid')
  return { value: isShared ? [...text] : [...field], disagreements: [{ fact: 'workplace', field: said.said, text: written.said }] }
}

const samePay = (a: Pay, b: Pay): boolean => a.currency === b.currency && a.period === b.period && (a.min ?? a.max) === (b.min ?? b.max) && (a.max ?? a.min) === (b.max ?? b.min)

/**
 * Pay. The employer's word stands before a board's estimate; a text that repeats the field's range among others says more
 * than the field; a text that names other amounts for the same period disagrees.
 */
export const settledPay = (field: readonly Pay[], text: readonly Pay[]): Settled<Pay[]> => {
  const firm = field.filter(({ estimate }) => !estimate)
  const [said] = firm
  const [written] = text
  if (!said) return agreed([...(written ? text : field)])
  if (!written) return agreed([...firm])
  if (text.some(pay => firm.some(other => samePay(pay, other)))) return agreed(text.length > firm.length ? [...text] : firm.map(pay => ({ ...text.find(other => samePay(pay, other)), ...pay })))
  const comparable = text.length === 1 && firm.length === 1 && said.currency === written.currency && said.period === written.period
  return comparable ? { value: [...firm], disagreements: [{ fact: 'pay', field: said.said, text: written.said }] } : agreed([...firm])
}

/** Kinds of employment that cannot hold at once; a board's fixed "full-time" gives way to what the text says. */
const AGAINST_FULL_TIME = new Set(['part-time', 'internship'])

/** Employment: what field and text name, each kind once. */
export const settledEmployment = (field: readonly Employment[], text: readonly Employment[]): Employment[] => {
  const outdone = text.some(({ kind }) => AGAINST_FULL_TIME.has(kind)) && !text.some(({ kind }) => kind === 'full-time')
  const kept = outdone ? field.filter(({ kind }) => kind !== 'full-time') : field
  return [...kept, ...text].filter(({ kind }, at, all) => all.findIndex(other => other.kind === kind) === at)
}

/** Education: the text where it names the field's level too, as it says more; else the field. */
export const settledEducation = (field: Education | undefined, text: Education | undefined): Education | undefined =>
  text && (!field || text.level === field.level || text.levels.includes(field.level)) ? text : (field ?? text)

/** Places: the field's, but the text's where the field names no city and the text does. */
export const settledPlaces = (field: readonly Place[], text: readonly Place[]): Place[] => {
  if (field.length === 0) return [...text]
  if (field.some(({ city }) => city !== undefined)) return [...field]
  const finer = text.filter(({ city, country }) => city !== undefined && (country === undefined || field.every(place => place.country === undefined || place.country === country)))
  return finer.length > 0 ? finer : [...field]
}

/** A day that field and text may both name; the field stands. */
export const settledDay = (field: StatedDay | undefined, text: StatedDay | undefined): Settled<StatedDay | undefined> =>
  field && text && field.day !== text.day ? { value: field, disagreements: [{ fact: 'deadline', field: field.said, text: text.said }] } : agreed(field ?? text)
