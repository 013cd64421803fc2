import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capture } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { Posting } from '../../lib/posting/posting'
import { readPosting } from '../../lib/posting/read'
import { toReading } from '../../lib/posting/reading'

const withData = (value: Capture['data'][number]['value'], text = '', more: Partial<Capture> = {}): Capture => ({ ...captureText(text, {}), kind: 'html', data: [{ from: 'json-ld', value }], ...more })

const DESCRIPTION = `<p>We are a bakery in the old town that has been open for a long time, and we bake every night of the year for the whole city and all around it.</p>
<h3>Requirements</h3><ul><li>Experience with Excel</li><li>3+ years of experience in a kitchen</li></ul><h3>Nice to have</h3><ul><li>Python</li></ul><p>Please bring a good mood and a steady hand.</p>`

describe('structured data', () => {
  it('is read first, with the property it came from', () => {
    const posting = readPosting(withData({ title: 'Cook', hiringOrganization: { name: 'Larkspur' }, employmentType: 'FULL_TIME', datePosted: '2026-01-05', jobLocationType: 'TELECOMMUTE' }))
    expect(toReading(posting)).toMatchObject({ title: 'Cook', company: 'Larkspur', employment: ['full-time'], workplace: ['remote'], posted: '2026-01-05' })
    expect(posting.title?.said).toMatchObject({ source: 'data', field: 'title' })
  })

  it('is read for its description where the page shows nothing of it', () => {
    const posting = readPosting(withData({ title: 'Cook', description: DESCRIPTION }))
    expect(posting.years.map(({ min }) => min)).toEqual([3])
    expect(posting.requirements.filter(({ tier }) => tier === 'must').flatMap(({ skills }) => skills.length)).toContain(1)
    expect(posting.requirements.filter(({ tier, skills }) => tier === 'nice' && skills.length > 0)).toHaveLength(1)
    expect(JSON.stringify(posting)).not.toContain('"block"')
    expect(posting.years[0]?.said).toMatchObject({ source: 'data', field: 'description' })
  })

  it('is read for its description where the page shows it in one lump', () => {
    const lump = DESCRIPTION.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const posting = readPosting(withData({ title: 'Cook', description: DESCRIPTION }, lump))
    expect(posting.requirements.filter(({ tier, skills }) => tier === 'nice' && skills.length > 0)).toHaveLength(1)
  })

  it('with escaped markup in its description is read as well', () => {
    const posting = readPosting(withData({ title: 'Cook', description: DESCRIPTION.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }))
    expect(posting.years.map(({ min }) => min)).toEqual([3])
  })

  it('and text that do not agree are both kept', () => {
    const { workplace, disagreements } = readPosting(withData({ title: 'Cook', jobLocationType: 'TELECOMMUTE' }, '# Cook\n## Location\nThis is a hybrid position with 3 days a week in the office.'))
    expect(workplace.map(({ kind }) => kind)).toEqual(['hybrid'])
    expect(disagreements.map(({ fact }) => fact)).toEqual(['workplace'])
  })
})

it('states nothing where nothing is stated', () => {
  expect(readPosting(captureText('', {}))).toEqual({ places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [] })
})

it('sees that a posting is closed', () => {
  expect(readPosting(captureText('# Cook\nThis job is no longer available.', {}))).toMatchObject({ live: false, closedSaid: { words: 'This job is no longer available.' } })
  expect(readPosting(captureText('# Cook\nIf this position has been filled, we tell you.', {})).live).toBeUndefined()
})

it('names the skills of a title as mentioned', () => {
  const { requirements } = readPosting(captureText('# Python Developer\n\nCome.', {}))
  expect(requirements.filter(({ tier }) => tier === 'mentioned').flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))).toContain('Python')
})

describe('any capture', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const property = fc.constantFrom('title', 'name', 'description', 'hiringOrganization', 'jobLocation', 'baseSalary', 'employmentType', 'datePosted', 'validThrough', 'educationRequirements', 'experienceRequirements', 'jobLocationType', 'applicantLocationRequirements', 'department')
  const data = fc.array(fc.record({ from: fc.constant('json-ld' as const), value: fc.dictionary(property, json) }), { maxLength: 3 })
  const fields = fc.dictionary(fc.constantFrom('title', 'company', 'location', 'workplace', 'pay', 'posted', 'deadline', 'employment', 'department', 'closed'), fc.string({ unit: 'binary' }))

  it('is read into a posting of the right shape', () => {
    fc.assert(fc.property(data, fields, fc.string({ unit: 'binary' }), (jobs, named, text) => Posting.safeParse(readPosting({ ...captureText(text, {}), data: jobs, fields: named })).success), { numRuns: 200 })
  })
})

it.each([['sentences', 'You have 5 years of experience with Python, Java or Go. '], ['items', '- $100,000 - $120,000 Python (AWS, GCP)\n'], ['brackets', '(((('], ['figures', '1,000 - '], ['names', 'At Larkspur '], ['labels', 'Location: Bern\n']])('takes bounded time for a long text of %s', (_, part) => {
  const capture = captureText(`# Cook\n## Requirements\n${part.repeat(Math.floor(200_000 / part.length))}`, {})
  const start = performance.now()
  readPosting(capture)
  expect(performance.now() - start).toBeLessThan(5_000)
}, 20_000)
