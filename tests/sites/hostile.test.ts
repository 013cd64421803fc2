import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { Capture } from '../../lib/posting/capture'
import { capturePage } from '../../lib/sites/capture-page'
import { recognise } from '../../lib/sites/recognise'

const pageOf = (name: string) => ({ document: parseHTML(readFileSync(new URL(`../pages/hostile/${name}.html`, import.meta.url), 'utf8')).document, url: 'https://harbour.example/work/7' })
const textsOf = (capture: Capture) => capture.blocks.map(({ text }) => text)

describe('hostile pages', () => {
  it.each(['broken-data', 'wrong-tags', 'hidden-words', 'look-alike-list'])('%s gives a capture in shape', name => {
    expect(Capture.safeParse(capturePage(pageOf(name))).success).toBe(true)
  })

  it('broken data still makes a posting, and the text is read', () => {
    const page = pageOf('broken-data')
    expect(recognise(page).verdict).toBe('posting')
    expect(textsOf(capturePage(page))).toContain('You can swim')
  })

  it('hidden words are not read', () => {
    const texts = textsOf(capturePage(pageOf('hidden-words')))
    expect(texts.filter(text => text.includes('Hidden'))).toEqual([])
    expect(texts).toContain('A steady hand')
  })

  it('a list is a list, and its data is nobody’s', () => {
    const page = pageOf('look-alike-list')
    expect(recognise(page).verdict).toBe('list')
    expect(capturePage(page).data).toEqual([])
  })

  it('words between wrong tags are kept, pictures and dead links are not', () => {
    const capture = capturePage(pageOf('wrong-tags'))
    const texts = textsOf(capture)
    expect(texts).toEqual(expect.arrayContaining(['Bell founder', 'Tasks', 'and strong arms']))
    expect(texts.join(' ')).not.toContain('not words of the posting')
    expect(capture.applyUrl).toBeUndefined()
  })

  it('a page of data, text and annotations beyond every bound is read in bounded time', () => {
    const data = `<script type="application/ld+json">[${Array(3_000).fill(`{"@type":"JobPosting","title":"Diver","description":"${'deep '.repeat(100)}"}`).join()}]</script>`
    const annotated = `<div itemscope itemtype="https://schema.org/JobPosting">${'<div itemprop="description">words'.repeat(400)}${'</div>'.repeat(400)}</div>`
    const { document } = parseHTML(`<!doctype html><html><body>${data}${annotated}${'<p>Experience, 5 years, $ 10,000 - </p>'.repeat(30_000)}</body></html>`)
    const start = performance.now()
    const capture = capturePage({ document })
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(capture.cut).toBe(true)
    expect(JSON.stringify(capture.data).length).toBeLessThan(500_000)
  })
})
