import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { Capture } from '../../lib/posting/capture'
import { capturePage } from '../../lib/sites/capture-page'

const UUID = '0f3a1b2c-4d5e-6f70-8192-a3b4c5d6e7f8'
const captured = (body: string, url?: string, head = '<title>Baker at Ovenly</title>') =>
  capturePage({ document: parseHTML(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`).document, ...(url !== undefined && { url }) })

const DESCRIPTION = '<p>We look for a baker who bakes rye bread in the old town.</p><h3>Requirements</h3><ul><li>Three years at the oven</li></ul>'
const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...fields }).replaceAll('</', '<\\/')}</script>`
const shown = `<main><h1>Baker</h1><p>We look for a baker who bakes rye bread in the old town. ${'Bread is our life. '.repeat(40)}</p></main>`
const titlesIn = (body: string, url?: string, head?: string) => captured(body, url, head).data.map(({ value }) => value['title'])

describe('structured data of the job that the page shows', () => {
  it.each<[string, string, string | undefined, unknown[]]>([
    ['is used where a heading names it', shown + ld({ title: 'Baker' }), undefined, ['Baker']],
    ['is used where its title says a little more', shown + ld({ title: 'Baker (m/f/d)' }), undefined, ['Baker (m/f/d)']],
    ['is used where its words stand in the page', `<main><p>We look for a baker who bakes rye bread in the old town.</p></main>${ld({ title: 'Artisan', description: DESCRIPTION.slice(0, 68) })}`, undefined, ['Artisan']],
    ['is used where the address holds its identifier', shown + ld({ title: 'Oven hand', identifier: { '@type': 'PropertyValue', value: 'R-77123' } }), 'https://bakery.example/jobs/R-77123', ['Oven hand']],
    ['is used where its own address is the page’s', shown + ld({ title: 'Oven hand', url: 'https://bakery.example/jobs/7/' }), 'https://bakery.example/jobs/7?from=list', ['Oven hand']],
    ['is not used where it describes another job', shown + ld({ title: 'Accountant', description: '<p>Keep the books of a chain of bakeries and prepare the yearly accounts.</p>' }), undefined, []],
    ['is mended where it was mis-decoded', shown.replace('<h1>Baker', '<h1>Baker’s hand') + ld({ title: 'Bakerâ€™s hand' }), undefined, ['Baker’s hand']],
    ['is picked from several by the heading', shown + ld({ title: 'Accountant' }) + ld({ title: 'Baker' }), undefined, ['Baker']],
    ['is not used where several are as good', `<main><h1>Jobs</h1><h2>Baker</h2><h2>Accountant</h2><p>${'Bread is our life. '.repeat(40)}</p></main>${ld({ title: 'Accountant' })}${ld({ title: 'Baker' })}`, undefined, []],
    ['is found in the page’s own state', `${shown}<script id="__NEXT_DATA__" type="application/json">{"props":{"job":{"@type":"JobPosting","title":"Baker"}}}</script>`, undefined, ['Baker']],
    ['of the page’s own state is not used where there is JSON-LD', `${shown}${ld({ title: 'Baker' })}<script type="application/json">{"@type":"JobPosting","title":"Baker (old)"}</script>`, undefined, ['Baker']],
    ['is believed on a page that shows nothing else', `<div id="root">Loading</div>${ld({ title: 'Baker', description: DESCRIPTION })}`, undefined, ['Baker']],
  ])('%s', (_, body, url, titles) => expect(titlesIn(body, url, '<title>Ovenly</title>')).toEqual(titles))

  it('is not used where it names the list’s address and another job is in the pane', () => {
    const body = `<div class="jobs-search__job-details--container"><h1>Baker</h1><p>${'Bread is our life. '.repeat(40)}</p></div>${ld({ title: 'Accountant', url: 'https://www.linkedin.com/jobs/search/' })}`
    expect(titlesIn(body, 'https://www.linkedin.com/jobs/search/?currentJobId=41', '<title>Jobs</title>')).toEqual([])
  })
})

describe('what a capture holds', () => {
  it('is the description where the body is empty, as blocks', () => {
    expect(captured(`<div id="root"></div>${ld({ title: 'Baker', description: DESCRIPTION })}`).blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: We look for a baker who bakes rye bread in the old town.', 'heading: Requirements', 'item: Three years at the oven'])
  })

  it('is the description also where it is escaped HTML or plain text', () => {
    expect(captured(ld({ title: 'Baker', description: '&lt;p&gt;Rye &amp;amp; wheat&lt;/p&gt;&lt;p&gt;Ulm&lt;/p&gt;' })).blocks.map(({ text }) => text)).toEqual(['Rye & wheat', 'Ulm'])
    expect(captured(ld({ title: 'Baker', description: 'Requirements:\n- Rye\n- Wheat' })).blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text)).toEqual(['Rye', 'Wheat'])
  })

  it('is only the pane on a list with a pane', () => {
    const body = `<main><ul><li>Accountant in Bonn</li></ul><div class="jobs-search__job-details--container"><h2>Baker</h2><p>Rye bread.</p></div></main>`
    const { blocks, site } = captured(body, 'https://www.linkedin.com/jobs/search/?currentJobId=41')
    expect(site).toBe('linkedin')
    expect(blocks.map(({ text }) => text)).toEqual(['Baker', 'Rye bread.'])
  })

  it('is a site’s own fields, each as shown', () => {
    const body = `<div class="posting-headline"><h2>Baker</h2><div class="posting-categories"><div class="location">Ulm /</div><div class="workplaceTypes">On-site</div><div class="commitment">Full-time /</div></div></div>`
    expect(captured(body, `https://jobs.lever.co/ovenly/${UUID}`).fields).toEqual({ title: 'Baker', location: 'Ulm', workplace: 'On-site', employment: 'Full-time' })
  })

  it('is an employer’s name from its logo, on a system where no other logo stands', () => {
    const body = `<div class="main-header-logo"><a href="/ovenly"><img alt="Ovenly logo" src="x.png"></a></div><div class="posting-headline"><h2>Baker</h2></div>`
    expect(captured(body, `https://jobs.lever.co/ovenly/${UUID}`).fields['company']).toBe('Ovenly')
  })

  it('is said to be closed where the site says so', () => {
    expect(captured('<h1>Baker</h1><figure class="closed-job">No longer accepting applications</figure>', 'https://www.linkedin.com/jobs/view/41').fields['closed']).toBe('No longer accepting applications')
  })

  it('is title, language and where to apply', () => {
    const { title, lang, applyUrl, url } = captured('<main><h1>Baker</h1><a href="#x">Apply here</a><a href="javascript:go()">Apply</a><a href="/apply/7">Apply now</a></main>', 'https://bakery.example/jobs/7')
    expect({ title, lang, applyUrl, url }).toEqual({ title: 'Baker at Ovenly', lang: 'en-GB', applyUrl: 'https://bakery.example/apply/7', url: 'https://bakery.example/jobs/7' })
  })

  it.each<[string, string]>([
    ['an empty page', ''],
    ['broken tags', '<main><p>Bread<ul><li>Rye<table><td>x<dl><dd>y</main></p></ul>'],
    ['broken data', '<script type="application/ld+json">{"@type":"JobPosting","title":{"a":[[[]]]},"identifier":7,"description":[null],"url":{}}</script><p>Bread</p>'],
    ['data with a name that is none of ours', '<script type="application/ld+json">{"@type":"JobPosting","title":"Baker","__proto__":{"x":1},"constructor":{"prototype":1}}</script>'],
  ])('is in shape for %s', (_, body) => expect(Capture.safeParse(JSON.parse(JSON.stringify(captured(body)))).success).toBe(true))
})
