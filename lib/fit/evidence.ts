import { lastYear, spanOf, yearsCovered } from '../profile/months'
import { plain } from '../profile/plain'
import { wordsOfWork, type Practice } from '../profile/practice'
import { TRADE_NOISE, TRADE_SKILLS } from '../vocabulary/trade-skills'
import type { ProfileWork } from '../profile/profile'
import { byText, type Standing } from './match'
import { titleWords, tradesOf } from './title'
import { skillKey } from './skill-key'
import { BACKED, CLAIMED, ENOUGH_YEARS, EVIDENCE, LISTED_ONLY, RECENT, RUSTY } from './weights'

/** The best that a person shows for a wanted skill: how it is akin, and how much of the skill's weight it earns. */
export type Evidence = { share: number; kinship: keyof typeof EVIDENCE; practice: Practice; wanted: string }

/** Years since the skill was last used, 0 where that is not known. */
export const idleYears = (practice: Practice, today: string): number => (practice.last === undefined ? 0 : Number(today.slice(0, 4)) - practice.last)

/** How much stands behind a skill, 0 to 1: years and recency lift it, a bare mention counts LISTED_ONLY. */
const strength = (practice: Practice, today: string): number => {
  if (!practice.backed) return LISTED_ONLY
  const used = idleYears(practice, today) > RECENT ? RUSTY : 1
  const years = Math.min(practice.years ?? 0, ENOUGH_YEARS) / ENOUGH_YEARS
  if (practice.claimed) return Math.max(LISTED_ONLY, (LISTED_ONLY + (CLAIMED - LISTED_ONLY) * years) * used)
  return (BACKED + years * (1 - BACKED)) * used
}

const better = (a: Evidence | undefined, b: Evidence): Evidence => {
  if (!a || b.share > a.share) return b
  return b.share === a.share && byText(b.practice.skill, a.practice.skill) < 0 ? b : a
}

const LETTER = /[\p{L}\p{N}]/u
/** Whether a text has a name in just this spelling, as a whole word. */
const spells = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + name.length] ?? ' ')) return true
  }
  return false
}

/** Shorter names are everyday words or letters too often. */
const SPELT_OUT = 4
/** A wanted skill that the person's work names in just this spelling, where the matcher wanted more around an ambiguous word. */
const spelt = (wanted: string, { profile, today }: Standing): Practice | undefined => {
  if (wanted.length < SPELT_OUT || !/^\p{Lu}/u.test(wanted)) return undefined
  return practiceIn(wanted, profile.work.filter(one => spells(wordsOfWork(one), wanted)), today)
}

const practiceIn = (wanted: string, work: readonly ProfileWork[], today: string): Practice | undefined => {
  const [first] = work
  if (!first) return undefined
  const spans = work.flatMap(one => spanOf(one, today) ?? [])
  const last = lastYear(spans)
  return { skill: wanted, backed: true, spans, line: first.title, ...(last !== undefined && { years: yearsCovered(spans), last }) }
}

/**
 * The jobs of the line of work that a skill names: its words stand in a job's title or employer ("insurance industry", at "Hill Insurance
 * Brokers"), or it is a trade by name, and the job is one of that trade (sales, as a "Client Executive").
 */
const tradeOf = (wanted: string, { profile, today }: Standing): Practice | undefined => {
  const telling = [...titleWords(wanted)].filter(word => !TRADE_NOISE.has(word))
  const [first] = telling
  if (first === undefined) return undefined
  const trades = telling.length === 1 && TRADE_SKILLS.has(plain(wanted).split(' ')[0] ?? '') ? tradesOf(first) : new Set<string>()
  return practiceIn(wanted, profile.work.filter(({ title, employer = '' }) => {
    const words = new Set([...titleWords(title), ...titleWords(employer)])
    return telling.every(word => words.has(word)) || [title, employer].some(name => [...tradesOf(name)].some(trade => trades.has(trade)))
  }), today)
}

/** What a person shows, where a skill that names the line of their jobs is backed by these, if they say more of it. */
const shownOf = (standing: Standing): readonly Practice[] => {
  const known = shownBy.get(standing) ?? [...standing.practice.values()].map(one => {
    const trade = tradeOf(one.skill, standing)
    return trade && strength(trade, standing.today) > strength(one, standing.today) ? trade : one
  })
  shownBy.set(standing, known)
  return known
}
const shownBy = new WeakMap<Standing, readonly Practice[]>()

const search = (wanted: string, standing: Standing): Evidence | undefined => {
  const { sense, today } = standing
  const shown = shownOf(standing)
  let best: Evidence | undefined
  for (const one of shown) {
    if (skillKey(one.skill) === skillKey(wanted)) best = better(best, { share: strength(one, today), kinship: 'same', practice: one, wanted })
  }
  for (const named of best?.share === 1 ? [] : [spelt(wanted, standing), tradeOf(wanted, standing)]) {
    if (named) best = better(best, { share: strength(named, today), kinship: 'same', practice: named, wanted })
  }
  // Relations cost most: they are asked only of skills that could still be better evidence than what there is.
  for (const one of shown) {
    const most = EVIDENCE.narrower * strength(one, today)
    if (best && best.share > most) continue
    const kinship = skillKey(one.skill) === skillKey(wanted) ? undefined : sense.relation(one.skill, wanted)
    if (kinship !== undefined) best = better(best, { share: EVIDENCE[kinship] * strength(one, today), kinship, practice: one, wanted })
  }
  return best
}

/** What was already looked up for a person: many postings want the same skills. */
const lookedUp = new WeakMap<Standing, Map<string, Evidence | undefined>>()

/** The best evidence for any one of these skills; undefined where the person shows nothing akin. */
export const evidenceFor = (names: readonly string[], standing: Standing): Evidence | undefined => {
  const known = lookedUp.get(standing) ?? new Map<string, Evidence | undefined>()
  lookedUp.set(standing, known)
  let best: Evidence | undefined
  for (const wanted of names.toSorted(byText)) {
    if (!known.has(wanted)) known.set(wanted, search(wanted, standing))
    const found = known.get(wanted)
    if (found) best = better(best, found)
  }
  return best
}
