import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesFromData, placesFromField } from '../../lib/facts/place-data'
import { readPlaces } from '../../lib/facts/place-text'
import { readRemoteScope } from '../../lib/facts/remote-scope-text'
import { remoteScopeFromData, workplaceFromData, workplaceFromField } from '../../lib/facts/workplace-data'
import { readOfficeDays, readWorkplace } from '../../lib/facts/workplace-text'
import { para } from './blocks'

const NEAR_MISSES = ['Berlin | ', 'Berlin - ', 'in our office in ', 'join our team in Berlin and ', 'two days per week ', 'Mon, Tue, ', '2-3 days a week in ', '60 % ', 'once a month ', 'remote in Germany or ', 'we can only hire in ', 'UTC+1 to ', 'Saint ', '10115 ', 'Berlin, ', '(Berlin) ', 'na dálku ', 'zdalna ', 'haemme ', 'Based in Oslo, ', 'Ofen GmbH, ', 'REMOTE, USA, ', 'https://a.example/', '+2 more ', 'not remote ']
const long = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length))
/** The quicker of up to five tries: a busy machine stops the clock of one. */
const quickest = (work: () => unknown, most: number): number => {
  let best = Infinity
  for (let attempt = 0; attempt < 5 && best >= most; attempt++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('bounded work on places and ways of working', () => {
  it.each(NEAR_MISSES)('reads 100 KB of "%s" in less than half a second', piece => {
    const text = long(piece)
    const lines = Array.from({ length: 1_000 }, () => para(text.slice(0, 100)))
    for (const read of [readPlaces, readWorkplace, readOfficeDays, readRemoteScope]) {
      expect(quickest(() => read([para(text, { under: ['Location'] })]), 500)).toBeLessThan(500)
      expect(quickest(() => read(lines), 500)).toBeLessThan(500)
    }
    expect(quickest(() => [placesFromField(text, 'location'), workplaceFromField(text, 'workplace')], 300)).toBeLessThan(300)
    const nested = { jobLocation: Array.from({ length: 5_000 }, () => ({ address: { addressLocality: text, addressRegion: text, addressCountry: text } })), applicantLocationRequirements: text }
    expect(quickest(() => [placesFromData(nested), remoteScopeFromData(nested), workplaceFromData(nested)], 500)).toBeLessThan(500)
  }, 60_000)
})

const words = fc.oneof(fc.string({ maxLength: 40, unit: 'binary' }), fc.constantFrom('Berlin', 'CA', 'US', 'Remote', 'Multiple Locations', 'Berlin, Hamburg', 'Reno, NV', 'Москва', '', ' ', '東京', '12 Mill Lane'))
const json = fc.letrec<{ any: unknown }>(tie => ({
  any: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, fc.constantFrom<unknown>(null, true, 0, 'DE'), fc.array(tie('any'), { maxLength: 15 }), fc.dictionary(fc.constantFrom('address', 'name', 'addressLocality', 'addressRegion', 'addressCountry', '@type', '__proto__'), tie('any'), { maxKeys: 5 })),
})).any
const data = fc.record({ jobLocation: json, applicantLocationRequirements: json, jobLocationType: fc.oneof(words, fc.constantFrom('TELECOMMUTE', ['TELECOMMUTE'], null)) }, { requiredKeys: [] })

describe('whatever the places in structured data', () => {
  it('never throws, and no part of a place is empty', () => {
    fc.assert(fc.property(data, value => {
      const places = placesFromData(value)
      for (const { city, region, country } of places) {
        expect([city, region, country].some(part => part !== undefined)).toBe(true)
        for (const part of [city, region]) if (part !== undefined) expect(part.trim()).not.toBe('')
        if (country !== undefined) expect(country).toMatch(/^[A-Z]{2}$/)
      }
      const scope = remoteScopeFromData(value)
      if (scope?.countries !== undefined) for (const country of scope.countries) expect(country).toMatch(/^[A-Z]{2}$/)
    }), { numRuns: 500 })
  })

  it('survives lists within lists', () => {
    let deep: unknown = 'Berlin'
    for (let depth = 0; depth < 5_000; depth++) deep = [deep]
    expect(() => [placesFromData({ jobLocation: { address: { addressLocality: deep } } }), placesFromData({ jobLocation: deep }), remoteScopeFromData({ applicantLocationRequirements: deep })]).not.toThrow()
  })
})
