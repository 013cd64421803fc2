/**
 * Currencies in which pay is stated: the signs and names they are written with, lower case aside, and `year`:
 * what one year's pay is at least, roughly, in whole units. It only tells yearly amounts from hourly ones.
 */
export const CURRENCIES: Readonly<Record<string, { signs: readonly string[]; year: number }>> = {
  USD: { signs: ['US$', 'US $', 'U$S', 'USD$', 'USD $', '$USD', '$ USD', 'U$D', '$', 'USD', 'US dollars', 'dollars'], year: 12_000 },
  EUR: { signs: ['€', 'EUR €', 'EUR', 'Euro', 'Euros', 'euro', 'euros', 'eura', 'eurot', 'euroa', 'евро', 'ευρώ'], year: 10_000 },
  GBP: { signs: ['£', 'GBP £', '£GBP', 'GBP', 'pounds sterling'], year: 10_000 },
  CHF: { signs: ['CHF', 'SFr.', 'SFr', 'sFr.', 'Fr.', 'Franken'], year: 25_000 },
  CAD: { signs: ['C$', 'CA$', 'CAD$', 'CAD $', '$CAD', '$ CAD', 'CAD', 'CDN$', 'CDN $', '$CDN', 'CDN'], year: 12_000 },
  AUD: { signs: ['A$', 'AU$', 'AUD$', 'AUD $', '$AUD', '$ AUD', 'AUD'], year: 12_000 },
  NZD: { signs: ['NZ$', 'NZD$', 'NZD $', '$NZD', 'NZD'], year: 12_000 },
  SGD: { signs: ['S$', 'SG$', 'SGD$', 'SGD $', 'SGD'], year: 12_000 },
  HKD: { signs: ['HK$', 'HKD$', 'HKD $', 'HKD', '港幣', '港币'], year: 80_000 },
  TWD: { signs: ['NT$', 'TWD', 'NTD', '新台幣'], year: 250_000 },
  JPY: { signs: ['¥', '￥', '円', 'JPY', 'yen'], year: 1_200_000 },
  CNY: { signs: ['RMB', 'CNY', 'CN¥', '人民币', '元'], year: 40_000 },
  KRW: { signs: ['₩', 'KRW', '원'], year: 12_000_000 },
  INR: { signs: ['₹', 'INR', 'Rs.', 'Rs', 'rupees'], year: 100_000 },
  PLN: { signs: ['zł', 'zl', 'PLN', 'złotych', 'zlotych', 'зл', 'злотых'], year: 36_000 },
  CZK: { signs: ['Kč', 'CZK', 'korun', 'korún českých', 'korún', 'Kc'], year: 180_000 },
  HUF: { signs: ['HUF', 'Ft'], year: 2_400_000 },
  RON: { signs: ['RON', 'lei'], year: 36_000 },
  BGN: { signs: ['BGN', 'лв', 'лева'], year: 12_000 },
  SEK: { signs: ['SEK', 'kr', 'kronor'], year: 180_000 },
  NOK: { signs: ['NOK'], year: 200_000 },
  DKK: { signs: ['DKK', 'kroner'], year: 150_000 },
  ISK: { signs: ['ISK'], year: 3_000_000 },
  TRY: { signs: ['₺', 'TRY', 'TL'], year: 120_000 },
  UAH: { signs: ['₴', 'UAH', 'грн', 'гривень'], year: 120_000 },
  ILS: { signs: ['₪', 'ILS', 'NIS'], year: 60_000 },
  AED: { signs: ['AED', 'د.إ', 'dirhams'], year: 36_000 },
  SAR: { signs: ['SAR', 'ر.س'], year: 36_000 },
  QAR: { signs: ['QAR'], year: 36_000 },
  EGP: { signs: ['E£', 'EGP'], year: 60_000 },
  MAD: { signs: ['MAD', 'DH', 'DHS'], year: 36_000 },
  ZAR: { signs: ['ZAR', 'R', 'rand'], year: 80_000 },
  NGN: { signs: ['₦', 'NGN'], year: 800_000 },
  KES: { signs: ['KSh', 'KES', 'Kenyan Shillings', 'Kenyan Shilling', 'Kenya Shillings', 'kenyan Shilling', 'kenyan shilling', 'kenyan shillings', 'Kenyan shilling', 'Kenyan shillings'], year: 300_000 },
  GHS: { signs: ['GH₵', 'GHS'], year: 30_000 },
  BRL: { signs: ['R$', 'BRL'], year: 18_000 },
  MXN: { signs: ['MX$', 'MXN$', 'MXN $', '$MXN', 'MXN'], year: 100_000 },
  ARS: { signs: ['AR$', 'ARS'], year: 6_000_000 },
  CLP: { signs: ['CL$', 'CLP'], year: 5_000_000 },
  COP: { signs: ['CO$', 'COP'], year: 14_000_000 },
  PEN: { signs: ['S/', 'PEN'], year: 14_000 },
  PHP: { signs: ['₱', 'PHP'], year: 180_000 },
  IDR: { signs: ['Rp', 'IDR'], year: 40_000_000 },
  MYR: { signs: ['RM', 'MYR'], year: 20_000 },
  THB: { signs: ['฿', 'THB', 'บาท'], year: 150_000 },
  VND: { signs: ['₫', 'VND', 'VNĐ', 'đồng'], year: 80_000_000 },
  PKR: { signs: ['PKR'], year: 400_000 },
  BDT: { signs: ['৳', 'BDT'], year: 200_000 },
  LKR: { signs: ['LKR'], year: 500_000 },
  RUB: { signs: ['₽', 'RUB', 'RUR', 'руб', 'рублей', 'рубля', 'р'], year: 600_000 },
  BYN: { signs: ['BYN'], year: 8_000 },
  KZT: { signs: ['₸', 'KZT', 'тенге', 'тг'], year: 1_200_000 },
  GEL: { signs: ['₾', 'GEL'], year: 8_000 },
  AMD: { signs: ['֏', 'AMD'], year: 1_200_000 },
  AZN: { signs: ['₼', 'AZN'], year: 5_000 },
  UZS: { signs: ['UZS'], year: 24_000_000 },
  MNT: { signs: ['₮', 'MNT'], year: 8_000_000 },
  KHR: { signs: ['៛', 'KHR'], year: 8_000_000 },
  LAK: { signs: ['₭', 'LAK'], year: 24_000_000 },
  FJD: { signs: ['FJ$', 'FJD'], year: 9_000 },
  NAD: { signs: ['N$', 'NAD'], year: 40_000 },
  UYU: { signs: ['$U', 'U$', 'UYU'], year: 250_000 },
  RSD: { signs: ['RSD'], year: 600_000 },
  MKD: { signs: ['MKD', 'ден'], year: 250_000 },
  BAM: { signs: ['BAM'], year: 8_000 },
  TND: { signs: ['TND'], year: 8_000 },
  DZD: { signs: ['DZD'], year: 400_000 },
  KWD: { signs: ['KWD'], year: 2_500 },
  BHD: { signs: ['BHD'], year: 3_000 },
  OMR: { signs: ['OMR'], year: 3_000 },
  JOD: { signs: ['JOD'], year: 3_500 },
  XOF: { signs: ['FCFA', 'CFA', 'XOF'], year: 700_000 },
  XAF: { signs: ['XAF'], year: 700_000 },
  TZS: { signs: ['TZS'], year: 4_000_000 },
  UGX: { signs: ['UGX'], year: 4_000_000 },
  CRC: { signs: ['₡', 'CRC'], year: 3_000_000 },
  PYG: { signs: ['₲', 'PYG'], year: 25_000_000 },
  DOP: { signs: ['RD$', 'DOP'], year: 200_000 },
  NPR: { signs: ['NPR'], year: 200_000 },
}

/** Signs too ordinary as words to be a currency unless the number follows at once ("R 25 000", "Rs 500"). */
export const BEFORE_ONLY: ReadonlySet<string> = new Set(['R', 'Rs', 'Rs.', 'Fr.', 'SFr', 'SFr.', 'sFr.', 'S/', 'Rp', 'RM', 'Ft', 'TRY', 'COP'])

/** Codes that are also words; they are read in capitals only, the others in any case ("usd", "Eur"). */
export const WORDS_TOO: ReadonlySet<string> = new Set(['TRY', 'MAD', 'COP', 'RON', 'PEN', 'DH', 'DHS', 'CAD', 'NIS', 'TL', 'LAK', 'BAM', 'SAR', 'CFA', 'AMD', 'NAD', 'GEL', 'DOP', 'CDN'])

/** What a sign that several currencies share means in these countries (ISO 3166-1 alpha-2); elsewhere it means the first to claim it. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', FJ: 'FJD', NA: 'NAD' },
  kr: { NO: 'NOK', DK: 'DKK', IS: 'ISK' },
  kroner: { NO: 'NOK' },
  '¥': { CN: 'CNY' },
  '￥': { CN: 'CNY' },
  rs: { PK: 'PKR', LK: 'LKR', NP: 'NPR' },
  'rs.': { PK: 'PKR', LK: 'LKR', NP: 'NPR' },
  '£': { EG: 'EGP' },
}

/** The currency that pay is stated in, by country (ISO 3166-1 alpha-2), where an amount carries no sign of its own. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD', GB: 'GBP', CH: 'CHF', LI: 'CHF', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', JP: 'JPY', CN: 'CNY', KR: 'KRW', IN: 'INR', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON',
  SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', TR: 'TRY', UA: 'UAH', IL: 'ILS', AE: 'AED', SA: 'SAR', QA: 'QAR', EG: 'EGP', MA: 'MAD', ZA: 'ZAR', NG: 'NGN', KE: 'KES', GH: 'GHS', UY: 'UYU', BR: 'BRL', MX: 'MXN', AR: 'ARS', CL: 'CLP',
  CO: 'COP', PE: 'PEN', PH: 'PHP', ID: 'IDR', MY: 'MYR', TH: 'THB', VN: 'VND', PK: 'PKR', BD: 'BDT', LK: 'LKR', RU: 'RUB', KZ: 'KZT', RS: 'RSD',
  ...Object.fromEntries(['AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK'].map(code => [code, 'EUR'])),
}

/** The ISO 4217 code of the currency of a country (ISO 3166-1 alpha-2). */
export const currencyOfCountry = (country: string): string | undefined => Object.hasOwn(OF_COUNTRY, country) ? OF_COUNTRY[country] : undefined

const byForm = new Map(Object.entries(CURRENCIES).flatMap(([code, { signs }]) => signs.map(sign => [sign.toLowerCase(), code] as const)))

/** The ISO 4217 code that a sign, code or name stands for; `country` (ISO 3166-1 alpha-2) decides about signs that several share. */
export const currencyOf = (sign: string, country?: string): string | undefined => {
  const form = sign.trim().toLowerCase()
  const shared = country === undefined || !Object.hasOwn(SHARED, form) ? undefined : SHARED[form]?.[country]
  return shared ?? byForm.get(form)
}
