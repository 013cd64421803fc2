/** A JSON object, by its keys; undefined for everything else. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined

/** At most so many members are looked at: structured data is written by strangers. */
const MOST = 50

/** A JSON value as a list: a list's members, one value alone, nothing for null and undefined. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST) : value === undefined || value === null ? [] : [value]

/** Trimmed words of a string that says something; undefined for everything else. Bounded at 2,000 characters. */
export const wordsOf = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const words = value.slice(0, 2_000).replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

/** A finite number, also where it is written as a string ("55000.00"). */
export const numberIn = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const words = wordsOf(value)
  if (words === undefined) return undefined
  // Thousands set apart ("32,000") are no number to JSON, but to everybody who reads it.
  const digits = /^\d{1,3}(?:[,' ]\d{3}){1,3}(?:\.\d{1,2})?$/.test(words) ? words.replace(/[,' ]/g, '') : words
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined
}

/** The name of a thing that may be a string or an object with a name ("US", { "@type": "Country", "name": "US" }). */
export const nameOf = (value: unknown): string | undefined => wordsOf(value) ?? wordsOf(objectOf(value)?.['name'])

const leaves = (value: unknown, depth: number): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value).slice(0, 300)]
  if (depth > 4) return []
  const inner = Array.isArray(value) ? value : Object.entries(objectOf(value) ?? {}).filter(([key]) => !key.startsWith('@')).map(([, member]) => member)
  return inner.slice(0, 20).flatMap(member => leaves(member, depth + 1))
}

/** The strings and numbers in a JSON value, in order, for showing what a fact was read from; at most 300 characters. */
export const shownJson = (value: unknown): string => leaves(value, 0).join(' ').replace(/\s+/g, ' ').trim().slice(0, 300)
