import type { Fit } from './fit'
import { scoreOf, type Judgement } from './judge-posting'
import type { Weights } from './weights'

/** A score, its band and coverage under other weights, by the id it was given with. */
export type Reweighed = Pick<Fit, 'score' | 'band' | 'coverage'> & { id: string }

/** How far a reweighing is: what came of the last slice, how many are done, of how many. */
export type Slice = { slice: Reweighed[]; done: number; of: number }

/** So many take a millisecond or two: whoever goes on between slices never holds up a page. */
const A_SLICE = 200

/**
 * Weighs kept judgements anew, a slice at a time: between slices the caller lets the page breathe, shows how far it is, or stops by
 * asking no further. The same scores as `fitOf` would give under these weights.
 */
export const reweigh = function* (judgements: readonly { id: string; judgement: Judgement }[], weights: Weights, perSlice: number = A_SLICE): Generator<Slice, void, void> {
  for (let done = 0; done < judgements.length; done += perSlice) {
    const slice = judgements.slice(done, done + perSlice).map(({ id, judgement }) => ({ id, ...scoreOf(judgement, weights) }))
    yield { slice, done: Math.min(done + perSlice, judgements.length), of: judgements.length }
  }
}
