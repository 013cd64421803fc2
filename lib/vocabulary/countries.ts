import { COUNTRY_NAMES } from './country-names'

/** Ways of naming a country that no table of names has. */
const ALSO: Readonly<Record<string, string>> = {
  us: 'US', usa: 'US', 'u.s.': 'US', 'u.s': 'US', 'u.s.a.': 'US', 'united states of america': 'US', 'the united states': 'US', 'the us': 'US', 'the u.s.': 'US', 'the usa': 'US', america: 'US',
  uk: 'GB', 'u.k.': 'GB', 'the uk': 'GB', 'great britain': 'GB', britain: 'GB', 'the united kingdom': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', großbritannien: 'GB',
  'the netherlands': 'NL', holland: 'NL', uae: 'AE', 'czech republic': 'CZ', korea: 'KR', 'south korea': 'KR', turkey: 'TR', 'republic of ireland': 'IE', 'hong kong': 'HK', macau: 'MO', 'ivory coast': 'CI', 'viet nam': 'VN', 'méxico': 'MX', deutschland: 'DE', suisse: 'CH', россия: 'RU', 'российская федерация': 'RU', česko: 'CZ', 'česká republika': 'CZ', suomi: 'FI', schweiz: 'CH', 'united kingdom of great britain and northern ireland': 'GB', 'royaume-uni': 'GB', 'états-unis': 'US', vae: 'AE', 'u.a.e.': 'AE', 'pays-bas': 'NL', maroc: 'MA', 'the philippines': 'PH', brasil: 'BR', kazakhstan: 'KZ', norge: 'NO', sverige: 'SE', magyarország: 'HU', românia: 'RO', ελλάδα: 'GR', 日本: 'JP', 中国: 'CN', 'taiwan, province of china': 'TW', 'russian federation': 'RU', 'republic of korea': 'KR', 'korea, republic of': 'KR',
  // Czech, Russian and Finnish, and forms of names where these are declined.
  německo: 'DE', německu: 'DE', rakousko: 'AT', švýcarsko: 'CH', slovensko: 'SK', slovensku: 'SK', polsko: 'PL', polsku: 'PL', česku: 'CZ', česka: 'CZ', 'české republice': 'CZ', čr: 'CZ', maďarsko: 'HU', rumunsko: 'RO', francie: 'FR', španělsko: 'ES', itálie: 'IT', nizozemsko: 'NL', belgie: 'BE', 'velká británie': 'GB', irsko: 'IE', švédsko: 'SE', norsko: 'NO', dánsko: 'DK', finsko: 'FI', 'spojené státy': 'US', ukrajina: 'UA', chorvatsko: 'HR', slovinsko: 'SI', bulharsko: 'BG', portugalsko: 'PT',
  германия: 'DE', германии: 'DE', австрия: 'AT', швейцария: 'CH', франция: 'FR', испания: 'ES', италия: 'IT', нидерланды: 'NL', великобритания: 'GB', сша: 'US', польша: 'PL', польше: 'PL', чехия: 'CZ', чехии: 'CZ', сербия: 'RS', сербии: 'RS', черногория: 'ME', грузия: 'GE', грузии: 'GE', армения: 'AM', армении: 'AM', казахстан: 'KZ', казахстане: 'KZ', узбекистан: 'UZ', беларусь: 'BY', беларуси: 'BY', украина: 'UA', латвия: 'LV', литва: 'LT', эстония: 'EE', финляндия: 'FI', израиль: 'IL', кипр: 'CY', кипре: 'CY', турция: 'TR', оаэ: 'AE', китай: 'CN', индия: 'IN', россии: 'RU', рф: 'RU', 'российской федерации': 'RU',
  suomessa: 'FI', suomen: 'FI', suomesta: 'FI', ruotsi: 'SE', norja: 'NO', tanska: 'DK', saksa: 'DE', viro: 'EE', alankomaat: 'NL', ranska: 'FR', espanja: 'ES', italia: 'IT', puola: 'PL', sveitsi: 'CH', itävalta: 'AT', 'iso-britannia': 'GB', 'yhdistynyt kuningaskunta': 'GB', yhdysvallat: 'US', polski: 'PL', polsce: 'PL', 'wielka brytania': 'GB', niemcy: 'DE', niemczech: 'DE',
}
const LINES = COUNTRY_NAMES.trim().split('\n')

let names: Map<string, string> | undefined

/** Made at the first use. What we add counts before what the table says. */
const table = (): Map<string, string> => {
  if (names !== undefined) return names
  const made = new Map<string, string>()
  for (const line of LINES) for (const name of line.slice(3).split('|')) made.set(name, line.slice(0, 2))
  for (const [name, code] of Object.entries(ALSO)) made.set(name, code)
  names = made
  return made
}

/** The country (ISO 3166-1 alpha-2) with this name, in ten languages; undefined for anything else. */
export const countryNamed = (name: string): string | undefined => {
  const words = name.trim().toLowerCase()
  return words.length > 60 ? undefined : table().get(words)
}

/** Everything that names this country, in ten languages, lower case. */
export const namesOfCountry = (code: string): string[] => [...table()].flatMap(([name, country]) => (country === code ? [name] : []))

const codes = new Set(LINES.map(line => line.slice(0, 2)))
/** The country with this upper-case code ("DE", also "USA" and "UK"). */
export const countryCoded = (code: string): string | undefined =>
  code === 'UK' ? 'GB' : code === 'USA' ? 'US' : code === 'UAE' ? 'AE' : codes.has(code) ? code : ALPHA3[code]

/** Three-letter codes that boards write. */
const ALPHA3: Readonly<Record<string, string>> = {
  USA: 'US', MAR: 'MA', EGY: 'EG', SAU: 'SA', TUR: 'TR', TWN: 'TW', THA: 'TH', VNM: 'VN', IDN: 'ID', CHL: 'CL', PER: 'PE', CRI: 'CR', URY: 'UY', HUN: 'HU', GRC: 'GR', BGR: 'BG', SVK: 'SK', SVN: 'SI', HRV: 'HR', SRB: 'RS', UKR: 'UA', EST: 'EE', LVA: 'LV', LTU: 'LT', LUX: 'LU', RUS: 'RU', KEN: 'KE', NGA: 'NG', PAK: 'PK', BGD: 'BD', LKA: 'LK', QAT: 'QA', PRI: 'PR',
  GBR: 'GB', DEU: 'DE', FRA: 'FR', CAN: 'CA', IND: 'IN', AUS: 'AU', IRL: 'IE', NLD: 'NL', ESP: 'ES', ITA: 'IT', POL: 'PL', PRT: 'PT', CHE: 'CH', AUT: 'AT', BEL: 'BE', SWE: 'SE', NOR: 'NO', DNK: 'DK', FIN: 'FI', CZE: 'CZ', ROU: 'RO', SGP: 'SG', JPN: 'JP', CHN: 'CN', BRA: 'BR', MEX: 'MX', COL: 'CO', ARG: 'AR', ZAF: 'ZA', ISR: 'IL', NZL: 'NZ', PHL: 'PH', MYS: 'MY', KOR: 'KR', HKG: 'HK', ARE: 'AE',
}
