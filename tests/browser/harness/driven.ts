import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { findBrowser, howToGet, type Engine } from '../../../scripts/browsers/find'
import { launch, type Running } from '../../../scripts/browsers/launch'
import { openOwnPage, tabNumber } from '../../../scripts/browsers/own-page'
import { until } from '../../../scripts/browsers/sidebar'
import { ROOT } from '../../house/own-files'
import { startNetwork, type Network } from './network'

export const SCREENSHOTS = join(ROOT, '.output', 'screenshots')

/** A browser under test with the extension, and the network it lives in. */
export type Driven = {
  engine: Engine
  network: Network
  origin: () => string
  /** The browser as it runs now; another one after a restart. */
  running: () => Running
  /** A new tab at an address. An extension page is named by its file ("options.html"). */
  open: (address: string) => Promise<Page>
  /** The popup, as a tab, about another tab. */
  popupFor: (page: Page) => Promise<Page>
  /** The tab's number as the extension knows it. */
  tabOf: (page: Page) => Promise<number>
  /** Ends the background as the browser would when it is idle. */
  killBackground: () => Promise<void>
  /** Closes the browser and starts it again with the same data. */
  restart: () => Promise<void>
  screenshot: (page: Page, name: string) => Promise<void>
  close: () => Promise<void>
}

/** The engine this run is about: vitest runs the browser tests once for each. */
export const engineUnderTest = (): Engine => process.env.ROLEGLASS_ENGINE === 'firefox' ? 'firefox' : 'chrome'

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

export type Driving = { engine?: Engine; extension?: string; viewport?: { width: number; height: number }; idleBackground?: number }

/** Starts a browser with a build of the extension (the demo build unless named) and an empty profile. Throws where no browser is found. */
export const drive = async ({ engine = engineUnderTest(), extension, viewport = { width: 1280, height: 900 }, idleBackground }: Driving = {}): Promise<Driven> => {
  const executablePath = findBrowser(engine)
  if (!executablePath) throw new Error(howToGet(engine))
  const build = extension ?? join(ROOT, '.output', engine === 'chrome' ? 'chrome-mv3-demo' : 'firefox-mv3-demo')
  const profile = mkdtempSync(join(tmpdir(), 'driven-'))
  const network = await startNetwork()
  const start = (): Promise<Running> => launch({ engine, executablePath, extension: build, profile, headless: true, proxy: network.port, ...(idleBackground !== undefined && { idleBackground }) })
  let running = await start()

  const open = async (address: string): Promise<Page> => {
    if (!/^(https?|about|file|data):/.test(address)) {
      const own = await openOwnPage(running, address)
      await own.setViewport(viewport)
      return own
    }
    const page = await running.browser.newPage()
    await page.setViewport(viewport)
    await page.goto(address, { waitUntil: 'load' })
    return page
  }
  const tabOf = (page: Page): Promise<number> => tabNumber(running, page)

  return {
    engine, network, open, tabOf,
    origin: () => running.origin,
    running: () => running,
    popupFor: async page => open(`popup.html?tab=${await tabOf(page)}`),
    killBackground: async () => {
      // Firefox has no way to end an event page from outside; it does so itself after `idleBackground`.
      if (engine === 'firefox') return pause((idleBackground ?? 30_000) + 3_000)
      const target = running.browser.targets().find(one => one.type() === 'service_worker' && one.url().startsWith(running.origin))
      const worker = await target?.worker()
      await worker?.close()
      await until(async () => running.browser.targets().some(one => one.type() === 'service_worker' && one.url().startsWith(running.origin)), there => !there, 5_000)
    },
    restart: async () => {
      await running.close()
      running = await start()
    },
    screenshot: async (page, name) => {
      mkdirSync(SCREENSHOTS, { recursive: true })
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${engine}.png`) })
    },
    close: async () => {
      await running.close().catch(() => undefined)
      await network.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Counts layout shift from the page's start. Must be called before the page goes anywhere; Chromium only. */
export const watchLayoutShift = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
  Reflect.set(globalThis, 'shifted', 0)
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) Reflect.set(globalThis, 'shifted', Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })
})
