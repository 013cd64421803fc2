import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employerKey, jobKey } from '../../lib/posting/identity'
import type { Posting } from '../../lib/posting/posting'

const said = { words: 'words', source: 'text' as const }
const bare: Posting = { places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [] }
const posting = (title: string | undefined, company: string | undefined, city: string | undefined, url?: string): Posting => ({
  ...bare,
  ...(title !== undefined && { title: { value: title, said } }),
  ...(company !== undefined && { company: { value: company, said } }),
  places: city === undefined ? [] : [{ city, said }],
  ...(url !== undefined && { url }),
})

describe('one employer, one key', () => {
  it.each([
    ['LarkspurQuillon', 'LARKSPUR QUILLON AND CO'], ['Larkspur GmbH & Co. KG', 'larkspur'], ['The Larkspur Company', 'Larkspur'], ['Larkspur, Inc.', 'Larkspur Inc'], ['Lärkspür S.A.', 'Larkspur SA'], ['Larkspur A/S', 'Larkspur AS'], ['Larkspur & Sons Ltd.', 'Larkspur and Sons Limited'], ['Larkspur s.r.o.', 'Larkspur'],
  ])('%s and %s', (a, b) => expect(employerKey(a)).toBe(employerKey(b)))

  it.each([['Larkspur', 'Larkspur Bakery'], ['AB', 'AG'], ['Osprey', 'Quillon'], ['The Group', 'The Company']])('but %s is not %s', (a, b) => expect(employerKey(a)).not.toBe(employerKey(b)))
  it('has no key for a name without letters', () => expect(employerKey(' – ')).toBe(''))
})

describe('one job, one key', () => {
  it('on two boards', () => {
    expect(jobKey(posting('Cook (m/w/d)', 'Larkspur GmbH', 'Köln', 'https://one.example/1'))).toBe(jobKey(posting('Cook', 'LARKSPUR', 'Koln', 'https://two.example/2')))
  })
  it('wherever its city is named in another language', () => expect(jobKey(posting('Cook', 'Larkspur', 'München'))).toBe(jobKey(posting('Cook', 'Larkspur', 'Munich'))))
  it.each([[posting('Cook', 'Larkspur', 'Bern'), posting('Cook', 'Larkspur', 'Basel')], [posting('Cook', 'Larkspur', 'Bern'), posting('Baker', 'Larkspur', 'Bern')], [posting('C# Developer', 'L', 'Bern'), posting('C++ Developer', 'L', 'Bern')]])('but another place or title is another job', (a, b) => expect(jobKey(a)).not.toBe(jobKey(b)))

  it('is the address where no employer is named, whence ever one came', () => {
    const key = jobKey(posting('Cook', undefined, 'Bern', 'https://www.example.com/jobs/1/?id=7&utm_source=x'))
    expect(key).toBe(jobKey(posting('Cook', undefined, undefined, 'https://example.com/jobs/1?gh_src=y&id=7')))
    expect(key).not.toBe(jobKey(posting('Cook', undefined, undefined, 'https://example.com/jobs/1?id=8')))
  })
})

it('takes any name and address', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, url) => typeof jobKey(posting(name, name, name, url)) === 'string' && employerKey(employerKey(name)).length >= 0))
})
