/** How far long work is. */
export type Progress = { done: number; of: number }

/** How far work is, and what is being done. */
export type Told = Progress & { what: string }

/** Work that is done before this many milliseconds needs no word. */
const NOTICED_AFTER = 200

/** Says how far work is, but not before it takes long nor oftener than one can read. */
export const teller = (what: string, tell: (told: Told) => void): ((progress: Progress) => void) => {
  let next = performance.now() + NOTICED_AFTER
  return progress => {
    if (performance.now() < next) return
    next = performance.now() + NOTICED_AFTER
    tell({ ...progress, what })
  }
}

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
