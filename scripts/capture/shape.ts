import type { Line } from './expectation'

/** Facts whose words are replaced: of these only whether they are stated is compared. */
const REPLACED = new Set(['url', 'company', 'applyUrl'])

const shapeOf = (name: string, value: unknown): string => (REPLACED.has(name) ? String(value === null) : JSON.stringify(value))

/** The facts in which two readings differ, beyond the words that were replaced: the reading of a cleaned page must have the shape of the original's. */
export const differencesOf = (before: Line, after: Line): string[] => {
  const verdict = before.recognised === after.recognised ? [] : [`recognised: ${before.recognised}, now ${after.recognised}`]
  const names = [...new Set([...Object.keys(before.reading ?? {}), ...Object.keys(after.reading ?? {})])]
  return [...verdict, ...names.flatMap(name => {
    const [was, is] = [shapeOf(name, before.reading?.[name] ?? null), shapeOf(name, after.reading?.[name] ?? null)]
    return was === is ? [] : [`${name}: ${was.slice(0, 200)}, now ${is.slice(0, 200)}`]
  })]
}
