import { describe, expect, it } from 'vitest'
import { citiesNamed, cityNamed, countryOfCity, isCity, isCityOf, isWellKnownCity } from '../../lib/vocabulary/cities'
import { CITY_NAMES } from '../../lib/vocabulary/city-names'
import { kilometres, pointAt } from '../../lib/vocabulary/city-grid'
import { compileCities } from '../../lib/vocabulary/compile/cities'
import { kilometresBetween, type Town } from '../../lib/vocabulary/city-distance'
import { cityTable } from '../../lib/vocabulary/compiled/cities'

describe('the gazetteer', () => {
  it.each([
    ['München', 'Munich'], ['Praha', 'Prague'], ['Wien', 'Vienna'], ['København', 'Copenhagen'], ['Bangalore', 'Bengaluru'], ['Saint Louis', 'St. Louis'], ['Frankfurt/Main', 'Frankfurt am Main'], ['Москва', 'Moscow'], ['NYC', 'New York'],
  ])('knows that %s is %s', (one, other) => {
    expect(cityNamed(one)).toBeDefined()
    expect(cityNamed(one)).toBe(cityNamed(other))
  })

  it.each([['London', 'GB'], ['Toronto', 'CA'], ['Hyderabad', undefined], ['Cambridge', undefined], ['Smallville', undefined], ['Lima', 'PE']])('tells the country of %s alone: %s', (city, country) => {
    expect(countryOfCity(city)).toBe(country)
  })

  it('finds every line of its table, and nothing between the lines', () => {
    const names = cityTable.trim().split('\n').map(line => line.split('\t')[0] ?? '')
    expect(names.length).toBeGreaterThan(8_000)
    expect(names.filter(name => citiesNamed(name).length === 0)).toEqual([])
    expect(names.filter(name => isCity(`${name}zz`))).toEqual([])
    expect(['', 'a', '\n', '\t', '~', 'zzzz', '>berlin'].filter(isCity)).toEqual([])
  })

  it('knows the region where it is written as a code', () => {
    expect(isCityOf('Portland', 'US', 'ME')).toBe(true)
    expect(isCityOf('Portland', 'US', 'NV')).toBe(false)
    expect(isCityOf('Toronto', 'CA', 'ON')).toBe(true)
  })

  it.each([['Berlin', true], ['Mobile', false], ['Reading', false], ['Nice', false], ['Zug', false], ['Reykjavik', true]])('takes %s for a city where nothing introduces it: %s', (name, known) => {
    expect(isWellKnownCity(name)).toBe(known)
  })

  it.each<[string, Town, Town, number | undefined]>([
    ['two towns of one country', { city: 'Linz', country: 'AT' }, { city: 'Wels', country: 'AT' }, 23],
    ['across the equator', { city: 'Quito', country: 'EC' }, { city: 'Guayaquil', country: 'EC' }, 270],
    ['by name in another language', { city: 'München', country: 'DE' }, { city: 'Hambourg', country: 'DE' }, 612],
    ['by a state that tells which', { city: 'Portland', region: 'ME', country: 'US' }, { city: 'Boston', region: 'Massachusetts', country: 'US' }, 160],
    ['of a town that nobody knows', { city: 'Nowhereham', country: 'GB' }, { city: 'Leeds', country: 'GB' }, undefined],
    ['of one of many of its name', { city: 'Springfield', country: 'US' }, { city: 'Boston', region: 'MA', country: 'US' }, undefined],
    ['of no town', { country: 'AT' }, { city: 'Linz', country: 'AT' }, undefined],
  ])('knows how far it is: %s', (_, a, b, far) => {
    const found = kilometresBetween(a, b)
    if (far === undefined) expect(found).toBeUndefined()
    else expect(Math.abs((found ?? NaN) - far)).toBeLessThan(6)
    expect(kilometresBetween(b, a)).toBe(found)
  })

  // A third of it are the names of small towns, which postings outside English name without anything beside them.
  it('is small', () => expect(cityTable.length).toBeLessThan(475_000))
})

describe('compiling it', () => {
  const place = (name: string, country: string, people: number, more = {}) => ({ name, country, people, featureCode: 'PPL', adminCode: '01', ...more })

  it('keeps large cities, capitals and those our list names, largest first', () => {
    const { table, problems } = compileCities([place('Oak', 'US', 60_000, { adminCode: 'TX' }), place('Oak', 'GB', 90_000), place('Elm', 'FI', 900, { featureCode: 'PPLC' }), place('Ash', 'FR', 900), place('Yew', 'FR', 900)], 'FR Ash|Frêne')
    expect(table).toBe('\nash\tFR.1\nelm\tFI*1\nfrene\t>ash\noak\tGB.2i USTX.1o\n')
    expect(problems).toEqual([])
  })

  it('says where each lies, to some kilometres', () => {
    const { table } = compileCities([place('Oak', 'GB', 90_000, { latitude: 51.5, longitude: -0.12 })], '')
    const point = pointAt(/_([0-9a-z]+)/.exec(table)?.[1] ?? '')
    expect(kilometres(point, { latitude: 51.5, longitude: -0.12 })).toBeLessThan(4)
    for (const [latitude, longitude] of [[90, 180], [-90, -180], [0, 179.99]] as const) expect(() => compileCities([place('Oak', 'GB', 90_000, { latitude, longitude })], '')).not.toThrow()
  })

  it('says which line of our list it does not know', () => {
    expect(compileCities([], 'FR Ash').problems).toEqual(['FR Ash: the gazetteer has no such city'])
  })

  it('has no name twice in our list', () => {
    const names = CITY_NAMES.trim().split('\n').flatMap(line => line.slice(3).split('|'))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
