import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sidebarShowing, until } from '../../scripts/browsers/sidebar'
import { serve, type Served } from '../../scripts/demo/serve'
import { inBrowserWindow } from './harness/browser-window'
import { drive, type Driven } from './harness/driven'
import { framing } from './harness/framed'

/** How many sidebars a page shows. */
const drawn = (page: Page): Promise<number> => page.evaluate(() => [...document.querySelectorAll('html > div')].filter(host => host.shadowRoot?.querySelector('.panel, .tab')?.checkVisibility()).length)

/** Does to the extension what its page in the browser's own settings can do. */
const toExtension = async (driven: Driven, what: 'reload' | 'disable'): Promise<void> => {
  if (driven.engine === 'firefox') {
    await inBrowserWindow(driven, `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await (await AddonManager.getAddonByID('roleglass@roleglass.org')).${what}()
    })()`)
    return
  }
  const { browser, origin } = driven.running()
  const settings = await browser.newPage()
  await settings.goto('chrome://extensions')
  // What begins anew there is what was switched off and on.
  await settings.evaluate(async (id: string, turns: boolean[]) => {
    for (const on of turns) await new Promise<void>(done => Reflect.get(globalThis, 'chrome').management.setEnabled(id, on, done))
  }, new URL(origin).host, what === 'reload' ? [false, true] : [false])
  await settings.close()
}

// What an extension leaves in open pages when it is updated or switched off has nobody to ask any more.
describe('a sidebar in an open page', () => {
  let driven: Driven
  let served: Served
  let page: Page
  beforeAll(async () => {
    served = await serve(framing)
    driven = await drive()
    page = await driven.open(`${served.origin}/careers/own`)
    await sidebarShowing(page, /Harbour Carter/)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  it('is there once', async () => expect(await drawn(page)).toBe(1))

  it('is not there twice when the extension comes anew, and works in a page that is loaded again', async () => {
    await toExtension(driven, 'reload')
    // Firefox puts a new version into open pages at once; in Chromium the old sidebar goes by itself.
    const wanted = driven.engine === 'firefox' ? 1 : 0
    expect(await until(() => drawn(page), count => count === wanted, 12_000)).toBe(wanted)
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(await drawn(page)).toBe(wanted)
    await page.bringToFront()
    await page.reload()
    expect(await sidebarShowing(page, /Harbour Carter/)).toMatch(/Harbour Carter/)
  })

  it('goes when the extension is switched off', async () => {
    await toExtension(driven, 'disable')
    expect(await until(() => drawn(page), count => count === 0, 12_000)).toBe(0)
  })
})
