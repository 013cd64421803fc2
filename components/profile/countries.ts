/** What Intl names beside countries: unions, outlying groups, test and private codes. */
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ', 'AN', 'BU', 'CS', 'DD', 'DY', 'FX', 'HV', 'NH', 'NT', 'RH', 'SU', 'TP', 'UK', 'VD', 'YD', 'YU', 'ZR'])
const SHORT: Record<string, string> = { uk: 'GB', usa: 'US', uae: 'AE', 'great britain': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', holland: 'NL', 'the netherlands': 'NL', 'czech republic': 'CZ', turkey: 'TR', brasil: 'BR', deutschland: 'DE', schweiz: 'CH' }

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** All countries by code, as Intl knows them, in the order of their English names. */
export const countries: readonly { code: string; name: string }[] = letters
  .flatMap(a => letters.map(b => a + b))
  .filter(code => !NO_COUNTRY.has(code))
  .flatMap(code => names.of(code) === undefined ? [] : [{ code, name: names.of(code) ?? code }])
  .toSorted((a, b) => a.name.localeCompare(b.name))

const byName = new Map(countries.map(({ code, name }) => [name.toLowerCase(), code]))

/** The ISO 3166-1 alpha-2 code that exactly these words name ("Brazil", "br", "UK"); undefined where they name none. */
export const countryCode = (words: string): string | undefined => {
  const plain = words.trim().toLowerCase()
  if (SHORT[plain] !== undefined) return SHORT[plain]
  return byName.get(plain) ?? countries.find(({ code }) => code.toLowerCase() === plain)?.code
}

/** The English name of a country; the code itself where it is none we know. */
export const countryName = (code: string): string => countries.find(country => country.code === code)?.name ?? code
