import type { Posting } from '../posting/posting'
import { matchAuthorisation } from './authorisation'
import { carried, carriesOf, type Carry } from './carry'
import { matchEducation } from './education'
import { matchEmployment } from './employment'
import type { Fit, Gate, MissingSkill } from './fit'
import { gateOpen, gatesOf } from './gates'
import { matchHours } from './hours'
import { matchLanguages } from './language'
import { matchLevel } from './level'
import { matchLicences } from './licence'
import type { Match, Standing } from './match'
import { missingOf } from './missing'
import { matchPay } from './pay'
import { matchPlace } from './place'
import { matchSkills } from './skills'
import { matchShifts } from './shifts'
import { standingsOf, sumsOf, type Sums } from './sums'
import { matchTitle } from './title'
import { matchTravel } from './travel'
import { inOrder } from './weigh'
import { GATE_CAP, type Weights } from './weights'
import { matchWorkload } from './workload'
import { matchWorkplace } from './workplace'
import { matchYears } from './years'

/**
 * What a score rests on, whatever the weights: the sums of its matches, what bears on all the rest (`keeps`, each 0 to 1; `best`,
 * the same were all met that is open; `worst`, were all of it missed), whether something rules it out (`gated`) or still could (`open`). Plain data, small: kept of every saved role, so that a change of
 * weights needs no second look at posting or profile.
 */
export type Judgement = { sums: Sums; keeps: readonly number[]; best: readonly number[]; worst: readonly number[]; gated: boolean; open: boolean }

/** A judgement with all that explains it. */
export type Judged = Judgement & { matches: Match[]; carries: Carry[]; gates: Gate[]; missing: MissingSkill[] }

const MATCHERS = [matchTitle, matchYears, matchLevel, matchEducation, matchLanguages, matchPlace, matchHours, matchWorkplace, matchPay, matchEmployment, matchAuthorisation, matchLicences, matchTravel, matchShifts, matchWorkload]

/** Holds a posting against a person who is already prepared. Nothing in it depends on weights. */
export const judgePosting = (posting: Posting, standing: Standing): Judged => {
  const matches = inOrder([...matchSkills(posting, standing), ...MATCHERS.flatMap(match => match(posting, standing))])
  const { dealBreakers } = standing.profile
  const gates = gatesOf(matches, dealBreakers)
  const carries = carriesOf(posting, matches, standing)
  return {
    sums: sumsOf(matches), keeps: carries.map(({ keeps }) => keeps), best: carries.map(({ best }) => best), worst: carries.map(({ worst }) => worst), gated: gates.length > 0, open: gateOpen(matches, dealBreakers),
    matches, carries, gates, missing: missingOf(posting, matches),
  }
}

/** A score shrunk into what a gate leaves. */
export const underGate = (score: number): number => Math.floor((score * GATE_CAP) / 100)

/** Score, band and coverage of a judgement under some weights: what `fitOf` says, without the account behind it. */
export const scoreOf = ({ sums, keeps, best, worst, gated, open }: Judgement, weights: Weights): Pick<Fit, 'score' | 'band' | 'coverage'> => {
  const standings = standingsOf(sums, weights)
  const score = carried(standings.score, keeps)
  const low = carried(standings.low, worst)
  const high = carried(standings.high, best)
  const settle = (points = 0): number => (gated ? underGate(points) : points)
  return { score: settle(score), band: [!gated && open ? underGate(low) : settle(low), settle(high)], coverage: standings.coverage }
}
