import { lastYear, spanOf, yearsCovered } from '../profile/months'
import { wordsOfWork, type Practice } from '../profile/practice'
import type { ProfileWork } from '../profile/profile'
import { byText, type Standing } from './match'
import { titleWords } from './title'
import { skillKey } from './unread'
import { BACKED, ENOUGH_YEARS, EVIDENCE, LISTED_ONLY, RECENT, RUSTY } from './weights'

/** The best that a person shows for a wanted skill: how it is akin, and how much of the skill's weight it earns. */
export type Evidence = { share: number; kinship: keyof typeof EVIDENCE; practice: Practice; wanted: string }

/** Years since the skill was last used, 0 where that is not known. */
export const idleYears = (practice: Practice, today: string): number => (practice.last === undefined ? 0 : Number(today.slice(0, 4)) - practice.last)

/** How much stands behind a skill, 0 to 1: years and recency lift it, a bare mention counts LISTED_ONLY. */
const strength = (practice: Practice, today: string): number => {
  if (!practice.backed) return LISTED_ONLY
  const lift = (Math.min(practice.years ?? 0, ENOUGH_YEARS) / ENOUGH_YEARS) * (1 - BACKED)
  return (BACKED + lift) * (idleYears(practice, today) > RECENT ? RUSTY : 1)
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

const search = (wanted: string, standing: Standing): Evidence | undefined => {
  const { practice, sense, today } = standing
  let best: Evidence | undefined
  for (const one of practice.values()) {
    if (skillKey(one.skill) === skillKey(wanted)) best = better(best, { share: strength(one, today), kinship: 'same', practice: one, wanted })
  }
  const named = best?.practice.backed ? undefined : (spelt(wanted, standing) ?? tradeOf(wanted, standing))
  if (named) best = better(best, { share: strength(named, today), kinship: 'same', practice: named, wanted })
  // Relations cost most: they are asked only of skills that could still be better evidence than what there is.
  for (const one of practice.values()) {
    const most = EVIDENCE.narrower * strength(one, today)
    if (best && best.share > most) continue
    const kinship = skillKey(one.skill) === skillKey(wanted) ? undefined : sense.relation(one.skill, wanted)
    if (kinship !== undefined) best = better(best, { share: EVIDENCE[kinship] * strength(one, today), kinship, practice: one, wanted })
  }
  return best
}

/** Words of a skill that name no trade of their own ("insurance industry", "retail sector experience"). */
const OF_A_TRADE = new Set(['industry', 'sector', 'market', 'business', 'branch', 'domain', 'experience', 'services'])

/**
 * The jobs that a skill names as their line of work: all words that tell it stand in the job's title or employer ("Insurance
 * industry", at "Hill Insurance Brokers"). No text of work says again what its heading says.
 */
const tradeOf = (wanted: string, { profile, today }: Standing): Practice | undefined => {
  const telling = [...titleWords(wanted)].filter(word => !OF_A_TRADE.has(word))
  if (telling.length === 0) return undefined
  const work = profile.work.filter(({ title, employer }) => {
    const words = new Set([...titleWords(title), ...(employer === undefined ? [] : titleWords(employer))])
    return telling.every(word => words.has(word))
  })
  return practiceIn(wanted, work, today)
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
