import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { sumOfStages } from '../../lib/facts/interview'
import { captureText } from '../../lib/posting/capture-text'
import { looksLikePosting } from '../../lib/posting/looks'
import { Posting, type Tier } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { toReading } from '../../lib/posting/reading'
import { skillNamed } from '../../lib/skills/named'
import { Expectation, type Wanted } from './seed-expectation'
import { TRAPS } from './seed-traps'

const SEEDS = new URL('../../../shared/corpus/seeds/', import.meta.url)
const present = existsSync(SEEDS)
if (!present) console.log('Skipped: the shared corpus is not here, so no reading of the seeds is compared with its expectation.')

/** Any day after the deadlines of the seeds. */
const TODAY = '2026-11-21'

const canonical = (name: string): string => (skillNamed(name) ?? name).toLowerCase()

/** The names that satisfy one expectation: a name that itself says "A or B" is satisfied by either. */
const namesOf = (wanted: Wanted): string[] => (typeof wanted === 'string' ? [wanted, ...wanted.split(/ or /)] : wanted.anyOf).map(canonical)

const skillsAt = (posting: Posting, tiers: readonly Tier[]): string[] =>
  posting.requirements.filter(({ tier }) => tiers.includes(tier)).flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill.toLowerCase())))

const shows = (wanted: Wanted): string => (typeof wanted === 'string' ? wanted : wanted.anyOf.join(' or '))

const expectations = (): [string, Expectation][] => {
  if (!present) return []
  const all = z.parse(z.record(z.string(), z.unknown()), JSON.parse(readFileSync(new URL('expected.json', SEEDS), 'utf8')))
  return Object.entries(all).flatMap(([file, label]): [string, Expectation][] => {
    const expectation = Expectation.safeParse(label)
    return expectation.success ? [[file, expectation.data]] : []
  })
}

it.runIf(present)('finds every posting among the seeds labelled', () => expect(expectations()).toHaveLength(3))

describe.each(expectations())('%s', (file, expected) => {
  const raw = readFileSync(new URL(file, SEEDS), 'utf8')
  const capture = captureText(raw, {})
  const posting = readPosting(capture)
  const reading = toReading(posting)

  it('looks like a posting and keeps to the shape', () => {
    expect(looksLikePosting(capture).verdict).toBe('posting')
    expect(Posting.safeParse(posting).success).toBe(true)
  })

  it('has its title and employer', () => {
    expect(reading.title).toBe(expected.title)
    expect(reading.company).toBe(expected.company)
    if (expected.department) expect(reading.department).toBe(expected.department)
    if (expected.applyUrl) expect(reading.applyUrl).toBe(expected.applyUrl)
  })

  it('has its level and employment', () => {
    expect([reading.level, reading.grade]).toContain(expected.level)
    if (expected.employmentType) expect(reading.employment).toContain(expected.employmentType)
    else expect(reading.employment).toEqual([])
  })

  it('has its places and ways of working', () => {
    expect(reading.locations).toHaveLength(expected.locations.length)
    expected.locations.forEach((place, at) => expect(reading.locations[at]).toMatchObject(place))
    const { remote, hybrid, onsite } = expected.workplace
    expect(new Set(reading.workplace)).toEqual(new Set([...(remote ? ['remote'] : []), ...(hybrid ? ['hybrid'] : []), ...(onsite ? ['onsite'] : [])]))
    expect(reading.officeDays).toBe(expected.workplace.officeDaysPerWeek ?? null)
    expect(reading.remoteScope).toBe(expected.remoteScope ?? null)
    const hours = expected.workingHours
    if (hours) expect(reading.overlap).toMatchObject({ zone: hours.zone, from: hours.from, to: hours.to, hoursPerWeek: hours.overlapHoursPerWeek })
    else expect(reading.overlap).toBeNull()
  })

  it('has its pay, and no other', () => {
    expect(reading.salary).toHaveLength(1)
    expect(reading.salary[0]).toMatchObject(expected.salary)
    expect(reading.equity ?? false).toBe(expected.equity)
  })

  it('has its days', () => {
    expect(reading.posted).toBe(expected.posted ?? null)
    expect(reading.deadline).toBe(expected.deadline ?? null)
  })

  it('has its years, each of the right thing, and no others', () => {
    expect(reading.years.map(({ min, max }) => ({ min, max }))).toEqual(expected.years.map(({ min, max }) => ({ min, max: max ?? null })))
    // What the years are of is in the posting's words or in the label's: they share their longer words.
    const stems = (words: string) => new Set((words.toLowerCase().match(/[a-z]{4,}/g) ?? []).map(word => word.slice(0, 6)))
    expected.years.forEach(({ of }, at) => {
      const said = stems(`${reading.years[at]?.of ?? ''} ${posting.years[at]?.said.words ?? ''}`)
      expect([...stems(of ?? '')].some(stem => said.has(stem)), `${of} is in ${[...said].join(' ')}`).toBe(true)
    })
  })

  it('has its education', () => {
    if (!expected.education) return expect(reading.education).toBeNull()
    expect(reading.education?.orEquivalent).toBe(expected.education.orEquivalent)
    expect(new Set(reading.education?.levels)).toEqual(new Set(expected.education.levels))
    expect(reading.education?.fields).toEqual(expect.arrayContaining(expected.education.fields))
  })

  it('has its interview process', () => {
    if (!expected.interview) return expect(reading.interview).toBeNull()
    expect(reading.interview?.statedTotalMinutes).toBe(expected.interview.statedTotal ?? null)
    expect(reading.interview?.sumOfStages).toBe(expected.interview.sumOfStages)
    expect(posting.interview && sumOfStages(posting.interview)).toBe(expected.interview.sumOfStages)
    const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, ' ')
    expect(reading.interview?.stages).toHaveLength(expected.interview.stages.length)
    expected.interview.stages.forEach((stage, at) => {
      const read = reading.interview?.stages[at]
      const words = folded(stage.name).split(' ').filter(word => word.length > 3 && word !== 'check')
      expect(words.every(word => folded(read?.name ?? '').includes(word)), `${stage.name} is ${read?.name}`).toBe(true)
      expect(read?.minutes ?? null).toBe(stage.minutes ?? null)
      expect(read?.async).toBe(stage.async ?? false)
      if (stage.group) expect(folded(read?.group ?? '')).toContain(folded(stage.group))
      if (stage.parts) expect(read?.parts).toHaveLength(stage.parts)
    })
  })

  it('has its team', () => expect(reading.teamSize).toBe(expected.teamSize ?? null))

  it.each(expected.required.map(wanted => [shows(wanted), wanted] as const))('asks for %s', (_, wanted) => {
    expect(skillsAt(posting, ['must']).filter(skill => namesOf(wanted).includes(skill)), skillsAt(posting, ['must']).join(', ')).not.toEqual([])
  })

  it.each((expected.preferred ?? []).map(wanted => [shows(wanted), wanted] as const))('wishes %s', (_, wanted) => {
    expect(skillsAt(posting, ['nice']).filter(skill => namesOf(wanted).includes(skill)), skillsAt(posting, ['nice']).join(', ')).not.toEqual([])
  })

  it.each((expected.mentioned ?? []).map(wanted => [shows(wanted), wanted] as const))('at least mentions %s', (_, wanted) => {
    expect(skillsAt(posting, ['must', 'nice', 'mentioned']).filter(skill => namesOf(wanted).includes(skill))).not.toEqual([])
  })

  it('asks for alternatives as one requirement', () => {
    for (const wanted of expected.required) {
      if (typeof wanted === 'string') continue
      const group = posting.requirements.flatMap(({ skills }) => skills).find(({ anyOf }) => anyOf.some(({ skill }) => namesOf(wanted).includes(skill.toLowerCase())))
      // "or similar X tools" adds the kind of tool as one more alternative.
      expect(group?.anyOf.map(({ skill }) => skill.toLowerCase())).toEqual(expect.arrayContaining(namesOf(wanted)))
    }
  })

  it('says of every fact from text where its words stand', () => {
    const saids = JSON.stringify(posting).match(/\{"words":(?:[^{}]|"\{)*?\}/g) ?? []
    expect(saids.length).toBeGreaterThan(10)
    const Words = z.object({ words: z.string(), source: z.string(), block: z.optional(z.number()), from: z.optional(z.number()), to: z.optional(z.number()) })
    for (const json of saids) {
      const said = z.parse(Words, JSON.parse(json))
      if (said.source === 'text') expect(capture.blocks[said.block ?? -1]?.text.slice(said.from, said.to)).toBe(said.words)
    }
  })

  it.each(expected.traps.map(trap => [trap] as const))('is not caught where %s', trap => {
    const [, check] = TRAPS.find(([about]) => about.test(trap)) ?? []
    expect(check, 'a trap that no assertion answers').toBeDefined()
    check?.({ posting, raw, today: TODAY, blocks: capture.blocks }, trap)
  })
})
