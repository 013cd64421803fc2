import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const FOLDER = new URL('../../../shared/corpus/', import.meta.url)

/** The text of a file of the labelled folder beside the project; undefined where that folder is not. */
export const corpusFile = (path: string): string | undefined => {
  const file = new URL(path, FOLDER)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The name of a test that needs such a file, saying that it is skipped without. */
export const named = (name: string, file: string | undefined): string => file === undefined ? `${name} (skipped: no labelled folder beside the project)` : name

const Range = z.object({ min: z.nullable(z.number()), max: z.optional(z.nullable(z.number())) })

/** A currency by every amount it is written with. */
export const Signs = z.object({ rows: z.record(z.string(), z.string()) })
/** Texts and the yearly dollars read in them; null for none. */
export const PayCases = z.array(z.object({ fn: z.string(), text: z.nullable(z.string()), expect: z.nullable(Range) }))
/** Phrases and the years they ask for. */
export const YearCases = z.array(z.extend(Range, { in: z.string() }))
