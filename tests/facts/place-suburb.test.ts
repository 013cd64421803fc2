import { describe, expect, it } from 'vitest'
import { placesIn } from '../../lib/facts/place-words'

describe('places as Australian boards write them', () => {
  it.each([
    ['Batlow, Wagga Wagga & Riverina NSW', { city: 'Batlow', region: 'NSW', country: 'AU' }],
    ['Truganina, Melbourne VIC', { city: 'Truganina', region: 'VIC', country: 'AU' }],
    ['Bunbury, Bunbury & South West WA', { city: 'Bunbury', region: 'WA', country: 'AU' }],
    ['CBD & Inner Suburbs, Melbourne VIC', { city: 'Melbourne', region: 'VIC', country: 'AU' }],
  ])('%j is one place', (line, where) => expect(placesIn(line, false).map(found => found.where)).toEqual([where]))

  it.each(['Seattle, Bellevue WA', 'Team Leader, Store Manager NSW', 'Engineering, Sales NT'])('%j is none in Australia', line =>
    expect(placesIn(line, false).filter(({ where }) => where.country === 'AU')).toEqual([]))

  it.each([['Kraków Podgórze', 'Kraków'], ['Brno-střed', 'Brno'], ['Praha 5 - Smíchov', 'Praha'], ['Berlin-Mitte', 'Berlin'], ['Ostrava-Poruba', 'Ostrava']])('%j, where a place is told, is in the town', (line, city) =>
    expect(placesIn(line, true).map(found => found.where.city)).toEqual([city]))
})
