/**
 * Exchange rates for comparing pay with a wish in another currency: good enough to tell 60,000 from 90,000, not to pay with.
 * A fixed table, because no request leaves the machine for it unless the person turns that on; every use says its date.
 * The rates are of the daily collection of that date, npm package @fawazahmed0/currency-api 2026.9.29.
 */
export const RATES_DATE = '2026-09-29'

/** Units of a currency (ISO 4217) for one euro, rounded to about three figures. */
export const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1, USD: 1.14, GBP: 0.858, CHF: 0.947, JPY: 179, AUD: 1.62, CAD: 1.61, NZD: 2.01, CNY: 7.62, HKD: 8.91, SGD: 1.45, INR: 109, KRW: 1540,
  SEK: 11.3, NOK: 10.8, DKK: 7.48, ISK: 137, PLN: 4.37, CZK: 24.4, HUF: 367, RON: 5.28, BGN: 1.96, TRY: 55.7, ILS: 3.49,
  BRL: 5.94, MXN: 20.5, ZAR: 18.7, IDR: 20500, MYR: 4.64, PHP: 71, THB: 38.2,
  AED: 4.17, SAR: 4.26, QAR: 4.14, MAD: 11, EGP: 59.1, KES: 147, NGN: 1510, UAH: 51, PKR: 315, VND: 29500, TWD: 36.2, COP: 3830, CLP: 1100, PEN: 3.88,
  ARS: 1730, UYU: 45.6, PYG: 6680, CRC: 517, DOP: 65.6, GHS: 13.2, TZS: 3000, UGX: 4450, XOF: 656, XAF: 656, NAD: 18.7, TND: 3.37, DZD: 152, KWD: 0.351, BHD: 0.427, OMR: 0.437, JOD: 0.805,
  RUB: 96, BYN: 3.44, KZT: 501, GEL: 2.95, AMD: 413, AZN: 1.93, UZS: 13400, MNT: 4090, RSD: 118, MKD: 61.5, BAM: 1.96, BDT: 140, LKR: 376, NPR: 175, KHR: 4610, LAK: 25500, FJD: 2.54,
}

/**
 * A dated table: units of a currency (ISO 4217) for one euro, and the day ("YYYY-MM-DD") it holds for. `behind`: the table that
 * has the currencies which this one does not name, with its own day.
 */
export type Rates = { date: string; perEuro: Readonly<Record<string, number>>; behind?: Rates }

/** The table that ships. */
export const SHIPPED_RATES: Rates = { date: RATES_DATE, perEuro: PER_EURO }

type Rate = { perEuro: number; date: string }

const rateOf = (currency: string, { date, perEuro, behind }: Rates): Rate | undefined => {
  const own = Object.hasOwn(perEuro, currency) ? perEuro[currency] : undefined
  if (own !== undefined) return { perEuro: own, date }
  return behind && rateOf(currency, behind)
}

/** `amount` of one currency in another, by a table, the shipped one if not told; undefined where one of them is not in it. */
export const convert = (amount: number, from: string, to: string, rates: Rates = SHIPPED_RATES): number | undefined => {
  if (from === to) return amount
  const [source, target] = [rateOf(from, rates), rateOf(to, rates)]
  return source === undefined || target === undefined ? undefined : (amount / source.perEuro) * target.perEuro
}

/** The day of the rate between two currencies, the earlier one where they stand in two tables; undefined where there is none. */
export const rateDay = (from: string, to: string, rates: Rates = SHIPPED_RATES): string | undefined => {
  const days = [from, to].filter(currency => currency !== 'EUR').map(currency => rateOf(currency, rates)?.date)
  return days.reduce((one, other) => (one === undefined || other === undefined ? undefined : one < other ? one : other), days[0] ?? rates.date)
}
