import { describe, expect, it } from 'vitest'
import type { Capture } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { readCompany } from '../../lib/posting/company'
import { cleanTitle, readTitle } from '../../lib/posting/title'

describe('a title without what pages put around it', () => {
  it.each([
    ['Pastry Cook', 'Pastry Cook'],
    ['Pastry Cook | Larkspur Bakery', 'Pastry Cook'],
    ['Larkspur Bakery | Pastry Cook | Careers', 'Pastry Cook'],
    ['Pastry Cook at Larkspur Bakery', 'Pastry Cook'],
    ['Pastry Cook – Job', 'Pastry Cook'],
    ['Job: Pastry Cook', 'Pastry Cook'],
    ['We are hiring: Pastry Cook', 'Pastry Cook'],
    ['Bäcker (m/w/d)', 'Bäcker (m/w/d)'],
    ['Cook - Cold Kitchen', 'Cook - Cold Kitchen'],
    ['Specialist at heart', 'Specialist at heart'],
  ])('%s', (said, title) => {
    const { text, from, to } = cleanTitle(said)
    expect(text).toBe(title)
    expect(said.slice(from, to)).toBe(title)
  })
})

const read = (text: string, more: Partial<Capture> = {}) => {
  const capture = { ...captureText(text, {}), ...more }
  const title = readTitle(capture, capture.blocks)
  return { title, company: readCompany(capture, capture.blocks, title) }
}

describe('the title', () => {
  it.each([
    ['the first heading that names a job', '# Larkspur\n## Pastry Cook\n## Requirements', 'Pastry Cook'],
    ['a labelled line', 'Company: Larkspur\nJob title: Pastry Cook\n', 'Pastry Cook'],
    ['the line under a heading "Job title"', '# Job Title\nPastry Cook\n# Duties\ntext', 'Pastry Cook'],
    ['the first line of plain text', 'Pastry Cook\nBern\n\nWe bake.', 'Pastry Cook'],
    ['front matter', '---\ntitle: Pastry Cook\n---\n# Us\nWe bake.', 'Pastry Cook'],
  ])('is %s', (_, text, title) => expect(read(text).title?.value).toBe(title))

  it('is not a sentence, and not guessed', () => expect(read('We bake all night.\nSee you.').title).toBeUndefined())

  it('is what structured data says before all else', () => {
    const { title } = read('# Cook', { data: [{ from: 'json-ld', value: { title: 'Pastry Cook | Larkspur' } }] })
    expect(title).toMatchObject({ value: 'Pastry Cook', said: { source: 'data', field: 'title' } })
  })
})

describe('the employer', () => {
  it.each([
    ['a labelled line', '# Cook\n**Company:** Larkspur Bakery', 'Larkspur Bakery'],
    ['the line under the title', '# Cook\n\nLarkspur\n\n## Duties\ntext', 'Larkspur'],
    ['the heading under the title', '# Cook\n### Larkspur\n#### Bern', 'Larkspur'],
    ['beside the title', '# Cook at Larkspur Bakery', 'Larkspur Bakery'],
    ['where the text says "at"', '# Cook\n## Us\nOur bakers (mostly from Osprey, Quillon) are proud. At Larkspur, we bake.', 'Larkspur'],
    ['in a heading "About"', '# Cook\n## About Larkspur & Sons\nWe bake.', 'Larkspur & Sons'],
    ['where the text says who is hiring', '# Cook\n## Us\nLarkspur Bakery is looking for a cook.', 'Larkspur Bakery'],
    ['where a section about it describes it', '# Cook\n## About the Company\nLarkspur is a bakery.', 'Larkspur'],
    ['where the text describes it with its legal form', '# Cook\n## Us\nLarkspur Inc. is a bakery. All of Larkspur is proud.', 'Larkspur Inc.'],
    ['where the text describes it and names it again', '# Cook\n## Us\nLarkspur is a bakery. All of Larkspur is proud.', 'Larkspur'],
  ])('is %s', (_, text, company) => expect(read(text).company?.value).toBe(company))

  it.each([
    ['that is only mentioned', '# Cook\n## Us\nOur bakers come from Osprey and Quillon. We compete with Wexford.'],
    ['in a heading that speaks of the job', '# Cook\n## About the Role\nWe bake.\n## About You\nYou bake.'],
    ['that is a place under the title', '# Cook\nBerlin\n\n## Duties\ntext'],
    ['that is what the job is about', '# Safety Officer\n## Us\nAt Safety, we mean it. Safety is a value. Safety first.'],
    ['that begins a sentence once', '# Cook\n## Us\nSourdough is a bread.'],
  ])('is no name %s', (_, text) => expect(read(text).company).toBeUndefined())

  it.each([{ name: 'Larkspur' }, 'Larkspur', [{ name: 'Larkspur' }], { legalName: 'Larkspur' }])('is the hiring organisation %j', hiringOrganization => {
    expect(read('# Cook', { data: [{ from: 'json-ld', value: { title: 'Cook', hiringOrganization } }] }).company?.value).toBe('Larkspur')
  })

  it('is read from the text where structured data leaves it empty', () => {
    expect(read('# Cook\nCompany: Larkspur', { data: [{ from: 'json-ld', value: { hiringOrganization: { name: '' } } }] }).company?.value).toBe('Larkspur')
  })
})
