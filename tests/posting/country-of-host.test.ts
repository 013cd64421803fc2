import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { countryOfHost } from '../../lib/posting/country-of-host'
import { readPosting } from '../../lib/posting/read'

describe('the country that an address belongs to', () => {
  it.each<[string | undefined, string | undefined]>([
    ['https://jobs.bakery.com.au/7', 'AU'], ['https://bakery.co.nz/jobs/7', 'NZ'], ['https://bakery.co.uk/', 'GB'], ['https://bakery.ca/', 'CA'],
    ['https://bakery.io/', undefined], ['https://bakery.co/', undefined], ['https://bakery.com/', undefined], ['https://bakery.museum/', undefined],
    ['https://bakery.eu/', undefined], ['https://127.0.0.1/', undefined], ['nonsense', undefined], [undefined, undefined],
  ])('%s: %s', (url, country) => expect(countryOfHost(url)).toBe(country))
})

describe('whose dollar it is', () => {
  const currencies = (url: string, more = '') => readPosting(captureText(`# Baker\n\nWe pay $31 to $34 per hour.\n\n${more}`, { url })).pay.map(({ currency }) => currency)

  it.each<[string, string, string, string[]]>([
    ['is settled by the address where no place is named', 'https://bakery.com.au/jobs/7', '', ['AUD']],
    ['is the place’s, not the address’s', 'https://bakery.com.au/jobs/7', 'Location: Toronto, Canada', ['CAD']],
    ['is the one of the US where neither says anything', 'https://bakery.com/jobs/7', '', ['USD']],
  ])('%s', (_, url, more, expected) => expect(currencies(url, more)).toEqual(expected))
})
