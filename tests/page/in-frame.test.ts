import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { frameAt } from '../../lib/page/frame-in-page'
import { isTooSmall } from '../../lib/page/in-frame'

type Framed = Parameters<typeof isTooSmall>[0]

describe('a window that is a frame', () => {
  // Windows are only compared with each other here, so that two empty objects do for them.
  const [page, around] = [{}, {}] as [Framed['self'] & Window, Window]
  it.each<[string, number, number, boolean]>([
    ['a posting’s frame', 900, 1200, false],
    ['a posting’s frame on a telephone', 328, 1800, false],
    ['an advertisement', 300, 250, true],
    ['a tall advertisement', 300, 600, true],
    ['a banner', 970, 250, true],
    ['a frame that counts visitors', 1, 1, true],
    ['a frame that is folded up', 0, 0, true],
    ['a frame whose content has not come', 900, 150, true],
  ])('tells that of %s', (_, innerWidth, innerHeight, small) => {
    expect(isTooSmall({ self: page, top: around, innerWidth, innerHeight })).toBe(small)
  })

  it('is never too small as a page of its own', () => {
    expect(isTooSmall({ self: page, top: page, innerWidth: 200, innerHeight: 200 })).toBe(false)
  })
})

describe('the frame that shows an address', () => {
  const { document } = parseHTML('<html><body><iframe id="a" src="https://ads.example/x"></iframe><iframe id="b" src="https://boards.greenhouse.io/embed/job_app?token=1"></iframe><iframe id="c" src="https://boards.greenhouse.io/embed/job_app?token=2"></iframe><iframe id="d"></iframe></body></html>')
  const sized = (height: Record<string, number>): void => {
    for (const frame of document.querySelectorAll('iframe')) Object.defineProperty(frame, 'getBoundingClientRect', { configurable: true, value: () => ({ width: 900, height: height[frame.id] ?? 0, top: 0 }) })
  }
  it('is found by its host, the largest of several', () => {
    sized({ a: 5_000, b: 200, c: 900, d: 10 })
    expect(frameAt(document, 'https://boards.greenhouse.io/embed/job_app?token=9')?.id).toBe('c')
  })
  it('is none where no frame has that host, or where it is folded up', () => {
    sized({ a: 100, d: 100 })
    expect(frameAt(document, 'https://jobs.lever.co/quillmark/1')).toBeUndefined()
    expect(frameAt(document, 'https://boards.greenhouse.io/embed/job_app?token=1')).toBeUndefined()
  })
})
