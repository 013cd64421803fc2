import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'
import { citiesNamed, cityAsCalled, isCity } from '../vocabulary/cities'
import { regionCodedIn, regionNamed } from '../vocabulary/regions'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { namesCity, namesCountry } from './place-names'

const WORKING = [...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite]
const SPLIT = /\s?(?:[;|•·●▪\n]|\s\/\s|\s\+\s|\s&\s|(?<=\s)(?:or|oder|ou|and|und|et|eller|och|og|lub|nebo|albo|oraz|tai|ja|en|или|OR(?=\s(?:REMOTE|FULLY|HYBRID|ON)))(?=\s)|(?<=[A-Z]{2})\.\s(?=[A-Z])|\p{Extended_Pictographic})\s?/gu
/** What brackets hold: the country or region of what stands before ("Madrid (España)"), a town, or a remark. */
const ofBracket = (inside: string, before: string): 'reach' | 'town' | 'remark' => {
  if (WORK_BEFORE.test(before)) return namesCity(inside) ? 'town' : 'remark'
  if (/\p{L}\s?$/u.test(before) && (namesCountry(inside) ?? regionNamed(inside)?.country) !== undefined) return 'reach'
  return namesCity(inside.split(',')[0] ?? '') ? 'town' : 'remark'
}
const WORK_BEFORE = wordPattern(String.raw`(?<![\p{L}])(?:${WORKING.join('|')}|only)[\s,:–-]{0,3}$`, 'i')
const MORE = wordPattern(String.raw`\s?(?:\+|(?<!\p{L})(?:and|und|et|y|og|och|a)\s)\s?\d{1,3}\s(?:more|others?|weitere|additional|autres?|más|mas|další\p{L}{0,2}|inne|fler|flere)(?!\p{L})(?:\slocations?|\sstandorte?)?`, 'gi')

/** A piece of a line between two separators, and where it begins. */
export type Piece = { from: number; text: string }
/** The pieces of a line between its separators. Brackets are blanked or turned into a comma, not cut, so that offsets stay. */
export const piecesOf = (line: string): { pieces: Piece[]; towns: Piece[] } => {
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

const DASHED_REGION = wordPattern(String.raw`(\p{Lu}[\p{L}.' ]{2,30}?)(\s[-–]\s?|[-–]\s)([A-Z]{2})(?![\p{L}\p{N}])`, 'g')
/** "Curitiba- PR", "Barueri -SP", "Recife - PE": a town and its region's code, set apart by a dash; the comma keeps all offsets. */
export const withComma = (line: string): string => !/[-–] ?[A-Z]{2}(?![A-Za-z\d])/.test(line) ? line : line.replace(DASHED_REGION, (whole: string, city: string, dash: string, code: string) => {
  const name = cityAsCalled(city.trim())
  return citiesNamed(name).some(({ country }) => regionCodedIn(country, code) !== undefined) && isCity(name) ? `${city}${','.padEnd(dash.length, ' ')}${code}` : whole
})

const MULTIPLE = /^\s{0,3}(?:multiple|various|several|different) (?:locations?|sites?|cities|offices)\s?[(:–-]\s?/i
/** "Multiple locations (Ghent, Bruges, etc.)": commas between places, none of which lies in the next; all offsets stay. */
export const listedApart = (line: string): string => {
  const lead = MULTIPLE.exec(line)?.[0].length ?? 0
  return lead === 0 ? line : ' '.repeat(lead) + line.slice(lead).replace(/,/g, ';').replace(/(?:etc\.?|and more|among others)?\s?\)?\s{0,2}$/i, match => ' '.repeat(match.length))
}
