import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'
import { toReading } from '../../lib/posting/reading'

const reading = (text: string) => toReading(readPosting(captureText(text, {})))
const years = (text: string): unknown => reading(`Head Baker\nGhent, Belgium\n\n${text}`).years.map(({ min, max }) => [min, max])

describe('a line with bars as people write it who post where there is no form', () => {
  it.each<[string, string]>([
    ['Oven & Daughters | Head Baker | REMOTE (US or Canada) | $90k–$110k | Full-time\n\nWe bake rye for half the coast.', 'USD'],
    ['Oven & Daughters | Head Baker | REMOTE (Mexico, Canada, US) or ONSITE in Cleveland | $90k–$110k\n\nWe bake rye for half the coast.', 'USD'],
    ['Oven & Daughters | Head Baker | Remote | $90k–$110k\n\nWe bake rye and work across Canada.', 'CAD'],
    ['Oven & Daughters | Head Baker | Remote (US, Canada) | $90k–$110k\n\nYou get an RRSP from the first day.', 'CAD'],
    ['Oven & Daughters | Head Baker | Remote | $90k–$110k\n\nWe bake for shops in Singapore and the USA.', 'USD'],
  ])('tells whose dollar it is: %s', (text, currency) => expect(reading(text).salary.map(pay => pay.currency)).toEqual([currency]))

  it.each([['ONSITE in Cleveland', 'Cleveland'], ['On-site in Cleveland', 'Cleveland'], ['REMOTE (US) or ONSITE in Cleveland', 'Cleveland']])('finds the place of %s', (words, city) => {
    expect(reading(`Oven & Daughters | Head Baker | ${words} | Full-time\n\nWe bake rye for half the coast.`).locations.map(place => place.city)).toEqual([city])
  })

  it.each<[string, string | null, number | null]>([
    ['Must overlap 5 hours with US Pacific.', 'America/Los_Angeles', 5], ['At least 3 hours overlap with Central business hours.', 'America/Chicago', 3],
    ['Your markets overlap with Central Europe.', null, null], ['Overlap with Eastern Europe helps.', null, null],
  ])('reads what hours are shared: %s', (text, zone, hours) => {
    const { overlap } = reading(`Head Baker\nRemote\n\n${text}`)
    expect([overlap?.zone ?? null, overlap?.hoursPerDay ?? null]).toEqual([zone, hours])
  })

  it.each([['US citizens or green-card holders only.', 'refused'], ['U.S. citizens and green card holders only', 'refused'], ['We help you on the way to a green card.', null]])('reads who may work there: %s', (text, visa) => {
    expect(reading(`Head Baker\n\n${text}`).visa).toBe(visa)
  })
})

describe('years of experience without the word', () => {
  it.each<[string, unknown]>([
    ["You've run ovens for a hundred shops, 7+ yrs.", [[7, null]]],
    ['You know sourdough by heart (6+ years).', [[6, null]]],
    ['The ovens keep their warmth, 7+ yrs.', []],
    ["We seek a warm leader with at least six years' craft baking, three of them in a leading post.", [[6, null], [3, null]]],
    ["We need a baker with a diploma and four years' bread making.", [[4, null]]],
    ['We want somebody with four years in a bakery, one of them at night.', [[4, null], [1, null]]],
    ["You get two years' further training.", []],
    ["The bakery has five years' funding.", []],
    ['We are leaders in rye and have 12 years of experience.', []],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected))
})

it.each<[string, string[], string | null]>([
  ['Where: Ghent or Bruges, or anywhere in Belgium (we meet once a month)', ['remote'], 'Belgium only'],
  ['Location: Ghent', [], null],
])('takes who may live anywhere to work from home: %s', (line, workplace, scope) => {
  const found = reading(`Head Baker\n${line}\n\nYou bake rye.`)
  expect([found.workplace, found.remoteScope]).toEqual([workplace, scope])
})
