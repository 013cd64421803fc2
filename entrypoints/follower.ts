import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import * as z from 'zod/mini'
import { mark, reveal, unmark } from '../lib/page/highlight'
import { ToFrame, type FrameAnswer } from '../lib/messages/to-frame'
import { watchPage } from './sidebar/watch-page'

// Stands beside a posting in a frame, for the sidebar in the page around it: it marks words, and says when they change. It is told
// nothing but words of this very frame, and can ask for nothing. It is also put into a page that was thought to be a posting and says
// too little so far: a script may be about to put the posting in.

/** Only what is used of the browser's own API, which is the same in both browsers. */
declare const chrome: {
  runtime: {
    id?: string
    sendMessage: (message: unknown) => Promise<unknown>
    onMessage: { addListener: (hear: (message: unknown, sender: { id?: string; tab?: unknown }, answer: (answer: FrameAnswer) => void) => void) => void }
  }
}

/** So long, in milliseconds, a page that says too little may take to say more. */
const FOR_MORE = 30_000

const tell = async (gone: boolean): Promise<boolean> => {
  try {
    await chrome.runtime.sendMessage({ roleglass: 'changed', ask: { gone } })
    return true
  } catch {
    // The extension was updated or removed: nobody listens any more.
    return false
  }
}

const answerTo = ({ do: act, words }: ToFrame): FrameAnswer => {
  if (act === 'unmark') {
    unmark(document)
    return { places: 0 }
  }
  if (act === 'mark') return { places: mark(document, words) }
  const below = reveal(document, words[0] ?? '')
  return below === undefined ? { places: 0 } : { places: 1, below }
}

export default defineUnlistedScript(() => {
  if ('followed' in globalThis) return
  Object.assign(globalThis, { followed: true })
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    // From the background, never from a tab.
    const asked = sender.id === chrome.runtime.id && sender.tab === undefined ? z.safeParse(ToFrame, message) : undefined
    if (asked?.success) answer(answerTo(asked.data))
  })
  const alive = new AbortController()
  watchPage(document, () => tell(false), alive.signal)
  if (self === top) setTimeout(() => alive.abort(), FOR_MORE)
  else addEventListener('pagehide', () => void tell(true))
})
