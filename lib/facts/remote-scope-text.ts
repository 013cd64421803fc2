import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import { NOT_WORKPLACE, REGIONS_OF_THE_WORLD, WORLDWIDE, ZONES } from '../vocabulary/work-words'
import type { RemoteScope } from './workplace'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const REMOTE = wordPattern(String.raw`(?<!\p{L})(?:remote(?:ly)?|work from home|home ?office|télétravail|distributed|hire|hiring|employ)(?!\p{L})`, 'i')
const ANYWHERE = anyOf(WORLDWIDE)
const NOT_REMOTE = anyOf(NOT_WORKPLACE, 'gi')
const zone = Object.keys(ZONES).sort((a, b) => b.length - a.length).join('|')
const AROUND = wordPattern(String.raw`(?<!\p{L})(?<zone>${zone})\s?(?:\(?\s?(?:\+\s?\/\s?-|±|\+-)\s?)(?<hours>\d{1,2})(?:\s?(?:h|hours?|hrs?))?`, 'i')
const WITHIN = wordPattern(String.raw`(?:within|±|\+\s?\/\s?-|plus or minus)\s?(?<hours>\d{1,2})\s?(?:-?\s?hours?|hrs?|h)?\s(?:time ?zones? )?(?:of|from|to|around)\s(?:the )?(?<zone>${zone})(?!\p{L})`, 'i')
const SPAN = wordPattern(String.raw`(?<!\p{L})(?:UTC|GMT)\s?(?<from>[+-−–]\s?\d{1,2})?(?:\s?:\s?00)?\s?(?:to|and|through|until|bis|–|-)\s?(?:UTC|GMT)\s?(?<to>[+-−–]\s?\d{1,2})?`, 'i')
const LIST = wordPattern(String.raw`(?<!\p{L})[Rr]emote(?:ly)?(?:\s?[-–—:,(]\s?|\s(?:\(|in|within|from|across|anywhere in|anywhere within|throughout|only in)\s?)(?:based in |within |anywhere in |in )?(?:the )?(?<where>\p{Lu}[\p{L}.]{1,24}(?:(?:,? (?:and|or|&) |, |/| )(?:the )?\p{Lu}[\p{L}.]{1,24}){0,6})`, '')
const BOUND = wordPattern(String.raw`(?:must|need to|required to|have to|candidates?|applicants?|only)\s(?:\p{L}+\s){0,3}?(?:be |are |is )?(?:located|based|live|living|reside|residing|resident)\s(?:anywhere )?(?:in|within)\s(?:the )?(?<where>\p{Lu}[\p{L}.]{1,24}(?:(?:,? (?:and|or|&) |, |/| )(?:the )?\p{Lu}[\p{L}.]{1,24}){0,6})`, '')
const ANYWHERE_IN = wordPattern(String.raw`(?<!\p{L})anywhere (?:in|within|across) (?:the )?(?<where>\p{Lu}[\p{L}.]{1,24}(?:(?:,? (?:and|or|&) |, |/| )(?:the )?\p{Lu}[\p{L}.]{1,24}){0,6})`, '')
const ONLY = wordPattern(String.raw`(?<!\p{L})[Rr]emote[^.;]{0,12}?(?<where>U\.?S\.?A?\.?|UK|EU|Canada|Europe|Germany|France|India|Ireland|Australia)[- ](?:only|based)`, '')

const offset = (written: string | undefined): number => written === undefined ? 0 : Number(written.replace(/\s/g, '').replace(/[−–]/, '-'))

type Found = Omit<RemoteScope, 'said'> & { from: number; to: number }

const byZone = (text: string): Found | undefined => {
  const around = /within|±|\+|plus or/i.test(text) ? AROUND.exec(text) ?? WITHIN.exec(text) : null
  const name = around?.groups?.['zone']?.toUpperCase() ?? ''
  const hours = Number(around?.groups?.['hours'])
  const base = ZONES[name]?.utc
  if (around !== null && base !== undefined && hours <= 14) {
    return { text: `within ${hours} ${hours === 1 ? 'hour' : 'hours'} of ${name}`, utc: { from: base - hours, to: base + hours }, from: around.index, to: around.index + around[0].length }
  }
  const span = /UTC|GMT/i.test(text) ? SPAN.exec(text) : null
  if (span === null) return undefined
  const [a, b] = [offset(span.groups?.['from']), offset(span.groups?.['to'])]
  if (Math.abs(a) > 14 || Math.abs(b) > 14 || a === b) return undefined
  const sign = (hours: number) => `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`
  return { text: `${sign(Math.min(a, b))} to ${sign(Math.max(a, b))}`, utc: { from: Math.min(a, b), to: Math.max(a, b) }, from: span.index, to: span.index + span[0].length }
}

const BLOCS = new Set(REGIONS_OF_THE_WORLD.map(name => name.toLowerCase()))

/** The countries or blocs in a list of names; undefined where any name is neither. */
const byNames = (where: string): Pick<RemoteScope, 'text' | 'countries'> | undefined => {
  const names = where.split(/\s?(?:,? (?:and|or|&) |, |\/)\s?/).map(name => name.replace(/^the /, '').replace(/\s(?:only|based)$/i, '').trim()).filter(name => name !== '')
  const countries = names.map(name => countryNamed(name) ?? (/^[A-Z]{2,3}$/.test(name) ? countryCoded(name) : undefined))
  const stated = countries.flatMap(country => country ?? [])
  if (names.length > 0 && stated.length === names.length) return { text: `${names.join(', ')} only`, countries: [...new Set(stated)] }
  return names.length > 0 && names.every((name, i) => countries[i] !== undefined || BLOCS.has(name.toLowerCase())) ? { text: `${names.join(', ')} only` } : undefined
}

const byPlace = (text: string): Found | undefined => {
  for (const pattern of [ONLY, LIST, BOUND, ANYWHERE_IN]) {
    const match = pattern.exec(text)
    const where = match?.groups?.['where']
    if (match === null || where === undefined) continue
    // The longest beginning of the list that names only countries and blocs: "Remote in Germany Apply now".
    const words = where.split(' ')
    for (let take = words.length; take > 0; take--) {
      const part = words.slice(0, take).join(' ').replace(/[,.](?<!\.[A-Z]\.)$/, '')
      const names = byNames(part)
      const at = match.index + match[0].indexOf(where)
      if (names !== undefined) return { ...names, from: at, to: at + part.length }
    }
  }
  return undefined
}

const OF_THE_COMPANY = wordPattern(String.raw`(?:customers|clients|users|offices|teams?|operat\p{L}+|serv\p{L}+|used|leader|companies)`, 'i')
const worldwide = (text: string): Found | undefined => {
  const match = ANYWHERE.exec(text)
  if (match === null || matchesIn(NOT_REMOTE, text).some(span => match.index < span.index + span[0].length && span.index < match.index + match[0].length)) return undefined
  // "from anywhere in the US", "anywhere in the office" are not everywhere.
  if (/^\s(?:in|within|across)\s(?!the world)/i.test(text.slice(match.index + match[0].length))) return undefined
  if (OF_THE_COMPANY.test(text) && !/(?:hire|work from|candidates|applicants)/i.test(text)) return undefined
  return { text: 'worldwide', worldwide: true, from: match.index, to: match.index + match[0].length }
}

const scopeIn = ({ text, of }: Statement): Found | undefined => {
  const about = REMOTE.test(text) || /location|remote|standort/i.test(of.under.at(-1) ?? '')
  if (!about) return undefined
  return byZone(text) ?? byPlace(text) ?? (/(?:hire|remote|work from|located|live|wherever|apply|arbeiten|travail)/i.test(text) ? worldwide(text) : undefined)
}

/** From where remote work is possible: hours around a zone, named countries, or anywhere. The first that is stated. */
export const readRemoteScope = (blocks: readonly Block[]): RemoteScope | undefined => {
  for (const statement of statementsOf(blocks)) {
    const found = scopeIn(statement)
    if (found !== undefined) {
      const { from, to, ...scope } = found
      return { ...scope, said: saidIn(blocks, statement, from, to) }
    }
  }
  return undefined
}
