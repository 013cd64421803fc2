import type { Block } from '../text/block'
import { saidIn, saidWhole, type Statement, statementsOf } from '../text/statements'
import { ZONES } from '../vocabulary/work-words'
import type { Overlap } from './workplace'
import { wordPattern } from '../text/word-pattern'

const SHARED = wordPattern(String.raw`(?<!\p{L})(?:overlap\p{L}{0,5}|core (?:working )?hours|shared (?:working )?hours|working hours must|(?:business|working|work) hours (?:in|of|on)|(?:Pacific|Eastern|Central|Mountain|PST|PT|EST|ET|CST|CET|CEST|GMT|UTC|BST|IST|AEST) (?:business |working |work |office )?hours|kernarbeitszeit(?:en)?|kernzeit(?:en)?|horaires communs|plage commune|overlapp\p{L}{0,4}|chevauch\p{L}{1,6}|überschneid\p{L}{1,6})(?!\p{L})`, 'i')
const zone = Object.keys(ZONES).sort((a, b) => b.length - a.length).join('|')
const ZONE = wordPattern(String.raw`(?<!\p{L})(?:(?:US |U\.S\. )?(?<zone>${zone}))(?!\p{L})`, '')
const ZONE_NAME = wordPattern(String.raw`(?<!\p{L})(?<zone>(?:(?<=(?:US|U\.S\.|USA|North American)[ -])(?:Pacific|Eastern|Central|Mountain)(?!\s(?:Asia|Europe|Africa))|(?:Pacific|Eastern|Central|Mountain)(?= (?:(?:standard |daylight )?time|(?:business |working |work |office )?hours))))(?!\p{L})`, 'i')
const TIMES = wordPattern(String.raw`(?<!\d)(?<h1>\d{1,2})(?::(?<m1>\d{2}))?\s?(?<p1>[ap]\.?m\.?)?\s?(?:-|–|—|to|until|and|bis|à)\s?(?<h2>\d{1,2})(?::(?<m2>\d{2}))?\s?(?<p2>[ap]\.?m\.?)?(?!\d|\s?(?:hours?|hrs?|h)(?!\p{L}))`, 'i')
/** "10–15 CET": with a zone behind it, a bare pair of numbers is hours of the clock. */
const ZONE_BEHIND = wordPattern(String.raw`^\s?(?:Uhr\s|h\s)?\(?(?:${zone})(?!\p{L})`, '')
const PER_WEEK = /(?<!\d)(\d{1,2})\+?\s?(?:hours?|hrs?|h|stunden)\s?(?:\/|per|a|each|pro|die)\s?(?:week|wk|woche)/i
/** Hours that must be shared, without a word of how often: a day's. */
const SOME_HOURS = /(?<!\d)(\d{1,2})\+?\s?(?:hours?|hrs?|h|stunden|heures|horas|hodin\p{L}?)\s?(?:or more |minimum |daily )?(?:of |with |overlap|mit |zu |d'|de )/iu
const PER_DAY = /(?<!\d)(\d{1,2})\+?\s?(?:hours?|hrs?|h|stunden)\s?(?:(?:of\s)?overlap|(?:\/|per|a|each|pro|am)\s?(?:work(?:ing)? )?(?:day|tag)|daily)/i

const clock = (hour: string | undefined, minute: string | undefined, half: string | undefined): string | undefined => {
  const number = Number(hour)
  if (hour === undefined || number > 24 || Number(minute ?? 0) > 59) return undefined
  const afternoon = half?.toLowerCase().startsWith('p') === true
  if (half !== undefined && number > 12) return undefined
  const real = half === undefined ? number : (number % 12) + (afternoon ? 12 : 0)
  return `${String(real % 24).padStart(2, '0')}:${minute ?? '00'}`
}

/** From when until when; a time is one only with "am" or "pm" or with minutes, else "2-3" would be one. */
const timesIn = (text: string): { from: string; to: string } | undefined => {
  const match = TIMES.exec(text)
  if (match === null) return undefined
  const { h1, m1, p1, h2, m2, p2 } = match.groups ?? {}
  const zoned = ZONE_BEHIND.test(text.slice(match.index + match[0].length))
  if (p1 === undefined && p2 === undefined && !zoned && (m1 === undefined || m2 === undefined)) return undefined
  const end = clock(h2, m2, p2)
  const start = clock(h1, m1, p1 ?? (p2 !== undefined && Number(h1) < Number(h2) ? p2 : p2 === undefined ? undefined : 'am'))
  return start === undefined || end === undefined ? undefined : { from: start, to: end }
}

const overlapIn = (text: string): Omit<Overlap, 'said'> | undefined => {
  if (!SHARED.test(text)) return undefined
  const name = (ZONE.exec(text) ?? ZONE_NAME.exec(text))?.groups?.['zone']?.toUpperCase()
  const iana = name === undefined ? undefined : ZONES[name]?.zone
  if (iana === undefined) return undefined
  const week = PER_WEEK.exec(text)?.[1]
  const day = PER_DAY.exec(text)?.[1] ?? (week === undefined && /overlap|überschneid|chevauch/i.test(text) ? SOME_HOURS.exec(text)?.[1] : undefined)
  return { zone: iana, ...timesIn(text), ...(week === undefined ? {} : { hoursPerWeek: Number(week) }), ...(day === undefined || Number(day) > 24 ? {} : { hoursPerDay: Number(day) }) }
}

/** Whether a sentence is about hours to be shared, so that its hours are no one's working week. */
export const isAboutOverlap = ({ text }: Statement): boolean => SHARED.test(text)

/** Working hours that must be shared with others, in a named zone; of several sentences the one that says most. */
export const readOverlap = (blocks: readonly Block[]): Overlap | undefined => {
  let best: Overlap | undefined
  for (const statement of statementsOf(blocks)) {
    const found = overlapIn(statement.text)
    if (found === undefined) continue
    if (best === undefined || Object.keys(found).length > Object.keys(best).length - 1) {
      const start = SHARED.exec(statement.text)?.index ?? 0
      const whole = saidWhole(blocks, statement)
      best = { ...found, said: statement.text.length > 300 ? saidIn(blocks, statement, start, Math.min(start + 160, statement.text.trimEnd().length)) : whole }
    }
  }
  return best
}
