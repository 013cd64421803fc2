import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../lib/page/page'
import { readPosting } from '../../lib/posting/read'
import { capturePage } from '../../lib/sites/capture-page'
import { sites } from '../../lib/sites/index'
import { recognise } from '../../lib/sites/recognise'
import { siteOf } from '../../lib/sites/site-of'

// Invented postings in the markup of each board: the one shown is always Ovenly's; what a list or old data says is another's.
const pageOf = (name: string, url: string): Page => ({ document: parseHTML(readFileSync(new URL(`../pages/boards/${name}.html`, import.meta.url), 'utf8')).document, url })
const verdictOf = (page: Page) => recognise(page, siteOf(sites, new URL(page.url ?? '').hostname)).verdict

const LINKEDIN = 'https://www.linkedin.com/jobs'
const INDEED = 'https://de.indeed.com'
const GLASSDOOR = 'https://www.glassdoor.de'
const HN = 'https://news.ycombinator.com/item?id='

const shown: [string, string, string][] = [
  ['LinkedIn’s page for guests', 'linkedin-guest', `${LINKEDIN}/view/baker-at-ovenly-4012345678`],
  ['LinkedIn’s search with a pane, whose data is of the first job', 'linkedin-search', `${LINKEDIN}/search/?currentJobId=4012345678&keywords=accountant`],
  ['LinkedIn’s collections with a pane, whose data is a list', 'linkedin-collections', `${LINKEDIN}/collections/recommended/?currentJobId=4012345678`],
  ['LinkedIn’s new search, without a main heading', 'linkedin-new-search', `${LINKEDIN}/search-results/?currentJobId=4012345678&keywords=accountant`],
  ['LinkedIn’s new page of one job', 'linkedin-new-view', `${LINKEDIN}/view/4012345678/`],
  ['Indeed’s list with a pane, whose data is of the first job', 'indeed-pane', `${INDEED}/jobs?q=accountant&l=Bonn&vjk=0123456789abcdef`],
  ['Indeed’s page of 2026, without a main heading', 'indeed-view', `${INDEED}/viewjob?jk=0123456789abcdef`],
  ['Glassdoor’s list with a pane, whose data is of the first job', 'glassdoor-pane', `${GLASSDOOR}/Job/bonn-accountant-jobs-SRCH_IL.0,4.htm?jl=1010274493134`],
]

describe.each(shown)('%s', (_, name, url) => {
  const page = pageOf(name, url)

  it('is a posting', () => expect(verdictOf(page)).toBe('posting'))

  it('is read as the job that it shows, and nothing is of the other', () => {
    const capture = capturePage(page)
    expect(capture.data).toEqual([])
    expect(capture.blocks.map(({ text }) => text)).toContain('Three years of experience at a stone oven')
    expect(JSON.stringify({ ...capture, url: '' })).not.toMatch(/Accountant|Numbers|60,000|60000|60K|Similar jobs|hiring team/i)
    const posting = readPosting(capture)
    expect(posting.title?.value).toBe('Baker')
    expect(posting.company?.value).toBe('Ovenly')
    expect(posting.places.map(({ city }) => city)).toEqual(['Ulm'])
    expect(posting.pay.map(({ min, max }) => [min, max])).toContainEqual([2900, 3300])
  })
})

describe('the pills of LinkedIn, which are buttons', () => {
  it.each([['linkedin-search', 'search/'], ['linkedin-collections', 'collections/recommended/'], ['linkedin-new-search', 'search-results/']])('of %s say workplace and employment', (name, path) => {
    const { workplace, employment } = readPosting(capturePage(pageOf(name, `${LINKEDIN}/${path}?currentJobId=4012345678`)))
    expect([workplace.map(({ kind }) => kind), employment.map(({ kind }) => kind)]).toEqual([['hybrid'], ['full-time']])
  })
})

describe('a pane that changes without an address', () => {
  it.each([
    ['linkedin-search', `${LINKEDIN}/search/?currentJobId=4012345678`, '.job-details-jobs-unified-top-card__job-title h1', '.job-details-jobs-unified-top-card__company-name', '#job-details'],
    ['indeed-pane', `${INDEED}/jobs?q=baker&vjk=0123456789abcdef`, '.jobsearch-JobInfoHeader-title', '[data-company-name]', '#jobDescriptionText'],
    ['glassdoor-pane', `${GLASSDOOR}/Job/index.htm?jl=1010274493134`, 'h1', 'h4', '.JobDetails_jobDescription__uW_fK'],
  ])('is read anew in %s', (name, url, title, company, words) => {
    const page = pageOf(name, url)
    const put = (selector: string, text: string) => void (page.document.querySelector(selector) ?? page.document.body).replaceChildren(text)
    put(title, 'Miller')
    put(company, 'Stone and Wheel')
    put(words, 'We look for a miller who knows wind and water. You have ten years of experience.')
    const posting = readPosting(capturePage(page))
    expect([posting.title?.value, posting.company?.value, posting.years[0]?.min]).toEqual(['Miller', 'Stone and Wheel', 10])
  })

  it('has no use for data of another job of the same title', () => {
    const page = pageOf('linkedin-search', `${LINKEDIN}/search/?currentJobId=4012345678`)
    const script = page.document.querySelector('script')
    script?.replaceChildren(script.textContent.replace('"title":"Accountant"', '"title":"Baker"'))
    expect(page.document.querySelector('script')?.textContent).toContain('"title":"Baker"')
    expect(capturePage(page).data).toEqual([])
  })

  it('is not there yet while only the list is', () => {
    for (const [name, url, pane] of [['linkedin-search', `${LINKEDIN}/search/?currentJobId=4012345678`, '.jobs-search__job-details--wrapper'], ['indeed-pane', `${INDEED}/?vjk=0123456789abcdef`, '.jobsearch-RightPane']] as const) {
      const page = pageOf(name, url)
      page.document.querySelector(pane)?.remove()
      expect(['not yet', 'list'], name).toContain(verdictOf(page))
    }
  })
})

describe('LinkedIn, without a job chosen', () => {
  it('is a list', () => expect(verdictOf(pageOf('linkedin-search', `${LINKEDIN}/search/?keywords=accountant`))).toBe('list'))
  it('says that a job is closed', () => {
    const { live, closedSaid } = readPosting(capturePage(pageOf('linkedin-guest-closed', `${LINKEDIN}/view/4012345678`)))
    expect([live, closedSaid?.words]).toEqual([false, 'No longer accepting applications'])
  })
})

describe('Hacker News', () => {
  it.each([
    ['a comment in “Who is hiring” with bars in its first line', 'hacker-news-comment', '41000002', 'posting'],
    ['an answer to such a comment', 'hacker-news-answer', '41000003', 'not yet'],
    ['the thread', 'hacker-news-thread', '41000001', 'list'],
    ['any other item', 'hacker-news-other', '41000001', 'not yet'],
  ])('%s is told by its page', (_, name, id, verdict) => expect(verdictOf(pageOf(name, HN + id))).toBe(verdict))

  it('gives the first line’s fields, and reads no answers', () => {
    const capture = capturePage(pageOf('hacker-news-comment', `${HN}41000002`))
    expect(capture.fields).toEqual({ company: 'Ovenly', title: 'Oven Software Engineer', location: 'Ulm, Germany', workplace: 'HYBRID', employment: 'Full-time', pay: '€70k - €85k' })
    expect(JSON.stringify(capture.blocks)).not.toMatch(/Portugal|Haskell/)
    const posting = readPosting(capture)
    expect([posting.title?.value, posting.company?.value, posting.years[0]?.min]).toEqual(['Oven Software Engineer', 'Ovenly', 5])
    expect(posting.pay.map(({ min, max, currency }) => [min, max, currency])).toEqual([[70000, 85000, 'EUR']])
  })
})
