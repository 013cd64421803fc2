import { livePage } from '../../lib/page/live-page'
import { takePage } from '../../lib/sites/take-page'

// Runs inside a page of a real browser (see scripts/bench): what taking a capture costs there, beside the least it can cost.

/** The least that anything costs which looks at all of a page: every element, the text, the structured data. */
const floor = (): number => {
  let seen = 0
  for (const element of document.querySelectorAll('*')) seen += element.tagName.length
  seen += document.body?.textContent.length ?? 0
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    try {
      seen += Object.keys(JSON.parse(script.textContent)).length
    } catch {
      // Broken data costs its look all the same.
    }
  }
  return seen
}

const capture = (): number => takePage(livePage(document, document.URL)).lines.length

const timed = (work: () => number): number => {
  const start = performance.now()
  const seen = work()
  const took = performance.now() - start
  if (!(seen >= 0)) throw new Error('nothing was looked at')
  return took
}

/** Milliseconds of the first call in this document, and of each of eleven later ones. */
const measured = (work: () => number): { first: number; later: number[]; seen: number } => ({ first: timed(work), later: Array.from({ length: 11 }, () => timed(work)), seen: work() })

Object.assign(globalThis, { measure: (what: 'floor' | 'capture') => measured(what === 'floor' ? floor : capture) })
