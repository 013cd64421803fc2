import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { NOT_WORKPLACE, WORLDWIDE } from '../vocabulary/work-words'
import { scopeNamed } from './remote-scope-names'
import { scopeByZone } from './remote-scope-zones'
import type { RemoteScope } from './workplace'

const REMOTE = wordPattern(String.raw`(?<!\p{L})(?:remote(?:ly)?|work(?:ing)? from home|wfh|home ?office|home[- ]based|telecommut\p{L}{1,4}|telework|télétravail|distanciel|distributed|hire|hiring|employ|remot[oa]|teletrabajo|tele ?trabalho|zdaln\p{L}{1,3}|na dálku|z domova|på distans|etä\p{L}{1,10}|thuiswerken|op afstand|удал[её]нн\p{L}{1,3}|anywhere|candidates?|applicants?|reside|located|based)(?!\p{L})`, 'i')
const MAY = /remot|home|telecommut|telew|télé|tele|distan|hir(?:e|ing)|employ|zdaln|dálku|domova|etä|thuis|afstand|удал|anywhere|candidate|applicant|reside|located|based|time ?zone|UTC|GMT|CET/i
const ANYWHERE = anyOf(WORLDWIDE)
const NOT_REMOTE = anyOf(NOT_WORKPLACE, 'gi')

type Found = Omit<RemoteScope, 'said'> & { from: number; to: number }

/** A list of names behind what announces it. Names may be written in capitals throughout. */
const NAME = String.raw`(?:\p{Lu}[\p{L}.-]{1,24}|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)`
const WHERE = String.raw`(?<where>${NAME}(?:(?:,? (?:and|or|&|und|oder|et|ou|y|o|e|i|lub|a|nebo|och|eller|en|of|ja|tai) |, ?| ?\/ ?| )(?:the |der |die |den |la |les |el |)${NAME}){0,14})`
const THE = String.raw`(?:the |der |die |den |dem |la |les |el |)?`
const AFTER_REMOTE = wordPattern(String.raw`(?<!\p{L})(?:[Rr]emote(?:ly)?|REMOTE|Home[- ]?based|[Hh]ome[- ]based|[Tt]élétravail|[Rr]emoto|[Hh]ome ?[Oo]ffice)(?: (?:work|position|role|job|candidates?|only|possible|möglich|ok|friendly))?(?:\s?[-–—:,/]\s?|\s?\(\s?|\s(?:\(|in|within|from|across|anywhere in|anywhere within|throughout|only in|innerhalb|in ganz|aus(?: ganz)?|en|depuis|desde|w|z|v|inom|i)\s?|\s(?=[A-Z]))(?:based in |located in |within |anywhere in |in |from |but |for )?${THE}${WHERE}`, '')
const BEFORE_REMOTE = wordPattern(String.raw`(?<![\p{L}-])(?<where>${NAME}(?:(?:,? (?:and|or|&) |, | ?\/ ?)${NAME}){0,5})(?: ?[-–—] ?|,? )(?:[Rr]emote|REMOTE|REMOTELY|[Rr]emotely)(?!\p{L})`, '')
const BOUND = wordPattern(String.raw`(?:[Mm]ust|[Nn]eed to|[Rr]equired to|[Hh]ave to|[Cc]andidates?|[Aa]pplicants?|[Oo]nly|[Pp]eople|[Yy]ou(?:'re| are)|[Oo]pen to)\s(?:\p{L}+\s){0,4}?(?:be |are |is )?(?:located|based|live|living|reside|residing|resident|residents|work|working|who live|hiring)\s(?:anywhere )?(?:in|within|of|from)\s(?:any of |one of )?(?:(?:the following|these) (?:\p{L}+ ?){0,2}:? ?)?${THE}${WHERE}`, '')
const HIRE_IN = wordPattern(String.raw`(?:[Ww]e|[Cc]an|[Oo]nly|[Cc]urrently|[Aa]ble to)\s(?:are |can |currently |only |able to |presently )*(?:hire|hiring|employ|employing)\s(?:\p{L}+\s){0,3}?(?:in|from|within|across)\s(?:the following (?:states|countries|locations)?:? ?)?${THE}${WHERE}`.replace('(?:are |can |currently |only |able to |presently )*', '(?:(?:are|can|currently|only|able to|presently) ){0,3}'), '')
const ANYWHERE_IN = wordPattern(String.raw`(?<!\p{L})(?:[Aa]nywhere|ANYWHERE|[Üü]berall|[Pp]artout|[Nn]'importe où) (?:in|within|across|en|IN) ${THE}${WHERE}`, '')
const ONLY = wordPattern(String.raw`(?<![\p{L}])(?<where>U\.?S\.?A?\.?|UK|EU|${NAME})(?:[- ]based)?[- ](?:only|ONLY|residents only|candidates only|applicants only)(?!\p{L})`, '')
const LISTS = [AFTER_REMOTE, BOUND, HIRE_IN, ANYWHERE_IN, BEFORE_REMOTE, ONLY]
/** Where no remote worker may live. */
const EXCEPT = wordPattern(String.raw`(?<!\p{L})(?:except(?:ing| for)?|excluding|outside(?: of)?|other than|not (?:available|open|eligible)? ?(?:in|to residents of|for residents of)|cannot (?:hire|employ|accept) (?:\p{L}+ ){0,4}(?:in|from)|unable to (?:hire|employ) (?:\p{L}+ ){0,4}(?:in|from)|with the exception of|but not(?: in| from)?|[Rr]esidents of|außer|ausgenommen|mit Ausnahme von|sauf|hors|à l'exception de|excepto|salvo|con excepción de|exceto|com exceção de|behalve|met uitzondering van|utom|undtagen|unntatt|z wyjątkiem|s výjimkou|kromě|кроме|за исключением) ${THE}${WHERE}`, '')

/** "US (CA, NY, WA)": of a country, these states. */
const STATES = /^\s?[(:-]\s?([A-Z]{2}(?:,? (?:and |or )?|\/)[A-Z]{2}(?:(?:,? (?:and |or )?|\/)[A-Z]{2}){0,50})\)?/
const REFUSES = wordPattern(String.raw`(?<!\p{L})(?:unable|cannot|can't|not|except|excluding|outside|other than|nicht|außer|sauf|hors)(?!\p{L})`, 'i')
/** The names that a text lists after one of the signs. */
const byPlace = (text: string): Found | undefined => {
  for (const pattern of LISTS) {
    const match = pattern.exec(text)
    const where = match?.groups?.['where']
    if (match === null || where === undefined) continue
    const scope = scopeNamed(where)
    if (scope === undefined || REFUSES.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].indexOf(where)))) continue
    // "Remote (EU time zone)" says when, not where.
    if (/^[\s-]?(?:compatible )?time ?zone/i.test(text.slice(match.index + match[0].indexOf(where) + scope.length))) continue
    const at = match.index + match[0].indexOf(where)
    const states = STATES.exec(text.slice(at + scope.length))
    if (states !== null && scope.countries !== undefined) return { text: `${scope.text.replace(/ only$/, '')} (${states[1] ?? ''}) only`, from: at, to: at + scope.length + states[0].length }
    return { text: scope.text, ...(scope.countries === undefined ? {} : { countries: scope.countries }), from: at, to: at + scope.length }
  }
  return undefined
}

/** "Residents of Colorado are not eligible": who lives there is only left out where that is said. */
const NOT_ELIGIBLE = /^.{10,200}\b(?:(?:are|is) (?:not|in)[ -]?eligible|cannot (?:be (?:considered|hired)|apply)|(?:can't|may not) apply)/
/** "We cannot hire in California": where one may not live, without a word of where one may. */
const excepted = (text: string): Found | undefined => {
  const match = EXCEPT.exec(text)
  const where = match?.groups?.['where']
  const scope = where === undefined ? undefined : scopeNamed(where)
  if (match === null || where === undefined || scope === undefined || /^outside/i.test(match[0])) return undefined
  if (/^residents/i.test(match[0]) && !NOT_ELIGIBLE.test(text.slice(match.index))) return undefined
  return { text: `not ${scope.text.replace(/ only$/, '')}`, from: match.index, to: match.index + match[0].indexOf(where) + scope.length }
}

/** "Remote in the US, except California": what is left out is said too, as it stands. */
const withExceptions = (text: string, found: Found): Found => {
  const match = EXCEPT.exec(text)
  const where = match?.groups?.['where']
  const scope = where === undefined || match === null || match.index < found.to || /^residents/i.test(match[0]) ? undefined : scopeNamed(where)
  if (match === null || where === undefined || scope === undefined) return found
  const to = match.index + match[0].indexOf(where) + scope.length
  return { ...found, text: `${found.text}, not ${scope.text.replace(/ only$/, '')}`, to }
}

const OF_THE_COMPANY = wordPattern(String.raw`(?:customers|clients|users|offices|teams?|operat\p{L}+|serv\p{L}+|used|leader|companies|kunden|standorte\p{L}?)`, 'i')
const worldwide = (text: string): Found | undefined => {
  const match = ANYWHERE.exec(text)
  if (match === null || matchesIn(NOT_REMOTE, text).some(span => match.index < span.index + span[0].length && span.index < match.index + match[0].length)) return undefined
  // "from anywhere in the US", "anywhere in the office" are not everywhere.
  if (/^\s(?:in|within|across)\s(?!the world)/i.test(text.slice(match.index + match[0].length))) return undefined
  if (OF_THE_COMPANY.test(text) && !/(?:hire|work from|candidates|applicants)/i.test(text)) return undefined
  return { text: 'worldwide', worldwide: true, from: match.index, to: match.index + match[0].length }
}

const HIRES = /remot|hire|employ|reside|eligib|candidate|applicant/i
const IN_HEADING = /location|remote|standort|where|eligib/i
const EVERYWHERE = /(?:hire|remote|work from|located|live|wherever|apply|arbeiten|travail|trabaj|prac|arbeta)/i
const scopeIn = ({ text, of }: Statement): Found | undefined => {
  const isAbout = MAY.test(text) && REMOTE.test(text) || IN_HEADING.test(of.under.at(-1) ?? '')
  if (!isAbout) return undefined
  const [zone, place] = [scopeByZone(text), byPlace(text)]
  // "Remote (Europe), UTC ±2": both are told; where countries are named, these decide.
  if (zone !== undefined && place !== undefined) {
    const clock = zone.utc === undefined || place.countries !== undefined ? {} : { utc: zone.utc }
    return { ...place, text: `${place.text}, ${zone.text}`, ...clock, from: Math.min(zone.from, place.from), to: Math.max(zone.to, place.to) }
  }
  const found = zone ?? place ?? (EVERYWHERE.test(text) ? worldwide(text) : undefined) ?? (HIRES.test(text) ? excepted(text) : undefined)
  return found === undefined ? undefined : withExceptions(text, found)
}

/** So many sentences behind the scope may say what is left out of it. */
const NEXT = 3

/**
 * From where remote work is possible: hours around a zone, named countries or states, or anywhere. The first that is stated,
 * with what the next sentences leave out ("Remote, US only. We cannot hire in California").
 */
export const readRemoteScope = (blocks: readonly Block[]): RemoteScope | undefined => {
  const statements = [...statementsOf(blocks)]
  for (const [at, statement] of statements.entries()) {
    const found = scopeIn(statement)
    if (found !== undefined) {
      const { from, to, ...scope } = found
      const later = /(?:^|, )not /.test(scope.text) ? undefined : statements.slice(at + 1, at + 1 + NEXT).flatMap(({ text }) => (HIRES.test(text) ? excepted(text) ?? [] : []))[0]
      return { ...scope, text: later === undefined ? scope.text : `${scope.text}, ${later.text}`, said: saidIn(blocks, statement, from, to) }
    }
  }
  return undefined
}
