import * as z from 'zod/mini'
import { failed, ok, type Result } from '../result'
import { PER_EURO, SHIPPED_RATES, type Rates } from '../vocabulary/exchange-rates'

/** The European Central Bank's reference rates of the last working day: one public file of about 2 KB. */
export const DAILY_RATES_ADDRESS = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml'
/** The browser's permission that asking for them takes. */
export const DAILY_RATES_ORIGIN = 'https://www.ecb.europa.eu/*'

/** The longest file that is looked at, in characters: thirty times of what it is. */
export const LONGEST_RATES = 65_536
/** The file names about thirty currencies. */
const FEWEST = 10
const MOST = 100
/** A rate that many times off the table that ships is a broken file. Currencies that lost their zeros since keep the shipped rate only in a newer version. */
const FAR_OFF = 10

/** Which rate cannot be, in words; undefined where all can. */
const impossibleIn = (perEuro: Readonly<Record<string, number>>): string | undefined =>
  Object.entries(perEuro).flatMap(([currency, rate]) => {
    const known = Object.hasOwn(PER_EURO, currency) ? PER_EURO[currency] : undefined
    return known !== undefined && (rate > known * FAR_OFF || rate < known / FAR_OFF) ? [`${rate} ${currency} for one euro`] : []
  })[0]

const DAY = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** A fetched table: the day it holds for and the units of each currency for one euro. */
export const DailyRates = z.object({
  date: z.string().check(z.regex(DAY)),
  perEuro: z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.number().check(z.positive())).check(z.refine(rates => Object.keys(rates).length <= MOST && impossibleIn(rates) === undefined)),
})
export type DailyRates = z.infer<typeof DailyRates>

const TABLE_OF_DAY = /<Cube\s{1,4}time\s?=\s?["']([^"'<>]{0,20})["']\s{0,4}>/g
const ANY_RATE = /<Cube\s{1,4}currency/g
const RATE = /<Cube\s{1,4}currency\s?=\s?["']([A-Z]{3})["']\s{1,4}rate\s?=\s?["'](\d{1,7}(?:\.\d{1,8})?)["']\s{0,4}\/>/g

/** The calendar day after one ("YYYY-MM-DD"): where the person is, it may still be yesterday. */
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/**
 * The table in the bank's daily file, which is XML: an outer `Cube`, in it one `Cube` with a `time`, in it one for each currency.
 * Anything else is refused, with the reason: a file too long, of several days, with a line that is not understood, a currency
 * twice, a rate that cannot be, a day to come after `today` ("YYYY-MM-DD") or before `notBefore`, the day of the table in use.
 */
export const parseDailyRates = (xml: string, today: string, notBefore: string): Result<DailyRates> => {
  if (xml.length > LONGEST_RATES) return failed('What was sent is far too long for a table of rates.')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return failed('What was sent is not the table that the bank publishes.')
  const [day, ...more] = [...xml.matchAll(TABLE_OF_DAY)]
  const date = day?.[1]
  const rates = [...xml.matchAll(RATE)].map(([, currency = '', rate = '']) => [currency, Number(rate)] as const)
  if (date === undefined || more.length > 0 || rates.length < FEWEST || rates.length > MOST) return failed('What was sent is not the table that the bank publishes.')
  if (rates.length !== [...xml.matchAll(ANY_RATE)].length) return failed('The table has a line that is not understood.')
  if (!DAY.test(date)) return failed('The table does not say which day it is of.')
  if (date > dayAfter(today)) return failed(`The table is said to be of ${date}, which is yet to come. Is the clock of this machine right?`)
  if (date < notBefore) return failed(`The table is of ${date}, which is older than the one in use.`)
  const perEuro = { EUR: 1, ...Object.fromEntries(rates) }
  const twice = Object.keys(perEuro).length !== rates.length + 1
  const impossible = impossibleIn(perEuro)
  if (twice || impossible !== undefined || rates.some(([, rate]) => rate <= 0)) return failed(twice ? 'The table names a currency twice.' : `The table has a rate that cannot be: ${impossible ?? 'zero'}.`)
  return ok({ date, perEuro })
}

/** The rates to compare with: the fetched ones, and the shipped table for what they do not name; without them the shipped table. */
export const ratesWith = (fetched: DailyRates | undefined): Rates => (fetched === undefined ? SHIPPED_RATES : { ...fetched, behind: SHIPPED_RATES })
