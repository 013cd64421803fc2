/**
 * Currencies in which pay is stated: the signs and names they are written with, lower case aside, and `year`:
 * what one year's pay is at least, roughly, in whole units. It only tells yearly amounts from hourly ones.
 */
export const CURRENCIES: Readonly<Record<string, { signs: readonly string[]; year: number }>> = {
  USD: { signs: ['US$', 'U$S', 'USD$', '$', 'USD', 'US dollars', 'dollars'], year: 12_000 },
  EUR: { signs: ['€', 'EUR', 'Euro', 'Euros'], year: 10_000 },
  GBP: { signs: ['£', 'GBP'], year: 10_000 },
  CHF: { signs: ['CHF', 'SFr.', 'Fr.'], year: 25_000 },
  CAD: { signs: ['C$', 'CA$', 'CAD$', 'CAD', 'CDN$'], year: 12_000 },
  AUD: { signs: ['A$', 'AU$', 'AUD$', 'AUD'], year: 12_000 },
  NZD: { signs: ['NZ$', 'NZD$', 'NZD'], year: 12_000 },
  SGD: { signs: ['S$', 'SG$', 'SGD'], year: 12_000 },
  HKD: { signs: ['HK$', 'HKD'], year: 80_000 },
  TWD: { signs: ['NT$', 'TWD', 'NTD'], year: 250_000 },
  JPY: { signs: ['¥', '円', 'JPY'], year: 1_200_000 },
  CNY: { signs: ['RMB', 'CNY', '元'], year: 40_000 },
  KRW: { signs: ['₩', 'KRW'], year: 12_000_000 },
  INR: { signs: ['₹', 'INR', 'Rs.', 'Rs'], year: 100_000 },
  PLN: { signs: ['zł', 'PLN'], year: 36_000 },
  CZK: { signs: ['Kč', 'CZK'], year: 180_000 },
  HUF: { signs: ['HUF', 'Ft'], year: 2_400_000 },
  RON: { signs: ['RON'], year: 36_000 },
  BGN: { signs: ['BGN'], year: 12_000 },
  SEK: { signs: ['SEK'], year: 180_000 },
  NOK: { signs: ['NOK'], year: 200_000 },
  DKK: { signs: ['DKK'], year: 150_000 },
  ISK: { signs: ['ISK'], year: 3_000_000 },
  TRY: { signs: ['₺', 'TRY'], year: 120_000 },
  UAH: { signs: ['₴', 'UAH'], year: 120_000 },
  ILS: { signs: ['₪', 'ILS', 'NIS'], year: 60_000 },
  AED: { signs: ['AED'], year: 36_000 },
  SAR: { signs: ['SAR'], year: 36_000 },
  QAR: { signs: ['QAR'], year: 36_000 },
  EGP: { signs: ['E£', 'EGP'], year: 60_000 },
  MAD: { signs: ['MAD', 'DH', 'DHS'], year: 36_000 },
  ZAR: { signs: ['ZAR', 'R'], year: 80_000 },
  NGN: { signs: ['₦', 'NGN'], year: 800_000 },
  KES: { signs: ['KSh', 'KES'], year: 300_000 },
  GHS: { signs: ['GH₵', 'GHS'], year: 30_000 },
  BRL: { signs: ['R$', 'BRL'], year: 18_000 },
  MXN: { signs: ['MX$', 'MXN'], year: 100_000 },
  ARS: { signs: ['AR$', 'ARS'], year: 6_000_000 },
  CLP: { signs: ['CL$', 'CLP'], year: 5_000_000 },
  COP: { signs: ['CO$', 'COP'], year: 14_000_000 },
  PEN: { signs: ['S/', 'PEN'], year: 14_000 },
  PHP: { signs: ['₱', 'PHP'], year: 180_000 },
  IDR: { signs: ['Rp', 'IDR'], year: 40_000_000 },
  MYR: { signs: ['RM', 'MYR'], year: 20_000 },
  THB: { signs: ['฿', 'THB'], year: 150_000 },
  VND: { signs: ['₫', 'VND'], year: 80_000_000 },
  PKR: { signs: ['PKR'], year: 400_000 },
  BDT: { signs: ['৳', 'BDT'], year: 200_000 },
  LKR: { signs: ['LKR'], year: 500_000 },
}

/** Signs too ordinary as words to be a currency unless the number follows at once ("R 25 000", "Rs 500"). */
export const BEFORE_ONLY: ReadonlySet<string> = new Set(['R', 'Rs', 'Rs.', 'Fr.', 'S/', 'Rp', 'RM', 'Ft', 'TRY', 'COP'])

/** What "$" alone means in these countries (ISO 3166-1 alpha-2); everywhere else it means the dollar of the US. */
export const DOLLAR_OF: Readonly<Record<string, string>> = {
  CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP',
}

const byForm = new Map(Object.entries(CURRENCIES).flatMap(([code, { signs }]) => signs.map(sign => [sign.toLowerCase(), code] as const)))

/** The ISO 4217 code that a sign, code or name stands for; `country` (ISO 3166-1 alpha-2) decides about "$". */
export const currencyOf = (sign: string, country?: string): string | undefined => {
  const form = sign.trim().toLowerCase()
  if (form === '$' && country !== undefined) return DOLLAR_OF[country] ?? 'USD'
  return byForm.get(form)
}
