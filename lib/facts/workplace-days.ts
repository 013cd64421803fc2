import { anyOf } from '../text/cues'
import { smallNumber } from '../text/numbers'
import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'
import { NOT_WEEKLY_WORDS, OFFICE_WORDS } from '../vocabulary/office-words'

/** What a sentence says of days or shares, with the words that do. `days` are those in the office, of a range the fewer, where whole. */
export type Shared = { kind: 'office' | 'home'; days?: number; from: number; to: number }

const languages = Object.values(OFFICE_WORDS)
const either = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
const NUMBERS = new Map(languages.flatMap(({ numbers }) => numbers.flatMap((words, at) => words.map(word => [word, at + 1] as const))))
const COUNT = String.raw`\d(?![.,]?\d)|${either([...NUMBERS.keys()])}`
const DAY = either(languages.flatMap(({ days }) => days))
const WEEK = either(languages.flatMap(({ week }) => week))
const OFFICE = either(languages.flatMap(({ office }) => office))
const HOME = either(languages.flatMap(({ home }) => home))

// All patterns here work on lower-case text: engines take long to make big ones ready that look past letter case.
const COUNTED = wordPattern(String.raw`(?<![\p{L}\d]|\d[.,])(${COUNT})(?:\s?(?:-|–|/|to|or|bis|oder|à|ou|až|do|of|tot|till|eller|til|до|o|a)\s?(${COUNT}))?\+?\s?(?:full\s|volle\s|celé\s|hele\s|feste\s)?(?:(?:${DAY})(?!\p{L})|(?=/ ?w))(?:\s?(${WEEK})(?!\p{L}))?`, 'g')
const PLACE = String.raw`(?:(${OFFICE})|(${HOME}))`
const BEHIND = wordPattern(String.raw`^(?:[\s,:(]{1,2}(?:(?:of|de|d'|in|en|im|i|v|w|z|to|be|work|working|arbeit|travail|trabajo|práce|pracy|at|att|zu|com|con|con el|per|for|spent|je|er|on|will be|required|requirement|mindestens|minimum)\s){0,3}|\s?-)${PLACE}(?!\p{L})(?:[\s,(]{1,2}(${WEEK})(?!\p{L}))?`, '')
const BEFORE = wordPattern(String.raw`(?<!\p{L})${PLACE}\s?[:,(–-]?\s?(?:(?:for|at|least|a|minimum|of|min\.?|max\.?|maximum|mindestens|an|up|to|bis|zu|jusqu'à|on|de|hasta|bei|von|je|minst|upp|till|op|tot|až|na|do|om|um|über|jak|il y a|is|required|possible|möglich|possibles|ca\.?|about|around)\s){0,4}$`, '')
/** Around a count, so far is looked for what it counts. */
const REACH = 60

const OFTEN = anyOf(NOT_WEEKLY_WORDS)
const NO_DAYS = /off-?site|retreat|onboarding|training|interview|conference|customers?\b|clients?\b|kunden|travel|reise|first (?:day|week|month)|probation/i
/** Without words of both kinds, no sentence counts days; each letter case and language. */
const MAY_COUNT = /day|\bmon|\btue|\bwed|\bthu|lundi|mardi|jeudi|mittwoch|tag|jour|día|dias?\b|giorn|dag|päiv|\bden\b|dny|dní|dzie|dni|д[не]|%|[\dn][x/]|mal |fois|keer|times/i
const MAY_PLACE = /office|site|person|vor ort|büro|präsenz|bureau|présentiel|oficina|presencia|escritório|ufficio|sede|presenza|kantoor|locatie|kontor|plats|fysisk|toimisto|paikan|lähi|kancelář|pracovišti|míst|prezenčně|biur|stacjonar|miejscu|офис|очно|remote|home|wfh|télé|tele|distan|mobil|hause|daheim|domicile|casa|remot|smart|agile|thuis|huis|afstand|hem|hjem|etä|koto|dom|dálku|zdaln|дом|удал|studio|hub|hq/i
const MAY_SELDOM = /month|year|quarter|monat|jahr|mois|\ban\b|mes|mês|año|ano|maand|måned|månad|měsíc|ročně|miesi|rok|месяц|год/i
const UP_TO = /(?:up to|bis zu|jusqu'à|hasta|até|tot|upp till|op til|jopa|až|do|maximum|max\.?)\s?$/

const countOf = (word: string | undefined): number | undefined => word === undefined ? undefined : NUMBERS.get(word) ?? smallNumber(word)

type Counted = { kind: Shared['kind']; week: boolean; from: number; to: number }
/** What a count of days counts: the place right behind it or right before it. */
const placeOf = (text: string, match: RegExpExecArray): Counted | undefined => {
  const [from, to] = [match.index, match.index + match[0].length]
  const behind = BEHIND.exec(text.slice(to, to + REACH))
  if (behind !== null) return { kind: behind[1] === undefined ? 'home' : 'office', week: match[3] !== undefined || behind[3] !== undefined, from, to: to + behind[0].length }
  const start = Math.max(0, from - REACH)
  const before = BEFORE.exec(text.slice(start, from))
  return before === null ? undefined : { kind: before[1] === undefined ? 'home' : 'office', week: match[3] !== undefined, from: start + before.index, to }
}

const FULL_WEEK = 5
/** A line that says so little else speaks of every week ("Hybrid, 2 days from home"). */
const SHORT = 40
const byDays = (text: string): Shared | undefined => {
  for (const match of matchesIn(COUNTED, text)) {
    const [least, most] = [countOf(match[1]), countOf(match[2])]
    const place = least === undefined || least > 7 ? undefined : placeOf(text, match)
    if (least === undefined || place === undefined) continue
    const { kind, week, from, to } = place
    const around = text.slice(from, to + 25)
    if (NO_DAYS.test(around) || OFTEN.test(around)) continue
    if (kind === 'office') return { kind, days: least, from, to }
    const isWeekly = week || UP_TO.test(text.slice(0, match.index)) || text.length - (to - from) <= SHORT
    if (least < FULL_WEEK && isWeekly) return { kind, days: FULL_WEEK - Math.max(least, most !== undefined && most < FULL_WEEK ? most : 0), from, to }
  }
  return undefined
}

const SHARE = wordPattern(String.raw`(?<!\d)([1-9]\d)\s?%`, 'g')
const SHARE_OF = wordPattern(String.raw`^\s(?:(?:of|de|im|der|the|your|time|zeit|arbeitszeit|temps|du|in|en|v)\s){0,4}${PLACE}(?!\p{L})`, '')
const BEFORE_SHARE = wordPattern(String.raw`(?<!\p{L})${PLACE}\s?[:(]?\s?(?:(?:up|to|bis|zu|max\.?|jusqu'à|až|do|hasta|op|tot|à|von)\s){0,3}$`, '')
const byShare = (text: string): Shared | undefined => {
  if (!text.includes('%')) return undefined
  for (const match of matchesIn(SHARE, text)) {
    const [at, end] = [match.index, match.index + match[0].length]
    const behind = SHARE_OF.exec(text.slice(end, end + REACH))
    const start = Math.max(0, at - REACH)
    const before = behind === null ? BEFORE_SHARE.exec(text.slice(start, at)) : null
    const place = behind ?? before
    const [from, to] = [before === null ? at : start + before.index, end + (behind?.[0].length ?? 0)]
    if (place === null || NO_DAYS.test(text.slice(from, to + 25))) continue
    const kind = place[1] === undefined ? 'home' : 'office'
    const days = (kind === 'office' ? Number(match[1]) : 100 - Number(match[1])) * FULL_WEEK / 100
    return { kind, ...(Number.isInteger(days) ? { days } : {}), from, to }
  }
  return undefined
}

const WEEKDAYS = ['mon(?:day)?s?|montags?|lundi', 'tue(?:s|sday)?s?|dienstags?|mardi', 'wed(?:nesday)?s?|mittwochs?|mercredi', 'thu(?:r|rs|rsday)?s?|donnerstags?|jeudi', 'fri(?:day)?s?|freitags?|vendredi']
const weekday = WEEKDAYS.join('|')
const NAMED = WEEKDAYS.map(names => wordPattern(`^(?:${names})$`, ''))
const RUN = wordPattern(String.raw`(?<!\p{L})(?:${weekday})(?:\s?(?:,|/|&|\+|-|–|to|through|thru|and|und|bis|et|à|, and)\s?(?:${weekday})){1,4}(?!\p{L})`, 'g')
const AT_OFFICE = wordPattern(String.raw`(?<!\p{L})(?:${OFFICE})(?!\p{L})`, '')
/** "Tuesday to Thursday in the office", "In-office: Mon, Wed". */
const byWeekday = (text: string): Shared | undefined => {
  for (const match of matchesIn(RUN, text)) {
    const days = match[0].split(/[^a-z]+/).flatMap(word => NAMED.findIndex(name => name.test(word))).filter(day => day >= 0)
    const [start, end] = [Math.max(0, match.index - 40), match.index + match[0].length]
    const office = AT_OFFICE.exec(text.slice(start, end + 40))
    const [first = 0, last = 0] = [days[0], days.at(-1)]
    if (office === null || NO_DAYS.test(text.slice(start, end + 40))) continue
    const isRange = /-|–|\b(?:to|through|thru|bis)\b|à/.test(match[0])
    return { kind: 'office', days: isRange && last > first ? last - first + 1 : new Set(days).size, from: match.index, to: end }
  }
  return undefined
}

/** The same text in lower case, unit for unit: a few letters grow when they change case ("İ"). */
const lower = (text: string): string => {
  const made = text.toLowerCase()
  return made.length === text.length ? made : text.replace(/[^\u0130]/g, sign => sign.toLowerCase())
}

/** Days in the office or away from it, or a share of the time, that a sentence states for every week. */
export const sharedIn = (text: string): Shared | undefined => {
  if (!MAY_COUNT.test(text) || !MAY_PLACE.test(text)) return undefined
  const words = lower(text)
  return byDays(words) ?? byShare(words) ?? (/mon|tue|wed|tag|mittwoch|di\b/.test(words) ? byWeekday(words) : undefined)
}

const SELDOM = anyOf([String.raw`(?:${['once', 'twice', 'one day', 'two days', '1-2 days', '1 day', 'einmal', 'ein tag', 'einen tag', 'une fois', 'un jour', 'jednou', 'jeden den', 'raz', 'en gång', 'een keer', 'en gang', 'una vez', 'uma vez', 'раз'].join('|')}) (?:${NOT_WEEKLY_WORDS.join('|')})`])
/** Where a sentence asks for the office now and then, though not every week ("once a month in the office"). */
export const nowAndThen = (text: string): { from: number; to: number } | undefined => {
  if (!MAY_SELDOM.test(text) || !MAY_PLACE.test(text) || NO_DAYS.test(text)) return undefined
  const seldom = SELDOM.exec(text)
  const office = seldom === null ? null : AT_OFFICE.exec(lower(text))
  if (seldom === null || office === null || Math.abs(office.index - seldom.index) > REACH) return undefined
  return { from: Math.min(seldom.index, office.index), to: Math.max(seldom.index + seldom[0].length, office.index + office[0].length) }
}
