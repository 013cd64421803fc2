import { COLUMNS, GRID, ROWS } from '../city-grid'
import { cityKey } from '../city-key'

/** A populated place as the gazetteer library has it; `people` is its population, latitude and longitude in degrees. */
export type Populated = { name: string; country: string; featureCode: string; adminCode: string; people: number; latitude?: number; longitude?: number }

const CAPITAL = 'PPLC'
/** A section of a city ("Altona"), which postings name beside the city. */
const PART = 'PPLX'
/** A city counts from this many inhabitants; capitals of countries, and those our own list names, count whatever their size. */
const LEAST = 50_000
/** Where postings name small towns with nothing beside them, a town counts from fewer. */
const LEAST_OF_TOWNS = 15_000
const TOWNS: ReadonlySet<string> = new Set('DE AT CH CZ SK PL SE DK NO FI NL BE LU FR GB IE US CA AU NZ ES PT IT'.split(' '))
/** From how many a town's name is known at all, in countries whose postings name still smaller ones; such towns are kept without where they lie. */
const LEAST_OF_NAMES: Readonly<Record<string, number>> = {
  ...Object.fromEntries('DE AT CH CZ SK PL SE DK NO FI NL BE LU FR IE ES PT IT'.split(' ').map(country => [country, 5_000])),
  ...Object.fromEntries('RU BR MX AR CO CL UA'.split(' ').map(country => [country, 20_000])),
}
const counts = ({ people, featureCode, country }: Populated): boolean => featureCode !== PART && (people >= (TOWNS.has(country) ? LEAST_OF_TOWNS : LEAST) || featureCode === CAPITAL)
/** Names of small towns that are everyday words, products or larger places first: whoever reads them alone thinks of those. */
const OTHERWISE_KNOWN: ReadonlySet<string> = new Set(
  ('hard none real made change fully busca meta marks gray stelle grado tune inden lazy niva inga alta aby delle guia hart kuchen lint nowe opera silly canals diez eura fatima grave honda hono ingre isla lehre moreno nora pero persan rain registro wissen '
    + 'colorado andorra andora libano crest laufen esperanza vallet mori trino berg plana rute plato ares sada piazza corte stra cave shannon revel tara orsa blackrock jork isle gora kista chodov harburg wilanow neuhausen monster buchen apen asha '
    + 'stein wald horn halle zell thal brunn grund bach feld dorf haus park markt platz mitte anger linden rosen eiche buch hagen seen steg weiler '
    + 'campo ponte torre villa monte valle porto lago costa sierra puerto pueblo centro nuevo nueva santa santo aldea casas campos bosque rio mira pinto mora alba '
    + 'nova stara nowa biala gora lipa buk brzeg most park rynek').split(' '),
)
const hasName = (place: Populated): boolean => {
  const key = cityKey(place.name)
  return counts(place) || (place.featureCode !== PART && key.length > 3 && !OTHERWISE_KNOWN.has(key) && place.people >= (LEAST_OF_NAMES[place.country] ?? Infinity))
}

/** GeoNames numbers the provinces and states of some countries; these are the codes that people write. */
const REGION_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: { '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE', 10: 'QC', 11: 'SK', 12: 'YT', 13: 'NT', 14: 'NU' },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
}
const regionOf = ({ country, adminCode }: Populated): string =>
  country === 'US' ? (/^[A-Z]{2}$/.test(adminCode) ? adminCode : '') : (REGION_CODES[country]?.[adminCode] ?? '')

/** "_0a7b3": where on the earth, to GRID degrees (about two kilometres), rows from the south pole, in base 36. */
const pointOf = ({ latitude, longitude }: Populated): string =>
  latitude === undefined || longitude === undefined ? '' : `_${(Math.min(ROWS - 1, Math.floor((latitude + 90) / GRID)) * COLUMNS + (Math.floor((longitude + 180) / GRID) % COLUMNS)).toString(36)}`

/** "USTX.7ps_1x0c2": country, region where known, a capital's mark, thousands of inhabitants in base 36, and the point. */
const written = (place: Populated): string =>
  `${place.country}${regionOf(place)}${place.featureCode === CAPITAL ? '*' : '.'}${Math.round(place.people / 1000).toString(36)}${counts(place) ? pointOf(place) : ''}`

/** Columns sort as the lookup compares: by UTF-16 units. */
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The gazetteer as one text, a line a name, sorted: "name TAB places", largest first, or "name TAB > name" for another name.
 * `names` is CITY_NAMES, `cases` CITY_CASES. Problems: lines of these that the gazetteer does not know.
 */
export const compileCities = (places: readonly Populated[], names: string, cases = ''): { table: string; cities: number; problems: string[] } => {
  const kept = new Map<string, Populated[]>()
  const keep = (place: Populated): void => {
    const key = cityKey(place.name)
    if (!/^[a-z][a-z ]{1,40}$/.test(key)) return
    const same = kept.get(key) ?? []
    // Parts of cities bear the same name in the same region; the largest speaks for them.
    if (same.some(other => other.country === place.country && regionOf(other) === regionOf(place))) return
    kept.set(key, [...same, place])
  }
  const sorted = [...places].sort((a, b) => b.people - a.people)
  for (const place of sorted) if (hasName(place)) keep(place)

  const problems: string[] = []
  const aliases = new Map<string, string>()
  for (const line of names.trim().split('\n')) {
    const [main = '', ...others] = line.slice(3).split('|')
    const place = sorted.find(({ name, country }) => country === line.slice(0, 2) && cityKey(name) === cityKey(main))
    if (place === undefined) problems.push(`${line}: the gazetteer has no such city`)
    else keep(place)
    for (const other of others) aliases.set(cityKey(other), cityKey(main))
  }
  for (const line of cases.trim().split('\n')) {
    const [name = '', ...forms] = line.split('|')
    const key = cityKey(name)
    const main = aliases.get(key) ?? key
    if (name !== '' && !kept.has(main)) problems.push(`${line}: the gazetteer has no such city`)
    for (const form of forms) if (!kept.has(cityKey(form))) aliases.set(cityKey(form), main)
  }
  for (const [alias, main] of aliases) if (alias === main) aliases.delete(alias)
  const lines = [
    ...[...kept].flatMap(([key, same]) => (aliases.has(key) ? [] : [`${key}\t${[...same].sort((a, b) => b.people - a.people).map(written).join(' ')}`])),
    ...[...aliases].map(([alias, main]) => `${alias}\t>${main}`),
  ]
  return { table: `\n${lines.sort(byUnits).join('\n')}\n`, cities: kept.size, problems }
}
