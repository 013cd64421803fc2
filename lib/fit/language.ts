import { LanguageLevel, type Language } from '../facts/language'
import { sayLanguage } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import { stateOf, type Match, type Standing } from './match'
import { PREFERRED } from './weights'

const RANK = LanguageLevel.options
/** A posting that asks for a language without any word of a level is taken to mean that one can work in it, and the account says so. */
const WORKING = 'B2'
const SHARE_BELOW = [1, 0.6, 0.3] as const
/** Spoken, but the profile does not say how well. */
const LEVEL_OPEN = 0.8

const wantedOf = ({ level, about }: Language): LanguageLevel => level ?? about ?? WORKING
/** How the level that is asked for came about, behind what the person has of it. */
const sayWanted = ({ level, about }: Language): string => (level ? '' : about ? `; their words are taken for about ${about}` : `; their level is not stated, ${WORKING} taken for it`)

/** How strict a demand is: required before preferred, then the level, a stated one before the one we assume. */
const strictness = (one: Language): number => (one.required ? 100 : 0) + RANK.indexOf(wantedOf(one)) * 2 + (one.level === undefined ? 0 : 1)

/** One entry a language: the strictest thing the posting says of it. */
const once = (languages: readonly Language[]): Language[] => {
  const byLang = new Map<string, Language>()
  for (const one of languages) {
    const there = byLang.get(one.lang)
    if (!there || strictness(one) > strictness(there)) byLang.set(one.lang, one)
  }
  return [...byLang.values()]
}

const matchOf = (asked: Language, { profile }: Standing): Match => {
  const name = sayLanguage(asked.lang)
  const level = asked.level ?? (asked.about && `about ${asked.about}`)
  const base = { kind: 'language', label: level === undefined ? name : `${name} ${level}`, weight: asked.required ? 1 : PREFERRED, tier: asked.required ? 'must' : 'nice', said: asked.said } as const
  if (profile.languages.length === 0) return { ...base, share: undefined, state: 'unknown', why: 'your profile names no languages yet', asks: 'languages', touches: 'language' }
  const mine = profile.languages.filter(one => one.lang === asked.lang)
  if (mine.length === 0) return { ...base, share: 0, state: 'missed', why: 'not among your languages', ...(asked.required && { fails: 'language' as const, binding: true }) }
  const levels = mine.flatMap(one => one.level ?? [])
  const best = levels.toSorted((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0]
  const open = asked.level === undefined && asked.about === undefined
  if (best === undefined) return { ...base, share: open ? 1 : LEVEL_OPEN, state: open ? 'met' : 'partly', why: open ? 'you speak it; their level is not stated' : 'you speak it; your level is not stated', yours: name }
  const below = Math.max(0, RANK.indexOf(wantedOf(asked)) - RANK.indexOf(best))
  const share = SHARE_BELOW[below] ?? 0.1
  return { ...base, share, state: stateOf(share), why: `you have ${name} ${best}${sayWanted(asked)}`, yours: `${name} ${best}` }
}

/**
 * Each language asked for once. A posting written in a language the person does not list, which it does not ask for in words,
 * leaves it open whether one needs it.
 */
export const matchLanguages = (posting: Posting, standing: Standing): Match[] => {
  const matches = once(posting.languages).map(asked => matchOf(asked, standing))
  const written = posting.lang?.toLowerCase().split('-')[0]
  const spoken = standing.profile.languages
  if (written && spoken.length > 0 && !spoken.some(one => one.lang === written) && !posting.languages.some(one => one.lang === written)) {
    matches.push({ kind: 'language', label: sayLanguage(written), share: undefined, weight: 1, state: 'unknown', why: 'the posting is written in it; whether you need it is not stated', touches: 'language' })
  }
  return matches
}
