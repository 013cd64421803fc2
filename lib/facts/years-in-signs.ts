import { moreNumber, NUMBER_SIGNS } from '../vocabulary/number-words'

const COUNT = String.raw`\d{1,2}|[${NUMBER_SIGNS}]`
const YEARS = new RegExp(String.raw`(?<![\d${NUMBER_SIGNS}第])(?<min>${COUNT})\s?(?:年)?(?:\s?[-~〜～–至到]\s?(?<max>${COUNT}))?\s?(?:个)?年(?!(?:前|代|级|度|底|初|内|后|月|的?历史))`)
/** Experience and work, in Chinese and Japanese. */
const CUE = /经验|經驗|経験|工作经历|从业|实务/
/** For people who come from school, or with no experience. */
const NONE_ASKED = /应届(?:毕业)?生|應屆|未経験(?:者)?(?:可|OK|歓迎)|无需经验|不限经验/
const MAYBE = /[年届屆経经]/

/**
 * Years of experience in a Chinese or Japanese sentence ("三年以上工作经验", "実務経験3年以上"); none asked is 0.
 * `alone`: the sentence is the whole text, and then a number of years needs no word beside it.
 */
export const signYearsIn = (text: string, alone: boolean): { min: number; max?: number; from: number; to: number } | undefined => {
  if (!MAYBE.test(text)) return undefined
  const none = NONE_ASKED.exec(text)
  if (none !== null) return { min: 0, from: none.index, to: none.index + none[0].length }
  const match = YEARS.exec(text)
  const bare = alone && /^\s{0,4}\S{1,7}\s?年(?:以上)?\s{0,4}$/.test(text) && match?.index === text.length - text.trimStart().length
  if (match === null || !(bare || CUE.test(text))) return undefined
  const [min, max] = [match.groups?.['min'], match.groups?.['max']].map(words => words === undefined ? undefined : moreNumber(words) ?? Number(words))
  if (min === undefined || min > 40) return undefined
  return { min, ...(max === undefined || max <= min ? {} : { max }), from: match.index, to: match.index + match[0].length }
}
