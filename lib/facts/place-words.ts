import { citiesNamed, cityAsCalled, isCity, isCityOf } from '../vocabulary/cities'
import { isPartOf } from '../vocabulary/city-parts'
import { regionCoded, regionCodedIn, regionNamed } from '../vocabulary/regions'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'
import { codedPlace } from './place-coded'
import { beyond, mayBeTown, namesCity, namesCountry, namesNoTown, single, tidy, type Where, withoutNear, withoutPart } from './place-names'

/** A place in a text, with its offsets there. */
export type WhereAt = { where: Where; from: number; to: number }

const WORKING = [...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite]
const WORK = wordPattern(String.raw`^(?:${WORKING.join('|')}|based|only|office|headquarters?|hq|role|position|work|working|job|we are|you can be)(?:$|(?:\s{0,3}[-–—:,/]\s{0,3}|\s(?:in|from|within|at|near|em|en|à|i|w|we|v|ve|te|во?)?\s?))`, 'i')
const WORK_LAST = wordPattern(String.raw`\s?[-–—,/:]\s?(?:${WORKING.join('|')})$`, 'i')
const SPLIT = /\s?(?:[;|•·●▪\n]|\s\/\s|\s\+\s|\s&\s|(?<=\s)(?:or|oder|ou|and|und|et|eller|och|og|lub|nebo|albo|oraz|tai|ja|en|или|OR(?=\s(?:REMOTE|FULLY|HYBRID|ON)))(?=\s)|(?<=[A-Z]{2})\.\s(?=[A-Z])|\p{Extended_Pictographic})\s?/gu

/** "San Francisco, New York" are two cities, "Brooklyn, New York" and "Albany, New York" are one in the state. */
const OF_NEW_YORK = /^(?:new york|brooklyn|manhattan)/i
const isOfNewYork = (city: string): boolean => OF_NEW_YORK.test(city) || citiesNamed(city)[0]?.country === 'US' && isCityOf(city, 'US', 'NY')
const isSecondCity = (first: string, second: string): boolean => /^new york$/i.test(second) && namesCity(first) && !isOfNewYork(first)

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

/** The place at the head of a list of parts, and how many of these it takes; 0 where the head is no place. */
const headOf = (parts: readonly string[], trusted: boolean): { where?: Where; takes: number } => {
  const [first = '', second = '', third = ''] = parts
  const coded = codedPlace(first)
  if (coded !== undefined) return { where: coded, takes: 1 }
  const reach = second === '' || isSecondCity(first, second) ? undefined : beyond(first, second)
  const inside = namesCity(first) ? undefined : single(first, false)
  const town = inside === undefined && mayBeTown(first) && (!namesNoTown(first) || (trusted && reach?.region !== undefined))
  if (namesCity(first) || town) {
    // "Soho Square, London" is in London.
    if (!namesCity(first) && namesCity(second) && (reach === undefined || !trusted && reach.region === undefined)) return { takes: 1 }
    const country = third === '' ? undefined : namesCountry(third)
    // "Berlin, BE, DE": between a city and its country, a code is a region's.
    if (country !== undefined && /^[A-Z]{2,3}$/.test(second) && isCityOf(first, country)) return { where: { city: first, region: second, country }, takes: 3 }
    if (reach !== undefined) {
      const counts = country !== undefined && (reach.country === undefined || reach.country === country)
      return { where: { city: first, ...reach }, takes: counts ? 3 : 2 }
    }
    if (country !== undefined && mayBeTown(second)) return namesCity(second) && !namesCity(first) ? { takes: 1 } : { where: { city: first, region: second, country }, takes: 3 }
    if (namesCity(first)) return { where: { city: first }, takes: 1 }
    return trusted && parts.length === 1 ? { where: { city: first }, takes: 1 } : { takes: 0 }
  }
  const where = inside ?? (town ? undefined : single(first, trusted && !namesNoTown(first)))
  if (where !== undefined) return { where, takes: where.region !== undefined && second !== '' && namesCountry(second) === where.country ? 2 : 1 }
  // A job before its place ("Head of Records, Singapore").
  return { takes: parts.length > 1 && namesNoTown(first) ? 1 : 0 }
}

/** "United States; Texas" and "Germany, Berlin": a country, then something inside it. */
const fromOutside = (parts: readonly string[]): Where | undefined => {
  const [first = '', second = '', third = ''] = parts
  // "CA, San Diego"
  if (parts.length === 2 && isCityOf(second, 'US', first)) return { city: second, region: first, country: 'US' }
  const country = namesCity(first) ? undefined : namesCountry(first)
  if (country === undefined || second === '' || parts.length > 3 || namesCountry(second) !== undefined) return undefined
  const region = (regionNamed(second) ?? regionCoded(second))?.country === country || (mayBeTown(second) && beyond(second, third) === undefined)
  if (third !== '') return mayBeTown(third) && region ? { city: third, region: second, country } : undefined
  return { ...single(second, true), country }
}

/** "7th Main, Indiranagar, Bengaluru, Karnataka", "Hornby, Christchurch, Canterbury": a town and its region behind parts of an address. */
const behindAddress = (parts: readonly string[]): Where | undefined => {
  const [city = '', last = ''] = parts.slice(-2)
  if (parts.length < 3 || parts.length > 5 || !namesCity(city) || parts.slice(0, -2).some(part => namesCity(part) || namesNoTown(part) || part.length > 40)) return undefined
  const reach = beyond(city, last)
  return reach === undefined ? undefined : { city, ...reach }
}

const several = (parts: readonly string[], trusted: boolean): Where[] => {
  const outside = trusted ? fromOutside(parts) : undefined
  if (outside !== undefined) return [outside]
  const addressed = trusted ? undefined : behindAddress(parts)
  if (addressed !== undefined) return [addressed]
  const found: Where[] = []
  for (let at = 0; at < parts.length;) {
    const { where, takes } = headOf(parts.slice(at), trusted)
    // "London, Canary Wharf": behind a city, a name that nobody knows is a part of it.
    const part = where?.city !== undefined && found[0]?.city !== undefined && (isPartOf(where.city, found[0].city) || takes === 1 && where.region === undefined && !namesCity(where.city))
    // "Main Street 12, Springfield, IL": a street, then its town.
    if (takes === 0 && trusted && found.length === 0 && parts.length <= 5 && parts.slice(at + 1).some(namesCity)) {
      at++
      continue
    }
    if (takes === 0) {
      // A remark behind a place is let go; a line that only ends in one is none.
      const first = parts[0] ?? ''
      if (found.length === 0 && trusted && parts.length <= 3 && mayBeTown(first) && !namesNoTown(first)) return [{ city: first, ...(parts.length === 2 && mayBeTown(parts[1] ?? '') ? { region: parts[1] } : {}) }]
      return trusted ? found : []
    }
    if (where !== undefined && !part) found.push(where)
    at += takes
  }
  return found
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

/** What brackets hold: the country or region of what stands before ("Madrid (España)"), a town, or a remark. */
const ofBracket = (inside: string, before: string): 'reach' | 'town' | 'remark' => {
  if (WORK_BEFORE.test(before)) return namesCity(inside) ? 'town' : 'remark'
  if (/\p{L}\s?$/u.test(before) && (namesCountry(inside) ?? regionNamed(inside)?.country) !== undefined) return 'reach'
  return namesCity(inside.split(',')[0] ?? '') ? 'town' : 'remark'
}
const WORK_BEFORE = wordPattern(String.raw`(?<![\p{L}])(?:${WORKING.join('|')}|only)[\s,:–-]{0,3}$`, 'i')
const MORE = wordPattern(String.raw`\s?(?:\+|(?<!\p{L})(?:and|und|et|y|og|och|a)\s)\s?\d{1,3}\s(?:more|others?|weitere|additional|autres?|más|mas|další\p{L}{0,2}|inne|fler|flere)(?!\p{L})(?:\slocations?|\sstandorte?)?`, 'gi')

type Piece = { from: number; text: string }
/** The pieces of a line between its separators. Brackets are blanked or turned into a comma, not cut, so that offsets stay. */
const piecesOf = (line: string): { pieces: Piece[]; towns: Piece[] } => {
  const towns: Piece[] = []
  const open = line.replace(MORE, match => ' '.repeat(match.length)).replace(/[([]([^()[\]]{0,120})[)\]]/g, (match: string, inside: string, at: number) => {
    const words = inside.trim()
    const what = ofBracket(words, line.slice(Math.max(0, at - 40), at))
    if (what === 'reach') return `,${inside} `
    if (what === 'town') towns.push({ from: at + 1, text: inside })
    return (line.startsWith(',', at + match.length) ? ' ' : ';').padEnd(match.length, ' ')
  })
  const pieces: Piece[] = []
  let start = 0
  for (const split of matchesIn(SPLIT, open)) {
    pieces.push({ from: start, text: open.slice(start, split.index) })
    start = split.index + split[0].length
  }
  pieces.push({ from: start, text: open.slice(start) })
  return { pieces, towns }
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

const DASHED_REGION = wordPattern(String.raw`(\p{Lu}[\p{L}.' ]{2,30}?)(\s[-–]\s?|[-–]\s)([A-Z]{2})(?![\p{L}\p{N}])`, 'g')
/** "Curitiba- PR", "Barueri -SP", "Recife - PE": a town and its region's code, set apart by a dash; the comma keeps all offsets. */
const withComma = (line: string): string => !/[-–] ?[A-Z]{2}(?![A-Za-z\d])/.test(line) ? line : line.replace(DASHED_REGION, (whole: string, city: string, dash: string, code: string) => {
  const name = cityAsCalled(city.trim())
  return citiesNamed(name).some(({ country }) => regionCodedIn(country, code) !== undefined) && isCity(name) ? `${city}${','.padEnd(dash.length, ' ')}${code}` : whole
})

const MULTIPLE = /^\s{0,3}(?:multiple|various|several|different) (?:locations?|sites?|cities|offices)\s?[(:–-]\s?/i
/** "Multiple locations (Ghent, Bruges, etc.)": commas between places, none of which lies in the next; all offsets stay. */
const listedApart = (line: string): string => {
  const lead = MULTIPLE.exec(line)?.[0].length ?? 0
  return lead === 0 ? line : ' '.repeat(lead) + line.slice(lead).replace(/,/g, ';').replace(/(?:etc\.?|and more|among others)?\s?\)?\s{0,2}$/i, match => ' '.repeat(match.length))
}

/**
 * The places that a short line names, cities by the name that one looks them up by. `trusted`: the line is labelled as a place,
 * so that a name nobody knows may be a city; elsewhere only "City, Region", "City, Country", known cities, regions and countries
 * are places.
 */
export const placesIn = (text: string, trusted: boolean): WhereAt[] => {
  const { pieces, towns } = piecesOf(withComma(listedApart(text.slice(0, 300))))
  const outside = inEach(pieces, trusted)
  const found = outside.some(({ where }) => where.city !== undefined) ? outside : [...outside, ...inEach(towns, false)]
  // "United States; Texas" is one place, not two.
  return found.filter(({ where }) => where.city !== undefined || where.region !== undefined
    || !found.some(other => other.where !== where && other.where.country === where.country && (other.where.city ?? other.where.region) !== undefined))
}
