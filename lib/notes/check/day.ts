import { flagAt, type Flag } from './flag'

const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
const DAY_MONTH = new RegExp(String.raw`\b(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?[\s-]${MONTH}\.?(?:[\s,-]{1,2}(\d{4}))?\b|\b(?:on )?${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s(\d{4}))?|\b(\d{4})-(\d{2})-\d{2}\b|\b\d{1,2}[./](\d{1,2})[./](\d{4})\b`, 'gi')
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The quarter of a month, 1 to 12, with its year where one is told: "2026-Q1", "Q1". */
const quarterOf = (month: number, year: string | undefined): string => `${year === undefined ? '' : `${year}-`}Q${Math.ceil(month / 3)}`

/** Days of a calendar, each with its quarter to stand instead: a day tells an employer who wrote. */
export const dayFlags = (text: string): Flag[] =>
  [...text.matchAll(DAY_MONTH)].flatMap(({ 0: words, 1: first, 2: firstYear, 3: second, 4: secondYear, 5: isoYear, 6: isoMonth, 7: dotted, 8: dottedYear, index }) => {
    const named = first ?? second
    const month = named === undefined ? Number(isoMonth ?? dotted) : MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1
    if (!(month >= 1 && month <= 12)) return []
    return [flagAt('day', text, index, index + words.length, `in ${quarterOf(month, firstYear ?? secondYear ?? isoYear ?? dottedYear)}`)]
  })
