import { describe, expect, it } from 'vitest'
import { placesFromData, placesFromField } from '../../lib/facts/place-data'
import { readPlaces } from '../../lib/facts/place-text'
import { bareFact, expectExact, para, section } from './blocks'

describe('places in text', () => {
  it.each([
    ['Location: Denver, CO (Hybrid) or Remote (UTC +/- 4)', [{ city: 'Denver', region: 'CO', country: 'US' }]],
    ['Where: London, UK', [{ city: 'London', country: 'GB' }]],
    ['Arbeitsort: Berlin oder München', [{ city: 'Berlin' }, { city: 'München' }]],
    ['Lieu : Lyon (69)', [{ city: 'Lyon' }]],
    ['Location: Toronto, ON', [{ city: 'Toronto', region: 'ON', country: 'CA' }]],
    ['Location: Pune, Maharashtra, India', [{ city: 'Pune', region: 'Maharashtra', country: 'IN' }]],
    ['Location: Dover, DE', [{ city: 'Dover', region: 'DE', country: 'US' }]],
    ['Location: Hamburg, DE', [{ city: 'Hamburg', country: 'DE' }]],
    ['Location: Smallville', [{ city: 'Smallville' }]],
    ['Location: Remote', []],
    ['Location: EMEA', []],
    ['🌎 Remote + Chicago', [{ city: 'Chicago' }]],
    ['This position is based in our Dublin, Ireland office.', [{ city: 'Dublin', country: 'IE' }]],
    ['We have customers in Paris, and our founders met in Rome.', []],
    ['Researchers from Oxford, Zurich and Boston work here.', []],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(bareFact(readPlaces(blocks))).toEqual(expected)
    expect(expectExact(blocks, readPlaces(blocks))).toBe(expected.length)
  })

  it('reads a cell by its label', () => {
    expect(bareFact(readPlaces([para('Oslo, Norway', { kind: 'cell', label: 'Location' })]))).toEqual([{ city: 'Oslo', country: 'NO' }])
  })

  it('marks a place under "Preferred locations" as preferred, and merges it with the same city above', () => {
    const blocks = [para('Remote + Chicago', { kind: 'heading', level: 4 }), ...section('Preferred locations', 'Hybrid - Chicago')]
    expect(bareFact(readPlaces(blocks))).toEqual([{ city: 'Chicago', preferred: true }])
  })
})

describe('places in data and fields', () => {
  it('reads several shapes of jobLocation', () => {
    const data = { jobLocation: [{ address: { addressLocality: 'Berlin', addressCountry: { name: 'Germany' } } }, { address: 'Paris, France' }, 'Rome, Italy', { address: { addressLocality: 'USA-MN HQ Bldg 12', addressRegion: 'MN', addressCountry: 'US' } }] }
    expect(bareFact(placesFromData(data))).toEqual([{ country: 'DE', city: 'Berlin' }, { city: 'Paris', country: 'FR' }, { city: 'Rome', country: 'IT' }, { region: 'MN', country: 'US' }])
  })
  it.each([
    ['Tulsa, OK · 4 days ago', [{ city: 'Tulsa', region: 'OK', country: 'US' }]],
    ['Reno, NV 89501', [{ city: 'Reno', region: 'NV', country: 'US' }]],
    ['United States; Oregon', [{ region: 'Oregon', country: 'US' }]],
    ['OH (Hybrid - 3 days in-office)', [{ region: 'OH', country: 'US' }]],
    ['United States (Remote)', [{ country: 'US' }]],
    ['Remote · 40+ applicants', []],
  ])('field %s', (words, expected) => {
    expect(bareFact(placesFromField(words, 'location'))).toEqual(expected)
  })
})
