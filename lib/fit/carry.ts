import type { Posting } from '../posting/posting'
import { spanOf } from '../profile/months'
import type { Part, PartKind } from './fit'
import { stepsApart } from './level'
import type { Match, Standing } from './match'
import { callingOf } from './title'
import { KEEPS } from './weights'
import { yearsInTrade } from './years'

/**
 * Something that makes all the rest count less: `keeps` 0 to 1 of the score is left, and `best`, never less, were everything met that
 * is open: the upper end of the band goes through that. `open`: nothing known stands behind it, so that nothing is missed.
 */
export type Carry = { kind: PartKind; label: string; why: string; keeps: number; best: number; open?: boolean }

/** From the least that is kept up to everything, along a share that is enough at `enough`. */
const between = (least: number, share: number, enough: number): number => least + (1 - least) * Math.min(1, Math.max(0, share) / enough)

const trade = (posting: Posting, standing: Standing): Carry => {
  const { keeps, best, mine } = callingOf(posting, standing)
  return { kind: 'title', label: 'Another line of work', keeps, best, why: mine === undefined ? 'little of yours carries over' : `yours is ${mine}: only part of it carries over` }
}

const level = (posting: Posting, standing: Standing): Carry => {
  const steps = stepsApart(posting, standing)
  const keeps = KEEPS.levels[Math.min(steps, KEEPS.levels.length - 1)] ?? 1
  return { kind: 'level', label: 'Far from your level', keeps, best: keeps, why: `you look for ${standing.profile.levels.join(', ')}` }
}

/** How much of the years asked for is there: of those stated, else of those that the stated level takes; 1 where nobody can tell. */
const yearsShare = (posting: Posting, years: readonly Match[], standing: Standing): number => {
  const known = years.flatMap(match => match.share ?? [])
  if (known.length > 0) return known.reduce((sum, share) => sum + share, 0) / known.length
  const takes = posting.level?.level && KEEPS.yearsOfLevel[posting.level.level]
  if (years.length > 0 || takes === undefined || !standing.profile.work.some(work => spanOf(work, standing.today))) return 1
  return Math.min(1, yearsInTrade(posting.title?.value ?? '', standing).years / takes)
}

/** What is open, met. */
const atBest = (match: Match): Match => (match.state === 'unknown' ? { ...match, share: 1 } : match)

const years = (posting: Posting, matches: readonly Match[], standing: Standing): Carry => {
  const asked = matches.filter(match => match.kind === 'years')
  const share = yearsShare(posting, asked, standing)
  const [keeps, best] = [share, yearsShare(posting, asked.map(atBest), standing)].map(part => between(KEEPS.fewYears, part, KEEPS.enoughYears))
  return { kind: 'years', label: 'Too few years of it', keeps: keeps ?? 1, best: best ?? 1, why: share < 0.005 ? 'none of the years it takes' : `about ${Math.round(share * 100)} % of the years it takes` }
}

const mustsKept = (musts: readonly Match[], prior: number): number => {
  const weight = musts.reduce((sum, match) => sum + match.weight, 0) + KEEPS.mustPrior
  const share = (musts.reduce((sum, match) => sum + match.weight * (match.share ?? 0), 0) + KEEPS.mustPrior * prior) / weight
  return between(KEEPS.fewMusts, share, KEEPS.enoughMusts)
}

/**
 * What the person shows of what is insisted on. Where little is named, the title stands in: who does this job already mostly
 * knows what it takes. A skill that an empty profile leaves open holds the score back as long as it is, so that the first skill
 * told never costs a point, and is not called missed.
 */
const musts = (matches: readonly Match[]): Carry => {
  const asked = matches.filter(match => match.kind === 'skill' && match.tier === 'must')
  const title = matches.find(match => match.kind === 'title')?.share
  const prior = title === undefined ? 0.5 : KEEPS.mustPriorLow + (KEEPS.mustPriorHigh - KEEPS.mustPriorLow) * title
  const burden = { kind: 'skill', keeps: mustsKept(asked.filter(match => match.share !== undefined), prior), best: mustsKept(asked.map(atBest), 1) } as const
  if (asked.some(match => match.state !== 'unknown')) return { ...burden, label: 'Little of what they insist on', why: 'without it the rest counts for less' }
  const why = asked.length > 0 ? 'your profile says too little of it yet: the rest counts for less until it does' : 'they name little of it, and your titles are of other work'
  return { ...burden, label: 'What they insist on is open', why, open: true }
}

const night = (matches: readonly Match[]): Carry => {
  const hours = matches.find(match => match.kind === 'hours')
  const keeps = between(KEEPS.offHours, hours?.share ?? 1, KEEPS.enoughHours)
  return { kind: 'hours', label: 'Hours outside your day', keeps, best: hours?.state === 'unknown' ? 1 : keeps, why: hours?.why ?? '' }
}

const move = (matches: readonly Match[]): Carry => {
  const place = matches.find(match => match.permit)
  return { kind: 'place', label: 'A move that takes a permit', keeps: place ? KEEPS.permit : 1, best: 1, why: place?.why ?? '' }
}

/** Everything that makes the rest count less, heaviest kind of reason first. */
export const carriesOf = (posting: Posting, matches: readonly Match[], standing: Standing): Carry[] =>
  [trade(posting, standing), years(posting, matches, standing), level(posting, standing), musts(matches), move(matches), night(matches)].filter(carry => carry.keeps < 1)

/** The same burdens, were some matches settled otherwise. */
export const resettled = (carries: readonly Carry[], matches: readonly Match[]): Carry[] => [...carries.filter(({ kind }) => kind !== 'skill'), musts(matches)]

/** What is left of a score after all of them; whole points, rounded down at each. */
export const carried = (score: number, keeps: readonly number[]): number =>
  keeps.reduce((left, keep) => Math.floor(left * keep + 1e-7), score)

/** The parts that show what each takes away, so that the points still add up. */
export const carryParts = (score: number, carries: readonly Carry[]): Part[] => {
  let left = score
  return carries.map(({ kind, label, why, keeps, open }) => {
    const before = left
    left = Math.floor(left * keeps + 1e-7)
    return { kind, label, points: left === before ? 0 : left - before, of: 0, state: open ? 'unknown' : 'missed', why }
  })
}
