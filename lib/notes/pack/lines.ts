import * as z from 'zod/mini'
import { failed, ok, type Result } from '../../result'
import { SharedNote } from '../check/share'
import { PACK_LIMITS } from './limits'

/** A note in a pack: as shared, with the public key of who gave it. */
export const PackNote = z.extend(SharedNote, { contributor: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))) })
export type PackNote = z.infer<typeof PackNote>

/** A line of a file of changes: a note that is new or changed, or the id of one that was taken back. */
export const Change = z.union([z.object({ put: PackNote }), z.object({ withdraw: z.string().check(z.maxLength(64)) })])
export type Change = z.infer<typeof Change>

const jsonIn = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** How many lines are read before the next slice of work: some milliseconds' worth. */
const SLICE = 100

/**
 * The lines of a pack's file in slices, so that whoever reads can let other work in between. A broken line ends it with the
 * reason, and nothing of the file may be used then. `of` reads one line's JSON.
 */
export function* slicesOf<T>(text: string, of: z.ZodMiniType<T>): Generator<T[], Result<number>> {
  let [at, nth, slice]: [number, number, T[]] = [0, 0, []]
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
    if (line.trim() === '') continue
    nth++
    if (line.length > PACK_LIMITS.line) return failed(`Line ${nth} is longer than a note may be.`)
    if (nth > PACK_LIMITS.notes) return failed('The pack has more notes than a pack may.')
    const parsed = z.safeParse(of, jsonIn(line))
    if (!parsed.success) return failed(`Line ${nth} is broken at "${parsed.error.issues[0]?.path.join('.') || 'its start'}".`)
    slice.push(parsed.data)
    if (slice.length === SLICE) {
      yield slice
      slice = []
    }
  }
  if (slice.length > 0) yield slice
  return ok(nth)
}
