const CODES = 'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BJ BN BO BR BS BT BW BY BZ CA CD CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ES ET FI FJ FR GA GB GE GH GM GN GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SR SV SY TG TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW'.split(' ')
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'da', 'sv']

/** Ways of naming a country that no table of names has. */
const ALSO: Readonly<Record<string, string>> = {
  us: 'US', usa: 'US', 'u.s.': 'US', 'u.s': 'US', 'u.s.a.': 'US', 'united states of america': 'US', 'the united states': 'US', 'the us': 'US', 'the u.s.': 'US', 'the usa': 'US', america: 'US',
  uk: 'GB', 'u.k.': 'GB', 'the uk': 'GB', 'great britain': 'GB', britain: 'GB', 'the united kingdom': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', großbritannien: 'GB',
  'the netherlands': 'NL', holland: 'NL', uae: 'AE', 'czech republic': 'CZ', korea: 'KR', 'south korea': 'KR', turkey: 'TR', 'republic of ireland': 'IE', 'hong kong': 'HK', macau: 'MO', 'ivory coast': 'CI', 'viet nam': 'VN', 'méxico': 'MX',
}
/** Names of countries that are better known as something else in English text. */
const AMBIGUOUS = new Set(['georgia', 'man', 'chad', 'mali', 'tchad', 'guinea', 'turkey'])

let names: Map<string, string> | undefined

/** Built on first use out of the platform's own tables: about 2 ms, and only where a place is read. */
const table = (): Map<string, string> => {
  if (names !== undefined) return names
  const made = new Map<string, string>()
  for (const language of [...LANGUAGES].reverse()) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of CODES) {
      const name = display.of(code)?.toLowerCase()
      if (name !== undefined && !AMBIGUOUS.has(name)) made.set(name, code)
    }
  }
  for (const [name, code] of Object.entries(ALSO)) made.set(name, code)
  names = made
  return made
}

/** The country (ISO 3166-1 alpha-2) with this name, in ten languages; undefined for anything else. */
export const countryNamed = (name: string): string | undefined => {
  const words = name.trim().toLowerCase()
  return words.length > 60 ? undefined : table().get(words)
}

const codes = new Set(CODES)
/** The country with this upper-case code ("DE", also "USA" and "UK"). */
export const countryCoded = (code: string): string | undefined =>
  code === 'UK' ? 'GB' : code === 'USA' ? 'US' : code === 'UAE' ? 'AE' : codes.has(code) ? code : ALPHA3[code]

/** Three-letter codes that boards write. */
const ALPHA3: Readonly<Record<string, string>> = {
  GBR: 'GB', DEU: 'DE', FRA: 'FR', CAN: 'CA', IND: 'IN', AUS: 'AU', IRL: 'IE', NLD: 'NL', ESP: 'ES', ITA: 'IT', POL: 'PL', PRT: 'PT', CHE: 'CH', AUT: 'AT', BEL: 'BE', SWE: 'SE', NOR: 'NO', DNK: 'DK', FIN: 'FI', CZE: 'CZ', ROU: 'RO', SGP: 'SG', JPN: 'JP', CHN: 'CN', BRA: 'BR', MEX: 'MX', COL: 'CO', ARG: 'AR', ZAF: 'ZA', ISR: 'IL', NZL: 'NZ', PHL: 'PH', MYS: 'MY', KOR: 'KR', HKG: 'HK', ARE: 'AE',
}
