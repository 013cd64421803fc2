import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { contentPrint, likeness } from '../../lib/posting/content-print'
import type { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { sameJob } from '../../lib/posting/same-job'

const asked = ['Three winters at a wood-fired oven, or a finished apprenticeship as a baker', 'A steady hand with sourdough, rye and spelt', 'You plan the night with two apprentices and know how to say no', 'Working knowledge of our till and of spreadsheets', 'A driving licence for the van that brings bread to the harbour']
const others = ['Several years of selling cakes to hotels and restaurants', 'You write offers that people like to read', 'Good English and some Italian for our buyers in Trieste', 'Experience with a customer database', 'Willingness to travel two days a week by train']

const posting = (lines: readonly string[], more: { title?: string; company?: string; city?: string; url?: string; extra?: string } = {}): Posting =>
  readPosting(captureText(`# ${more.title ?? 'Baker'}\nCompany: ${more.company ?? 'Larkspur'}\nLocation: ${more.city ?? 'Bern'}\n${more.extra ?? ''}\n\n## Requirements\n${lines.map(line => `- ${line}`).join('\n')}`, { ...(more.url !== undefined && { url: more.url }) }))

describe('the same job', () => {
  const here = posting(asked, { url: 'https://one.example/jobs/1' })
  it.each<[string, Posting]>([
    ['on another board in another layout', readPosting(captureText(`Baker\n\nCompany: LARKSPUR GMBH\nLocation: Berne\n\nWhat you bring\n\n${asked.join('. ')}.`, { url: 'https://two.example/x' }))],
    ['posted anew under another number', posting(asked, { url: 'https://one.example/jobs/2', extra: 'Job ID: BK-4410' })],
    ['with a line more and a line less', posting([...asked.slice(1), 'A liking for the early morning'], { url: 'https://one.example/jobs/3' })],
    ['under a title in other words', posting(asked, { title: 'Night Baker' })],
    ['at the same address with another text', posting(others, { url: 'https://one.example/jobs/1?utm_source=x' })],
    ['where one of the two asks next to nothing', posting(['Bread'])],
  ])('%s', (_, there) => {
    expect(sameJob(here, there)).toBe(true)
    expect(sameJob(there, here)).toBe(true)
  })
  it('under the same number of the same employer', () => {
    expect(sameJob(posting(asked, { title: 'Baker', extra: 'Job ID: BK-4410' }), posting(others, { title: 'Baker of the night', extra: 'Reference: bk4410' }))).toBe(true)
  })
  it('where an agency or nobody is named, with the same title, place and text', () => {
    expect(sameJob(here, readPosting(captureText(`# Baker\nLocation: Bern\n\n## Requirements\n${asked.map(line => `- ${line}`).join('\n')}`, {})))).toBe(true)
  })
})

describe('another job', () => {
  it.each<[string, Posting, Posting]>([
    ['of another team under the same title', posting(asked), posting(others)],
    ['in another city with the same text', posting(asked), posting(asked, { city: 'Basel' })],
    ['of another employer with the same text', posting(asked), posting(asked, { company: 'Osprey' })],
    ['at the same address when nothing of it is left', posting(asked, { url: 'https://one.example/job' }), posting(others, { url: 'https://one.example/job', title: 'Seller' })],
    ['under another number with half another text', posting(asked, { extra: 'Job ID: BK-4410' }), posting([...asked.slice(0, 2), ...others.slice(2)], { extra: 'Job ID: BK-4411' })],
    ['when neither names anything', readPosting(captureText('We bake.', {})), readPosting(captureText('We bake.', {}))],
  ])('%s', (_, a, b) => expect(sameJob(a, b)).toBe(false))
})

describe('the print of a text', () => {
  it('does not depend on the order of lines or on capitals', () => {
    expect(contentPrint(posting(asked))).toBe(contentPrint(posting(asked.toReversed().map(line => line.toUpperCase()))))
  })
  it('stays the same in every version, as it is stored', () => expect(contentPrint(posting(asked))?.slice(0, 16)).toBe('345c31d6312b73a5'))
  it('is absent where next to nothing is asked', () => expect(contentPrint(posting(['Bread']))).toBeUndefined())
  it('measures what two texts share', () => {
    const half = likeness(contentPrint(posting(asked)), contentPrint(posting([...asked.slice(0, 3), ...others.slice(3)])))
    expect(half).toBeGreaterThan(0.2)
    expect(half).toBeLessThan(0.8)
    expect(likeness(contentPrint(posting(asked)), contentPrint(posting(others)))).toBeLessThan(0.2)
    expect(likeness(undefined, contentPrint(posting(asked)))).toBeUndefined()
  })
  it('takes any text, and is as likely as can be to itself', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), lines => {
      const print = contentPrint({ requirements: lines.map(words => ({ tier: 'must', said: { words, source: 'text' }, skills: [] })) })
      return print === undefined || (print.length === 128 && likeness(print, print) === 1)
    }))
  })
})

describe('the number of the staff department', () => {
  const number = (text: string, value?: unknown) => readPosting({ ...captureText(text, {}), data: value === undefined ? [] : [{ from: 'json-ld', value: { title: 'Baker', identifier: value } }] }).requisition?.value
  it.each<[string, string | undefined]>([['Job ID: R-60670', 'R-60670'], ['Kennziffer: 2026/114', '2026/114'], ['Référence : AB1234.', 'AB1234'], ['Reference: available on request', undefined], ['Job ID: 12', undefined], ['Reference: two letters', undefined]])('%s', (line, value) => expect(number(`# Baker\n${line}\n`)).toBe(value))
  it.each<[unknown, string | undefined]>([['R60670', 'R60670'], [{ '@type': 'PropertyValue', name: 'Larkspur', value: 'R60670' }, 'R60670'], [{ name: 'Larkspur' }, undefined], [7, undefined]])('in structured data %j', (value, expected) => expect(number('# Baker', value)).toBe(expected))
})
