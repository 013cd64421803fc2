/** Something with signs, of which it is known whether it is what is looked for. */
export type Example = { signs: readonly string[]; is: boolean }

/** Signs seen less often say nothing sure. */
const LEAST = 8
/** What holds weights small, so that they say what is true of more than these examples. */
const HOLD = 10
const ROUNDS = 400
const STEP = 0.05

/** The sum of the weights of some signs: above 0 more likely than not. */
export const sureness = (weights: ReadonlyMap<string, number>, signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('always') ?? 0)

/** Logistic regression with a penalty on large weights, by sign; 'always' is what counts without any. The same examples give the same weights. */
export const weightsFrom = (examples: readonly Example[]): Map<string, number> => {
  const seen = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const names = ['always', ...[...seen].flatMap(([sign, times]) => (times >= LEAST ? [sign] : [])).sort()]
  const numbers = new Map(names.map((name, nth) => [name, nth]))
  const rows = examples.map(({ signs, is }) => ({ signs: [0, ...signs.flatMap(sign => numbers.get(sign) ?? [])], is: is ? 1 : 0 }))
  const weights = names.map(() => 0)
  const means = names.map(() => 0)
  const squares = names.map(() => 0)
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = weights.map((weight, nth) => (nth === 0 ? 0 : HOLD * weight))
    for (const { signs, is } of rows) {
      const error = 1 / (1 + Math.exp(-signs.reduce((sum, nth) => sum + (weights[nth] ?? 0), 0))) - is
      for (const nth of signs) slopes[nth] = (slopes[nth] ?? 0) + error
    }
    // Steps as of Adam (Kingma, Ba 2014): each weight at its own pace.
    for (const [nth, slope] of slopes.entries()) {
      const mean = (means[nth] = 0.9 * (means[nth] ?? 0) + 0.1 * slope)
      const square = (squares[nth] = 0.99 * (squares[nth] ?? 0) + 0.01 * slope ** 2)
      weights[nth] = (weights[nth] ?? 0) - (STEP * mean / (1 - 0.9 ** round)) / (Math.sqrt(square / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return new Map(names.map((name, nth) => [name, weights[nth] ?? 0]))
}
