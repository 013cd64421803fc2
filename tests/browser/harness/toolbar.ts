import type { Page } from 'puppeteer-core'
import { until } from '../../../scripts/browsers/sidebar'
import { inBrowserWindow } from './browser-window'
import type { Driven } from './driven'

/** Firefox's own way of doing what a click on the button does, the permission for the open tab included. */
const PRESS = `(async () => {
  // A popup that is still open would be closed by the press.
  for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup()
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const extension = ExtensionParent.GlobalManager.getExtension('roleglass@roleglass.org')
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
})()`

/**
 * Presses the toolbar button on a page, with all that the browser allows by it, and answers the popup. Chromium lets us look into the
 * popup itself; Firefox does not, so that there it is opened once more as a page.
 */
export const pressToolbarButton = async (driven: Driven, page: Page): Promise<Page> => {
  await page.bringToFront()
  if (driven.engine === 'firefox') {
    await inBrowserWindow(driven, PRESS)
    return driven.popupFor(page)
  }
  const { browser, origin } = driven.running()
  const [extension] = (await browser.extensions()).values()
  if (!extension) throw new Error('The browser says that there is no extension.')
  await page.triggerExtensionAction(extension)
  const target = await until(async () => browser.targets().find(one => one.url().startsWith(`${origin}popup.html`)), Boolean, 10_000)
  const popup = await target?.asPage()
  if (!popup) throw new Error('No popup has come.')
  return popup
}

/** What the toolbar button says on each tab; `url` only where the browser tells it to the extension. */
export const toolbarOf = async (driven: Driven): Promise<{ id: number; title: string; badge: string; url?: string }[]> => {
  const own = await driven.open('options.html#settings')
  try {
    return await own.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
      const tabs: { id: number; url?: string }[] = await api.tabs.query({})
      return Promise.all(tabs.map(async ({ id, url }) => ({ id, title: await api.action.getTitle({ tabId: id }), badge: await api.action.getBadgeText({ tabId: id }), ...(url !== undefined && { url }) })))
    })
  } finally {
    await own.close()
  }
}
