import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../scripts/browsers/press'
import { sidebarShowing, until } from '../../scripts/browsers/sidebar'
import { serve, type Served } from '../../scripts/demo/serve'
import { inBrowserWindow } from './harness/browser-window'
import { drive, type Driven } from './harness/driven'

const TYPE = 'text/html; charset=utf-8'
const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Net Mender</title></head><body><button id="all">All of it</button><button id="part">The film</button>
<main id="film"><h1>Net Mender</h1><p>Quillmark Cordage · Whitby, United Kingdom</p><p>Full-time, £14 an hour. Apply by post.</p><h2>Requirements</h2><ul><li>Two years of experience with nets</li></ul></main>
<script>for (const [id, what] of [['all', document.documentElement], ['part', document.getElementById('film')]]) document.getElementById(id).onclick = () => what.requestFullscreen()</script></body></html>`

/** Whether anything of the sidebar would be drawn. */
const isDrawn = (page: Page): Promise<boolean> => page.evaluate(() => [...document.querySelectorAll('html > *')].some(host => {
  const panel = host.shadowRoot?.querySelector('.panel, .tab')
  return panel !== undefined && panel !== null && panel.checkVisibility({ visibilityProperty: true })
}))

const markColour = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body, '::highlight(marked-words)').backgroundColor)

describe('a page with the sidebar beside it', () => {
  let driven: Driven
  let served: Served
  let page: Page
  beforeAll(async () => {
    served = await serve(path => (path === '/job' ? { body: BODY, type: TYPE } : undefined))
    driven = await drive()
    page = await driven.open(`${served.origin}/job`)
    await sidebarShowing(page, /Net Mender/)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  const onPaper = async (printing: boolean): Promise<void> => {
    if (driven.engine === 'chrome') return page.emulateMediaType(printing ? 'print' : undefined)
    await inBrowserWindow(driven, `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${printing ? 'print' : ''}'; true`)
    await page.bringToFront()
  }

  it('is printed without the sidebar, and without its marks', async () => {
    await press(page, /^mark in text$/i)
    await sidebarShowing(page, /Marked in/)
    expect(await isDrawn(page)).toBe(true)
    expect(await markColour(page)).toBe('rgb(255, 224, 138)')
    await page.bringToFront()
    await onPaper(true)
    expect(await until(() => isDrawn(page), drawn => !drawn, 3_000)).toBe(false)
    expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true)
    expect(await markColour(page)).toBe('rgba(0, 0, 0, 0)')
    await onPaper(false)
    expect(await until(() => isDrawn(page), Boolean, 3_000)).toBe(true)
  })

  it.each(['all', 'part'])('fills the screen without it (%s of the page), and has it again after', async id => {
    await page.bringToFront()
    await page.click(`#${id}`)
    expect(await until(() => page.evaluate(() => document.fullscreenElement !== null), Boolean, 5_000)).toBe(true)
    expect(await until(() => isDrawn(page), drawn => !drawn, 3_000)).toBe(false)
    await page.evaluate(() => document.exitFullscreen())
    expect(await until(() => isDrawn(page), Boolean, 5_000)).toBe(true)
  })
})
