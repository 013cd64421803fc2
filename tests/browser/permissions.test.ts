import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFolder } from '../../scripts/browsers/build'
import { press, showing, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText, until } from '../../scripts/browsers/sidebar'
import { makeKeys } from '../../lib/notes/pack/keys'
import { packNote, packOf } from '../notes/pack/fixture'
import { answerPrompt } from './harness/browser-window'
import { drive, engineUnderTest, type Driven } from './harness/driven'
import { framedPage, framing } from './harness/framed'
import { pressByMouse } from './harness/mouse'
import { strangersAmong } from './harness/network'
import { pressToolbarButton, toolbarOf } from './harness/toolbar'

// An employer's own page: the extension holds no permission for its host, and gets one only as the person gives it.
const EMPLOYER = 'careers.quillmark.example'
const FRAME = 'boards.greenhouse.io'
const PACKS = 'packs.example'
const firefox = engineUnderTest() === 'firefox'
const addressOf = (page: string): string => `https://${EMPLOYER}/careers/${page}`

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
const noSidebar = async (page: Page): Promise<void> => {
  await pause(1_500)
  expect(await sidebarText(page)).toBeUndefined()
}
const answerFor = (driven: Driven): void => {
  driven.network.answer(EMPLOYER, url => framing(url.pathname))
  driven.network.answer(FRAME, framedPage)
}

describe('on a page that the browser keeps us out of', () => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await drive()
    answerFor(driven)
  })
  afterAll(() => driven?.close())

  it('a framed posting is on the toolbar button, and no sidebar comes by itself', async () => {
    page = await driven.open(addressOf('frames=greenhouse'))
    const named = await until(() => toolbarOf(driven), tabs => tabs.some(({ title }) => title.includes('Rope Walk Foreman')), 10_000)
    expect(named.find(({ title }) => title.includes('Rope Walk Foreman'))).not.toHaveProperty('url')
    await page.bringToFront()
    await noSidebar(page)
  })

  it('the toolbar button brings the popup, which saves the role with the page that it was seen on', async () => {
    const popup = await pressToolbarButton(driven, page)
    expect(await showing(popup, /Show beside the page/)).toMatch(/Rope Walk Foreman[\s\S]*Read in a frame of this page, from boards\.greenhouse\.io/)
    await driven.screenshot(popup, 'framed-popup')
    expect(await until(() => popup.evaluate(() => innerWidth), width => width >= 360, 3_000), 'the window is as wide as what is in it').toBeGreaterThanOrEqual(360)
    await press(popup, /^Save role$/)
    expect(await showing(popup, /✓\s*Saved/)).toMatch(/✓\s*Saved/)
    await press(popup, /^Show beside the page$/)
    expect(await sidebarShowing(page, /Rope Walk Foreman/)).toMatch(/✓\s*Saved/)
    await driven.screenshot(page, 'framed-shown')
    const options = await driven.open('options.html#roles')
    await showing(options, /Rope Walk Foreman/)
    await press(options, /Rope Walk Foreman/)
    await showing(options, /Open the original/)
    expect(await options.evaluate(() => [...document.querySelectorAll('a')].find(link => /Open the original/.test(link.innerText))?.href)).toBe(addressOf('frames=greenhouse'))
    await options.close()
  })

  it('it is gone from button and page when the person goes on', async () => {
    await page.bringToFront()
    await page.goto(`https://${EMPLOYER}/rope`)
    await noSidebar(page)
    expect((await toolbarOf(driven)).filter(({ title }) => title.includes('Rope Walk'))).toEqual([])
  })

  it('a posting that a script puts into the page itself is read when the person asks', async () => {
    await page.bringToFront()
    await page.goto(addressOf('script'))
    await page.waitForSelector('h1')
    await noSidebar(page)
    const popup = await pressToolbarButton(driven, page)
    await press(popup, /^Read this page$/)
    expect(await sidebarShowing(page, /Harbour Carter/)).toMatch(/Harbour Carter/)
    await page.close()
  })

  it('nobody was asked for anything', () => expect(strangersAmong(driven.network.asked, [EMPLOYER, FRAME])).toEqual([]))
})

describe('the browser’s question for a permission', () => {
  let driven: Driven
  let page: Page
  beforeAll(async () => {
    driven = await drive()
    answerFor(driven)
    page = await driven.open(addressOf('frames=greenhouse'))
    await until(() => toolbarOf(driven), tabs => tabs.some(({ title }) => title.includes('Rope Walk')), 10_000)
  })
  afterAll(() => driven?.close())

  const watched = async (): Promise<string[]> => {
    const own = await driven.open('options.html#settings')
    const scripts: { matches?: string[] }[] = await own.evaluate(() => (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).scripting.getRegisteredContentScripts())
    await own.close()
    return scripts.flatMap(({ matches }) => matches ?? [])
  }

  // Chromium closes the popup over its question, which no driver can answer: that it asks, and that without an answer nothing is given, is what can be seen.
  it('does nothing as long as it is not answered, or where the answer is no', async () => {
    const popup = await pressToolbarButton(driven, page)
    await showing(popup, /Always on this site/)
    await pressByMouse(popup, /^Always on this site$/).catch(() => undefined)
    if (firefox) {
      expect(await answerPrompt(driven, false)).toContain(EMPLOYER)
      expect(await showing(popup, /not given the permission/)).toMatch(/not given the permission/)
      await popup.close()
    } else expect(await until(async () => popup.isClosed(), Boolean, 5_000), 'the popup gives way to the question').toBe(true)
    expect(await watched()).toEqual([])
    // In the tab in which the button was pressed, the browser still lets us in; in another one it does not.
    const other = await driven.open(addressOf('frames=greenhouse'))
    await noSidebar(other)
    await other.close()
  })

  it.runIf(firefox)('lets the sidebar come by itself once the answer is yes, and no more when that is taken back', async () => {
    const popup = await pressToolbarButton(driven, page)
    await showing(popup, /Always on this site/)
    await pressByMouse(popup, /^Always on this site$/)
    expect(await answerPrompt(driven, true)).toContain(EMPLOYER)
    expect(await showing(popup, /are read from now on/)).toMatch(/are read from now on/)
    await popup.close()
    expect(await watched()).toEqual([`*://${EMPLOYER}/*`])
    await page.bringToFront()
    await page.reload()
    expect(await sidebarShowing(page, /Rope Walk Foreman/)).toMatch(/Rope Walk Foreman/)
    const own = await driven.open('options.html#settings')
    await own.evaluate(origin => Reflect.get(globalThis, 'browser').permissions.remove({ origins: [origin] }), `*://${EMPLOYER}/*`)
    await own.close()
    expect(await until(watched, scripts => scripts.length === 0, 5_000)).toEqual([])
    const other = await driven.open(addressOf('frames=greenhouse'))
    await noSidebar(other)
    await other.close()
  })

  it.runIf(firefox)('stands before a pack is fetched: no leaves it unfetched, yes fetches it', async () => {
    const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    const files = await packOf([packNote('quillmark', 'Quillmark Cordage')], await makeKeys(), { name: 'Coast notes', expires })
    driven.network.answer(PACKS, url => {
      const file = files.find(({ name }) => url.pathname === `/coast/${name}`)
      return file && { body: file.text, type: 'text/plain' }
    })
    const own = await driven.open('options.html#packs')
    await showing(own, /No packs yet/)
    await typeInto(own, /^Address of a pack$/, `https://${PACKS}/coast/manifest.json`)
    await pressByMouse(own, /^Subscribe$/)
    expect(await answerPrompt(driven, false)).toContain(PACKS)
    expect(await showing(own, /not allowed to reach that host/)).toMatch(/nothing was fetched/)
    expect(driven.network.asked.filter(address => address.includes(PACKS))).toEqual([])
    await typeInto(own, /^Address of a pack$/, `https://${PACKS}/coast/manifest.json`)
    await pressByMouse(own, /^Subscribe$/)
    expect(await answerPrompt(driven, true)).toContain(PACKS)
    expect(await showing(own, /Coast notes/)).toMatch(/1 note, version 1/)
    await own.close()
  })
})

// What Chromium's question would give: the same build with the employer's host among its permissions, so that none has to be asked.
describe('a site that is allowed for good', () => {
  let driven: Driven
  const folder = mkdtempSync(join(tmpdir(), 'allowed-'))
  beforeAll(async () => {
    cpSync(buildFolder(engineUnderTest(), 'demo'), folder, { recursive: true })
    // JSON of our own build, of which only this list is touched.
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions: string[] }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, `*://${EMPLOYER}/*`] }))
    driven = await drive({ extension: folder })
    answerFor(driven)
  })
  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows its framed postings by itself, and its own, too, from the moment it is allowed', async () => {
    const page = await driven.open(addressOf('script'))
    await page.waitForSelector('h1')
    await noSidebar(page)
    const popup = await pressToolbarButton(driven, page)
    await showing(popup, /Always on this site/)
    await pressByMouse(popup, /^Always on this site$/)
    expect(await showing(popup, /are read from now on/)).toMatch(/are read from now on/)
    await popup.close().catch(() => undefined)
    for (const [path, title] of [['script', /Harbour Carter/], ['frames=greenhouse', /Rope Walk Foreman/], ['own&frames=greenhouse', /Harbour Carter/]] as const) {
      await page.bringToFront()
      await page.goto(addressOf(path))
      expect(await sidebarShowing(page, title)).toMatch(title)
    }
    await page.close()
  })
})
