import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { saidIn, type Statement } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { isCityOf, isPlainCity, isTownAlone, isWellKnownCity } from '../vocabulary/cities'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { maybeMoney } from './money-sign'
import type { Place } from './place'
import { type Field, fieldsOf } from './place-fields'
import { namesNoTown, townBehindCode, type Where } from './place-names'
import { placesIn } from './place-words'
import { countriesOfTongue } from './tongue'

const WORK_WORD = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite])
/** Lines at the top of a posting, before the prose begins, where boards print the place without a label. */
const TOP = 10
const LONGEST_LINE = 110

const LEFT = wordPattern(String.raw`\s(?:or|and|und|oder|et|ou|y|o|och|og|a|i|en|the|la)$`, '')
const REMOTE_BEFORE = wordPattern(String.raw`(?<!\p{L})remote(?:ly)?[\s,:–-]{0,3}$`, 'i')
/** "Remote (US or Canada)": a list of where remote workers may live. */
const REMOTE_LIST = /^(?:fully )?remote[\s(:–-]{1,4}[^,(]{2,40}(?:,\s?|\sor\s|\sand\s|\s?[&/]\s?)\S/i
/** "RS" alone is a state here and a country there. */
const SHORTENED = /^(?!US$|USA$|UK$|UAE$|NYC$)[A-Z]{2,3}$/
/** Whether a town of any size lies where the posting's language is spoken: alone in a line or field, no more is needed. */
const isAtHome = (city: string, spoken: readonly string[]): boolean => isPlainCity(city) && spoken.some(country => isCityOf(city, country))
/** "Supervisor – Rotherham – £31,000": between a job and its pay stands the place. */
const isPaidBehind = (fields: readonly Field[], index: number): boolean => fields.length <= 4 && maybeMoney(fields[index + 1]?.text ?? '')
/** The fields of a header line may be places where they are that and nothing else, the employer's name aside; `below`: the title stands above. */
const inFields = (fields: readonly Field[], spoken: readonly string[], below: boolean): { where: Where; from: number; to: number }[] => fields.flatMap((field, index) => {
  const shown = field.text.replace(/\s?[([][^()[\]]{0,120}[)\]]/g, '')
  if (namesNoTown(shown) || SHORTENED.test(shown)) return []
  const town = townBehindCode(shown)
  if (town !== undefined) return [{ where: { city: town }, from: field.from + shown.indexOf(town), to: field.from + shown.indexOf(town) + town.length }]
  const found = placesIn(field.text, false)
  return found.flatMap(({ where, from, to }) => {
    const reach = where.region !== undefined || where.country !== undefined
    const whole = found.length > 1 || to - from >= shown.replace(WORK_WORD, '').replace(/[\s,.:/&+–-]{1,40}$/, '').replace(LEFT, '').trim().length - 2
    // Where remote workers may live ("REMOTE US") is no place of work.
    const remote = where.city === undefined && (REMOTE_LIST.test(field.text) || REMOTE_BEFORE.test(field.text.slice(0, from)))
    const isPlace = where.city === undefined ? reach && whole && !field.first && !remote : field.first ? whole && (isWellKnownCity(where.city) || reach || below && isAtHome(where.city, spoken)) : reach || whole && (isWellKnownCity(where.city) || isAtHome(where.city, spoken) || isPaidBehind(fields, index) && isTownAlone(where.city))
    return isPlace ? [{ where, from: field.from + from, to: field.from + to }] : []
  })
})

/** "Larkspur Sp. z o.o.", "Larkspur Inc.": a point that ends no sentence. */
const LEGAL_POINT = /(?:\bz ?o\. ?o|\bs\. ?r\. ?o|\ba\. ?s|\bS\.A|\bS\.L|\bS\.r\.l|\bB\.V|\bN\.V|\be\. ?V|\b(?:Inc|Ltd|Co|Corp))\.$/
const isTop = (of: Block, block: number) =>
  block < TOP && of.text.length <= LONGEST_LINE && (of.kind !== 'paragraph' || !/[.!?]$/.test(of.text) || LEGAL_POINT.test(of.text))

/** An employer with its legal form, then the place ("Oven GmbH, Essen"). */
const EMPLOYER_FIRST = wordPattern(String.raw`^[^,|]{2,60}?(?:\sGmbH(?: & Co\. ?KG)?|\sAG|\sSE|\sKG|\se\. ?V\.|\s(?:Pvt\.? )?Ltd\.?|\sLimited|\sInc\.?|\sLLC|\sPLC|\splc|,? s\. ?r\. ?o\.|,? a\. ?s\.|\s[Ss]p\. z ?o\. ?o\.|\sS\.A\.|\sSAS?|\sB\.?V\.?|\sAB|\sOyj?|\sA/S|\sApS|\sAS|\sS\.L\.|\sS\.r\.l\.|\sLtda\.?|\s(?:&|and)\s(?:Sons?|Daughters?)|\s(?:&|und)\s(?:Sohn|Söhne)|\s(?:&|et)\s[Ff]ils),\s(?=\p{Lu}|\d)`, '')
/** A line with a label of its own says what the label says. */
const LABELLED = wordPattern(String.raw`^[^:]{0,12}\p{L}[^:]{0,30}:\s?\S`, '')
const BEFORE_NAME = wordPattern(String.raw`^[^\p{L}]+`, '')
/** A postal code and a town at the end of a line, behind an employer or a street. */
const CODED_TOWN = wordPattern(String.raw`(?:^|,\s|\s[-–|·]\s)(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .-]{2,30}$`, '')
const BEFORE_CODE = /^(?:,\s|\s[-–|·]\s)/
/** "PL/SQL", "UI / UX": letters that are countries' too. */
const CODES_ONLY = /^[A-Z]{2,3}\s?\/\s?[A-Z]{2,4}$/
/** "Meylan - 38": dashes between a town and its department set no fields apart. */
const DEPARTMENT_BEHIND = wordPattern(String.raw`^\p{Lu}[\p{L}' -]{1,40}\s?[-–]\s?(?:\d{2}|2[AB]|97\d)$`, '')
const HEADER = 3
/** What may stand between the places of a line that is nothing but a list of them. */
const OF_A_LIST = /[\s/,;|&+().–-]|\b(?:and|or|etc|more|others|multiple|various|several|locations?)\b/gi
/** In a line that tells how one works, a region or country stands behind no more words than these. */
const MOST_WORDS_BEFORE = 5
const inTopLine = (blocks: readonly Block[], of: Block, block: number, spoken: readonly string[]): Place[] => {
  const fields = !DEPARTMENT_BEHIND.test(of.text) && !/^[^:|]{1,40}:\s/.test(of.text) && (block < HEADER && of.text.includes('|') || isTop(of, block)) ? fieldsOf(plain(of.text)) : []
  const inHeader = fields.length >= 2 ? inFields(fields, spoken, block > 0) : []
  if (inHeader.length > 0) return inHeader.map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, { block, of, from: 0, text: plain(of.text) }, from, to) }))
  if (!isTop(of, block) || of.kind === 'item' && of.text.includes('/')) return []
  const text = plain(of.text)
  if (LABELLED.test(text)) return []
  const line: Statement = { block, of, from: 0, text }
  const employer = EMPLOYER_FIRST.exec(text)?.[0].length
  const behind = employer === undefined ? [] : placesIn(text.slice(employer), false).filter(({ where }) => where.city !== undefined)
  if (employer !== undefined && behind.length > 0) return behind.map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, line, employer + from, employer + to) }))
  const coded = text.length <= 60 ? CODED_TOWN.exec(text)?.[0] : undefined
  const town = coded === undefined ? undefined : townBehindCode(coded.replace(BEFORE_CODE, ''))
  if (coded !== undefined && town !== undefined && (placesIn(coded.replace(BEFORE_CODE, ''), false).length === 0)) return [{ city: town, said: saidIn(blocks, line, text.lastIndexOf(town), text.lastIndexOf(town) + town.length) }]
  if (SHORTENED.test(text) || CODES_ONLY.test(text)) return []
  const said = WORK_WORD.test(text)
  // A remark in brackets, or tags around it, leave a place alone in its line.
  const shown = text.replace(/\s?[([][^()[\]]{0,120}[)\]]/g, '').replace(BEFORE_NAME, '')
  const tags = text.split(/\s[|·•]\s/)
  const tagged = tags.length > 1 && tags.every(tag => tag.split(' ').length <= 4)
  const title = of.kind === 'heading' && namesNoTown(text)
  const found = placesIn(text, false)
  const isList = found.length > 1 && found.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text).replace(OF_A_LIST, '') === ''
  // "Remote within the US, except California and Ohio": a sentence about who may work remotely names no place of work.
  const short = text.slice(0, found[0]?.from).split(/[\s,:–-]{1,9}/).length <= MOST_WORDS_BEFORE
  return found.flatMap(({ where, from, to }): Place[] => {
    const whole = isList || to - from >= shown.length - 2
    const reach = where.region !== undefined || where.country !== undefined
    const sure = where.city !== undefined && reach && (!title || from > 0)
    const known = where.city !== undefined && (isWellKnownCity(where.city) && (said || whole || tagged) || block > 0 && whole && !title && (of.kind !== 'item' && isTownAlone(where.city) || isAtHome(where.city, spoken)))
    const wide = where.city === undefined && reach && !title && (whole || said && short) && block > 0
    return sure || known || wide ? [{ ...where, said: saidIn(blocks, line, from, to) }] : []
  })
}

/** The places in the short lines at the top of a posting, where boards print them without a label. */
export const placesAtTop = (blocks: readonly Block[]): Place[] => {
  const spoken = countriesOfTongue(blocks)
  return blocks.slice(0, TOP).flatMap((of, block) => inTopLine(blocks, of, block, spoken))
}

const SET_OFF = /[,(|]\s?|\s?[-–—]\s/
/** The place a title ends in ("Site Manager, Rotterdam"), where nothing else names one. */
export const placesInTitle = (blocks: readonly Block[]): Place[] => blocks.slice(0, 4).flatMap((of, block) => {
  const text = plain(of.text)
  if (text.length > LONGEST_LINE || !namesNoTown(text) || /[.!?]$/.test(text) || fieldsOf(text).some(field => REMOTE_LIST.test(field.text))) return []
  const cut = SET_OFF.exec(text)
  if (cut === null) return []
  const at = cut.index + cut[0].length
  const rest = text.slice(at).replace(/[)\]]/g, ' ')
  let from = 0
  return rest.split(/(\s?[-–—(|]\s|,\s)/).flatMap(part => {
    const start = at + from
    from += part.length
    return placesIn(part.replace(/\s(?:job details|jobs?)\s?$/i, ''), false).filter(({ where }) => where.city === undefined || isWellKnownCity(where.city))
      .map((place): Place => ({ ...place.where, said: saidIn(blocks, { block, of, from: 0, text }, start + place.from, start + place.to) }))
  })
})
