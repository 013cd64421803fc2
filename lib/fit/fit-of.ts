import type { Posting } from '../posting/posting'
import { licencesOf } from '../profile/licences'
import { practiceOf } from '../profile/practice'
import type { Profile } from '../profile/profile'
import type { SkillSense } from '../profile/skill-sense'
import { vocabularySense } from '../profile/vocabulary-sense'
import type { Rates } from '../vocabulary/exchange-rates'
import { ownWords } from './answers'
import { carried, carryParts } from './carry'
import type { Fit } from './fit'
import { wordsTold } from './fullness'
import { gateParts } from './gates'
import { judgePosting, scoreOf, type Judged } from './judge-posting'
import type { Standing } from './match'
import { tellMore } from './tell-more'
import { verdictOf } from './verdict'
import { weigh } from './weigh'
import { weightsOf, type Weights } from './weights'

/** Prepares a person for many postings: reading their work for skills is the dear part, and is done once. */
export const standingOf = (profile: Profile, today: string, sense: SkillSense = vocabularySense, rates?: Rates): Standing =>
  ({ profile, today, sense, ...(rates && { rates }), practice: practiceOf(profile, today, sense), own: ownWords(profile), wordsTold: wordsTold(profile), licences: licencesOf(profile) })

/** The fit that a judgement comes to under some weights, with the account behind it. */
export const weighJudged = (judged: Judged, { profile: { dealBreakers } }: Standing, weights: Weights): Fit => {
  const { matches, sums, carries, gates, keeps, missing } = judged
  const weighed = weigh(matches, weights, sums)
  const { score, band, coverage } = scoreOf(judged, weights)
  const parts = [...weighed.parts, ...carryParts(weighed.score, carries)]
  const tell = tellMore(judged, weights)
  return {
    score, band, coverage, gates, missing,
    parts: [...parts, ...gateParts(gates, carried(weighed.score, keeps) - score, dealBreakers)],
    verdict: verdictOf(parts, gates, dealBreakers),
    ...(tell.length > 0 && { tell }),
  }
}

/** How a posting meets a person who is already prepared, with their own weights where they have some. */
export const fitOfStanding = (posting: Posting, standing: Standing, weights: Weights = weightsOf(standing.profile.weights)): Fit =>
  weighJudged(judgePosting(posting, standing), standing, weights)

/**
 * How a posting meets a person on a day ("YYYY-MM-DD", for years up to now and time zones): deal-breakers first, then the score.
 * The same input gives the same fit, always. `rates` convert pay, the shipped ones if not told. Never throws.
 */
export const fitOf = (posting: Posting, profile: Profile, today: string, sense: SkillSense = vocabularySense, rates?: Rates): Fit =>
  fitOfStanding(posting, standingOf(profile, today, sense, rates))
