import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import type { Profile } from '../../lib/profile/profile'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'
import { profileOf, TODAY } from './made'

const LINES = [
  'Kubernetes', 'Experience with Terraform', 'Python and PostgreSQL', 'Go or Rust', '5+ years of experience in software development', 'A driving licence', "Bachelor's degree in computer science",
  'Fluent English', 'Knows how a hospital works at night', 'You keep calm when the phones ring', 'Knows the rules of customs and freight', 'Travel up to 20 %',
]
const textOf = (must: readonly string[], nice: readonly string[]): string =>
  `Platform Engineer\n\nRequirements\n${must.map(line => `- ${line}`).join('\n')}\n${nice.length > 0 ? `\nNice to have\n${nice.map(line => `- ${line}`).join('\n')}\n` : ''}`
const read = (must: readonly string[], nice: readonly string[]) => readPosting(captureText(textOf(must, nice), {}))
const me: Partial<Profile> = {
  titles: ['Platform Engineer'], skills: [{ name: 'Python', years: 4 }, { name: 'Kubernetes' }], languages: [{ lang: 'en', level: 'C1' }],
  work: [{ title: 'Software Engineer', start: '2019-01', text: 'Python services for the customs office and its freight, with the rules that go with it.' }],
}
const fit = (must: readonly string[], nice: readonly string[] = []) => {
  const { score, band, coverage, parts, missing } = fitOf(read(must, nice), profileOf(me), TODAY)
  return { score, band, coverage, parts: parts.map(({ label, points, of, state }) => ({ label, points, of, state })), missing: missing.map(({ skill }) => skill) }
}

describe('a posting that says a thing twice', () => {
  it('fits as if it said it once: a skill alone in its line', () => {
    expect(fit(['Python and PostgreSQL', 'Kubernetes', 'Kubernetes'])).toEqual(fit(['Python and PostgreSQL', 'Kubernetes']))
  })

  it('fits as if it said it once: a skill that another line named among more words', () => {
    expect(fit(['Experience with Terraform', 'Terraform'])).toEqual(fit(['Experience with Terraform']))
  })

  it.each(LINES)('fits as if it said it once: %s', line => {
    expect(fit(['Python and PostgreSQL', line, line])).toEqual(fit(['Python and PostgreSQL', line]))
  })

  it('fits the same whatever lines are doubled', () => {
    const lines = fc.subarray(LINES, { minLength: 1 })
    fc.assert(fc.property(lines, lines, fc.infiniteStream(fc.boolean()), (must, more, doubled) => {
      const nice = more.filter(line => !must.includes(line))
      const twice = (all: readonly string[]): string[] => all.flatMap(line => (doubled.next().value === true ? [line, line] : [line]))
      expect(fit(twice(must), twice(nice))).toEqual(fit(must, nice))
    }), { numRuns: 60 })
  })
})
