/** Readers for JSON of any shape: what is not as expected is simply not there. Lists and texts are bounded, for a file may be hostile. */

const MOST_ENTRIES = 500
const LONGEST_TEXT = 20_000

/** A plain object's entries, or undefined for anything else (null, list, text, number). */
export const recordOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined

/** The entries of a list; none for anything else. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [])

/** A text with something in it, trimmed and bounded; a number is written out (years are often numbers); else undefined. */
export const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  if (typeof text !== 'string') return undefined
  return text.trim().slice(0, LONGEST_TEXT) || undefined
}

/** The texts of a list; one text alone counts as a list of it. */
export const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : listOf(value)).flatMap(one => textOf(one) ?? [])

/** A finite number, also where it was written as text ("60000"); else undefined. */
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** An ISO 3166-1 alpha-2 code in capitals; undefined for anything else. */
export const countryOf = (value: unknown): string | undefined => {
  const code = textOf(value)?.toUpperCase()
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? (code === 'UK' ? 'GB' : code) : undefined
}
