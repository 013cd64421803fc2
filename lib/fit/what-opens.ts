import type { Posting } from '../posting/posting'
import type { Profile } from '../profile/profile'
import { judgePosting, scoreOf } from './judge-posting'
import { byText, type Standing } from './match'
import { weightsOf, type Weights } from './weights'
import { learnt } from './what-if'

/** What one more skill would do to many saved roles: how many it raises, and by how many points together. */
export type Opening = { label: string; skill: string; raised: number; points: number }

/** How far the search is: `done` of `of` steps; at its end the `openings`, those that raise most roles first, and among how many `roles`. */
export type Search = { done: number; of: number; found?: { openings: Opening[]; roles: number } }

/** So many skills are tried: those that most roles ask for and the profile lacks. */
const TRIED = 8
/** A skill that a single role asks for answers no question about many. */
const FEWEST = 2

type Asked = { posting: Posting; score: number }

const byRaised = (a: Opening, b: Opening): number => b.raised - a.raised || b.points - a.points || byText(a.label, b.label)

/**
 * Which skill, with one more year of practice, would raise the most of these roles: computed by the function of the fit itself, one
 * role after the other, so that the caller can pause between two. A role that something rules out is opened by no skill: it is left out. `prepare` makes a standing of a changed profile.
 */
export const whatOpens = function* (postings: readonly Posting[], standing: Standing, prepare: (profile: Profile) => Standing, weights: Weights = weightsOf(standing.profile.weights)): Generator<Search, void, void> {
  const lacking = new Map<string, Asked[]>()
  const of = postings.length * 2
  let [done, roles] = [0, 0]
  for (const posting of postings) {
    const judged = judgePosting(posting, standing)
    yield { done: ++done, of }
    if (judged.gated) continue
    roles += 1
    const { score } = scoreOf(judged, weights)
    const names = judged.matches.flatMap(({ kind, tier, share, names = [] }) => (kind === 'skill' && tier !== 'mentioned' && share !== undefined && share < 1 ? names : []))
    for (const name of new Set(names)) {
      const asked = lacking.get(name) ?? []
      asked.push({ posting, score })
      lacking.set(name, asked)
    }
  }
  const tried = [...lacking].filter(([, asked]) => asked.length >= FEWEST).toSorted((a, b) => b[1].length - a[1].length || byText(a[0], b[0])).slice(0, TRIED)
  const steps = postings.length + tried.reduce((sum, [, asked]) => sum + asked.length, 0)
  const openings: Opening[] = []
  for (const [name, asked] of tried) {
    const change = learnt(name, standing)
    if (!change) continue
    const then = prepare(change.profile)
    const opening = { label: change.label, skill: name, raised: 0, points: 0 }
    for (const { posting, score } of asked) {
      const gain = scoreOf(judgePosting(posting, then), weights).score - score
      if (gain > 0) {
        opening.raised += 1
        opening.points += gain
      }
      yield { done: ++done, of: steps }
    }
    if (opening.raised >= FEWEST) openings.push(opening)
  }
  yield { done: steps, of: steps, found: { openings: openings.toSorted(byRaised), roles } }
}
