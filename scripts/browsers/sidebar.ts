import type { Page } from 'puppeteer-core'

/** What the sidebar on a page shows, as text; undefined while there is none. Only a demo build has an open shadow root to look into. */
export const sidebarText = (page: Page): Promise<string | undefined> => page.evaluate(() => {
  for (const element of document.querySelectorAll('html > *, body > *')) {
    const root = element.shadowRoot
    if (!root) continue
    const text = [...root.children].filter(child => child.tagName !== 'STYLE').map(child => child instanceof HTMLElement ? child.innerText : '').join('\n').trim()
    if (text !== '') return text
  }
  return undefined
})

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Asks again until the answer is there and `good`, at most for `ms`; the last answer in any case. */
export const until = async <T>(ask: () => Promise<T>, good: (answer: T) => boolean, ms = 15_000): Promise<T> => {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask()
    if (good(answer) || Date.now() > end) return answer
    await pause(100)
  }
}

/** The sidebar's text once it shows `words` (by default anything that is no longer reading), or what it shows after `ms`. */
export const sidebarShowing = (page: Page, words: RegExp = /\S/, ms = 15_000): Promise<string | undefined> =>
  until(() => sidebarText(page).catch(() => undefined), text => text !== undefined && words.test(text), ms)
