/**
 * Exchange rates for comparing pay with a wish in another currency: good enough to tell 60,000 from 90,000, not to pay with.
 * A fixed table, because no request leaves the machine for it; every use says its date.
 */
export const RATES_DATE = '2025-06-30'

/** Where the rates come from: the ECB's euro reference rates of that day; for the last line, which the ECB does not quote, market rates of that day. */
export const RATES_SOURCE = 'European Central Bank reference rates, rounded'

/** Units of a currency (ISO 4217) for one euro, rounded to about three figures. */
export const PER_EURO: Readonly<Record<string, number>> = {
  EUR: 1, USD: 1.17, GBP: 0.856, CHF: 0.935, JPY: 169, AUD: 1.79, CAD: 1.6, NZD: 1.93, CNY: 8.4, HKD: 9.2, SGD: 1.49, INR: 101, KRW: 1590,
  SEK: 11.1, NOK: 11.8, DKK: 7.46, ISK: 142, PLN: 4.24, CZK: 24.7, HUF: 400, RON: 5.08, BGN: 1.96, TRY: 46.6, ILS: 3.95,
  BRL: 6.44, MXN: 22.1, ZAR: 20.8, IDR: 19000, MYR: 4.94, PHP: 66.1, THB: 38.1,
  AED: 4.3, SAR: 4.4, QAR: 4.27, MAD: 10.6, EGP: 58, KES: 151, NGN: 1790, UAH: 48.8, PKR: 333, VND: 30600, TWD: 34.2, COP: 4780, CLP: 1090, PEN: 4.15,
}

/** `amount` of one currency in another, by the table; undefined where one of them is not in it. */
export const convert = (amount: number, from: string, to: string): number | undefined => {
  if (from === to) return amount
  const source = Object.hasOwn(PER_EURO, from) ? PER_EURO[from] : undefined
  const target = Object.hasOwn(PER_EURO, to) ? PER_EURO[to] : undefined
  return source === undefined || target === undefined ? undefined : (amount / source) * target
}
