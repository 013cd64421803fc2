import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLevel } from '../../lib/facts/level-text'
import { blocksOfText } from '../../lib/text/document'
import { repair } from '../../lib/text/repair'
import { bareFact, expectExact } from './blocks'
import { TEXT_READERS } from './readers'

const folder = fileURLToPath(new URL('../../../shared/corpus/seeds/', import.meta.url))
const there = existsSync(`${folder}expected.json`)
if (!there) console.warn('skipped: ../shared/corpus/seeds is not on this machine')

type Expected = Record<string, Record<string, unknown> | undefined>
const readJson = (name: string): Expected => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))
const expected: Expected = there ? readJson('expected.json') : {}
const names = Object.keys(expected).filter(name => name.endsWith('.md'))

const listOf = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : []
const recordOf = (value: unknown): Record<string, unknown> => typeof value === 'object' && value !== null ? { ...value } : {}

describe.skipIf(!there)('what a careful human reads in the seeds', () => {
  it.each(names.length === 0 ? ['none'] : names)('%s', name => {
    const want = recordOf(expected[name])
    const blocks = blocksOfText(repair(readFileSync(`${folder}${name}`, 'utf8')))
    const got = Object.fromEntries(Object.entries(TEXT_READERS).map(([reader, read]) => [reader, read(blocks)]))
    expect(expectExact(blocks, got)).toBeGreaterThan(5)
    const bare = recordOf(bareFact(got))

    expect(bare['readPay']).toMatchObject([recordOf(want['salary'])])
    expect(bare['readPlaces']).toMatchObject([...listOf(want['locations'])])
    const offers = Object.entries(recordOf(want['workplace'])).filter(([, offered]) => offered === true).map(([kind]) => kind)
    expect(listOf(bare['readWorkplace']).map(place => recordOf(place)['kind']).sort()).toEqual(offers.sort())
    expect(bare['readOfficeDays']).toEqual(recordOf(want['workplace'])['officeDaysPerWeek'] === undefined ? undefined : { days: recordOf(want['workplace'])['officeDaysPerWeek'] })
    expect(recordOf(bare['readRemoteScope'])['text']).toEqual(want['remoteScope'])
    expect(listOf(bare['readYears']).map(years => [recordOf(years)['min'], recordOf(years)['max']])).toEqual(listOf(want['years']).map(years => [recordOf(years)['min'], recordOf(years)['max']]))
    expect(bare['readEquity'] !== undefined).toBe(want['equity'] === true)
    expect(bare['readHours']).toBeUndefined()
    expect(recordOf(bare['readTeamSize'])['people']).toBe(want['teamSize'])
    expect(listOf(bare['readEmployment']).map(kind => recordOf(kind)['kind'])).toEqual(want['employmentType'] === undefined ? [] : [want['employmentType']])

    const title = want['title']
    const level = recordOf(readLevel(blocks, typeof title === 'string' ? title : undefined))
    expect([level['level'], level['grade']]).toContain(want['level'])
    const education = recordOf(want['education'])
    expect(recordOf(bare['readEducation'])['levels']).toEqual(education['levels'])
    expect(recordOf(bare['readEducation'])['fields']).toEqual(education['fields'])
    expect(recordOf(bare['readEducation'])['orEquivalent']).toEqual(education['orEquivalent'])
    const dates = recordOf(bare['readDates'])
    expect([recordOf(dates['posted'])['day'], recordOf(dates['deadline'])['day']]).toEqual([want['posted'], want['deadline']])
    const hours = recordOf(want['workingHours'])
    const overlap = recordOf(bare['readOverlap'])
    expect([overlap['zone'], overlap['from'], overlap['to'], overlap['hoursPerWeek']]).toEqual([hours['zone'], hours['from'], hours['to'], hours['overlapHoursPerWeek']])

    const process = recordOf(want['interview'])
    const stages = listOf(recordOf(bare['readInterview'])['stages']).map(recordOf)
    expect(stages.map(stage => [stage['group'], stage['name'], stage['minutes'], stage['async'], stage['parts'] === undefined ? undefined : listOf(stage['parts']).length]))
      .toEqual(listOf(process['stages']).map(recordOf).map(stage => [stage['group'], stage['name'], stage['minutes'] ?? undefined, stage['async'], stage['parts']]))
    expect(recordOf(recordOf(bare['readInterview'])['statedTotal'])['minutes']).toBe(process['statedTotal'] ?? undefined)
  })
})
