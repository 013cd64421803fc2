import type { Correction, WholeFact } from '../../lib/posting/correction'
import { pageChanged } from '../../lib/posting/corrected'
import type { Posting } from '../../lib/posting/posting'
import { factValues, type FactValue } from './fact-values'

/** What the person corrected, and what the page itself says. */
export type Corrected = { read: Posting; corrections: readonly Correction[] }

/** A fact that the person corrected: what the page says of it, and whether that is something else than when it was corrected. */
export type PageSays = { values: FactValue[]; changed: boolean }

/** What the page says of those facts that the person corrected; undefined where they corrected none of them. */
export const pageSays = (corrected: Corrected | undefined, facts: readonly WholeFact[]): PageSays | undefined => {
  const own = corrected?.corrections.filter(({ fact }) => facts.some(one => one === fact)) ?? []
  if (!corrected || own.length === 0) return undefined
  return {
    values: facts.filter(fact => own.some(one => one.fact === fact)).flatMap(fact => factValues(corrected.read, fact)),
    changed: own.some(one => pageChanged(corrected.read, one)),
  }
}
