import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { valueOf } from '../text/numbers'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { HOURS_CUES, NOT_HOURS } from '../vocabulary/employment-words'
import type { Hours } from './employment'
import { labelledAs } from './labelled-as'
import { isAboutOverlap } from './overlap-text'
import { wordPattern } from '../text/word-pattern'

const COUNT = String.raw`\d{1,2}(?:[.,]\d{1,2})?`
const WEEKLY = wordPattern(String.raw`(?<![\p{L}\p{N}.,$€£])(?<min>${COUNT})(?:\s?(?:-|–|to|bis|à)\s?(?<max>${COUNT}))?\s?-?(?:hours?|hrs?|h|std\.?|stunden|heures?|timmar|timer|uur|horas|hodin|godzin|час(?:ов|а)|tuntia)(?:\s?(?:\/|per|a|each|pro|die|je|par|in der|i|om|por|à la|na|w|в)\s?(?:week|wk|woche|semaine|veckan|vecka|ugen|semana|tydzień|týden|tygodniu|неделю|viikossa)|\s(?:semanales|týdně|tygodniowo|semanais|viikossa)|\s?(?:work )?week(?!\p{L})|\s?\/?\s?(?:weekly|wöchentlich|hebdo\p{L}*)|woche)(?!\p{L})`, 'i')
const LABELLED = wordPattern(String.raw`^(?<min>${COUNT})(?:\s?(?:-|–|to|bis|à)\s?(?<max>${COUNT}))?\s?(?:hours?|hrs?|h|std\.?|stunden|heures?)?(?:\s?(?:\/|per|a|pro|par)\s?(?:week|woche|semaine))?$`, 'i')
const CUE = anyOf(HOURS_CUES)
const NOT = anyOf(NOT_HOURS)

const hoursOf = (match: RegExpExecArray | null): { min: number; max: number } | undefined => {
  const min = valueOf(match?.groups?.['min'] ?? '')
  const max = match?.groups?.['max'] === undefined ? min : valueOf(match.groups['max'])
  return min === undefined || max === undefined || min < 2 || max > 80 || min > max ? undefined : { min, max }
}

const inSentence = (blocks: readonly Block[], statement: Statement, sure: boolean): Hours | undefined => {
  const { text } = statement
  const match = /\d\s?-?[hstugч]/i.test(text) && /week|wk|woche|wöch|semaine|hebdo|veck|ugen|seman|týd|tyg|недел|viiko/i.test(text) ? WEEKLY.exec(text) : null
  const hours = hoursOf(match)
  if (match === null || hours === undefined || isAboutOverlap(statement) || NOT.test(text) || !(sure || CUE.test(text) || text.trim().length <= match[0].length + 4)) return undefined
  return { ...hours, said: saidIn(blocks, statement, match.index, match.index + match[0].length) }
}

/** The working hours a week that a posting states. Hours to be shared with others, of travel or for benefits are none. */
export const readHours = (blocks: readonly Block[]): Hours | undefined => {
  for (const line of labelledAs(blocks, 'hours', 'employment')) {
    const found = line.by === 'heading' && line.text.length > 80 ? undefined : inSentence(blocks, line, true)
    if (found !== undefined) return found
    const bare = line.by === 'heading' ? undefined : hoursOf(LABELLED.exec(line.text))
    if (bare !== undefined && /hour|stunden|horaire|uren/.test(line.label)) return { ...bare, said: saidIn(blocks, line, 0, line.text.length) }
  }
  for (const statement of statementsOf(blocks)) {
    const found = inSentence(blocks, statement, false)
    if (found !== undefined) return found
  }
  return undefined
}
