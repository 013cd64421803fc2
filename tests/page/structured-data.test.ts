import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { structuredData } from '../../lib/page/structured-data'
import { jobsIn as jobsOf } from '../../lib/posting/jobs-in'
import { parseLeniently } from '../../lib/text/mend-json'

const jobsIn = (html: string) => jobsOf(structuredData(parseHTML(`<!doctype html><html><head><title>t</title></head><body>${html}</body></html>`).document))
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
const titles = (html: string) => jobsIn(html).map(({ value }) => value['title'])

describe('JSON-LD', () => {
  it.each<[string, string, unknown[]]>([
    ['one posting', '{"@context":"https://schema.org","@type":"JobPosting","title":"Baker"}', ['Baker']],
    ['a graph', '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Thing","JobPosting"],"title":"Baker"}]}', ['Baker']],
    ['an array', '[{"@type":"JobPosting","title":"Baker"},{"@type":"http://schema.org/JobPosting","title":"Cook"}]', ['Baker', 'Cook']],
    ['a list of items', '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting","title":"Baker"}}]}', ['Baker']],
    ['raw line ends in strings', '{"@type":"JobPosting","title":"Baker","description":"one\ntwo\tthree"}', ['Baker']],
    ['commas before a closing bracket', '{"@type":"JobPosting","title":"Baker","x":[1,2,],}', ['Baker']],
    ['an HTML comment around it', '<!-- {"@type":"JobPosting","title":"Baker"} -->', ['Baker']],
    ['a CDATA section around it', '//<![CDATA[\n{"@type":"JobPosting","title":"Baker"}\n//]]>', ['Baker']],
    ['escapes JSON does not know', '{"@type":"JobPosting","title":"Baker\\\'s hand"}', ["Baker's hand"]],
    ['a semicolon at the end', '{"@type":"JobPosting","title":"Baker"};', ['Baker']],
    ['escaped once too often', '{\\"@type\\":\\"JobPosting\\",\\"title\\":\\"Baker\\"}', ['Baker']],
    ['a document in a string', '"{\\"@type\\":\\"JobPosting\\",\\"title\\":\\"Baker\\"}"', ['Baker']],
    ['beyond mending', '{"@type":"JobPosting","title":', []],
    ['another type', '{"@type":"Article","title":"How to interview bakers"}', []],
    ['null', 'null', []],
  ])('reads %s', (_, json, expected) => expect(titles(ld(json))).toEqual(expected))

  it('follows a reference inside a graph', () => {
    const [job] = jobsIn(ld('{"@graph":[{"@type":"Organization","@id":"#org","name":"Ovenly"},{"@type":"JobPosting","title":"Baker","hiringOrganization":{"@id":"#org"}}]}'))
    expect(job?.value['hiringOrganization']).toEqual({ '@type': 'Organization', '@id': '#org', name: 'Ovenly' })
  })

  it('a circle of references ends', () => {
    const [job] = jobsIn(ld('{"@graph":[{"@id":"#a","name":"a","b":{"@id":"#a"}},{"@type":"JobPosting","title":"Baker","x":{"@id":"#a"}}]}'))
    expect(job?.value['title']).toBe('Baker')
  })

  it('one broken script does not hide the next', () => expect(titles(ld('{{JobPosting') + ld('{"@type":"JobPosting","title":"Baker"}'))).toEqual(['Baker']))

  it('nesting and number are bounded', () => {
    const deep = `{"@type":"JobPosting","title":"Baker","x":${'['.repeat(3_000)}${']'.repeat(3_000)}}`
    expect(JSON.stringify(jobsIn(ld(deep))[0]?.value).length).toBeLessThan(200)
    expect(jobsIn(ld(`[${Array(500).fill('{"@type":"JobPosting","title":"Baker"}').join()}]`)).length).toBeLessThanOrEqual(50)
  })

  it('mending is linear', () => {
    const start = performance.now()
    parseLeniently(`{"a":"${'\n,,,\\'.repeat(200_000)}`)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('annotated tags', () => {
  it('reads microdata with nested scopes', () => {
    const [job] = jobsIn(`<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>
      <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Ovenly</span></div>
      <time itemprop="datePosted" datetime="2026-11-01">yesterday</time><meta itemprop="employmentType" content="FULL_TIME"><meta itemprop="employmentType" content="INTERN">
      <div itemprop="description"><p>Bread.</p></div></div>`)
    expect(job).toEqual({ from: 'microdata', value: { '@type': 'JobPosting', title: 'Baker', hiringOrganization: { '@type': 'Organization', name: 'Ovenly' }, datePosted: '2026-11-01', employmentType: ['FULL_TIME', 'INTERN'], description: '<p>Bread.</p>' } })
  })

  it('reads RDFa with prefixes', () => {
    const [job] = jobsIn('<div vocab="http://schema.org/" typeof="schema:JobPosting"><h1 property="schema:title">Baker</h1><div property="jobLocation" typeof="Place"><span property="address">Ulm</span></div></div>')
    expect(job).toEqual({ from: 'rdfa', value: { '@type': 'JobPosting', title: 'Baker', jobLocation: { '@type': 'Place', address: 'Ulm' } } })
  })

  it('another thing is no posting', () => expect(jobsIn('<div itemscope itemtype="http://schema.org/Product"><b itemprop="name">Oven</b></div>')).toEqual([]))
})
