import { describe, expect, it } from 'vitest'
import { citiesNamed, cityNamed, countryOfCity, isCity, isCityOf, isWellKnownCity } from '../../lib/vocabulary/cities'
import { CITY_NAMES } from '../../lib/vocabulary/city-names'
import { compileCities } from '../../lib/vocabulary/compile/cities'
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

  it('is small', () => expect(cityTable.length).toBeLessThan(250_000))
})

describe('compiling it', () => {
  const place = (name: string, country: string, people: number, more = {}) => ({ name, country, people, featureCode: 'PPL', adminCode: '01', ...more })

  it('keeps large cities, capitals and those our list names, largest first', () => {
    const { table, problems } = compileCities([place('Oak', 'US', 60_000, { adminCode: 'TX' }), place('Oak', 'GB', 90_000), place('Elm', 'FI', 900, { featureCode: 'PPLC' }), place('Ash', 'FR', 900), place('Yew', 'FR', 900)], 'FR Ash|Frêne')
    expect(table).toBe('\nash\tFR.1\nelm\tFI*1\nfrene\t>ash\noak\tGB.2i USTX.1o\n')
    expect(problems).toEqual([])
  })

  it('says which line of our list it does not know', () => {
    expect(compileCities([], 'FR Ash').problems).toEqual(['FR Ash: the gazetteer has no such city'])
  })

  it('has no name twice in our list', () => {
    const names = CITY_NAMES.trim().split('\n').flatMap(line => line.slice(3).split('|'))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
