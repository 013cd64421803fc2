import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseHTML } from 'linkedom'
import { assess } from '../../lib/assessment/assess'
import { judge } from '../../lib/assessment/judge'
import type { Fit } from '../../lib/fit/fit'
import { fitOf } from '../../lib/fit/fit-of'
import type { Capture } from '../../lib/posting/capture'
import { toReading } from '../../lib/posting/reading'
import type { Recognition } from '../../lib/posting/recognition'
import { capturePage } from '../../lib/sites/capture-page'
import { sites } from '../../lib/sites/index'
import { recognise } from '../../lib/sites/recognise'
import { siteOf } from '../../lib/sites/site-of'
import { addressOf } from './address'
import type { Asked } from './arguments'
import { breaksInFile } from './in-rows'
import { wholePage } from './whole-page'
import { wordsOf } from './words'

/** A fit as one line of `inspect` shows it: words in place of where they stand, null in place of what is absent. */
const shownFit = (fit: Fit) => ({
  score: fit.score,
  band: fit.band,
  coverage: fit.coverage,
  gates: fit.gates.map(({ kind, why }) => ({ kind, why })),
  parts: fit.parts.map(({ kind, points, of, state, said, yours }) => ({ kind, points, of, state, said: said?.words ?? null, yours: yours ?? null })),
  missing: fit.missing.map(({ skill, said, tier }) => ({ skill, said: said.words, tier })),
})

/** A file of plain text as a browser shows it: one pre, and the type it was sent with. */
const pageOfText = (words: string): { document: Document } => {
  const { document } = parseHTML('<!doctype html><html><head></head><body><pre></pre></body></html>')
  document.body.firstElementChild?.append(words)
  Object.defineProperty(document, 'contentType', { value: 'text/plain' })
  return { document }
}

type Taken = { capture: Capture; detected: Recognition }

const takenFrom = (file: string, url: string | undefined): Taken => {
  const words = wordsOf(readFileSync(file))
  const isPage = /^\.(html?|xhtml)$/i.test(extname(file))
  const { document } = isPage ? parseHTML(wholePage(words)) : pageOfText(words)
  const address = url ?? (isPage ? addressOf(words, document) : undefined)
  const page = { document, breaks: breaksInFile(), ...(address !== undefined && { url: address }) }
  const site = address === undefined ? undefined : siteOf(sites, new URL(address).hostname)
  return { capture: capturePage(page), detected: recognise(page, site) }
}

const since = (start: number): number => Math.round((performance.now() - start) * 100) / 100

/** Everything read from one file, as one JSON-ready object. Throws where the file cannot be read. */
export const lineOf = async (file: string, { url, today, profile }: Asked): Promise<object> => {
  let start = performance.now()
  const { capture, detected } = takenFrom(file, url)
  const ms = { capture: since(start), read: 0, fit: 0 }
  const recognition = judge(detected, capture)

  start = performance.now()
  const assessed = await assess(capture, { visit: file, today, asked: true, detected, notes: [], keptOf: async () => ({}) })
  ms.read = since(start)
  const assessment = assessed.ok ? assessed.value : undefined

  start = performance.now()
  const fit = assessment && profile ? fitOf(assessment.posting, profile.profile, today) : undefined
  ms.fit = since(start)

  return {
    file,
    // A file does not render any further: what is not there yet never comes.
    recognised: recognition.verdict === 'not yet' ? 'no' : recognition.verdict,
    why: recognition.why,
    reading: assessment ? toReading(assessment.posting) : null,
    notices: assessment?.notices.map(({ kind, text, said }) => ({ kind, text, said: said.map(({ words }) => words) })) ?? [],
    fit: fit ? shownFit(fit) : null,
    profile: profile?.name ?? null,
    ms,
  }
}
