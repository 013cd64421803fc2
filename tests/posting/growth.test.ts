import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { structuredData } from '../../lib/page/structured-data'
import { captureOf } from '../../lib/posting/capture-of'
import { CAPTURE_LIMITS } from '../../lib/posting/capture-limits'
import { jobsIn } from '../../lib/posting/jobs-in'
import type { PageCapture } from '../../lib/posting/page-capture'
import type { PageLine } from '../../lib/text/page-line'

/** So many times as much is given the second time. Work that grows with the square would take 256 times as long. */
const TIMES = 16
/** Large texts leave the nearest memory, and a busy machine leaves its mark on single calls. */
const MOST = TIMES * 5

const leastTime = (work: () => void): number =>
  Math.min(...[1, 2, 3, 4].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  }))

const growthOf = <T>(made: (size: number) => T, work: (given: T) => void, most: number): number => {
  const [few, many] = [made(Math.ceil(most / TIMES)), made(most)]
  // Under a millisecond, the clock and not the work is measured.
  const floor = 1
  const first = Math.max(floor, leastTime(() => work(few)))
  return leastTime(() => work(many)) / first
}

const page = (lines: PageLine[], more: Partial<PageCapture> = {}): PageCapture => ({ title: 'Net mender', data: [], fields: {}, lines, ...more })
const line = (nth: number): PageLine => (nth % 10 === 0 ? { kind: 'heading', text: `What you mend ${nth}`, level: 2 + (nth % 3) } : { kind: nth % 3 === 0 ? 'item' : 'paragraph', text: `Trawl no. ${nth}, torn at the wing\u00a0end` })
const manyLines = (size: number): PageCapture => page(Array.from({ length: size }, (_, nth) => line(nth)))
const long = (piece: string) => (size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const posting = (words: string) => ({ from: 'json-ld' as const, value: { '@type': 'JobPosting', title: 'Net mender', description: words } })

describe('sixteen times as much takes some sixteen times as long', () => {
  it.each<[string, (size: number) => PageCapture, number]>([
    ['blocks', manyLines, CAPTURE_LIMITS.blocks],
    ['lines that say nothing', size => page(Array.from({ length: size }, () => ({ kind: 'paragraph', text: ' \u00a0 ' }))), CAPTURE_LIMITS.blocks],
    ['words in one line', size => page([{ kind: 'paragraph', text: long('Torn at the wing end. ')(size) }]), CAPTURE_LIMITS.textLength],
    ['spaces in one line', size => page([{ kind: 'paragraph', text: `a${long('  \n\u200b')(size)}b` }]), CAPTURE_LIMITS.textLength],
    ['mis-decoded words', size => page([{ kind: 'paragraph', text: long('boatâ€™s nets ')(size) }]), CAPTURE_LIMITS.textLength],
    ['words of a file', size => page([], { text: long('## Nets\n- Mend them\n\nTorn at the wing end. ')(size) }), CAPTURE_LIMITS.textLength],
    ['a description as markup', size => page([], { data: [posting(long('<ul><li>Mend &amp; tar</li></ul>')(size))] }), CAPTURE_LIMITS.dataLength],
    ['a description beside other words', size => page(manyLines(400).lines, { data: [posting(long('Splice the headline. ')(size))] }), CAPTURE_LIMITS.dataLength],
  ])('where a capture is made of %s', (_, made, most) => expect(growthOf(made, captureOf, most)).toBeLessThan(MOST))

  const documentOf = (body: string): Document => parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`).document
  const ld = (value: string): Document => documentOf(`<script type="application/ld+json">${value}</script>`)
  it.each<[string, (size: number) => Document, number]>([
    ['objects in a list', size => ld(`[${Array(size).fill('{"@type":"JobPosting","title":"Net mender","x":{"y":1}}').join()}]`), 8_000],
    ['objects that name each other', size => ld(`{"@graph":[${Array.from({ length: size }, (_, nth) => `{"@type":"JobPosting","@id":"#${nth}","title":"Net mender","next":{"@id":"#${(nth + 1) % size}"}}`).join()}]}`), 4_000],
    ['broken JSON', size => ld(`{"@type":"JobPosting","title":"${'a\n,\\'.repeat(size)}`), 80_000],
    ['one text', size => ld(`{"@type":"JobPosting","title":"Net mender","description":"${'tar '.repeat(size)}"}`), 160_000],
    ['annotated tags', size => documentOf(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Net mender</h1>${'<b itemprop="skills">splicing</b>'.repeat(size)}</div>`), 16_000],
  ])('where structured data holds %s', (_, made, most) => expect(growthOf(made, document => jobsIn(structuredData(document)), most)).toBeLessThan(MOST))
})
