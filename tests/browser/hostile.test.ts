import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sidebarShowing } from '../../scripts/browsers/sidebar'
import { drive, type Driven } from './harness/driven'
import { strangersAmong, type Answered } from './harness/network'

const HOST = 'jobs.lever.co'
const ID = '0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6f'

const BODY = `<header><h1>Tram Driver</h1><p>Quayside Trams · Bergen, Norway</p></header>
<main><p>Full-time, on site. NOK 480,000 per year.</p><h2>Requirements</h2><ul><li>Driving licence for 3 years</li><li>Good Norwegian</li></ul><h2>Benefits</h2><p>A pension.</p></main>`
const page = (head: string, body = BODY): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tram Driver - Quayside Trams</title>${head}</head><body>${body}</body></html>`
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

const pages: [name: string, answered: Answered][] = [
  ['structured data that breaks off', { body: page(data('{ "@context": "https://schema.org", "@type": "JobPosting", "title": "Tram Driver", "baseSalary": {')) }],
  ['structured data of the wrong shapes', { body: page(data('{ "@type": ["JobPosting", null, 7], "title": {"@value": ["Tram Driver"]}, "baseSalary": [[], null, {"value": {"value": "lots"}}], "jobLocation": "everywhere", "validThrough": 1e400, "datePosted": {}, "hiringOrganization": [[[]]] }'.replace('1e400', '12345678901234567890'))) }],
  ['structured data nested a thousand deep', { body: page(data(`{"@type":"JobPosting","title":"Tram Driver","description":${nested(1_000)}}`)) }],
  ['a page of 5 MB', { body: page('', BODY + `<section>${'<p>Our trams have run since 1897 and will run tomorrow, too, whatever the weather says.</p>'.repeat(57_000)}</section>`) }],
  ['one paragraph of 2 MB', { body: page('', `${BODY}<p>${'experience 5 years $ 10,000 - '.repeat(70_000)}</p>`) }],
  ['a page that rewrites itself each second', { body: page('', `${BODY}<script>const first = document.body.innerHTML; setInterval(() => { document.body.innerHTML = first + '<p>' + Date.now() + '</p>' }, 1000)</script>`) }],
  ['a page that throws out what it did not make, three times', { body: page('', `${BODY}<script>let left = 3; new MutationObserver(all => { for (const one of all) for (const node of one.addedNodes) if (node.nodeType === 1 && left-- > 0) node.remove() }).observe(document.documentElement, { childList: true })</script>`) }],
  ['a strict policy with trusted types', { body: page(''), headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" } }],
  ['built-ins that the page has broken', { body: page('', `${BODY}<script>Array.prototype.flatMap = Array.prototype.reduce = String.prototype.match = () => { throw new Error('broken by the page') }; JSON.parse = () => 7; Element.prototype.attachShadow = () => null; Object.defineProperty(Object.prototype, 'polluted', { value: 1, enumerable: true })</script>`) }],
]

describe('on a hostile page', () => {
  let driven: Driven
  beforeAll(async () => {
    driven = await drive()
    driven.network.answer(HOST, url => pages[Number(/^\/case-(\d+)\//.exec(url.pathname)?.[1] ?? -1)]?.[1])
  })
  afterAll(() => driven?.close())

  it.each(pages.map(([name], at) => [name, at] as const))('%s: the sidebar comes or says why not, and the page gets no exception', async (_, at) => {
    const complaints: string[] = []
    const tab = await driven.running().browser.newPage()
    await tab.setViewport({ width: 1280, height: 900 })
    // The browser's own look for an icon is refused by the page's policy, with or without us.
    tab.on('pageerror', error => { if (!String(error).includes('/favicon.ico')) complaints.push(String(error)) })
    await tab.goto(`https://${HOST}/case-${at}/${ID}`, { waitUntil: 'domcontentloaded' })
    const text = await sidebarShowing(tab, /Tram Driver|could not|cannot/i, 20_000)
    await driven.screenshot(tab, `hostile-${at}`)
    expect(text).toMatch(/Tram Driver|could not|cannot/i)
    if (pages[at]?.[0].includes('rewrites')) {
      await new Promise(resolve => setTimeout(resolve, 2_500))
      expect(await sidebarShowing(tab, /Tram Driver/, 3_000)).toMatch(/Tram Driver/)
    }
    expect(complaints).toEqual([])
    await tab.close()
  })

  it('no host was asked for anything', () => expect(strangersAmong(driven.network.asked, [HOST])).toEqual([]))
})
