import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import { recordingOf } from '../../scripts/capture/recording'
import { SAVED } from '../commands/saved-page'

const site = (id: string) => {
  const found = sites.find(each => each.id === id)
  if (!found) throw new Error(`There is no site ${id}.`)
  return found
}
const recorded = (html: string, url: string, id: string, { company, title }: { company: string | null; title: string }) =>
  recordingOf(html, { site: site(id), url, fixture: `${id}/test`, read: { recognised: 'posting', reading: { company, title } } })
const shown = (html: string): string => parseHTML(html).document.body.textContent

describe('a recording of a saved page', () => {
  const URL_OF_SAVED = 'https://gruenwaldbrot.recruitee.com/o/baeckermeister-884213'
  const { html, address, left, otherJobs } = recorded(SAVED, URL_OF_SAVED, 'recruitee', { company: 'Grünwald Brot GmbH', title: 'Bäckermeister (m/w/d)' })

  it.each(['Grünwald', 'grünwald', 'GRÜNWALD', 'gruenwald', 'Brandmüller', 'brandmueller', 'Anneliese', 'Kowalczyk', 'Mühlgasse', '89073', '4455667', '884213', 'utm_source', 'pictures.example'])(
    'holds no "%s" in text, attributes or data', words => expect(html).not.toContain(words))

  it.each(['track(', '<style', 'data:image', '<svg', '<!-- build', 'onload', 'data-state', 'onetrust', 'Nicht zu sehen', '<iframe', 'JavaScript', 'color:blue'])(
    'holds no "%s" of the page’s machinery', words => expect(html).not.toContain(words))

  it('holds no other jobs', () => {
    expect(otherJobs).toBe(2)
    expect(shown(html)).not.toMatch(/Verkäuferin|Weitere Stellen/)
  })

  it('keeps what the posting says, and what selectors look at', () => {
    expect(shown(html)).toMatch(/Meisterbrief im Bäckerhandwerk/)
    expect(shown(html)).toMatch(/Bewerbungsschluss: 15\.12\.2026/)
    expect(html).toMatch(/<h1 data-testid="title">/)
    expect(html).toMatch(/"@context": "https:\/\/schema\.org"/)
  })

  it('replaces the same by the same, in the address too', () => {
    const employer = /Die (\p{L}+) GmbH backt seit 1897 in Ulm/u.exec(shown(html))?.[1] ?? ''
    expect(html).toContain(`"name": "${employer} GmbH"`)
    expect(shown(html)).toContain(employer.toUpperCase())
    expect(address).toBe(`https://${employer.toLowerCase()}.recruitee.com/o/baeckermeister-111112`)
    expect(html).toContain(`${address}/c/new`)
    expect(html.match(/Robin Ashdown/g)).toHaveLength(2)
    expect(html.match(/Frau (?:Dr\. )?Ashdown/g)).toHaveLength(2)
  })

  it('says that nothing is left', () => expect(left).toEqual([]))
})

describe('what is replaced', () => {
  const URL_OF_JOB = 'https://jobs.lever.co/acme-tools/0f3a1b2c-4d5e-6f70-8192-a3b4c5d6e7f8'
  const text = (body: string, company: string | null = 'Acme Tools, Inc.') => shown(recorded(`<html><body><h1>Fitter</h1><p>${body}</p></body></html>`, URL_OF_JOB, 'lever', { company, title: 'Fitter' }).html)

  it.each<[string, string, RegExp]>([
    ['an employer by its first word', 'At Acme we make tools. The tools are good.', /At \p{Lu}\p{Ll}+ we make tools/u],
    ['an employer in capitals', 'ACME TOOLS makes tools.', /^Fitter\p{Lu}{4,} makes/u],
    ['a name that an entity breaks', 'At Acme&#32;Tools we work.', /At \p{Lu}\p{Ll}+ we work/u],
    ['a telephone number in its layout', 'Call +1 (212) 736-5000.', /Call \+1 \(\d{3}\) \d{3}-\d{4}\./],
    ['a street', 'Come to 350 Fifth Avenue, New York.', /Come to 1 Example Street, New York/],
    ['a person with a title', 'Ask Mrs. Harriet Vane.', /Ask Mrs\. Robin Ashdown\./],
    ['a link in the text', 'See https://acme.example/jobs/1.', /See https:\/\/elsewhere\.example\/1/],
  ])('%s', (_, body, expected) => {
    expect(text(body)).toMatch(expected)
    expect(text(body)).not.toMatch(/Acme|ACME|736-5000|Fifth|Vane|acme/)
  })

  it.each<[string, string]>([
    ['dates', 'Apply by 01.12.2026, start 2027-01-15.'], ['pay', '$52,000 to $58,000 per year'], ['everyday words', 'You use hand tools and power tools 5 days a way.'],
    ['places', 'New York, Chicago or Saint Paul'], ['years', '10 years of experience since 2016'],
  ])('%s stay', (_, body) => expect(text(body)).toBe(`Fitter${body}`))

  it('the page of a board’s own paths keeps its shape', () => {
    const { address } = recorded('<html><body><h1>Fitter</h1></body></html>', URL_OF_JOB, 'lever', { company: 'Acme Tools, Inc.', title: 'Fitter' })
    expect(site('lever').posting.path.test(new URL(address).pathname)).toBe(true)
    expect(address).not.toMatch(/acme|0f3a1b2c/)
  })

  it('a name broken over elements is reported', () => {
    expect(recorded('<html><body><h1>Fitter</h1><p><b>Acme</b> <i>Tools,</i> Inc.</p></body></html>', URL_OF_JOB, 'lever', { company: 'Hand Tools, Inc.', title: 'Fitter' }).left).toEqual([])
    expect(recorded('<html><body><h1>Fitter</h1><p><b>Han</b>d Tools</p></body></html>', URL_OF_JOB, 'lever', { company: 'Hand Tools', title: 'Fitter' }).left).toEqual(['Hand Tools'])
  })
})
