import type { TellMore } from './fit'
import { resettled } from './carry'
import { scoreOf, type Judged } from './judge-posting'
import { endsOf, type Asks, type Match } from './match'
import { sumsOf } from './sums'
import type { Weights } from './weights'

/** What a person is asked to tell, as it follows "Tell me more about …". */
const WORDS: Record<Asks, string> = {
  skills: 'your skills', work: 'your work: what you did, and when', titles: 'the titles you look for', levels: 'the level you look for', education: 'your education',
  languages: 'the languages you speak', homes: 'where you can work', relocate: 'whether you would move', timeZone: 'your time zone', workplace: 'how you want to work',
  pay: 'what you want to earn', employment: 'the employment you look for', authorisedIn: 'where you may work', certificates: 'your certificates and licences',
}

/** The most that is asked for at once. */
const MOST = 3
/** Narrowing by less than this many points is not worth the asking. */
const WORTH_ASKING = 2

const widthOf = (judged: Judged, matches: readonly Match[], weights: Weights): number => {
  const carries = resettled(judged.carries, matches)
  const { band: [low, high] } = scoreOf({ ...judged, open: false, sums: sumsOf(matches), keeps: carries.map(({ keeps }) => keeps), best: carries.map(({ best }) => best), worst: carries.map(({ worst }) => worst) }, weights)
  return high - low
}

/** Whether telling more could still move a match. */
const isAsked = (match: Match): boolean => match.asks !== undefined && endsOf(match).high > endsOf(match).low
const settled = (match: Match, met: boolean): Match => {
  const share = met ? endsOf(match).high : endsOf(match).low
  return { ...match, share, low: share, high: share, state: met ? 'met' : 'missed' }
}

/**
 * What the profile leaves open that would narrow the band most, and by how many points, computed by the same sums: as it would be
 * on average, were all of it met or all of it missed. Only what the posting asks for counts, so that nobody is asked in vain.
 */
export const tellMore = (judged: Judged, weights: Weights): TellMore[] => {
  const asked = new Set(judged.matches.flatMap(match => (isAsked(match) ? (match.asks ?? []) : [])))
  if (asked.size === 0) return []
  const now = widthOf(judged, judged.matches, weights)
  return [...asked]
    .map(asks => {
      const width = (met: boolean): number => widthOf(judged, judged.matches.map(match => (match.asks === asks && isAsked(match) ? settled(match, met) : match)), weights)
      return { asks, what: WORDS[asks], points: Math.floor(now - (width(false) + width(true)) / 2) }
    })
    .filter(({ points }) => points >= WORTH_ASKING)
    .toSorted((a, b) => b.points - a.points || (a.asks < b.asks ? -1 : 1))
    .slice(0, MOST)
}
