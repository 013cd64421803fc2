import { describe, expect, it } from 'vitest'
import type { Capture } from '../../lib/posting/capture'
import { captureText } from '../../lib/posting/capture-text'
import { readCompany } from '../../lib/posting/company'
import { readPosting } from '../../lib/posting/read'
import { readTitle } from '../../lib/posting/title'
import { cleanTitle } from '../../lib/posting/title-clean'

describe('a title without what pages put around it', () => {
  it.each([
    ['Pastry Cook', 'Pastry Cook'],
    ['Vacancy @ Larkspur Relief Fund – Project Officer', 'Project Officer'],
    ['LR24.B011.K02 Project Officer', 'Project Officer'],
    ['AS400 Developer', 'AS400 Developer'],
    ['Project Officer (JOB CODE: GHNT1604B)', 'Project Officer'],
    ['Project Officer (three posts)', 'Project Officer'],
    ['Pastry Cook X12 POSTS', 'Pastry Cook X12 POSTS'],
    ['Pastry Cook - 2 positions', 'Pastry Cook'],
    ['Pastry Cook Job in Ghent', 'Pastry Cook'],
    ['Pastry Cook (Full Time 1.0 FTE)', 'Pastry Cook'],
    ['Pastry Cook | Larkspur Bakery', 'Pastry Cook'],
    ['Larkspur Bakery | Pastry Cook | Careers', 'Pastry Cook'],
    ['Pastry Cook at Larkspur Bakery', 'Pastry Cook'],
    ['Pastry Cook – Job', 'Pastry Cook'],
    ['Job: Pastry Cook', 'Pastry Cook'],
    ['We are hiring: Pastry Cook', 'Pastry Cook'],
    ['Bäcker (m/w/d)', 'Bäcker (m/w/d)'],
    ['Cook - Cold Kitchen', 'Cook - Cold Kitchen'],
    ['Specialist at heart', 'Specialist at heart'],
    ['Bakery Manager, Canada', 'Bakery Manager'],
    ['Bakery Manager - Ghent, Belgium', 'Bakery Manager'],
    ['Bakery Manager (Ghent)', 'Bakery Manager'],
    ['Bakery Manager - Northern Ohio and Boise Idaho', 'Bakery Manager'],
    ['Bakery Manager – Remote', 'Bakery Manager'],
    ['Bakery Manager (Remote, US)', 'Bakery Manager'],
    ['Bakery Manager (m/w/d) in Teilzeit', 'Bakery Manager (m/w/d)'],
    ['Bakery Manager - R104422', 'Bakery Manager'],
    ['Bakery Manager (Req. 104422)', 'Bakery Manager'],
    ['Bakery Manager | Job ID: BK-4410', 'Bakery Manager'],
    ['Bakery Manager- Associate- Pune Job Details', 'Bakery Manager- Associate'],
    ['Bakery Manager - up to £45k and free bread', 'Bakery Manager'],
    ['Chef de Cuisine - Expérience exigée en restauration', 'Chef de Cuisine'],
    ['Baker for a fast-growing food startup', 'Baker'],
    ['Bakery Manager [Remote - Europe]', 'Bakery Manager'],
    ['Chef de Cuisine - Lyon (69)', 'Chef de Cuisine'],
    ['Baker II - Sourdough, London, UK', 'Baker II - Sourdough'],
    ['Baker for Children', 'Baker for Children'],
    ['Baker, Bread', 'Baker, Bread'],
    ['Developer, Mobile', 'Developer, Mobile'],
    ['Country Manager, Norway', 'Country Manager, Norway'],
    ['Summer Intern 2026', 'Summer Intern 2026'],
    ['Engineer - Level 3', 'Engineer - Level 3'],
    ['Elektro- und Anlagentechniker', 'Elektro- und Anlagentechniker'],
    ['Sales Manager, DACH', 'Sales Manager, DACH'],
    ['[Ghent] [Hybrid] Bakery Manager', 'Bakery Manager'],
    ['(Remote) Bakery Manager', 'Bakery Manager'],
    ['[URGENT] Bakery Manager!!!', 'Bakery Manager'],
    ['Urgent: Bakery Manager', 'Bakery Manager'],
    ['Bakery Manager - URGENT', 'Bakery Manager'],
    ['[Rye] Bakery Manager', '[Rye] Bakery Manager'],
    ['Larkspur recrute : un chef de cuisine H/F', 'chef de cuisine H/F'],
    ['Larkspur sucht eine Köchin (m/w/d)', 'Köchin (m/w/d)'],
    ['Vaga: Cozinheira', 'Cozinheira'],
    ['🥐 Pastry Cook', 'Pastry Cook'],
    ['Kok gezocht in Gent', 'Kok'],
    ['Bager til Lærkevang A/S', 'Bager'],
    ['Oferta de empleo: Camarero', 'Camarero'],
    ['Vacature: Bakker', 'Bakker'],
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

  it('leaves out the employer that the data names', () => {
    expect(read('# x', { data: [{ from: 'json-ld', value: { title: 'Pastry Cook - Larkspur', hiringOrganization: { name: 'Larkspur Ltd' } } }] }).title?.value).toBe('Pastry Cook')
  })

  it('is what a sentence looks for, where nothing else names it', () => {
    expect(read('## Us\nWe bake.\n\nWe are looking for a night baker to join us.').title).toMatchObject({ value: 'night baker' })
    expect(read('## Us\nWe are looking for a warm home for our dog.').title).toBeUndefined()
  })

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
    ['with a legal form in small letters under the title', '# Baker\nSkřivan Data s.r.o.\n\n## Duties\ntext', 'Skřivan Data s.r.o.'],
    ['beside the title', '# Cook at Larkspur Bakery', 'Larkspur Bakery'],
    ['where the text says "at"', '# Cook\n## Us\nOur bakers (mostly from Osprey, Quillon) are proud. At Larkspur, we bake.', 'Larkspur'],
    ['in a heading "About"', '# Cook\n## About Larkspur & Sons\nWe bake.', 'Larkspur & Sons'],
    ['where the text says who is hiring', '# Cook\n## Us\nLarkspur Bakery is looking for a cook.', 'Larkspur Bakery'],
    ['where a section about it describes it', '# Cook\n## About the Company\nLarkspur is a bakery.', 'Larkspur'],
    ['where the text describes it with its legal form', '# Cook\n## Us\nLarkspur Inc. is a bakery. All of Larkspur is proud.', 'Larkspur Inc.'],
    ['before a place in the second line', '# Cook\nLarkspur, Ghent, Belgium\n\n## Duties\ntext', 'Larkspur'],
    ['before a place and the way of working', 'Cook\nLarkspur & Sons | Ghent | Hybrid\n\nWe bake all night.', 'Larkspur & Sons'],
    ['where the text describes it and names it again', '# Cook\n## Us\nLarkspur is a bakery. All of Larkspur is proud.', 'Larkspur'],
  ])('is %s', (_, text, company) => expect(read(text).company?.value).toBe(company))

  it.each([
    ['that is only mentioned', '# Cook\n## Us\nOur bakers come from Osprey and Quillon. We compete with Wexford.'],
    ['in a heading that speaks of the job', '# Cook\n## About the Role\nWe bake.\n## About You\nYou bake.'],
    ['that is a place under the title', '# Cook\nBerlin\n\n## Duties\ntext'],
    ['that is what the job is about', '# Safety Officer\n## Us\nAt Safety, we mean it. Safety is a value. Safety first.'],
    ['that is a common noun', '# Chauffeur\n## Us\nTransportbedrijf zoekt een chauffeur.'],
    ['that is only a place in the second line', '# Cook\nGhent, Belgium\n\n## Duties\ntext'],
    ['that is a postal code', 'Cook (m/w/d)\n33560 - Bielefeld\nWe bake.'],
    ['that begins a sentence once', '# Cook\n## Us\nSourdough is a bread.'],
  ])('is no name %s', (_, text) => expect(read(text).company).toBeUndefined())

  it.each([{ name: 'Larkspur' }, 'Larkspur', [{ name: 'Larkspur' }], { legalName: 'Larkspur' }])('is the hiring organisation %j', hiringOrganization => {
    expect(read('# Cook', { data: [{ from: 'json-ld', value: { title: 'Cook', hiringOrganization } }] }).company?.value).toBe('Larkspur')
  })

  it.each([
    ['a unit of the firm that the text speaks for', 'OPS2 Larkspur Services S.A.S.', undefined, 'At Larkspur, we bake.', 'Larkspur'],
    ['a unit of the firm that the address names', 'Larkspur Insurance Company of Norway', 'https://larkspur.wd3.myworkdayjobs.com/x/job/y_R1', 'A word from Larkspur.', 'Larkspur'],
    ['a unit that nothing else names', 'OPS2 Larkspur Services S.A.S.', undefined, 'We bake.', 'OPS2 Larkspur Services S.A.S.'],
    ['a name that begins with capitals', 'LKS Bakeries', 'https://careers.lks.example/1', 'A word from LKS.', 'LKS Bakeries'],
    ['the full name of the firm that the address names', 'Larkspur Ltd', 'https://careers.larkspur.example/1', 'A word from Larkspur.', 'Larkspur Ltd'],
  ])('in structured data may be %s', (_, name, url, text, company) => {
    expect(read(`# Cook\n\n## Us\n${text}`, { data: [{ from: 'json-ld', value: { title: 'Cook', hiringOrganization: { name } } }], ...(url !== undefined && { url }) }).company?.value).toBe(company)
  })

  it.each([
    ['https://larkspur.wd3.myworkdayjobs.com/en/job/Cook_R1', 'Meals by Larkspur, every day.', 'Larkspur'],
    ['https://jobs.lever.co/larkspur-foods/4411', 'Meals by Larkspur Foods, every day.', 'Larkspur Foods'],
    ['https://boards.greenhouse.io/embed/job_app?for=larkspurfoods&token=4411', 'Meals by Larkspur Foods, every day.', 'Larkspur Foods'],
    ['https://careers.larkspur.co.uk/cook', "Larkspur's meals.", 'Larkspur'],
    ['https://www.rekrute.com/offre-emploi-cuisinier-recrutement-lark-spur-rabat-1.html', "Les repas de Lark'spur.", "Lark'spur"],
    ['https://www.stepstone.de/jobs/cook', 'Meals by Stepstone.', undefined],
    ['https://larkspur.example/blog/cook', 'Meals by Larkspur.', undefined],
    ['https://jobs.lever.co/larkspur/4411', 'Meals every day.', undefined],
  ])('is what the address names and the text writes out: %s', (url, text, company) => {
    expect(read(`# Cook\n\n## Us\n${text}`, { url }).company?.value).toBe(company)
  })

  it('is what the title of the page names and the text too', () => {
    expect(read('# Cook\n\n## Us\nMeals by Larkspur, every day.', { title: 'Cook | Larkspur | Careers' }).company?.value).toBe('Larkspur')
    expect(read('# Cook\n\n## Us\nMeals every day.', { title: 'Cook | Stepstone | Careers' }).company).toBeUndefined()
  })

  it.each<[string, string, string | undefined, string | undefined]>([
    ['an agency speaks of its client', '# Cook\nCompany: Osprey People\n\nOur client is a bakery in Ghent.', undefined, 'Osprey People'],
    ['an agency names its client', '# Cook\nCompany: Osprey People\n\nOur client, Larkspur Foods, is a bakery in Ghent.', 'Larkspur Foods', 'Osprey People'],
    ['a German agency seeks for a customer', '# Koch\nFirma: Osprey\n\nFür unseren Kunden in Köln suchen wir einen Koch.', undefined, 'Osprey'],
    ['a French agency speaks of its client', '# Cuisinier\nEntreprise: Osprey\n\nNotre client recherche un cuisinier.', undefined, 'Osprey'],
    ['a Dutch agency speaks of who ordered it', '# Kok\nBedrijf: Osprey\n\nVoor onze opdrachtgever zoeken wij een kok.', undefined, 'Osprey'],
    ['its name says that it is an agency', '# Cook\nCompany: Osprey Recruitment Ltd\n\nA bakery in Ghent needs you.', undefined, 'Osprey Recruitment Ltd'],
    ['an agency seeks somebody for itself', '# Recruitment Consultant\nCompany: Osprey Recruitment Ltd\n\nCome.', 'Osprey Recruitment Ltd', undefined],
    ['a firm has clients of its own', '# Cook\nCompany: Larkspur\n\nOur clients are hotels. You visit clients.', 'Larkspur', undefined],
  ])('where %s', (_, text, company, agency) => {
    const posting = readPosting(captureText(text, {}))
    expect([posting.company?.value, posting.agency?.value]).toEqual([company, agency])
  })

  it('is not the board', () => {
    expect(read('# Cook\n\n## Us\nMeals.', { url: 'https://www.indeed.com/viewjob?jk=1', data: [{ from: 'json-ld', value: { hiringOrganization: { name: 'Indeed' } } }] }).company).toBeUndefined()
  })

  it.each([['Larkspur sucht eine Köchin.', 'Larkspur'], ['Larkspur recrute une cuisinière.', 'Larkspur'], ['Wir sucht man hier.', undefined]])('is who seeks: %s', (text, company) => {
    expect(read(`# Cook\n\n## Us\n${text}`).company?.value).toBe(company)
  })

  it('is read from the text where structured data leaves it empty', () => {
    expect(read('# Cook\nCompany: Larkspur', { data: [{ from: 'json-ld', value: { hiringOrganization: { name: '' } } }] }).company?.value).toBe('Larkspur')
  })
})

it.each([['brackets', '[a] '], ['hurry', 'Urgent: '], ['who seeks', 'Larkspur sucht '], ['sought', 'Cook gesucht in '], ['clients', 'Our client, Larkspur '], ['ornaments', '🥐'], ['places', 'Larkspur, Ghent, ']])('takes bounded time for %s', (_, part) => {
  const text = part.repeat(100_000 / part.length)
  const start = performance.now()
  cleanTitle(text)
  readPosting(captureText(`${text}\n${text}`, {}))
  expect(performance.now() - start).toBeLessThan(10_000)
}, 20_000)
