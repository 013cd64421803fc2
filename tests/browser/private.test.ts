import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFolder } from '../../scripts/browsers/build'
import { press, showing } from '../../scripts/browsers/press'
import { until } from '../../scripts/browsers/sidebar'
import { demoBoard } from '../../scripts/demo/serve'
import { drive, engineUnderTest, watchLayoutShift, type Driven } from './harness/driven'
import { framedPage, framing } from './harness/framed'
import { strangersAmong } from './harness/network'
import { toolbarOf } from './harness/toolbar'

const HOST = 'jobs.lever.co'
const POSTING = `https://${HOST}/larkspur/0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6f`

/** Whether something that is not the page's own lies over its right edge: the sidebar, whatever its root hides. */
const somethingAtTheEdge = (page: Page): Promise<boolean> => page.evaluate(() => {
  const there = document.elementFromPoint(innerWidth - 60, innerHeight / 2)
  return there !== null && there !== document.documentElement && there !== document.body && there.closest('main, header') === null
})

const EMPLOYER = 'careers.quillmark.example'
const FRAME = 'boards.greenhouse.io'

/** What the extension leaves in a document: elements beside head and body, its name or address, and globals. */
const leftIn = (frame: Frame): Promise<unknown> => frame.evaluate(() => ({
  beside: document.querySelectorAll('html > :not(head):not(body)').length,
  named: /roleglass|(chrome|moz)-extension/i.test(document.documentElement.outerHTML + Object.getOwnPropertyNames(globalThis).join(' ')),
}))

describe('the shipped build in a frame of a page that it may not look at', () => {
  let driven: Driven
  beforeAll(async () => {
    driven = await drive({ extension: buildFolder(engineUnderTest(), 'shipped') })
    driven.network.answer(EMPLOYER, url => framing(url.pathname))
    driven.network.answer(FRAME, framedPage)
  })
  afterAll(() => driven?.close())

  it('reads the posting, and leaves nothing in either document', async () => {
    const complaints: string[] = []
    const page = await driven.running().browser.newPage()
    page.on('pageerror', error => complaints.push(String(error)))
    if (driven.engine === 'chrome') await watchLayoutShift(page)
    await page.goto(`https://${EMPLOYER}/careers/frames=greenhouse`, { waitUntil: 'load' })
    expect(await until(() => toolbarOf(driven), tabs => tabs.some(({ title }) => title.includes('Rope Walk Foreman')), 10_000)).toContainEqual(expect.objectContaining({ title: expect.stringContaining('Rope Walk Foreman') }))
    expect(await Promise.all(page.frames().map(leftIn))).toEqual([{ beside: 0, named: false }, { beside: 0, named: false }])
    if (driven.engine === 'chrome') expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBe(0)
    expect(complaints).toEqual([])
    expect(strangersAmong(driven.network.asked, [EMPLOYER, FRAME])).toEqual([])
    await page.close()
  })
})

// What people install, on a known board, with every request counted.
describe('the shipped build on a page', () => {
  let driven: Driven
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    driven = await drive({ extension: buildFolder(engineUnderTest(), 'shipped') })
    driven.network.answer(HOST, url => {
      const found = /\.css$/.test(url.pathname) ? demoBoard('/board.css') : demoBoard('/ml-platform.html')
      return url.pathname === '/favicon.ico' ? undefined : found
    })
    page = await driven.running().browser.newPage()
    await page.setViewport({ width: 1400, height: 900 })
    page.on('pageerror', error => complaints.push(String(error)))
    if (driven.engine === 'chrome') await watchLayoutShift(page)
    await page.evaluateOnNewDocument(() => addEventListener('load', () => Reflect.set(globalThis, 'placeBefore', JSON.stringify(document.querySelector('h1')?.getBoundingClientRect()))))
    await page.goto(POSTING, { waitUntil: 'load' })
  })
  afterAll(() => driven?.close())

  it('shows the sidebar', async () => {
    expect(await until(() => somethingAtTheEdge(page), Boolean)).toBe(true)
    await driven.screenshot(page, 'shipped')
  })

  it('keeps the shadow root closed', async () => {
    expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter(element => element.shadowRoot !== null).length)).toBe(0)
  })

  it('leaves neither its address nor its name in the page', async () => {
    const [markup, names] = await page.evaluate(() => [document.documentElement.outerHTML, Object.getOwnPropertyNames(globalThis).join(' ')])
    expect(markup).not.toMatch(/roleglass|(chrome|moz)-extension/i)
    expect(names).not.toMatch(/roleglass/i)
  })

  it('moves nothing on the page', async () => {
    const [before, after] = await page.evaluate(() => [Reflect.get(globalThis, 'placeBefore'), JSON.stringify(document.querySelector('h1')?.getBoundingClientRect())])
    expect(before).toMatch(/"x"/)
    expect(after).toBe(before)
    if (driven.engine === 'chrome') expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBe(0)
  })

  it('throws nothing into the page', () => expect(complaints).toEqual([]))

  it('cannot be asked by the page whether it is there', async () => {
    const manifest: unknown = JSON.parse(readFileSync(join(buildFolder(engineUnderTest(), 'shipped'), 'manifest.json'), 'utf8'))
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    const answered = await page.evaluate(async (origin: string) => {
      const got = await Promise.allSettled(['icon/16.png', 'sidebar.js', 'watch.js', 'manifest.json'].map(file => fetch(origin + file)))
      return got.filter(one => one.status === 'fulfilled').length
    }, driven.origin())
    expect(answered).toBe(0)
  })

  it('saves, and asks no host for anything', async () => {
    const popup = await driven.popupFor(page)
    await press(popup, /^Save(?!d)/)
    expect(await showing(popup, /Saved(?! roles)/)).toMatch(/Saved(?! roles)/)
    await popup.close()
    const options = await driven.open('options.html#roles')
    expect(await showing(options, /Larkspur Genomics/)).toMatch(/Larkspur Genomics/)
    await options.close()
    expect(strangersAmong(driven.network.asked, [HOST])).toEqual([])
    expect(driven.network.asked.filter(address => address.startsWith(POSTING))).toHaveLength(1)
  })
})
