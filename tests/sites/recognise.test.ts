import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Recognition } from '../../lib/posting/recognition'
import { sites } from '../../lib/sites/index'
import { recognise } from '../../lib/sites/recognise'
import { siteOf } from '../../lib/sites/site-of'

const documentOf = (body: string): Document => parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`).document
const verdictOf = (url: string | undefined, body: string) =>
  recognise({ document: documentOf(body), ...(url !== undefined && { url }) }, url === undefined ? undefined : siteOf(sites, new URL(url).hostname)).verdict
const job = (title: string) => `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}"}</script>`
const UUID = '0f3a1b2c-4d5e-6f70-8192-a3b4c5d6e7f8'

/** What a site's marker looks for, where it is no more than one attribute or class. */
const rendered = (url: string): string => {
  const marker = siteOf(sites, new URL(url).hostname)?.posting.marker?.split(',')[0] ?? ''
  const [, name = '', value = ''] = /^\[([\w-]+)[\^*$|~]?="?([^"\]]*)"?\]$/.exec(marker) ?? (marker.startsWith('.') ? ['', 'class', marker.slice(1)] : [])
  return name === '' ? '' : `<div ${name}="${value}"></div>`
}

describe('addresses of postings, on a rendered page', () => {
  it.each<[string, Recognition['verdict']]>([
    [`https://jobs.ashbyhq.com/ovenly/${UUID}`, 'posting'],
    ['https://jobs.ashbyhq.com/ovenly', 'list'],
    ['https://ovenly.bamboohr.com/careers/27', 'posting'],
    ['https://ovenly.bamboohr.com/careers', 'list'],
    ['https://www.glassdoor.co.uk/job-listing/baker-ovenly-JV_IC1_KO0,5.htm?jl=1009', 'posting'],
    ['https://www.glassdoor.de/Job/ulm-baker-jobs-SRCH_IL.0,3.htm', 'list'],
    ['https://boards.greenhouse.io/ovenly/jobs/4012345', 'posting'],
    ['https://job-boards.eu.greenhouse.io/ovenly/jobs/4012345?gh_src=x', 'posting'],
    ['https://boards.greenhouse.io/ovenly', 'list'],
    ['https://himalayas.app/companies/ovenly/jobs/baker', 'posting'],
    ['https://de.indeed.com/viewjob?jk=0123456789abcdef', 'posting'],
    ['https://www.indeed.com/jobs?q=baker&vjk=0123456789abcdef', 'posting'],
    ['https://www.indeed.com/jobs?q=baker', 'list'],
    [`https://jobs.lever.co/ovenly/${UUID}`, 'posting'],
    [`https://jobs.eu.lever.co/ovenly/${UUID}?lever-source=x`, 'posting'],
    [`https://jobs.lever.co/ovenly/${UUID}/apply`, 'no'],
    ['https://www.linkedin.com/jobs/view/4012345678/', 'posting'],
    ['https://de.linkedin.com/jobs/view/baker-at-ovenly-4012345678', 'posting'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=baker', 'posting'],
    ['https://www.linkedin.com/jobs/search/?keywords=baker', 'list'],
    ['https://www.linkedin.com/in/somebody/', 'no'],
    ['https://ovenly.jobs.personio.de/job/12345?language=de', 'posting'],
    ['https://ovenly.jobs.personio.com/', 'list'],
    ['https://ovenly.recruitee.com/o/baker', 'posting'],
    ['https://ovenly.recruitee.com/en/o/baker', 'posting'],
    ['https://remoteok.com/remote-jobs/remote-baker-ovenly-1098765', 'posting'],
    ['https://remoteok.com/remote-baker-jobs', 'list'],
    ['https://jobs.smartrecruiters.com/Ovenly/743999912345678-baker', 'posting'],
    ['https://www.stepstone.de/stellenangebote--Baecker-Ulm-Ovenly--12345678-inline.html', 'posting'],
    ['https://www.stepstone.de/jobs/baecker/in-ulm', 'list'],
    ['https://ovenly.teamtailor.com/jobs/123456-baker', 'posting'],
    ['https://ovenly.teamtailor.com/jobs', 'list'],
    ['https://www.welcometothejungle.com/fr/companies/ovenly/jobs/boulanger_paris', 'posting'],
    ['https://www.welcometothejungle.com/fr/companies/ovenly/jobs', 'list'],
    ['https://wellfound.com/jobs/3012345-baker', 'posting'],
    ['https://weworkremotely.com/remote-jobs/ovenly-baker', 'posting'],
    ['https://weworkremotely.com/remote-jobs/search?term=baker', 'list'],
    ['https://apply.workable.com/ovenly/j/0123456789/', 'posting'],
    ['https://apply.workable.com/ovenly/', 'list'],
    ['https://ovenly.wd3.myworkdayjobs.com/en-US/Careers/job/Ulm/Baker_R12345', 'posting'],
    ['https://ovenly.wd3.myworkdayjobs.com/Careers/job/Baker_R12345-2', 'posting'],
    ['https://ovenly.wd3.myworkdayjobs.com/en-US/Careers/details/Baker_R12345?q=bread', 'posting'],
    ['https://ovenly.wd3.myworkdayjobs.com/en-US/Careers', 'no'],
    ['https://www.ycombinator.com/companies/ovenly/jobs/AbCdEf1-baker', 'posting'],
    ['https://www.ycombinator.com/jobs/role/baker', 'list'],
    ['https://www.workatastartup.com/jobs/12345', 'posting'],
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678', 'posting'],
    ['https://www.linkedin.com/jobs/search-results/?keywords=baker&currentJobId=4012345678', 'posting'],
    ['https://www.linkedin.com/jobs', 'list'],
    ['https://www.linkedin.com/jobs-guest/help', 'no'],
    ['https://uk.indeed.com/m/viewjob?jk=0123456789abcdef', 'posting'],
    ['https://www.indeed.com/?vjk=0123456789abcdef', 'posting'],
    ['https://www.indeed.com/q-baker-l-ulm-jobs.html', 'list'],
    ['https://www.indeed.com/cmp/Ovenly/salaries', 'no'],
    ['https://www.glassdoor.com/Salaries/baker-salary-SRCH_KO0,5.htm', 'no'],
    ['https://www.glassdoor.com/Interview/Ovenly-Interview-Questions-E1.htm', 'no'],
    ['https://www.glassdoor.fr/Job/index.htm?jl=1010274493134', 'posting'],
    ['https://www.glassdoor.com.mx/Job/index.htm', 'list'],
    ['https://jobs.smartrecruiters.com/ni/Ovenly/0f3a1b2c-4d5e-6f70-8192-a3b4c5d6e7f8-baker', 'posting'],
    ['https://app.welcometothejungle.com/jobs/Ab12Cd34', 'posting'],
    ['https://www.stepstone.at/stellenangebote--Baecker-Linz-Ovenly--812345-inline.html', 'posting'],
    ['https://www.ziprecruiter.com/c/Ovenly/Job/Baker/-in-Boston,MA?jid=0123456789abcdef', 'posting'],
    ['https://www.ziprecruiter.com/jobs/ovenly-0123abcd/baker-4567cdef', 'posting'],
    ['https://www.ziprecruiter.co.uk/jobs/488994214-baker-at-ovenly', 'posting'],
    ['https://www.ziprecruiter.com/jobs-search?search=baker', 'list'],
    ['https://www.ziprecruiter.co.uk/jobs/search?q=baker', 'list'],
    ['https://www.ziprecruiter.com/Jobs/Baker', 'list'],
    ['https://www.monster.com/job-openings/baker-boston-ma--9a8b7c6d-1111-2222-3333-444455556666', 'posting'],
    ['https://www.monster.de/stellenangebot/baecker-ulm--9a8b7c6d-1111-2222-3333-444455556666', 'posting'],
    ['https://www.monster.com/jobs/search?q=baker', 'list'],
    ['https://www.monster.com/career-advice/article/baker-interview', 'no'],
    ['https://www.dice.com/job-detail/4f1d2c3b-aaaa-bbbb-cccc-0123456789ab', 'posting'],
    ['https://www.dice.com/jobs?q=baker', 'list'],
    ['https://www.google.com/search?q=bread', 'no'],
    ['https://www.google.com/search?q=baker+jobs&udm=8', 'list'],
    ['https://www.google.de/search?q=baker&ibp=htl;jobs', 'list'],
  ])('%s: %s', (url, verdict) => expect(verdictOf(url, `<h1>Baker</h1>${rendered(url)}`)).toBe(verdict))

  it('every site says where its list of postings would lead, and none twice', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length)
    expect(new Set(sites.flatMap(({ hosts }) => hosts)).size).toBe(sites.flatMap(({ hosts }) => hosts).length)
  })
})

describe('hosts count by whole labels', () => {
  it.each<[string, string | undefined]>([
    ['jobs.lever.co', 'lever'], ['evil-lever.co', undefined], ['jobs.lever.co.evil.example', undefined], ['xjobs.lever.co', undefined], ['lever.co', undefined],
    ['linkedin.com', 'linkedin'], ['de.linkedin.com', 'linkedin'], ['notlinkedin.com', undefined], ['', undefined], ['www.ycombinator.com', 'y-combinator'],
  ])('%s is %s', (host, id) => expect(siteOf(sites, host)?.id).toBe(id))
})

describe('what the page holds decides', () => {
  const lever = `https://jobs.lever.co/ovenly/${UUID}`
  const elsewhere = 'https://bakery.example/work'
  it.each<[string, string | undefined, string, Recognition['verdict']]>([
    ['a posting that is not rendered is not yet there', lever, '<div id="root"></div>', 'not yet'],
    ['a posting only in its data is there', lever, job('Baker'), 'posting'],
    ['data makes a posting of a page of no known site', elsewhere, job('Baker'), 'posting'],
    ['data makes a posting of a page without address', undefined, job('Baker'), 'posting'],
    ['broken data still names what it is', elsewhere, '<script type="application/ld+json">{"@type":"JobPosting","title":"Ba\nker",}</script>', 'posting'],
    ['microdata counts', elsewhere, '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1></div>', 'posting'],
    ['RDFa counts', elsewhere, '<div typeof="schema:JobPosting">Baker</div>', 'posting'],
    ['several postings are a list', elsewhere, job('Baker') + job('Cook'), 'list'],
    ['several postings, one headed like the page, are a posting', elsewhere, `<h1>Baker</h1>${job('Baker')}${job('Cook')}`, 'posting'],
    ['the same job told in two ways is one', elsewhere, `${job('Baker')}<div itemscope itemtype="https://schema.org/JobPosting"></div>`, 'posting'],
    ['an item list is a list', elsewhere, '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[]}</script>', 'list'],
    ['on a known site another address needs a heading that agrees', 'https://www.linkedin.com/feed/', job('Baker'), 'no'],
    ['an article about interviewing is no posting so far', elsewhere, '<article><h1>How we interview</h1><p>Ask about experience. Listen.</p></article><script type="application/ld+json">{"@type":"Article"}</script>', 'not yet'],
    ['the words of a posting are a hint', elsewhere, '<p>Responsibilities, requirements, salary, benefits: apply now.</p>', 'posting'],
    ['the words of a German posting are one, too', elsewhere, '<p>Ihr Profil: Berufserfahrung in der Backstube. 2.900 € im Monat. Bewerben Sie sich.</p>', 'posting'],
    ['and those of a French one', elsewhere, '<p>CDI. 2 ans d’expérience. 2 100 € brut par mois. Candidature par lettre.</p>', 'posting'],
    ['those of a Spanish one', elsewhere, '<p>Se requiere experiencia. Sueldo 1.450 netos. Contrato indefinido.</p>', 'posting'],
    ['those of a Dutch one', elsewhere, '<p>Vacature: bakker. Ervaring met rogge. Solliciteer.</p>', 'posting'],
    ['those of a Swedish one', elsewhere, '<p>Vi söker en bagare på heltid med erfarenhet. Ansök nu.</p>', 'posting'],
    ['those of a Finnish one', elsewhere, '<p>Haemme leipuria. Palkka TES. Kokemus eduksi. Hakemukset sähköpostitse.</p>', 'posting'],
    ['those of a Polish one', elsewhere, '<p>Praca: piekarz. Wymagania: dyplom. Oferujemy umowę.</p>', 'posting'],
    ['those of a Czech one', elsewhere, '<p>Požadujeme praxi: praxe 2 roky. Nabízíme mzdu, mzda 38 000.</p>', 'posting'],
    ['those of a Russian one', elsewhere, '<p>Обязанности: печь хлеб. Требования: опыт. Условия: 2/2.</p>', 'posting'],
    ['words far down are not looked at', elsewhere, `<p>${'bread '.repeat(4_000)}Responsibilities, requirements, salary, benefits: apply now.</p>`, 'not yet'],
    ['an empty page is nothing so far', elsewhere, '', 'not yet'],
  ])('%s', (_, url, body, verdict) => expect(verdictOf(url, body)).toBe(verdict))
})
