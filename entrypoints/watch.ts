import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isTooSmall } from '../lib/page/in-frame'
import { followVisits } from '../lib/page/visits'
import type { Recognition } from '../lib/posting/recognition'
import { recognise } from '../lib/sites/recognise'
import type { SiteMarks } from '../lib/sites/site'

// The detector. It runs on every page we are allowed on, and in frames that show a recruiting system's page, so it brings no polyfill, no zod, nothing that captures, and of the
// sites we know only what the one file says that was put in before it: none on a site that the person allowed.

/** Only what is used of the browser's own API, which returns promises in both browsers. */
declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } }
declare global {
  /** Left by the site's own file (see lib/sites/marks-file.ts). */
  var marks: SiteMarks | undefined
  interface Document {
    readonly prerendering?: boolean
  }
}

/** A page that is not rendered is asked again after .25, .5, 1, 2 and 4 seconds; then the answer is no. */
const FIRST_PAUSE = 250
const PAUSES = 5
/** After a change of address without a load, so many pauses are waited for the old posting to go and the new one to stand still. */
const SETTLING = 3

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

const watch = () => {
  let current: string
  // Of a page that the frame showed before, only this frame can say that it is gone.
  let told = self === top ? 'no' : ''
  let lookTold: string

  const look = () => document.title + document.body?.textContent.length

  /** A page that never was anything is not worth a message, nor is the same news twice. */
  const tell = async (visit: string, recognition: Recognition): Promise<void> => {
    if (told === recognition.verdict && told !== 'list') return
    told = recognition.verdict
    const message = { roleglass: 'recognised', ask: { visit, url: location.href, recognition, area: innerWidth * innerHeight } }
    try {
      await chrome.runtime.sendMessage(message)
    } catch {
      // The background can be stopped in the middle: once more. An extension that was updated never answers: then this ends.
      await pause(1000)
      if (visit === current) await chrome.runtime.sendMessage(message)
    }
  }

  const begin = async (changed: boolean): Promise<void> => {
    const visit = (current = crypto.randomUUID())
    let seen = ''
    for (let i = 0; ; i++) {
      // Another visit has begun during the pause: this one has nothing more to say.
      if (visit !== current) return
      let found = recognise({ document, url: location.href }, globalThis.marks)
      if (isTooSmall(window) && found.verdict === 'posting') found = { verdict: 'not yet', why: 'its frame is small' }
      const now = look()
      if (changed && i < SETTLING && found.verdict === 'posting' && (now === lookTold || now !== seen)) found = { verdict: 'not yet', why: 'it is changing' }
      seen = now
      if (found.verdict === 'not yet' && i === PAUSES) found.verdict = 'no'
      if (found.verdict !== 'not yet') lookTold = now
      // While it is not yet known what this is, what was shown of the visit before must go at once.
      if (found.verdict !== 'not yet' || told !== 'no') tell(visit, found).catch(() => {})
      if (found.verdict !== 'not yet') return
      await pause(FIRST_PAUSE << i)
    }
  }

  followVisits(window, () => begin(true))
  // Frames grow when what stands in them has come, and are folded away again.
  let small = isTooSmall(window)
  addEventListener('resize', () => {
    if (small !== (small = isTooSmall(window))) begin(false)
  })
  begin(false)
}

export default defineUnlistedScript(() => {
  // A site can be both a known board and allowed by the person; this world, which no page sees, is shared by both runs.
  if ('watched' in globalThis) return
  Object.assign(globalThis, { watched: true })
  // A page that is only prepared is not open yet: the tab still shows another one.
  if (document.prerendering) document.addEventListener('prerenderingchange', watch)
  else watch()
})
