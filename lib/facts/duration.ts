import { smallNumber } from '../text/numbers'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

/** A length of time found in a text, in minutes, with its offsets there. */
export type DurationAt = { minutes: number; from: number; to: number }

const COUNT = String.raw`\d{1,3}(?:[.,]\d{1,2})?|one|two|three|four|five|half an|an|a|half|eine?r?|zwei|drei|une?|deux|trois|una|uma`
const HOUR = 'hours?|hrs?|h|stunden?|std\\.?|heures?|horas?|uur|uren|timmar?|timme|timer|time(?=\\s?\\))|godzin\\p{L}?|godz\\.?|hodin\\p{L}?|hod\\.?|tunti\\p{L}?|час(?:а|ов)?|ч|годин\\p{L}?'
const MINUTE = 'minutes?|mins?\\.?|minuten?|minutos?|minut\\p{L}{0,3}|minuuttia?|минут\\p{L}?|мин\\.?|хвилин\\p{L}?|хв\\.?|m'
const LENGTH = wordPattern(String.raw`(?<![\p{L}\p{N}.,$€£])(?:(?<low>${COUNT})\s?(?:-|–|to|bis|à|a|tot|till|til|až|do|до)\s?)?(?<count>${COUNT})[\s-]?(?<unit>${HOUR}|${MINUTE})(?:\s?(?:and\s)?(?<more>\d{1,2})\s?(?:${MINUTE})?)?(?![\p{L}\p{N}])`, 'gi')

/** A working day's interview or more than two days of it are no length of one meeting. */
const LONGEST = 16 * 60

const counted = (words: string): number | undefined => {
  const word = words.toLowerCase()
  return word === 'half an' || word === 'half' ? 0.5 : word === 'an' || word === 'a' || word === 'einer' ? 1 : smallNumber(word)
}

/** The lengths of time in a text. Of a range ("45-60 min") the longer counts, for one has to keep it free. */
export const durationsIn = (text: string): DurationAt[] => matchesIn(LENGTH, text.slice(0, 2_000)).flatMap((match): DurationAt[] => {
  const { count = '', unit = '', more } = match.groups ?? {}
  const number = counted(count)
  if (number === undefined) return []
  const hours = /^(?:h|std|stunde|uur|uren|tim|godz|tun|ч|год)/i.test(unit)
  const minutes = Math.round(number * (hours ? 60 : 1)) + (hours && more !== undefined ? Number(more) : 0)
  return minutes < 5 || minutes > LONGEST ? [] : [{ minutes, from: match.index, to: match.index + match[0].length }]
})
