import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNote } from '../../lib/notes/read'
import { type Capture, Json } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { looksLikePosting } from '../../lib/posting/looks'
import { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { blocksOfText } from '../../lib/text/document'
import { blocksOfMarkup } from '../../lib/text/markup'

const NUMBERS = ['-5', '1e400', 'NaN', '-Infinity', '0', '90000', '60000', '60.000,50', '1e21', '-90000 - -60000', '99999999999999999999']
const DAYS = ['2026-02-30', '2026-13-01', '0000-00-00', '2026-05-04', '2026-05-04T10:00:00Z', '04.05.2026', 'tomorrow', '275760-09-14', '-000001-01-01', '1970-01-01']
const WORDS = ['EUR', 'USD', 'YEAR', 'HOUR', 'TELECOMMUTE', 'FULL_TIME', 'Deck hand', 'Bergen', 'NO', 'Person', '<p>5-2 years of experience, 40-20 hours a week</p>', '\ud800', '\u202eRTL\u202c', 'e\u0301\u0327', '\u0000']
const KEYS = ['@type', '@graph', '@value', '@id', 'title', 'name', 'description', 'baseSalary', 'estimatedSalary', 'value', 'minValue', 'maxValue', 'currency', 'unitText', 'jobLocation', 'address', 'addressLocality', 'addressCountry', 'jobLocationType', 'applicantLocationRequirements', 'employmentType', 'hiringOrganization', 'datePosted', 'validThrough', 'jobStartDate', 'educationRequirements', 'experienceRequirements', 'monthsOfExperience', 'workHours', 'skills', 'qualifications', 'identifier', '__proto__', 'constructor', 'length']
const leaf = fc.oneof(fc.constantFrom<unknown>(...NUMBERS, ...DAYS, ...WORDS, null, true, -1, 1e308, -90_000, 60_000, 90_000), fc.string({ unit: 'binary', maxLength: 60 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
const shape = fc.letrec<{ any: unknown }>(tie => ({ any: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 7 })) })).any
const job = fc.oneof(fc.dictionary(fc.constantFrom(...KEYS), shape, { maxKeys: 14 }), fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue(), { maxKeys: 6 }))

const PIECES = ['$', '€', '90,000', ' - ', '-5', ' to ', '60k', ' per year', '5', '-2 years of experience', '40-20 hours a week', '3 days a week in the office', 'team of -8', '(90-30 min)', 'Apply by 31.02.2026', ' February 30', '\n', '\n\n# ', '- ', 'Location: ', 'We look for you', '\ud800', '\udc00', '\u202e', '\u0301', 'שלום', '年収 500-300万円', '١٢', '\u0000', '<p>', '</p>', '&#x110000;', '&#0;']
const text = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 400 }))

/** No number below zero or endless, no range whose end comes first, no day that no calendar has. Time zones may lie behind UTC. */
const expectSound = (fact: unknown, under = ''): void => {
  if (typeof fact === 'number') expect(Number.isFinite(fact) && (fact >= 0 || under === 'utc'), `${under} ${fact}`).toBe(true)
  if (typeof fact !== 'object' || fact === null) return
  const { min, max, from, to } = { min: undefined, max: undefined, from: undefined, to: undefined, ...fact }
  if (typeof min === 'number' && typeof max === 'number') expect(min, JSON.stringify(fact)).toBeLessThanOrEqual(max)
  if (typeof from === 'number' && typeof to === 'number' && under === 'said') expect(from).toBeLessThanOrEqual(to)
  for (const [key, value] of Object.entries(fact)) expectSound(value, under === 'utc' ? 'utc' : key)
}
const DAY = /^\d{4}-\d\d-\d\d$/
const expectRead = (capture: Capture): void => {
  const posting = readPosting(capture)
  expect(Posting.safeParse(posting).success).toBe(true)
  expectSound(posting)
  for (const stated of [posting.dates.posted, posting.dates.deadline, posting.dates.start]) {
    if (stated === undefined) continue
    expect(stated.day).toMatch(DAY)
    expect(new Date(`${stated.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(stated.day)
  }
  expect(['posting', 'list', 'no']).toContain(looksLikePosting(capture).verdict)
}

describe('whatever is captured', () => {
  it('structured data of any shape makes a sound posting', () => {
    fc.assert(fc.property(fc.array(job, { maxLength: 3 }), text, (jobs, words) => {
      const data = jobs.map(value => ({ from: 'json-ld' as const, value: JSON.parse(JSON.stringify(value)) }))
      for (const { value } of data) expect(Json.safeParse(value).success).toBe(true)
      expectRead({ kind: 'html', title: words.slice(0, 80), data, fields: {}, blocks: blocksOfText(words) })
    }), { numRuns: 400 })
  }, 60_000)

  it('text of any kind makes a sound posting', () => {
    fc.assert(fc.property(text, words => { expectRead(captureText(words, {})) }), { numRuns: 400 })
  }, 60_000)

  it('accounts of any kind make a note', () => {
    fc.assert(fc.property(text, words => { expectSound(readNote(words, { id: 'a', now: '2026-05-04T10:00:00Z' }).rounds) }), { numRuns: 200 })
  })
})

const spent = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
const LINES = ['$180,000 - ', 'Location: Bergen, ', '5+ years of ', '# ', '- ', '<p>', '&amp;', '((((', '\u00a0', 'aaaaaaaaaa', ', and ', '. A', '<!--', '| a ', 'we look for you, ', 'https://a.b/']
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  blocksOfText, blocksOfMarkup,
  captureText: words => captureText(words, {}),
  looksLikePosting: words => looksLikePosting(captureText(words, {})),
  readPosting: words => readPosting(captureText(words, {})),
  readNote: words => readNote(words, { id: 'a', now: '2026-05-04T10:00:00Z' }),
}

describe('however much is captured', () => {
  it.each(Object.entries(READERS))('%s takes no longer and longer over one line or many', (_, read) => {
    for (const piece of LINES) for (const end of ['', '\n']) {
      const [short, long] = [40_000, 160_000].map(length => (piece + end).repeat(Math.ceil(length / (piece + end).length)))
      const quarter = spent(() => read(short ?? ''))
      const most = Math.max(400, quarter * 9)
      let whole = Infinity
      for (let attempt = 0; attempt < 3 && whole >= most; attempt++) whole = Math.min(whole, spent(() => read(long ?? '')))
      expect(whole, `${JSON.stringify(piece + end)}: a quarter took ${Math.round(quarter)} ms`).toBeLessThan(most)
    }
  }, 120_000)
})
