import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { valueOf } from '../text/numbers'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { HOURS_CUES, NOT_HOURS } from '../vocabulary/employment-words'
import { labelsFor } from '../vocabulary/labels'
import type { Hours } from './employment'
import { labelledAs } from './labelled-as'
import { isAboutOverlap } from './overlap-text'
import { wordPattern } from '../text/word-pattern'

const COUNT = String.raw`\d{1,2}(?:[.,]\d{1,2})?`
const TO = String.raw`(?:\s?-\s?|\s?–\s?|\s(?:to|bis|à|tot|till|til|až|do|a|y|до)\s)`
const UNIT = String.raw`(?:hours?|hrs?|h|std\.?|stunden|heures?|timmar|tim\.?|timer|t|uur|uren|horas|hodin|hod\.?|godzin|godz\.?|g|час(?:ов|а)|ч|tuntia|tunnin)`
const WEEKLY = wordPattern(String.raw`(?<![\p{L}\p{N}.,$€£])(?<min>${COUNT})(?:${TO}(?<max>${COUNT}))?(?:\s?-?${UNIT}(?:\s?(?:\/|per|a|each|pro|die|je|par|in der|i|om|por|à la|na|w|в)\s?(?:week|wk|woche|semaine|sem\.?|veckan|vecka|ugen|uge|uke|uka|semana|tydzień|tyg\.?|týden|tygodniu|неделю|viikossa|viikko)|\s(?:semanales|semanais|týdně|tygodniowo|pracy tygodniowo|viikossa|ugentlig\p{L}{0,2}|per uke)|\s(?:horaires normaux)|[\s-]?(?:work )?week(?!\p{L})|\s?\/?\s?(?:weekly|wöchentlich|hebdo\p{L}*)|-?woche)|-часов\p{L}{2,3}\s(?:рабочая\s)?недел\p{L}|\s?wochenstunden)(?!\p{L})`, 'i')
const LABELLED = wordPattern(String.raw`^(?:bis zu |up to |ca\.? )?(?<min>${COUNT})(?:${TO}(?<max>${COUNT}))?(?:\s?${UNIT})?(?:\s?(?:\/|per|a|pro|par|i)\s?(?:week|woche|semaine|veckan|semana))?(?=$|[,;(.])`, 'i')
const CUE = anyOf(HOURS_CUES)
const NOT = anyOf(NOT_HOURS)

/** From so many hours a week on, it is a job that is spoken of. */
const FEW = 15

const hoursOf = (match: RegExpExecArray | null): { min: number; max: number } | undefined => {
  const min = valueOf(match?.groups?.['min'] ?? '')
  const max = match?.groups?.['max'] === undefined ? min : valueOf(match.groups['max'])
  return min === undefined || max === undefined || min < 2 || max > 80 || min > max ? undefined : { min, max }
}

const inSentence = (blocks: readonly Block[], statement: Statement, sure: boolean): Hours | undefined => {
  const { text } = statement
  const match = /\d\s?-?[hstugчw]/i.test(text) && /week|wk|woche|wöch|semaine|hebdo|horaires|veck|uge|uke|seman|týd|tyg|недел|viik|wochenst/i.test(text) ? WEEKLY.exec(text) : null
  const hours = hoursOf(match)
  if (match === null || hours === undefined || isAboutOverlap(statement)) return undefined
  const near = text.slice(Math.max(0, match.index - 45), match.index) + text.slice(match.index + match[0].length, match.index + match[0].length + 45)
  const alone = text.trim().length <= match[0].length + 30
  if (NOT.test(near) || !(sure || alone || hours.min >= FEW || CUE.test(text))) return undefined
  return { ...hours, said: saidIn(blocks, statement, match.index, match.index + match[0].length) }
}

const HOURS_LABELS = labelsFor('hours')
const labelsHours = (label: string): boolean => HOURS_LABELS.has(label)

const hoursIn = (blocks: readonly Block[]): Hours | undefined => {
  for (const line of labelledAs(blocks, 'hours', 'employment')) {
    const found = line.by === 'heading' && line.text.length > 80 ? undefined : inSentence(blocks, line, true)
    if (found !== undefined) return found
    const bare = line.by === 'heading' ? undefined : hoursOf(LABELLED.exec(line.text))
    if (bare !== undefined && !/^(?:type|status|contract|position|job)/.test(line.label) && labelsHours(line.label)) return { ...bare, said: saidIn(blocks, line, 0, line.text.length) }
  }
  for (const statement of statementsOf(blocks)) {
    const found = inSentence(blocks, statement, false)
    if (found !== undefined) return found
  }
  return undefined
}

const known = new WeakMap<readonly Block[], { hours: Hours | undefined }>()

/** The working hours a week that a posting states. Hours to be shared with others, of travel or for benefits are none. Kept for as long as the blocks are, as kinds of employment ask, too. */
export const readHours = (blocks: readonly Block[]): Hours | undefined => {
  const before = known.get(blocks)
  if (before !== undefined) return before.hours
  const hours = hoursIn(blocks)
  known.set(blocks, { hours })
  return hours
}
