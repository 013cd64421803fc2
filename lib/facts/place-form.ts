import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidInBlock } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { cityAsCalled, cityInflected, isCity, isCityOf, isPlainCity } from '../vocabulary/cities'
import { PART_OF_TOWN, TOWN_HALLS, TOWN_HALLS_BEHIND } from '../vocabulary/place-phrases'
import { regionCodedIn, regionNamed } from '../vocabulary/regions'
import type { Place } from './place'
import { mayBeTown, namesCountry, namesNoTown, townBehindCode, type Where } from './place-names'
import { placesIn } from './place-words'
import { countriesOfTongue } from './tongue'

/** A town's name as it stands in running text: capitals, joined by small words that names have. */
const NAME = String.raw`\p{Lu}[\p{L}'’]{1,24}(?:[ -](?:\p{Lu}[\p{L}'’]{1,24}|(?:de|del|della|di|da|do|la|le|les|lès|sur|sous|en|an der|am|ob der|im|nad|pod|upon|aan den|aan de|op|i|St|d')(?=[ -]\p{Lu}))){0,5}`
/** So much of a posting is looked at, and so many lines of it. */
const [MOST_BLOCKS, LONGEST] = [120, 600]

type Found = { where: Where; from: number; to: number }

const BRACKETED = wordPattern(String.raw`(?<![\p{L}\p{N}-])(${NAME}) ?\((\d{2,3}|2[AB]|\d{5}|[A-Z]{2}|\p{Lu}[\p{L} -]{3,24})\)`, 'g')
const PART_BEFORE = wordPattern(String.raw`(?<!\p{L})(?:${PART_OF_TOWN.join('|')}) $`, 'i')

/** What a bracket behind a name says of it: a department of France, a province or state by its code or name; undefined where it is a remark. */
const behindName = (name: string, inside: string, spoken: readonly string[]): Where | undefined => {
  if (/^(?:\d{2}|2[AB]|9[78]\d|\d{5})$/.test(inside)) return spoken.includes('FR') || isCityOf(name, 'FR') ? { country: 'FR' } : undefined
  if (/^[A-Z]{2}$/.test(inside)) {
    const country = spoken.find(each => regionCodedIn(each, inside) !== undefined) ?? (isCityOf(name, 'IT') && regionCodedIn('IT', inside) !== undefined ? 'IT' : undefined)
    return country === undefined ? undefined : { region: inside, country }
  }
  const country = namesCountry(inside)
  if (country !== undefined) return { country }
  return regionNamed(inside) ?? (spoken.some(each => isCityOf(inside, each)) ? { region: inside } : undefined)
}

/** "Montélimar (26)", "Thiene (VI)", "Kępno (Wielkopolskie)", "en el barrio de Ruzafa (Valencia)". */
const inBrackets = (text: string, spoken: readonly string[]): Found[] => !text.includes('(') ? [] : matchesIn(BRACKETED, text).flatMap(match => {
  const [, name = '', inside = ''] = match
  const at = match.index
  if (PART_BEFORE.test(text.slice(Math.max(0, at - 24), at)) && isCity(inside)) return [{ where: { city: inside }, from: at + match[0].length - 1 - inside.length, to: at + match[0].length - 1 }]
  const more = mayBeTown(name) && !namesNoTown(name) ? behindName(name, inside, spoken) : undefined
  return more === undefined ? [] : [{ where: { city: name, ...more }, from: at, to: at + match[0].length }]
})

const CODED = wordPattern(String.raw`(?<![\p{L}\p{N}./+-])(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4} [A-Z]{2}) ${NAME}(?![\p{L}\p{N}])`, 'g')
const SET_BEFORE = /(?:^|[,;·|–-] ?|\n)$/
/** Towns behind a postal code, wherever they stand: one that nobody knows only where a comma or a line's beginning sets its code apart. */
const behindCodes = (text: string): Found[] => /\d{3}|\d{2}-\d/.test(text) ? matchesIn(CODED, text).flatMap(match => {
  const town = townBehindCode(match[0])
  const sure = town !== undefined && (isCity(town) || /^(?:[A-Z]{1,2}-)?(?:\d{5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} [A-Z]{2}) /.test(match[0]) && SET_BEFORE.test(text.slice(0, match.index)))
  return town === undefined || !sure ? [] : [{ where: { city: town }, from: match.index + match[0].length - town.length, to: match.index + match[0].length }]
}) : []

const STREETED = wordPattern(String.raw`(?<!\p{L})(?:ul\.|al\.|pl\.|C/|c/|Calle|Avda\.?|Avenida|Av\.|Rua|Via|Viale|Piazza|Corso|Rue|rue|avenue|boulevard|bd|\p{Lu}\p{Ll}{2,20}(?:straße|strasse|str\.|weg|platz|allee|gatan|vägen|vej|gade|katu|tie|laan|straat|plein)) ?[\p{L}\p{N} .'-]{0,40}?,? ?\d{1,4} ?[a-zA-Z]?, (${NAME})(?![\p{L}\p{N}])`, 'g')
/** "ul. Fabryczna 12, Kępno": the known town behind a street and its number. */
const behindStreets = (text: string): Found[] => !/\d ?[a-zA-Z]?, /.test(text) ? [] : matchesIn(STREETED, text).flatMap(match => {
  const town = match[1] ?? ''
  return isPlainCity(town) ? [{ where: { city: cityAsCalled(town) }, from: match.index + match[0].length - town.length, to: match.index + match[0].length }] : []
})

/** "47 - SAMAZAN": a department's number and its town, alone in a line, as the French employment service prints them. */
const DEPARTMENT_LINE = wordPattern(String.raw`^(?:\d{2}|2[AB]|97\d) [-–] (\p{Lu}[\p{L}' -]{2,40})$`, '')
/** "г. Вологда": a town by the Russian and Ukrainian short word for one. */
const TOWN_SIGN = wordPattern(String.raw`(?<![\p{L}\d.] ?)(?:г|м)\. ?(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?)(?!\p{L})`, '')
const behindSigns = (text: string, spoken: readonly string[]): Found[] => [spoken.includes('FR') ? DEPARTMENT_LINE.exec(text) : null, spoken.some(each => each === 'RU' || each === 'UA') ? TOWN_SIGN.exec(text) : null].flatMap(match => {
  const town = match?.[1] ?? ''
  return match === null ? [] : [{ where: { city: cityAsCalled(town), ...(/\d/.test(match[0]) && { country: 'FR' }) }, from: match.index + match[0].length - town.length, to: match.index + match[0].length }]
})

/** Texts with neither bracket nor number are passed by. */
const inForms = (text: string, spoken: readonly string[]): Found[] =>
  /[\d(]|г\.|м\./.test(text) ? [inBrackets(text, spoken), behindSigns(text, spoken), behindCodes(text), behindStreets(text)].find(found => found.length > 0) ?? [] : []

const placed = (blocks: readonly Block[], block: number, { where, from, to }: Found): Place => ({ ...where, said: saidInBlock(blocks, block, from, to) })

/** More towns than these in addresses are a list of houses, which says nothing of this job. */
const MOST = 3
/** Where nothing else names a place: towns told by what stands around them, as addresses and brackets have it. */
export const placesInForms = (blocks: readonly Block[]): Place[] => {
  const spoken = countriesOfTongue(blocks)
  const found = blocks.slice(0, MOST_BLOCKS).flatMap((of, block) => inForms(plain(of.text).slice(0, LONGEST), spoken).map(each => placed(blocks, block, each)))
  const towns = new Set(found.map(({ city }) => city))
  return towns.size <= MOST ? found : []
}

const PIN = /^\P{L}{0,6}(?:📍|📌|🏢|🗺️?|🌍)\uFE0F?\s?/u
/** A line or a piece of one that a pin marks: "📍 Monster, aan zee". */
export const placesPinned = (blocks: readonly Block[]): Place[] => blocks.slice(0, 60).flatMap((of, block) => {
  const at = of.text.search(/📍|📌/u)
  if (at < 0 || of.text.length > 300) return []
  const text = plain(of.text)
  const lead = PIN.exec(text.slice(at))?.[0].length ?? 2
  const words = /^[^|·•\n\p{Extended_Pictographic}]{2,80}/u.exec(text.slice(at + lead))?.[0] ?? ''
  const [first = ''] = words.split(/,\s|\s[-–—]\s/)
  const label = /^\p{L}[\p{L} ]{2,24}:\s/u.exec(words)?.[0].length ?? 0
  const whole = placesIn(words.slice(label), true)
  const found = whole.length > 0 ? whole : placesIn(first, true)
  return found.map(({ where, from, to }) => placed(blocks, block, { where, from: at + lead + label + from, to: at + lead + label + to }))
})

const HALL = wordPattern(String.raw`(?<!\p{L})(?:${TOWN_HALLS.map(words => (words.endsWith(' )') || words.endsWith("'|)") || words.endsWith("d')") ? words : `${words} `)).join('|')})(${NAME})`, '')
const HALL_BEHIND = wordPattern(String.raw`(?<!\p{L})(\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24})?) (?:${TOWN_HALLS_BEHIND.join('|')})(?!\p{L})`, '')
/** The town of a town hall's name: "Krokoms kommun" is Krokom's, "Lieksan kaupunki" Lieksa's. */
const ofGenitive = (name: string): string => {
  if (isCity(name)) return name
  const bare = name.replace(/s$/, '')
  return isCity(bare) ? bare : cityInflected(name) ?? (name.endsWith('ss') || !name.endsWith('s') ? name : bare)
}
/** The town whose own administration looks for somebody, by the name at the head of a posting. */
export const placeOfTownHall = (blocks: readonly Block[]): Place[] => {
  for (const [block, of] of blocks.slice(0, 14).entries()) {
    const text = plain(of.text).slice(0, LONGEST)
    const before = HALL.exec(text)
    const name = before?.[1] ?? ''
    if (before !== null && !namesNoTown(name)) return [placed(blocks, block, { where: { city: name }, from: before.index + before[0].length - name.length, to: before.index + before[0].length })]
    const behind = HALL_BEHIND.exec(text)
    const town = behind?.[1] ?? ''
    if (behind !== null && !namesNoTown(town)) return [placed(blocks, block, { where: { city: ofGenitive(town) }, from: behind.index, to: behind.index + town.length })]
  }
  return []
}
