import { wordPattern } from '../text/word-pattern'
import { ZONES } from '../vocabulary/work-words'

/** Hours of the clock that a text asks for, and the words that do; `utc` are offsets in hours, inclusive. */
export type ByZone = { text: string; utc?: { from: number; to: number }; from: number; to: number }

const zone = Object.keys(ZONES).sort((a, b) => b.length - a.length).join('|')
const SOME = /within|±|\+|plus or|between|to|bis|until|through|time ?zone|zeitzone|fuseau|hours of|–|-/i
const AROUND = wordPattern(String.raw`(?<!\p{L})(?<zone>${zone})(?:\s?time(?:zone)?)?\s?(?:\(?\s?(?:\+\s?\/\s?[-–−]|±|\+[-–−]|plus or minus)\s?)(?<hours>\d{1,2})(?:\s?(?:h|hours?|hrs?|std|stunden|heures?))?(?!\p{L})`, 'i')
const WITHIN = wordPattern(String.raw`(?:within|±|\+\s?\/\s?-|plus or minus|max(?:imum)?\.?|up to|no more than|bis zu)\s?(?<hours>\d{1,2})\s?(?:-?\s?hours?|hrs?|h|time ?zones?|stunden)?\s(?:time ?zones?\s|(?:time )?(?:difference|diff|offset|zeitverschiebung)\s)?(?:of|from|to|around|with|zu)\s(?:the )?(?<zone>${zone})(?!\p{L})`, 'i')
const SPAN = wordPattern(String.raw`(?<!\p{L})(?:UTC|GMT)\s?(?<from>[+-−–]\s?\d{1,2})?(?:\s?:\s?00)?\s?(?:to|and|through|until|bis|à|–|-|\/)\s?(?:(?:UTC|GMT)\s?)?(?<to>[+-−–]\s?\d{1,2})?(?!\d|\s?\/)`, 'i')
const ZONED = wordPattern(String.raw`(?<!\p{L})(?:(?:in|within|from|across)\s(?:the |a |an )?)?(?<names>(?:US|U\.S\.|USA|European|Europe|EU|UK|American|Americas|North American|African|Asian|APAC|EMEA|Eastern|Central|Mountain|Pacific|${zone})(?:(?:\s?(?:\/|,|or|and|&)\s?){1,2}(?:US|U\.S\.|USA|European|Europe|EU|UK|American|Americas|EMEA|Eastern|Central|Mountain|Pacific|${zone})){0,3})[\s-](?:compatible )?(?:time ?zones?|business hours|working hours|work hours)(?!\p{L})`, '')

const offset = (written: string | undefined): number => written === undefined ? 0 : Number(written.replace(/\s/g, '').replace(/[−–]/, '-'))
const sign = (hours: number): string => `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`

const around = (text: string): ByZone | undefined => {
  const match = AROUND.exec(text) ?? WITHIN.exec(text)
  const name = match?.groups?.['zone']?.toUpperCase() ?? ''
  const hours = Number(match?.groups?.['hours'])
  const base = ZONES[name]?.utc
  if (match === null || base === undefined || hours > 14) return undefined
  return { text: `within ${hours} ${hours === 1 ? 'hour' : 'hours'} of ${name}`, utc: { from: base - hours, to: base + hours }, from: match.index, to: match.index + match[0].length }
}

const span = (text: string): ByZone | undefined => {
  const match = /UTC|GMT/i.test(text) ? SPAN.exec(text) : null
  if (match === null) return undefined
  const [a, b] = [offset(match.groups?.['from']), offset(match.groups?.['to'])]
  if (!Number.isFinite(a) || !Number.isFinite(b) || Math.abs(a) > 14 || Math.abs(b) > 14 || a === b) return undefined
  return { text: `${sign(Math.min(a, b))} to ${sign(Math.max(a, b))}`, utc: { from: Math.min(a, b), to: Math.max(a, b) }, from: match.index, to: match.index + match[0].length }
}

const REMOTE = /remot|anywhere|locat|based|candidate|applicant|work from|home/i
/** "US time zones": said as it stands, as nobody says how far from them one may be. */
const named = (text: string): ByZone | undefined => {
  const match = /time ?zone|hours/i.test(text) && REMOTE.test(text) ? ZONED.exec(text) : null
  const names = match?.groups?.['names']
  if (match === null || names === undefined || !/time ?zone/i.test(match[0])) return undefined
  const at = match.index + match[0].indexOf(names)
  return { text: text.slice(at, match.index + match[0].length), from: at, to: match.index + match[0].length }
}

/** Within which hours of the clock remote work is possible: "UTC ±3", "GMT−1 to GMT+3", "US time zones". */
export const scopeByZone = (text: string): ByZone | undefined => SOME.test(text) ? around(text) ?? span(text) ?? named(text) : undefined
