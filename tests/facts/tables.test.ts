import { expect, it } from 'vitest'
import { moneyIn } from '../../lib/facts/money'
import type { Pay } from '../../lib/facts/pay'
import { payFromField } from '../../lib/facts/pay-data'
import { readPay } from '../../lib/facts/pay-text'
import { readYears } from '../../lib/facts/years-text'
import { blocksOfText } from '../../lib/text/document'
import { corpusFile, named, PayCases, Signs, YearCases } from './tables'

const signs = corpusFile('salary-strings/currency-symbols.json')
const cases = corpusFile('salary-strings/searchsteward-cases.json')
const boards = corpusFile('salary-strings/raw-gb.tsv')
const phrases = corpusFile('strings/years.json')

it.skipIf(signs === undefined)(named('knows every sign of the table of currencies', signs), () => {
  const rows = Object.entries(Signs.parse(JSON.parse(signs ?? '')).rows)
  const wrong = rows.filter(([amount, code]) => moneyIn(amount)[0]?.currency !== code.slice(0, 3))
  expect(rows).toHaveLength(61)
  expect(wrong).toEqual([])
})

const A_YEAR = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 } as const
const near = (pay: Pay, amount: number): boolean => [pay.min, pay.max].some(end => end !== undefined && Math.abs(end * A_YEAR[pay.period] - amount) <= amount * 0.02)

/** From the least that is stated to the most, of amounts for the same period in one currency. */
const spans = (pays: readonly Pay[], [least = 0, most = 0]: readonly number[]): boolean => {
  const [first] = pays
  const alike = pays.every(({ currency, period }) => currency === first?.currency && period === first.period)
  const all = pays.flatMap(({ min, max, period }) => [min, max].flatMap(end => end === undefined ? [] : end * A_YEAR[period]))
  return alike && all.length > 0 && Math.min(...all) === least && Math.max(...all) === most
}

// The table gives one range a text: where a text states base and total pay apart, as two facts, that is from the least to the
// most of them. Two rows we read otherwise on purpose: spaces between a label and its value take nothing away, and an hourly
// rate under its label is pay.
it.skipIf(cases === undefined)(named('reads 65 of 68 texts of the table of pay as it does, and one more where base and total are taken together', cases), () => {
  const rows = PayCases.parse(JSON.parse(cases ?? '')).flatMap(row => row.fn === 'extract_salary_from_text' && row.text !== null ? [{ text: row.text, wanted: row.expect }] : [])
  const rated = rows.map(({ text, wanted }) => {
    const pays = readPay(blocksOfText(text))
    if (wanted === null) return { strictly: pays.length === 0, together: pays.length === 0 }
    const ends = [wanted.min, wanted.max].filter(end => end !== null && end !== undefined)
    const strictly = pays.some(pay => ends.every(end => near(pay, end)))
    return { strictly, together: strictly || (ends.length === 2 && wanted.min !== wanted.max && spans(pays, ends)) }
  })
  expect(rows).toHaveLength(68)
  expect(rated.filter(({ strictly }) => strictly).length).toBeGreaterThanOrEqual(65)
  expect(rated.filter(({ together }) => together).length).toBeGreaterThanOrEqual(66)
})

// A number of seven digits, and a day's rate said to be for a year, are left.
it.skipIf(boards === undefined)(named('reads all but two strings of boards that hold a number', boards), () => {
  const strings = (boards ?? '').trim().split('\n').slice(1).map(line => line.split('\t')[1] ?? '').filter(text => /\d/.test(text))
  const unread = strings.filter(text => payFromField(text, 'pay', 'GB').length === 0)
  expect(strings.length).toBeGreaterThan(300)
  expect(unread.length).toBeLessThanOrEqual(2)
  expect(strings.flatMap(text => payFromField(text, 'pay', 'GB')).filter(({ currency }) => currency !== 'GBP')).toEqual([])
})

it.skipIf(phrases === undefined)(named('reads 24 of 25 phrases of the table of years', phrases), () => {
  const rows = YearCases.parse(JSON.parse(phrases ?? ''))
  const right = rows.filter(row => {
    const first = readYears(blocksOfText(row.in))[0]
    return (first?.min ?? null) === row.min && (row.max === undefined || row.max === null || first?.max === row.max)
  })
  expect(rows).toHaveLength(25)
  expect(right.length).toBeGreaterThanOrEqual(24)
})
