import type { Posting } from '../posting/posting'
import { spanOf, yearsCovered, type Span } from '../profile/months'
import type { Years } from '../facts/years'
import { plain } from '../profile/plain'
import { isBeginner } from './height'
import { byText, stateOf, type Match, type Standing } from './match'
import { KIN_TRADE, SAME_TRADE, jobLikeness, tradesOf } from './title'
import { skillKey } from './unread'

type Practised = { years: number; in: string }

/** Years in the skills that `words` name: jobs that name one of them or something narrower, or the years the person states. */
const yearsInSkills = (words: string, standing: Standing): Practised | undefined => {
  const asked = [...new Set(standing.sense.find(words).map(one => one.skill))]
  if (asked.length === 0) return undefined
  const spans: Span[] = []
  let stated = 0
  for (const [have, practice] of standing.practice) {
    const relates = asked.some(want => skillKey(have) === skillKey(want) || ['same', 'narrower'].includes(standing.sense.relation(have, want) ?? ''))
    if (!relates) continue
    spans.push(...practice.spans)
    stated = Math.max(stated, practice.years ?? 0)
  }
  return { years: Math.max(stated, yearsCovered(spans)), in: asked.toSorted(byText).join(', ') }
}

/** A year in a trade that lies close counts half. */
const KIN = 0.5

/** Years of all jobs whose title is like these words, and half those of close trades; all jobs where the words tell no trade. */
export const yearsInTrade = (words: string, standing: Standing): Practised => {
  const years = (least: number): number =>
    yearsCovered(standing.profile.work.filter(work => least === 0 || jobLikeness(work, words) >= least).flatMap(work => spanOf(work, standing.today) ?? []))
  if (tradesOf(words).size === 0) return { years: years(0), in: 'dated work' }
  const same = years(SAME_TRADE)
  return { years: same + (years(KIN_TRADE) - same) * KIN, in: 'jobs like it' }
}

const sayAsked = ({ min, max, of }: Years): string => {
  const number = max === undefined || max === min ? `${min}+` : `${min}–${max}`
  return `${number} years${of ? ` in ${of}` : ''}`
}

/** Somebody who looks for first jobs is not taken to have so many years untold. */
const BEGINNERS_YEARS = 2

const tenth = (years: number): string => String(Math.floor(years * 10 + 1e-6) / 10)

const matchOf = (asked: Years, posting: Posting, standing: Standing): Match => {
  const base = { kind: 'years', label: sayAsked(asked), weight: 1, said: asked.said } as const
  const bySkill = asked.of === undefined ? undefined : yearsInSkills(asked.of, standing)
  const trade = asked.of !== undefined && tradesOf(asked.of).size > 0 ? asked.of : (posting.title?.value ?? '')
  const byTrade = yearsInTrade(trade, standing)
  const best = bySkill === undefined || (asked.of !== undefined && tradesOf(asked.of).size > 0 && byTrade.years > bySkill.years) ? byTrade : bySkill
  // Without dated work a shortfall is no fact: the profile has not said how long the person worked.
  const dated = standing.profile.work.some(work => spanOf(work, standing.today))
  if (!dated && best.years < asked.min && isBeginner(standing.profile) && asked.min >= BEGINNERS_YEARS) {
    return { ...base, share: 0, state: 'missed', why: 'you look for first jobs, and your profile has no dated work' }
  }
  if (!dated && best.years < asked.min) return { ...base, share: undefined, state: 'unknown', why: 'your profile has no dated work yet' }
  const share = asked.min <= 0 ? 1 : Math.min(1, best.years / asked.min)
  return { ...base, share, state: stateOf(share), why: asked.min <= 0 ? 'none needed to begin' : best.years === 0 ? `your work shows none in ${best.in}` : `you have ${tenth(best.years)} in ${best.in}`, yours: `${tenth(best.years)} years` }
}

/** The years of experience asked for against dated work, each demand once. */
export const matchYears = (posting: Posting, standing: Standing): Match[] => {
  const once = new Map(posting.years.toReversed().map(asked => [`${asked.min} ${asked.max ?? ''} ${plain(asked.of ?? '')}`, asked]))
  return [...once.values()].map(asked => matchOf(asked, posting, standing))
}
