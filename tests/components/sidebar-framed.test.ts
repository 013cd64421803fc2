import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failed, ok, type Result } from '../../lib/result'
import { assessment } from './assessment-fixture'
import { posting, setUp } from './controlled'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('the sidebar of a page around a framed posting', () => {
  const framed = posting({ framed: true, assessment: { ...assessment, url: 'https://boards.greenhouse.io/embed/job_app?token=1' } })
  const words = (asked: { name: string; ask: unknown }[]): unknown[] => asked.map(({ name, ask }) => ({ name, ask }))

  it('has words shown and marked in the frame, and scrolls the page to it', async () => {
    const { open, asked, answer, shown, stage } = setUp()
    await open(framed)
    shown()?.callbacks.onReveal('five years')
    expect(words(asked)).toEqual([{ name: 'in-frame', ask: { visit: 'v1', do: 'mark', words: ['five years'] } }])
    await answer(ok({ places: 1 }))
    expect(words(asked)).toEqual([{ name: 'in-frame', ask: { visit: 'v1', do: 'reveal', words: ['five years'] } }])
    await answer(ok({ places: 1, below: 640 }))
    expect(stage.scrollInFrame).toHaveBeenCalledWith('https://boards.greenhouse.io/embed/job_app?token=1', 640)
    expect(stage.mark).not.toHaveBeenCalled()
    expect(shown()?.news).toBe('')
  })

  it.each<[string, Result<unknown>]>([
    ['are not there', ok({ places: 0 })],
    ['are in a frame that is gone', failed('These words stand in a frame that is no longer in the page.')],
  ])('says so where words %s', async (_, nowhere) => {
    const { open, answer, shown } = setUp()
    await open(framed)
    shown()?.callbacks.onReveal('five years')
    await answer(nowhere)
    await answer(nowhere)
    expect(shown()?.news).toMatch(/frame of this page and are not shown/)
  })

  it('marks all in the frame, and unmarks it there', async () => {
    const { open, asked, answer, shown } = setUp()
    await open(framed)
    shown()?.callbacks.onMark(true)
    await answer(ok({ places: 7 }))
    expect(shown()).toMatchObject({ marked: true, news: 'Marked in 7 places.' })
    shown()?.callbacks.onMark(false)
    expect(words(asked)).toEqual([{ name: 'in-frame', ask: { visit: 'v1', do: 'unmark', words: [] } }])
    expect(shown()?.marked).toBe(false)
  })
})
