import type { Posting } from '../posting/posting'
import { licencesOf } from '../profile/licences'
import { practiceOf } from '../profile/practice'
import type { Profile } from '../profile/profile'
import type { SkillSense } from '../profile/skill-sense'
import { vocabularySense } from '../profile/vocabulary-sense'
import type { Rates } from '../vocabulary/exchange-rates'
import { matchAuthorisation } from './authorisation'
import { ownWords } from './answers'
import { carried, carriesOf, carryParts } from './carry'
import { matchEducation } from './education'
import { matchEmployment } from './employment'
import type { Fit } from './fit'
import { gateOpen, gateParts, gatesOf } from './gates'
import { matchHours } from './hours'
import { matchLanguages } from './language'
import { matchLevel } from './level'
import { matchLicences } from './licence'
import type { Standing } from './match'
import { missingOf } from './missing'
import { matchPay } from './pay'
import { matchPlace } from './place'
import { matchSkills, missingFirst } from './skills'
import { matchTitle } from './title'
import { verdictOf } from './verdict'
import { weigh } from './weigh'
import { GATE_CAP, WEIGHTS, type Weights } from './weights'
import { matchWorkplace } from './workplace'
import { matchYears } from './years'

/** Prepares a person for many postings: reading their work for skills is the dear part, and is done once. */
export const standingOf = (profile: Profile, today: string, sense: SkillSense = vocabularySense, rates?: Rates): Standing =>
  ({ profile, today, sense, ...(rates && { rates }), practice: practiceOf(profile, today, sense), own: ownWords(profile), licences: licencesOf(profile) })

/** A score shrunk into what a gate leaves. */
const gated = (score: number): number => Math.floor((score * GATE_CAP) / 100)

/** How a posting meets a person who is already prepared, with their own weights where they have some. */
export const fitOfStanding = (posting: Posting, standing: Standing, weights: Weights = WEIGHTS): Fit => {
  const { matches: skills, missing } = matchSkills(posting, standing)
  const others = [matchTitle, matchYears, matchLevel, matchEducation, matchLanguages, matchPlace, matchHours, matchWorkplace, matchPay, matchEmployment, matchAuthorisation, matchLicences]
  const matches = [...skills, ...others.flatMap(match => match(posting, standing))]
  const weighed = weigh(matches, weights)
  const { dealBreakers } = standing.profile
  const gates = gatesOf(matches, dealBreakers)
  const carries = carriesOf(posting, matches, standing)
  const open = carried(weighed.score, carries)
  const score = gates.length > 0 ? gated(open) : open
  const [low, high] = [carried(weighed.low, carries), carried(weighed.high, carries)]
  const parts = [...weighed.parts, ...carryParts(weighed.score, carries)]
  return {
    score,
    band: gates.length > 0 ? [gated(low), gated(high)] : [gateOpen(matches, dealBreakers) ? gated(low) : low, high],
    coverage: weighed.coverage,
    gates,
    parts: [...parts, ...gateParts(gates, open - score, dealBreakers)],
    missing: [...missing, ...missingOf(matches)].toSorted(missingFirst),
    verdict: verdictOf(parts, gates, dealBreakers),
  }
}

/**
 * How a posting meets a person on a day ("YYYY-MM-DD", for years up to now and time zones): deal-breakers first, then the score.
 * The same input gives the same fit, always. `rates` convert pay, the shipped ones if not told. Never throws.
 */
export const fitOf = (posting: Posting, profile: Profile, today: string, sense: SkillSense = vocabularySense, rates?: Rates): Fit =>
  fitOfStanding(posting, standingOf(profile, today, sense, rates))
