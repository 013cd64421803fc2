import type { Posting } from '../posting/posting'
import { spanOf } from '../profile/months'
import type { Part, PartKind } from './fit'
import { stepsApart } from './level'
import { endsOf, type Match, type Standing } from './match'
import { callingOf } from './title'
import { KEEPS } from './weights'
import { yearsInTrade } from './years'

/**
 * Something that makes all the rest count less: `keeps` 0 to 1 of the score is left; `best`, never less, were everything met that
 * is open, and `worst`, never more, were all of it missed: the ends of the band go through those. `open`: nothing known stands behind it, so that nothing is missed.
 */
export type Carry = { kind: PartKind; label: string; why: string; keeps: number; best: number; worst: number; open?: boolean }

/** From the least that is kept up to everything, along a share that is enough at `enough`. */
const between = (least: number, share: number, enough: number): number => least + (1 - least) * Math.min(1, Math.max(0, share) / enough)

const trade = (posting: Posting, standing: Standing): Carry => {
  const { keeps, best, worst, mine } = callingOf(posting, standing)
  return { kind: 'title', label: 'Another line of work', keeps, best, worst, why: mine === undefined ? 'little of yours carries over' : `yours is ${mine}: only part of it carries over` }
}

const level = (posting: Posting, standing: Standing): Carry => {
  const steps = stepsApart(posting, standing)
  const keeps = KEEPS.levels[Math.min(steps, KEEPS.levels.length - 1)] ?? 1
  return { kind: 'level', label: 'Far from your level', keeps, best: keeps, worst: keeps, why: `you look for ${standing.profile.levels.join(', ')}` }
}

/** How much of the years asked for is there: of those stated, else of those that the stated level takes; 1 where nobody can tell. */
const yearsShare = (posting: Posting, years: readonly Match[], standing: Standing): number => {
  const known = years.flatMap(match => match.share ?? [])
  if (known.length > 0) return known.reduce((sum, share) => sum + share, 0) / known.length
  const takes = posting.level?.level && KEEPS.yearsOfLevel[posting.level.level]
  if (years.length > 0 || takes === undefined || !standing.profile.work.some(work => spanOf(work, standing.today))) return 1
  return Math.min(1, yearsInTrade(posting.title?.value ?? '', standing).years / takes)
}

/** What is open, met; and missed. */
const atBest = (match: Match): Match => ({ ...match, share: endsOf(match).high })
const atWorst = (match: Match): Match => ({ ...match, share: endsOf(match).low })

const years = (posting: Posting, matches: readonly Match[], standing: Standing): Carry => {
  const asked = matches.filter(match => match.kind === 'years')
  const share = yearsShare(posting, asked, standing)
  const keptOf = (part: number): number => between(KEEPS.fewYears, part, KEEPS.enoughYears)
  const best = keptOf(yearsShare(posting, asked.map(atBest), standing))
  const worst = keptOf(yearsShare(posting, asked.map(atWorst), standing))
  return { kind: 'years', label: 'Too few years of it', keeps: keptOf(share), best, worst, why: share < 0.005 ? 'none of the years it takes' : `about ${Math.round(share * 100)} % of the years it takes` }
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
  const priorOf = (open: number): number => (title === undefined ? open : KEEPS.mustPriorLow + (KEEPS.mustPriorHigh - KEEPS.mustPriorLow) * title)
  const [keeps, best, worst] = [mustsKept(asked.filter(match => match.share !== undefined), priorOf(0.5)), mustsKept(asked.map(atBest), priorOf(1)), mustsKept(asked.map(atWorst), priorOf(KEEPS.mustPriorLow))]
  // What lines without a skill leave open is in neither end below or above what is expected of them.
  const burden = { kind: 'skill', keeps, best: Math.max(keeps, best), worst: Math.min(keeps, worst) } as const
  if (asked.some(match => match.state !== 'unknown')) return { ...burden, label: 'Little of what they insist on', why: 'without it the rest counts for less' }
  const why = asked.length > 0 ? 'your profile says too little of it yet: the rest counts for less until it does' : 'they name little of it, and your titles are of other work'
  return { ...burden, label: 'What they insist on is open', why, open: true }
}

const night = (matches: readonly Match[]): Carry => {
  const hours = matches.find(match => match.kind === 'hours')
  const keeps = between(KEEPS.offHours, hours?.share ?? 1, KEEPS.enoughHours)
  return { kind: 'hours', label: 'Hours outside your day', keeps, best: hours?.state === 'unknown' ? 1 : keeps, worst: hours?.state === 'unknown' ? KEEPS.offHours : keeps, why: hours?.why ?? '' }
}

const move = (matches: readonly Match[]): Carry => {
  const place = matches.find(match => match.permit)
  const keeps = place ? KEEPS.permit : 1
  return { kind: 'place', label: 'A move that takes a permit', keeps, best: 1, worst: keeps, why: place?.why ?? '' }
}

/** Everything that makes the rest count less, heaviest kind of reason first. */
export const carriesOf = (posting: Posting, matches: readonly Match[], standing: Standing): Carry[] =>
  [trade(posting, standing), years(posting, matches, standing), level(posting, standing), musts(matches), move(matches), night(matches)].filter(({ keeps, worst }) => keeps < 1 || worst < 1)

/** The same burdens, were some matches settled otherwise. */
export const resettled = (carries: readonly Carry[], matches: readonly Match[]): Carry[] => [...carries.filter(({ kind }) => kind !== 'skill'), musts(matches)]

/** What is left of a score after all of them; whole points, rounded down at each. */
export const carried = (score: number, keeps: readonly number[]): number =>
  keeps.reduce((left, keep) => Math.floor(left * keep + 1e-7), score)

/** The parts that show what each takes away, so that the points still add up. */
export const carryParts = (score: number, carries: readonly Carry[]): Part[] => {
  let left = score
  return carries.filter(({ keeps }) => keeps < 1).map(({ kind, label, why, keeps, open }) => {
    const before = left
    left = Math.floor(left * keeps + 1e-7)
    return { kind, label, points: left === before ? 0 : left - before, of: 0, state: open ? 'unknown' : 'missed', why }
  })
}
