import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { captureText } from '../../../lib/posting/capture-text'
import { looksLikePosting } from '../../../lib/posting/looks'
import { readPosting } from '../../../lib/posting/read'
import { type Reading, toReading } from '../../../lib/posting/reading'
import { type Expected, EXPECTED } from './expected'

const folder = join(import.meta.dirname, 'postings')
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')

const asExpected = (reading: Reading): Partial<Record<keyof Expected, unknown>> => {
  const groups = (tier: 'required' | 'preferred') => reading.skills[tier].map(group => [...new Set(group.map(({ skill }) => skill))].join('|'))
  const [pay] = reading.salary
  return {
    title: reading.title,
    company: reading.company,
    city: reading.locations.map(({ city }) => city).join(),
    country: reading.locations.map(({ country }) => country).join(),
    workplace: reading.workplace,
    officeDays: reading.officeDays ?? undefined,
    pay: pay && [pay.min, pay.max, pay.currency, pay.period],
    employment: [...reading.employment].sort(),
    hours: reading.hours?.min,
    level: reading.level ?? undefined,
    years: reading.years.map(({ min, max }) => `${min}-${max ?? ''}`),
    education: reading.education?.level,
    languages: reading.humanLanguages.map(({ lang, level, required }) => [lang, level, required ? null : 'wished'].filter(part => part !== null).join(' ')).sort(),
    deadline: reading.deadline ?? undefined,
    start: reading.start ?? undefined,
    must: groups('required'),
    nice: groups('preferred'),
  }
}

const LISTS = new Set<keyof Expected>(['workplace', 'employment', 'years', 'languages', 'must', 'nice'])
const FACTS = ['title', 'company', 'city', 'country', 'workplace', 'officeDays', 'pay', 'employment', 'hours', 'level', 'years', 'education', 'languages', 'deadline', 'start', 'must', 'nice'] as const satisfies readonly (keyof Expected)[]

describe('postings in Czech, Slovak, Polish, Nordic languages, Russian and Ukrainian', () => {
  it('have an expectation each', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(Object.keys(EXPECTED))('%s is recognised', file => {
    expect(looksLikePosting(captureText(textOf(file), {})).verdict).toBe('posting')
  })

  describe.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    const reading = asExpected(toReading(readPosting(captureText(textOf(file), {}))))
    it.each(FACTS)('has its %s', fact => {
      expect(reading[fact]).toEqual(expected[fact] ?? (LISTS.has(fact) ? [] : undefined))
    })
  })
})
