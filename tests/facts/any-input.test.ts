import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { Clearance, Visa } from '../../lib/facts/authorisation'
import { Bonus } from '../../lib/facts/bonus'
import { Dates } from '../../lib/facts/dates'
import { Education } from '../../lib/facts/education'
import { Disclosure } from '../../lib/facts/disclosure'
import { Employment, Hours, Shift, Workload } from '../../lib/facts/employment'
import { Equity } from '../../lib/facts/equity'
import { InterviewProcess } from '../../lib/facts/interview'
import { Language } from '../../lib/facts/language'
import { Level } from '../../lib/facts/level'
import { Check, Licence } from '../../lib/facts/licence'
import { Pay } from '../../lib/facts/pay'
import { Place } from '../../lib/facts/place'
import { TeamSize } from '../../lib/facts/team'
import { Travel } from '../../lib/facts/travel'
import { OfficeDays, Overlap, RemoteScope, Workplace } from '../../lib/facts/workplace'
import { Years } from '../../lib/facts/years'
import type { Block } from '../../lib/text/block'
import { expectExact } from './blocks'
import { DATA_READERS, FIELD_READERS, TEXT_READERS } from './readers'

const SHAPES: Readonly<Record<string, z.ZodMiniType<unknown>>> = {
  readPay: z.array(Pay), readBonus: z.optional(Bonus), readEquity: z.optional(Equity), readPlaces: z.array(Place), readWorkplace: z.array(Workplace), readOfficeDays: z.optional(OfficeDays), readRemoteScope: z.optional(RemoteScope), readOverlap: z.optional(Overlap), readEmployment: z.array(Employment), readHours: z.optional(Hours), readLevel: z.optional(Level), readYears: z.array(Years), readEducation: z.optional(Education), readLanguages: z.array(Language), readVisa: z.optional(Visa), readClearance: z.optional(Clearance), readDates: Dates, readInterview: z.optional(InterviewProcess), readTeamSize: z.optional(TeamSize), readWorkload: z.optional(Workload), readShifts: z.array(Shift), readLicences: z.array(Licence), readChecks: z.array(Check), readTravel: z.optional(Travel), readDisclosures: z.array(Disclosure),
  payFromData: z.array(Pay), placesFromData: z.array(Place), workplaceFromData: z.array(Workplace), remoteScopeFromData: z.optional(RemoteScope), employmentFromData: z.array(Employment), datesFromData: Dates, educationFromData: z.optional(Education), yearsFromData: z.array(Years),
  payFromField: z.array(Pay), placesFromField: z.array(Place), workplaceFromField: z.array(Workplace), employmentFromField: z.array(Employment), datesFromField: Dates,
}

/** Pieces that postings are made of, so that random texts come close to saying something. */
const PIECES = ['$', '€', '180', ',000', '.000', 'k', ' - ', ' to ', '–', '-5', ' per year', '/hr', 'salary ', 'Salary: ', 'Location: ', 'Berlin', ', ', 'CA', ' 5+ years', ' of experience in ', 'ten', 'at least ', 'Bachelor\'s degree in ', 'or equivalent ', 'PhD', 'remote', 'hybrid', ' days in office', ' UTC', '+/- 3', '8am', '4pm', ' PT', ' overlap ', ' hours per week', 'English', ' C1', 'fluent ', 'visa sponsorship ', 'not ', 'Posted: ', '2024-02-30', '31.12.2025', 'January 5, 2024', '[30m] ', '(90 min)', ' team of 6', 'equity', '’', '\u00a0', '💰', '(', ')', ':', ';', '. ', '\n', '1970', '0', '99999999999', 'IC3', 'Senior ', 'Vollzeit', 'à', '→', ' 80-100 % ', 'Pensum: ', 'Führerschein Klasse ', 'C1E', ' driving licence ', 'up to 25 % travel', 'DBS check', 'We use AI to screen applicants', 'night shifts', 'a decade of ', 'zweijährige ', 'CPA', '3 days ago', 'Round 1 & 2']
const text = fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map(parts => parts.join('')))
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('heading' as const, 'item' as const, 'paragraph' as const, 'cell' as const),
  text,
  under: fc.array(fc.constantFrom('Interview process', 'Location', 'Compensation', 'Preferred locations', 'Requirements', 'Level'), { maxLength: 2 }),
}, { requiredKeys: ['kind', 'text', 'under'] })
const blocks = fc.array(block, { maxLength: 6 })

const PROPERTIES = ['baseSalary', 'estimatedSalary', 'salaryCurrency', 'jobLocation', 'jobLocationType', 'applicantLocationRequirements', 'employmentType', 'educationRequirements', 'experienceRequirements', 'datePosted', 'validThrough', 'jobStartDate']
const INNER = ['value', 'minValue', 'maxValue', 'currency', 'unitText', 'address', 'addressLocality', 'addressCountry', 'addressRegion', 'name', 'credentialCategory', 'monthsOfExperience', '@value', '__proto__', 'constructor']
const leaf = fc.oneof(text, fc.double(), fc.integer(), fc.constantFrom<unknown>(null, true, 'USD', 'YEAR', '2024-01-15', '1970-01-01', 'TELECOMMUTE', 'FULL_TIME'))
const json = fc.letrec<{ any: unknown }>(tie => ({
  any: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.constantFrom(...INNER), tie('any'), { maxKeys: 5 })),
})).any
const data = fc.dictionary(fc.constantFrom(...PROPERTIES), json, { maxKeys: 8 })

/** Nothing negative, nothing reversed, nothing that is no number, anywhere in a fact. A time zone may lie behind UTC. */
const expectSound = (fact: unknown, under = ''): void => {
  if (typeof fact === 'number' && under !== 'utc') expect(fact).toBeGreaterThanOrEqual(0)
  if (typeof fact === 'number') expect(Number.isFinite(fact)).toBe(true)
  if (typeof fact !== 'object' || fact === null) return
  const entries = Object.entries(fact)
  const [min, max] = ['min', 'max'].map(key => entries.find(([name]) => name === key)?.[1])
  if (typeof min === 'number' && typeof max === 'number') expect(min).toBeLessThanOrEqual(max)
  for (const [key, value] of entries) expectSound(value, key === 'from' && under === 'utc' || key === 'to' && under === 'utc' ? 'utc' : key)
}

const check = (name: string, fact: unknown, from: readonly Block[]) => {
  const shape = SHAPES[name]
  expect(shape, `a shape for ${name}`).toBeDefined()
  expect(shape?.safeParse(fact).success).toBe(true)
  expectSound(fact)
  expectExact(from, fact)
}

describe('whatever the text', () => {
  it.each(Object.entries(TEXT_READERS))('%s never throws, and what it reads is sound and exact', (name, read) => {
    fc.assert(fc.property(blocks, input => { check(name, read(input), input) }), { numRuns: 300 })
  })
})

describe('whatever the structured data', () => {
  it.each(Object.entries(DATA_READERS))('%s never throws, and what it reads is sound', (name, read) => {
    fc.assert(fc.property(data, input => { check(name, read(input), []) }), { numRuns: 300 })
  })
})

describe('whatever the field', () => {
  it.each(Object.entries(FIELD_READERS))('%s never throws, and what it reads is sound', (name, read) => {
    fc.assert(fc.property(text, fc.constantFrom('posted', 'deadline', 'pay', 'location'), (input, field) => { check(name, read(input, field), []) }), { numRuns: 300 })
  })
})
