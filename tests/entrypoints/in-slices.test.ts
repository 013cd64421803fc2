import { describe, expect, it } from 'vitest'
import { inSlices } from '../../entrypoints/options/in-slices'

const busy = (ms: number): void => {
  const until = performance.now() + ms
  while (performance.now() < until);
}
const work = function* (steps: number, ms: number): Generator<number, void, void> {
  for (let i = 0; i < steps; i++) {
    busy(ms)
    yield i
  }
}

describe('long work in slices', () => {
  it('does every step in order', async () => {
    const seen: number[] = []
    expect(await inSlices(work(20, 1), step => seen.push(step), new AbortController().signal)).toBe(true)
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => i))
  })

  it('lets others go first between slices', async () => {
    let others = 0
    const timer = setInterval(() => others++, 0)
    await inSlices(work(40, 2), () => undefined, new AbortController().signal)
    clearInterval(timer)
    expect(others).toBeGreaterThan(3)
  })

  it('stops between two slices where it is not wanted any more', async () => {
    const stop = new AbortController()
    let seen = 0
    const whole = inSlices(work(1_000, 1), () => seen++, stop.signal)
    setTimeout(() => stop.abort(), 10)
    expect(await whole).toBe(false)
    expect(seen).toBeLessThan(1_000)
  })

  it('does nothing where it was stopped before', async () => {
    let seen = 0
    expect(await inSlices(work(5, 0), () => seen++, AbortSignal.abort())).toBe(false)
    expect(seen).toBe(0)
  })
})
