/** Months counted from year 0: `from` inclusive, `to` exclusive. */
export type Span = { from: number; to: number }

const DATE = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?/

/** A date of a résumé ("2021", "2021-04", "2021-04-30") as a month, or undefined. A bare year counts as its middle. */
const monthOf = (date: string): { month: number; bare: boolean } | undefined => {
  const found = DATE.exec(date.trim())
  const year = Number(found?.[1])
  const month = found?.[2] === undefined ? 7 : Number(found[2])
  if (!found || year < 1900 || year > 2200 || month < 1 || month > 12) return undefined
  return { month: year * 12 + month - 1, bare: found[2] === undefined }
}

/** Whether a text is a date this file understands. */
export const isDate = (date: string): boolean => monthOf(date) !== undefined

/**
 * The months of a job, up to `today` ("YYYY-MM-DD") where it has no end or one that lies ahead; the month it ended in counts.
 * Undefined where the start is unknown or after the end.
 */
export const spanOf = (work: { start?: string | undefined; end?: string | undefined }, today: string): Span | undefined => {
  const start = work.start === undefined ? undefined : monthOf(work.start)
  const now = monthOf(today)
  if (!start || !now) return undefined
  const end = work.end === undefined ? { month: now.month, bare: false } : monthOf(work.end)
  if (!end) return undefined
  const to = Math.min(end.bare ? Math.max(end.month, start.month + 1) : end.month + 1, now.month + 1)
  return to > start.month ? { from: start.month, to } : undefined
}

/** Years covered by all spans together; a month that several cover counts once. */
export const yearsCovered = (spans: readonly Span[]): number => {
  let months = 0
  let reached = -Infinity
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return months / 12
}

/** The calendar year of the last month of the spans; undefined where there are none. */
export const lastYear = (spans: readonly Span[]): number | undefined =>
  spans.length === 0 ? undefined : Math.floor((Math.max(...spans.map(span => span.to)) - 1) / 12)
