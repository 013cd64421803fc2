import { wordPattern } from '../text/word-pattern'
import { countryCoded, countryNamed } from '../vocabulary/countries'
import { regionCoded, regionNamed } from '../vocabulary/regions'
import { COUNTRIES_OF, REGIONS_OF_THE_WORLD } from '../vocabulary/work-words'

/** What a list of names says of where one may live. `countries` only where it is a list of whole countries; `length` is how much of the list it took. */
export type Named = { text: string; countries?: string[]; length: number }

const BLOCS = new Map(REGIONS_OF_THE_WORLD.map(name => [name.toLowerCase(), name] as const))
const SPLIT = wordPattern(String.raw`\s?(?:,? (?:and|or|&|und|oder|et|ou|y|o|e|i|lub|a|nebo|och|eller|en|of|ja|tai) (?:the |der |die |den |la |les |el )?|, ?|\/)\s?`, '')
const AROUND = wordPattern(String.raw`^(?:the|der|die|den|la|les|el|entire|continental|mainland|whole|ganz)\s|[\s-](?:only|based|residents?|citizens?)$`, 'gi')

/** The countries that one name stands for; none for a region or a bloc without a sure list; undefined for anything else. */
const countriesOf = (written: string): readonly string[] | undefined => {
  const name = written.replace(AROUND, '').trim()
  const country = countryNamed(name) ?? (/^[A-Z]{2,3}$/.test(name) ? COUNTRIES_OF[name] === undefined ? shortCountry(name) : undefined : undefined)
  if (country !== undefined) return [country]
  const bloc = COUNTRIES_OF[name] ?? COUNTRIES_OF[name.replace(/^the /i, '')]
  if (bloc !== undefined) return bloc
  return BLOCS.has(name.toLowerCase()) || regionNamed(name) !== undefined || regionCoded(name) !== undefined ? [] : undefined
}
/** "CA" beside "NY" is California: codes that states have too name countries only where they are everybody's ("US", "UK"). */
const shortCountry = (code: string): string | undefined => /^(?:US|USA|UK|UAE)$/.test(code) || regionCoded(code) === undefined ? countryCoded(code) : undefined

const MOST = 60
/** The longest beginning of a list that names only countries, states and blocs ("Germany Apply now" is Germany). */
export const scopeNamed = (list: string): Named | undefined => {
  const words = list.slice(0, 400).split(' ').slice(0, MOST)
  for (let take = words.length; take > 0; take--) {
    const part = words.slice(0, take).join(' ').replace(/[,./-]$/, match => match === '.' && /\b[A-Z]\.[A-Z]\.$/.test(words.slice(0, take).join(' ')) ? '.' : '')
    const names = part.split(SPLIT).map(name => name.trim()).filter(name => name !== '')
    const found = names.map(countriesOf)
    if (names.length === 0 || found.some(countries => countries === undefined)) continue
    const whole = found.every(countries => countries !== undefined && countries.length > 0)
    const shown = names.map(name => name.replace(/^the /i, '').replace(/[\s-](?:only|based)$/i, ''))
    return { text: `${shown.join(', ')} only`, ...(whole ? { countries: [...new Set(found.flatMap(countries => countries ?? []))] } : {}), length: part.length }
  }
  return undefined
}
