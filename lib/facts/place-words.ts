import { wordPattern } from '../text/word-pattern'
import { cityAsCalled, isCityOf } from '../vocabulary/cities'
import { regionCoded } from '../vocabulary/regions'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { codedPlace } from './place-coded'
import { several } from './place-list'
import { beyond, mayBeTown, namesCity, namesCountry, tidy, type Where, withoutNear, withoutPart } from './place-names'
import { listedApart, type Piece, piecesOf, withComma } from './place-pieces'
import { suburbIn } from './place-suburb'

/** A place in a text, with its offsets there. */
export type WhereAt = { where: Where; from: number; to: number }

const WORKING = [...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite]
const WORK = wordPattern(String.raw`^(?:${WORKING.join('|')}|based|only|office|headquarters?|hq|role|position|work|working|job|we are|you can be)(?:$|(?:\s{0,3}[-–—:,/]\s{0,3}|\s(?:in|from|within|at|near|em|en|à|i|w|we|v|ve|te|во?)?\s?))`, 'i')
const WORK_LAST = wordPattern(String.raw`\s?[-–—,/:]\s?(?:${WORKING.join('|')})$`, 'i')

/** What stands at the beginning about the way of working ("Remote - ", "Hybrid in ") is cut off; its length is told. */
const workAtStart = (words: string): number => {
  let cut = 0
  for (let step = 0; step < 3; step++) {
    const match = WORK.exec(words.slice(cut))
    if (match === null || match[0] === '') break
    cut += match[0].length
  }
  return cut
}

/** "London/England" is one place, "Hamburg/Bremen" are two. */
const slashed = (words: string): string[] => {
  const parts = words.split('/')
  const [first = '', second = ''] = parts
  // "JR/Pl/SR": short letters that are nowhere are no list of places.
  if (parts.some(part => /^\p{L}{1,3}$/u.test(part.trim()) && namesCountry(part.trim()) === undefined && regionCoded(part.trim()) === undefined)) return [words]
  if (parts.length < 2 || parts.length > 4 || namesCity(words) || parts.some(part => part.trim() === '')) return [words]
  return parts.length === 2 && (namesCity(first) || mayBeTown(first)) && !namesCity(second) && beyond(first, second) !== undefined ? [`${first}, ${second}`] : parts
}

/** "Meylan - 38", "Lorient – 56": a French town and its department's number. */
const DEPARTMENT_BEHIND = wordPattern(String.raw`^(\p{Lu}[\p{L}' -]{1,40}?)\s?[-–]\s?(?:\d{2}|2[AB]|97\d)$`, '')
/** Streets, house numbers: what stands behind a town in an address written from the outside in. */
const STREET = wordPattern(String.raw`(?:^|\s)(?:ул\.?|улица|переулок|пер\.|проспект|пр-т|пр\.|шоссе|наб(?:ережная|\.)|площадь|пл\.|бульвар|б-р|дом|д\.|корп(?:ус|\.)|ul\.|aleja|al\.|plac|ulice|třída|nám\.|rue|avenue|av\.|bd|boulevard|calle|c/|avda\.?|paseo|plaza|via|viale|piazza|rua|travessa|straat|laan|gade|vej|gatan?|vägen|katu|tie|str\.|straße|strasse|platz|street|st\.?|road|rd\.?)(?=\s|$|,)|\p{Ll}(?:straße|strasse|str\.|gade|vej|gatan|vägen|katu|straat|laan|weg|platz)(?=\s|$|,)|^\d{1,4}(?:[/ ]?[\dA-Za-zА-Яа-я]{1,4})?$`, 'i')
/** The places in one piece of a line: "Hyderabad - Remote", "Boston, MA", "London/England". */
const inPiece = (words: string, trusted: boolean): { wheres: Where[]; length: number } => {
  const department = DEPARTMENT_BEHIND.exec(words)?.[1]
  if (department !== undefined && (trusted ? mayBeTown(department) : isCityOf(department, 'FR'))) return { wheres: [{ city: department, country: 'FR' }], length: words.length }
  const coded = codedPlace(words)
  if (coded !== undefined && !words.includes(',')) return { wheres: [coded], length: words.length }
  const [dashed = ''] = withoutNear(words).replace(WORK_LAST, '').split(/\s[-–—]\s/)
  if (dashed.trim() === '') return { wheres: [], length: 0 }
  const country = words.split(/\s[-–—]\s/)[1]
  const more = country !== undefined && !dashed.includes(',') && namesCity(dashed) ? beyond(dashed, country) : undefined
  const wheres = slashed(dashed).flatMap(part => {
    const all = part.split(/\s?,\s?/).map(tidy).filter(name => name !== '')
    const street = all.findIndex((name, at) => at > 0 && STREET.test(name) && !namesCity(name))
    const parts = street > 0 && namesCity(all[0] ?? '') ? all.slice(0, street) : all
    return several(trusted ? [withoutPart(parts), ...parts.slice(1)] : parts, trusted)
  })
  const [only] = wheres
  if (more !== undefined && wheres.length === 1 && only !== undefined) return { wheres: [{ ...only, ...more }], length: words.length }
  return { wheres, length: dashed.length }
}

const named = (where: Where): Where => where.city === undefined ? where : { ...where, city: cityAsCalled(where.city) }

/** "Remote - US" says from where one may work, as "Remote (US)" does, not where the work is; `before` stands before the place. */
export const isScope = ({ city, region }: Where, before: string): boolean =>
  city === undefined && region === undefined && /(?:^|[\s:])remote[\s,:–—-]{1,4}$/i.test(before.slice(-16))

/** A French department's number before its town ("44 - Nantes"). */
const DEPARTMENT = /^\d{2}[AB]?\s[-–]\s/
const inEach = (pieces: readonly Piece[], trusted: boolean): WhereAt[] => pieces.flatMap(piece => {
  const text = piece.text.trim()
  const lead = piece.text.length - piece.text.trimStart().length
  const skip = (DEPARTMENT.exec(text)?.[0].length ?? 0) || workAtStart(text)
  const from = piece.from + lead + skip
  const words = text.slice(skip).replace(/[\s,.–—-]{1,5}$/, match => match.includes('.') && /\b[A-Z]\.[A-Z]$/.test(text.slice(skip, -match.length)) ? '.' : '')
  if (words === '') return []
  const { wheres, length } = inPiece(words, trusted)
  return wheres.flatMap(where => Object.values(where).every(name => name !== '') && Object.keys(where).length > 0 ? [{ where: named(where), from, to: from + length }] : [])
})

/**
 * The places that a short line names, cities by the name that one looks them up by. `trusted`: the line is labelled as a place,
 * so that a name nobody knows may be a city; elsewhere only "City, Region", "City, Country", known cities, regions and countries
 * are places.
 */
export const placesIn = (text: string, trusted: boolean): WhereAt[] => {
  const suburb = suburbIn(text)
  if (suburb !== undefined) return [suburb]
  const { pieces, towns } = piecesOf(withComma(listedApart(text.slice(0, 300))))
  const outside = inEach(pieces, trusted)
  const found = outside.some(({ where }) => where.city !== undefined) ? outside : [...outside, ...inEach(towns, false)]
  // "United States; Texas" is one place, not two.
  return found.filter(({ where }) => where.city !== undefined || where.region !== undefined
    || !found.some(other => other.where !== where && other.where.country === where.country && (other.where.city ?? other.where.region) !== undefined))
}
