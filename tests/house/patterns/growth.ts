import vm from 'node:vm'
import type { Pattern } from './pattern'
import { grown, type Growing, worstCasesOf } from './worst-cases'

/** Lengths that time is taken at, in UTF-16 units. */
export const LENGTHS = { screened: 5_000, short: 25_000, long: 100_000 } as const
export type Lengths = Readonly<Record<keyof typeof LENGTHS, number>>

/** Milliseconds. Below `little` a clock says nothing; a pattern that takes `suspect` on `screened` signs is looked at first; one is stopped that takes `screening` there, or `tooLong` on `long`. */
const TIME = { little: 120, suspect: 5, screening: 400, tooLong: 2_000 } as const
/** Four times the text takes a linear pattern four times as long, a quadratic one sixteen times. */
const MOST_GROWTH = 9

/** Why a pattern is no good, with the text that shows it. */
export type Verdict = { pattern: Pattern; why: string; on: Growing }

// The only way to stop a pattern that never comes to an end is to stop the script it runs in.
const probe: { pattern: RegExp; text: string } = { pattern: /x/g, text: '' }
const script = new vm.Script('globalThis.__feed()')
Object.assign(globalThis, { __feed: (): void => void probe.text.replace(probe.pattern, '') })

/** Milliseconds of work since a reading of the clock. */
const worked = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

/** So many times longer a busy machine may keep a pattern waiting, once, before it counts as one that does not end. */
const BUSY = 3

/** Milliseconds of work to find every match, whatever else the machine does; Infinity where so much work did not bring it to an end. */
const timeOf = (pattern: RegExp, text: string, most: number, wait = most): number => {
  Object.assign(probe, { pattern, text })
  const start = process.cpuUsage()
  try {
    script.runInThisContext({ timeout: wait })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')) throw error
    // The clock of a script runs while others work: what had less than half of its time is asked once more.
    return worked(start) < most / 2 && wait === most ? timeOf(pattern, text, most, most * BUSY) : Infinity
  }
  return worked(start)
}

/** Why one text is too much for a pattern: time grows faster than the text does. Undefined where it does not. */
const tooMuch = (pattern: RegExp, on: Growing, lengths: Lengths): string | undefined => {
  const [shorter, longer] = [grown(on, lengths.short), grown(on, lengths.long)]
  let [short, long] = [timeOf(pattern, shorter, TIME.tooLong), timeOf(pattern, longer, TIME.tooLong)]
  const isTooMuch = (): boolean => long > TIME.little && long > short * MOST_GROWTH
  // A busy machine gets more tries; what did not end in many times the time it should take gets none.
  for (let more = 0; more < (long === Infinity ? 1 : 4) && isTooMuch() && (long < Infinity || short * MOST_GROWTH > TIME.tooLong / 3) && short < TIME.tooLong / 4; more++) {
    long = Math.min(long, timeOf(pattern, longer, TIME.tooLong))
    short = Math.min(short, timeOf(pattern, shorter, TIME.tooLong))
  }
  return long === Infinity || isTooMuch() ? `took ${Math.round(short)} ms on ${lengths.short} signs, ${Math.round(long)} ms on ${lengths.long}` : undefined
}

/**
 * What is wrong with a pattern that is fed its own worst cases: all of them at a small length, and the slowest few at 25,000
 * and at 100,000 signs. Undefined where time grows with the length and no faster.
 */
export const verdictOn = (pattern: Pattern, lengths: Lengths = LENGTHS): Verdict | undefined => {
  const everywhere = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  const screened: { on: Growing; took: number }[] = []
  let suspects = 0
  for (const on of worstCasesOf(pattern)) {
    const text = grown(on, lengths.screened)
    const first = timeOf(everywhere, text, TIME.screening)
    const took = first > 1 ? Math.min(first, timeOf(everywhere, text, TIME.screening * 3)) : first
    if (took === Infinity) return { pattern, why: `did not come to an end on ${lengths.screened} signs`, on }
    const why = took > TIME.suspect && suspects++ < 3 ? tooMuch(everywhere, on, lengths) : undefined
    if (why !== undefined) return { pattern, why, on }
    screened.push({ on, took })
  }
  for (const { on } of screened.sort((a, b) => b.took - a.took).slice(0, 3)) {
    const why = tooMuch(everywhere, on, lengths)
    if (why !== undefined) return { pattern, why, on }
  }
  return undefined
}
