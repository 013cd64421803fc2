import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { cityAsCalled, cityInflected, isPlainCity, isWellKnownCity } from '../vocabulary/cities'
import { SEEKS } from '../vocabulary/employer-words'
import { ELSEWHERE, IN_PLACE } from '../vocabulary/place-phrases'
import { SEEKING_SENTENCES } from '../vocabulary/title-cues'
import type { Place } from './place'
import { namesNoTown } from './place-names'

const SEEKING = anyOf([...SEEKING_SENTENCES, ...SEEKS])
const OTHERWISE = anyOf(ELSEWHERE)
/** "in" in the languages of postings, then a name of one to three words. */
const IN = wordPattern(String.raw`(?<![\p{L}\p{N}])(?:${IN_PLACE.join('|')}) (?:г\. ?|m\. ?)?(\p{Lu}[\p{L}'-]{1,24}(?: (?:\p{Lu}[\p{L}'-]{1,24}|am|an der|de|do|la|nad|pod|sur)){0,2})`, 'g')
const CAPITALS = wordPattern(String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}-]{2,24}(?:ssa|ssä|lla|llä|lle|n))(?= \p{Ll}|[.,]|$)`, 'g')
const FINNISH = /^(?:.{0,200}?(?<![\wäö]))(?:haemme|etsimme|hakee|etsii|palkkaa)/i
/** So many lines from the top may say who is sought, and where. */
const HEAD = 14
const MOST = 3

const BEGINS = wordPattern(String.raw`^\p{Lu}`, '')

type Found = { city: string; from: number; to: number }

/** The town at the head of a run of capitalised words: as it stands, or the name of which it is a declined form. */
const townAt = (run: string, declined: boolean): { city: string; length: number } | undefined => {
  const words = run.split(' ')
  for (let take = words.length; take > 0; take--) {
    const name = words.slice(0, take).join(' ')
    if (name.length > 3 && isPlainCity(name)) return { city: cityAsCalled(name), length: name.length }
    const called = declined ? cityInflected(name) : undefined
    if (called !== undefined) return { city: called, length: name.length }
  }
  return undefined
}

const townsIn = (text: string): Found[] => {
  const found = matchesIn(IN, text).slice(0, MOST).flatMap((match): Found[] => {
    const run = match[1] ?? ''
    const town = townAt(run, /^(?:we?|ve?|во?|у)\s/i.test(match[0]))
    const from = match.index + match[0].length - run.length
    return town === undefined ? [] : [{ city: town.city, from, to: from + town.length }]
  })
  if (found.length > 0 || !FINNISH.test(text)) return found
  return matchesIn(CAPITALS, text).slice(0, MOST).flatMap(match => {
    const city = cityInflected(match[1] ?? '')
    return city === undefined ? [] : [{ city, from: match.index, to: match.index + match[0].length }]
  })
}

const inSentence = (blocks: readonly Block[], statement: Statement): Place[] =>
  statement.block >= HEAD || !SEEKING.test(statement.text) || OTHERWISE.test(statement.text) ? []
    : townsIn(statement.text).map(({ city, from, to }): Place => ({ city, said: saidIn(blocks, statement, from, to) }))

/** The well-known town that a line's last words are: "Pracownik obsługi klienta - stacja Grodzisk Mazowiecki". */
const atEnd = (text: string): Found | undefined => {
  const words = text.replace(/[.!]$/, '').split(' ')
  for (let take = Math.min(3, words.length - 2); take > 0; take--) {
    const city = words.slice(-take).join(' ')
    const from = text.lastIndexOf(city)
    if (BEGINS.test(city) && (isWellKnownCity(city) || take > 1 && isPlainCity(city))) return { city, from, to: from + city.length }
  }
  return undefined
}

/**
 * Where somebody is sought, by the sentence that seeks ("Vi søger en elektriker i Aarhus", "Sklep w Żyrardowie zatrudni") or by
 * the title that says or ends in it. Weaker than a line about the place: asked where there is none.
 */
export const placesSought = (blocks: readonly Block[]): Place[] => {
  const [head] = blocks
  const title = head === undefined || head.text.length > 110 || /[.!?]$/.test(head.text) || !namesNoTown(head.text) || OTHERWISE.test(head.text) ? undefined : plain(head.text)
  const inTitle = title === undefined || head === undefined ? [] : [...townsIn(title), atEnd(title)].flatMap(found => found ?? []).slice(0, 1)
    .map(({ city, from, to }): Place => ({ city: cityAsCalled(city), said: saidIn(blocks, { block: 0, of: head, from: 0, text: title }, from, to) }))
  if (inTitle.length > 0) return inTitle
  for (const statement of statementsOf(blocks)) {
    const found = inSentence(blocks, statement)
    if (found.length > 0) return found
  }
  return []
}
