import type { Page } from 'puppeteer-core'
import type { Running } from './launch'
import { until } from './sidebar'

/** Opens a page of the extension ("options.html#settings") in a new tab, and waits until it has loaded. */
export const openOwnPage = async ({ browser, engine, origin }: Running, file: string): Promise<Page> => {
  const page = await browser.newPage()
  // Firefox never tells that a page of an extension has loaded.
  await page.goto(origin + file, engine === 'firefox' ? { waitUntil: [] } : { waitUntil: 'load' })
  await until(() => page.evaluate(() => document.readyState === 'complete' && location.protocol.endsWith('-extension:')).catch(() => false), Boolean)
  return page
}

/** The number by which the extension knows a tab. Throws where it does not see it. */
export const tabNumber = async (running: Running, page: Page): Promise<number> => {
  const own = await openOwnPage(running, 'options.html')
  try {
    const id = await own.evaluate(async (wanted: string) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      const tabs: { id: number; url?: string }[] = await api.tabs.query({})
      return tabs.findLast(tab => tab.url === wanted)?.id
    }, page.url())
    if (id === undefined) throw new Error(`The extension sees no tab at ${page.url()}.`)
    return id
  } finally {
    await own.close()
  }
}
