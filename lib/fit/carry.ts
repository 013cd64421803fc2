import type { Posting } from '../posting/posting'
import { spanOf } from '../profile/months'
import type { Part, PartKind } from './fit'
import { stepsApart } from './level'
import type { Match, Standing } from './match'
import { callingOf } from './title'
import { KEEPS } from './weights'
import { yearsInTrade } from './years'

/** Something that makes all the rest count less: `keeps` 0 to 1 of the score is left. */
export type Carry = { kind: PartKind; label: string; why: string; keeps: number }

/** From the least that is kept up to everything, along a share that is enough at `enough`. */
const between = (least: number, share: number, enough: number): number => least + (1 - least) * Math.min(1, Math.max(0, share) / enough)

const trade = (posting: Posting, standing: Standing): Carry => {
  const { keeps, mine } = callingOf(posting, standing)
  return { kind: 'title', label: 'Another line of work', keeps, why: mine === undefined ? 'little of yours carries over' : `yours is ${mine}: only part of it carries over` }
}

const level = (posting: Posting, standing: Standing): Carry => {
  const steps = stepsApart(posting, standing)
  return { kind: 'level', label: 'Far from your level', keeps: KEEPS.levels[Math.min(steps, KEEPS.levels.length - 1)] ?? 1, why: `you look for ${standing.profile.levels.join(', ')}` }
}

/** How much of the years asked for is there: of those stated, else of those that the stated level takes; 1 where nobody can tell. */
const yearsShare = (posting: Posting, years: readonly Match[], standing: Standing): number => {
  const known = years.flatMap(match => match.share ?? [])
  if (known.length > 0) return known.reduce((sum, share) => sum + share, 0) / known.length
  const takes = posting.level?.level && KEEPS.yearsOfLevel[posting.level.level]
  if (years.length > 0 || takes === undefined || !standing.profile.work.some(work => spanOf(work, standing.today))) return 1
  return Math.min(1, yearsInTrade(posting.title?.value ?? '', standing).years / takes)
}

const years = (posting: Posting, matches: readonly Match[], standing: Standing): Carry => {
  const share = yearsShare(posting, matches.filter(match => match.kind === 'years'), standing)
  return { kind: 'years', label: 'Too few years of it', keeps: between(KEEPS.fewYears, share, KEEPS.enoughYears), why: `about ${Math.round(share * 100)} % of the years it takes` }
}

/**
 * What the person shows of what is insisted on. Where little is named, the title stands in: who does this job already mostly
 * knows what it takes.
 */
const musts = (matches: readonly Match[]): Carry => {
  const known = matches.filter(match => match.kind === 'skill' && match.share !== undefined && match.tier === 'must')
  const title = matches.find(match => match.kind === 'title')?.share
  const prior = title === undefined ? 0.5 : KEEPS.mustPriorLow + (KEEPS.mustPriorHigh - KEEPS.mustPriorLow) * title
  const weight = known.reduce((sum, match) => sum + match.weight, 0) + KEEPS.mustPrior
  const share = (known.reduce((sum, match) => sum + match.weight * (match.share ?? 0), 0) + KEEPS.mustPrior * prior) / weight
  return { kind: 'skill', label: 'Little of what they insist on', keeps: between(KEEPS.fewMusts, share, KEEPS.enoughMusts), why: 'without it the rest counts for less' }
}

const night = (matches: readonly Match[]): Carry => {
  const hours = matches.find(match => match.kind === 'hours')
  return { kind: 'hours', label: 'Hours outside your day', keeps: between(KEEPS.offHours, hours?.share ?? 1, KEEPS.enoughHours), why: hours?.why ?? '' }
}

const move = (matches: readonly Match[]): Carry => {
  const place = matches.find(match => match.permit)
  return { kind: 'place', label: 'A move that takes a permit', keeps: place ? KEEPS.permit : 1, why: place?.why ?? '' }
}

/** Everything that makes the rest count less, heaviest kind of reason first. */
export const carriesOf = (posting: Posting, matches: readonly Match[], standing: Standing): Carry[] =>
  [trade(posting, standing), years(posting, matches, standing), level(posting, standing), musts(matches), move(matches), night(matches)].filter(carry => carry.keeps < 1)

/** What is left of a score after all of them; whole points, rounded down at each. */
export const carried = (score: number, keeps: readonly number[]): number =>
  keeps.reduce((left, keep) => Math.floor(left * keep + 1e-7), score)

/** The parts that show what each takes away, so that the points still add up. */
export const carryParts = (score: number, carries: readonly Carry[]): Part[] => {
  let left = score
  return carries.map(({ kind, label, why, keeps }) => {
    const before = left
    left = Math.floor(left * keeps + 1e-7)
    return { kind, label, points: left === before ? 0 : left - before, of: 0, state: 'missed', why }
  })
}
