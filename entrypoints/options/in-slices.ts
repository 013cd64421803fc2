/** How far long work is. */
export type Progress = { done: number; of: number }

/** So many milliseconds are worked before the page may breathe: with what a browser does of its own that stays under a frame of 16. */
const AT_ONCE = 6

/** Lets what waits (a key, a pointer, drawing) go first. */
const breathe = (): Promise<void> => new Promise(resolve => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    resolve()
  }
  port2.postMessage(undefined)
})

/**
 * Does work step by step without holding up the page, and hands each step to `onStep`. Answers whether it came to its end: the
 * signal stops it between two slices.
 */
export const inSlices = async <T>(steps: Iterator<T, void>, onStep: (step: T) => void, signal: AbortSignal): Promise<boolean> => {
  let until = performance.now() + AT_ONCE
  while (!signal.aborted) {
    const { done, value } = steps.next()
    if (done) return true
    onStep(value)
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + AT_ONCE
  }
  return false
}
