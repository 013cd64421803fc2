import { placesIn } from '../facts/place-words'
import { wordPattern } from '../text/word-pattern'
import { isCity } from '../vocabulary/cities'
import { BODIES, HOUSES_BEFORE, LEGAL_FORMS } from '../vocabulary/employer-words'
import { TITLE_TERMS } from '../vocabulary/employment-words'
import { employerKey } from './identity'
import { GENDERS_BRACKETED } from './title-like'

const MARK = wordPattern(GENDERS_BRACKETED, 'i')
/** When, how much and for whom, right behind a mark of genders: "(m/w/d) ab sofort …". */
const GOES_ON = wordPattern(String.raw`^\s(?:ab (?:sofort|\d|dem|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|zum nächst|für unser|gesucht|im (?:Raum|Großraum)).{0,80}$`, 'i')
/** "(m/w/d) in Teil- oder Vollzeit", "(H/F) – temps partiel". */
const TERMS = wordPattern(String.raw`^\s?(?:[-–—|,·(]\s?)?(?:(?:in|à|au|en|a|på|i|im|na|auf|als|ab sofort)\s)?(?:${TITLE_TERMS.join('|')})(?!\p{L})`, 'i')
const APART = /^\s?(?:[-–—|·,]|bei|chez|hos)\s(.{3,110})$/
const TOWN_LAST = /^(.{3,80}?)(?:,|\s[-–—|·])\s([^,|]{2,40})$/
const HOUSE = wordPattern(String.raw`^(?:${[...Object.values(BODIES).flat(), ...HOUSES_BEFORE].join('|')})\s(?:(?:de|du|des|del|della|da|do|la|le|les|am|im|an der|zum|zur|zu den|pod|U|u)\s(?:la\s)?)?[«"„]?\p{Lu}`, '')
const LEGAL = wordPattern(String.raw`^\p{Lu}.{1,60}[\p{L}\p{N}],? (?:${LEGAL_FORMS.join('|')})$`, '')

/** Whether words behind a title are whose job it is: a house or firm by its form, or a name known to be the employer's, a town behind it or not. */
const namesEmployer = (words: string, employers: readonly string[]): boolean => {
  if (HOUSE.test(words) || LEGAL.test(words) || employers.includes(employerKey(words))) return true
  const [, name = '', town = ''] = TOWN_LAST.exec(words) ?? []
  return (isCity(town) || placesIn(town, false).length > 0) && (LEGAL.test(name) || employers.includes(employerKey(name)))
}

/**
 * Where a title ends whose mark of genders is followed by terms of employment, a start or the employer; the mark is the last of
 * the job's name then. The whole length where nothing of the kind follows.
 */
export const endBehindGenders = (title: string, employers: readonly string[]): number => {
  const mark = MARK.exec(title)
  if (mark === null) return title.length
  const end = mark.index + mark[0].length
  const tail = title.slice(end)
  const apart = APART.exec(tail)?.[1]
  return GOES_ON.test(tail) || TERMS.test(tail) || apart !== undefined && namesEmployer(apart.trim(), employers) ? end : title.length
}
