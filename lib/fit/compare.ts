import type { Fit, Gate, MatchState, Part, PartKind } from './fit'

/** The fewest and the most fits that can be looked at side by side. */
export const FEWEST = 2
export const MOST = 5

/**
 * What one role says to one kind of question: `points` of `of` together; `state` of the whole, 'unknown' where nothing of it is known;
 * `said` the words of its heaviest part, `yours` the profile's line beside it. `best`: no other role earns a larger share of this, and some role earns less.
 */
export type Cell = { points: number; of: number; state: MatchState; label: string; why: string; said?: string; yours?: string; best: boolean }

/** One row of a comparison, a cell for each role in the order given; undefined where a role and the profile do not speak of it. */
export type Row = { kind: Exclude<PartKind, 'gate'>; cells: (Cell | undefined)[] }

/** Fits side by side: a row a kind, heaviest first; what bears on all the rest and what rules out, by role; who has the best score. */
export type Comparison = {
  rows: Row[]
  scores: { score: number; band: readonly [number, number]; coverage: number; best: boolean }[]
  burdens: Part[][]
  gates: Gate[][]
}

/** A lead of fewer points is none: bands are wider. */
const CLEAR_LEAD = 3

const weightOf = (part: Part): number => part.of

const stateOf = (parts: readonly Part[], points: number, of: number): MatchState => {
  if (parts.every(part => part.state === 'unknown')) return 'unknown'
  if (parts.every(part => part.state === 'met')) return 'met'
  if (parts.every(part => part.state === 'missed')) return 'missed'
  return of > 0 && points >= of * 0.95 ? 'met' : 'partly'
}

const cellOf = ({ parts }: Fit, kind: PartKind): Omit<Cell, 'best'> | undefined => {
  const own = parts.filter(part => part.kind === kind && part.of > 0)
  // What the posting leaves out has no words to show; it stands for its kind only where there is nothing else.
  const [first] = own.toSorted((a, b) => Number(b.said !== undefined) - Number(a.said !== undefined) || weightOf(b) - weightOf(a))
  if (!first) return undefined
  const points = own.reduce((sum, part) => sum + part.points, 0)
  const of = own.reduce((sum, part) => sum + part.of, 0)
  const met = own.filter(part => part.state === 'met').length
  const many = own.length > 1
  return {
    points, of, state: stateOf(own, points, of), label: many ? `${met} of ${own.length} met` : first.label,
    why: many ? `most weight on ${first.label}: ${first.why}` : first.why, ...(first.said && { said: first.said.words }), ...(first.yours !== undefined && { yours: first.yours }),
  }
}

const share = (cell: Omit<Cell, 'best'>): number => (cell.of > 0 ? cell.points / cell.of : 0)
/** Shares that differ by less are taken for equal: points are quarters. */
const EQUAL = 0.005

/** Marks the best of those of which something is known, unless all of them are alike. */
const withBest = (cells: readonly (Omit<Cell, 'best'> | undefined)[]): (Cell | undefined)[] => {
  const known = cells.flatMap(cell => (cell && cell.state !== 'unknown' ? share(cell) : []))
  const most = Math.max(0, ...known)
  const differ = known.some(one => most - one > EQUAL)
  return cells.map(cell => cell && { ...cell, best: differ && cell.state !== 'unknown' && most - share(cell) <= EQUAL })
}

/**
 * Two to five fits, part by part, in the order given. The rows are the kinds that any of them speaks of, heaviest first; what is not
 * known stays unknown and is never the best or the worst. With fewer or more fits there is nothing to compare: undefined.
 */
export const compare = (fits: readonly Fit[]): Comparison | undefined => {
  if (fits.length < FEWEST || fits.length > MOST) return undefined
  const heaviest = new Map<PartKind, number>()
  for (const { parts } of fits) {
    for (const kind of new Set(parts.map(part => part.kind))) {
      const of = parts.filter(part => part.kind === kind).reduce((sum, part) => sum + part.of, 0)
      heaviest.set(kind, Math.max(of, heaviest.get(kind) ?? 0))
    }
  }
  const kinds = [...heaviest].filter(([, of]) => of > 0).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind)
  const top = Math.max(...fits.map(({ score }) => score))
  const clear = fits.filter(({ score }) => top - score < CLEAR_LEAD)
  const even = fits.length === clear.length
  return {
    rows: kinds.flatMap(kind => (kind === 'gate' ? [] : [{ kind, cells: withBest(fits.map(fit => cellOf(fit, kind))) }])),
    scores: fits.map(({ score, band, coverage }) => ({ score, band, coverage, best: !even && top - score < CLEAR_LEAD })),
    burdens: fits.map(({ parts }) => parts.filter(part => part.of === 0 && part.kind !== 'gate' && part.points < 0)),
    gates: fits.map(({ gates }) => gates),
  }
}
