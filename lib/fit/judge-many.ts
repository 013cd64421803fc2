import type { Posting } from '../posting/posting'
import type { Gate } from './fit'
import { judgePosting, type Judgement } from './judge-posting'
import type { Standing } from './match'

/** What is kept of a saved role, so that it can be weighed again and again: its judgement, and what rules it out. */
export type KeptJudgement = { id: string; judgement: Judgement; gates: readonly Gate[] }

/** Judges postings one by one: the caller decides after each whether the page has to breathe, or stops by asking no further. */
export const judgeMany = function* (postings: Iterable<{ id: string; posting: Posting }>, standing: Standing): Generator<KeptJudgement, void, void> {
  for (const { id, posting } of postings) {
    const { sums, keeps, best, worst, gated, open, gates } = judgePosting(posting, standing)
    yield { id, judgement: { sums, keeps, best, worst, gated, open }, gates }
  }
}
