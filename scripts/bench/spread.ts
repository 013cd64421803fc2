/** The middle and the tenth from above of some figures; both NaN where there are none. */
export type Spread = { median: number; p90: number }

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const spreadOf = (figures: readonly number[]): Spread => {
  const sorted = figures.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), p90: at(sorted, 0.9) }
}
