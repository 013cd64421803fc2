import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press, showing } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText, until } from '../../scripts/browsers/sidebar'
import { serve, type Served } from '../../scripts/demo/serve'
import { drive, type Driven } from './harness/driven'
import { framedPage, framing, JOBS } from './harness/framed'
import { strangersAmong } from './harness/network'

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** What the sidebar and the page have come to after a while in which nothing may have come. */
const settled = async (page: Page): Promise<string | undefined> => {
  await pause(1_500)
  return sidebarText(page)
}

// An employer's own page, which the extension may look at (loopback, in the demo build), around the frame of a recruiting system.
describe('a posting in a frame of an employer’s page', () => {
  let driven: Driven
  let served: Served
  beforeAll(async () => {
    driven = await drive()
    for (const host of ['boards.greenhouse.io', 'jobs.ashbyhq.com', 'jobs.lever.co', 'ads.example']) driven.network.answer(host, framedPage)
    served = await serve(framing)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })
  const open = (path: string): Promise<Page> => driven.open(served.origin + path)

  it('is read, and the sidebar stands beside the page, not in the frame', async () => {
    const page = await open('/careers/frames=greenhouse')
    const text = await sidebarShowing(page, /Rope Walk Foreman/)
    await driven.screenshot(page, 'framed')
    expect(text).toMatch(/Rope Walk Foreman/)
    expect(text).toMatch(/Quillmark/)
    expect(text).toMatch(/from boards\.greenhouse\.io/)
    expect(await Promise.all(page.frames().slice(1).map(frame => frame.evaluate(() => document.querySelectorAll('html > :not(head):not(body)').length)))).toEqual([0])
    await page.close()
  })

  it('shows its words in the frame, and says honestly where they are gone', async () => {
    const page = await open('/careers/frames=greenhouse&deep')
    await sidebarShowing(page, /Rope Walk Foreman/)
    await press(page, /^mark in text$/i)
    expect(await sidebarShowing(page, /Marked in \d+ places/)).toMatch(/Marked in \d+ places/)
    const [frame] = page.frames().slice(1)
    expect(await frame?.evaluate(() => CSS.highlights.get('marked-words')?.size ?? 0)).toBeGreaterThan(1)
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await press(page, /Four years of experience/)
    expect(await until(() => page.evaluate(() => scrollY), y => y > 500, 5_000), 'the page around is scrolled to the frame').toBeGreaterThan(500)
    await driven.screenshot(page, 'framed-marked')
    await frame?.evaluate(() => document.querySelector('ul')?.replaceChildren())
    await press(page, /Four years of experience/)
    expect(await sidebarShowing(page, /frame of this page and are not shown/, 3_000) ?? '').toMatch(/frame of this page and are not shown|Rope Walk/)
    await page.close()
  })

  it('comes late, two seconds after the page', async () => {
    const page = await open('/careers/late=ashby')
    expect(await sidebarShowing(page, /Net Mender/)).toMatch(/Net Mender/)
    await page.close()
  })

  it('is followed when the frame goes on to another job, to a list, and away', async () => {
    const page = await open('/careers/frames=greenhouse')
    await sidebarShowing(page, /Rope Walk Foreman/)
    const go = (address: string): Promise<unknown> => page.evaluate(to => { for (const frame of document.querySelectorAll('iframe')) frame.src = to }, address)
    await go(JOBS.lever)
    expect(await sidebarShowing(page, /Tar Boiler/)).toMatch(/Tar Boiler/)
    await go('https://jobs.lever.co/quillmark')
    expect(await until(() => sidebarText(page), text => text === undefined, 10_000)).toBeUndefined()
    await go(JOBS.ashby)
    expect(await sidebarShowing(page, /Net Mender/)).toMatch(/Net Mender/)
    await go(JOBS.advertisement)
    expect(await until(() => sidebarText(page), text => text === undefined, 10_000)).toBeUndefined()
    await page.close()
  })

  it('goes with its frame, and another frame’s posting takes its place', async () => {
    const page = await open('/careers/frames=greenhouse,lever')
    await sidebarShowing(page, /Rope Walk Foreman|Tar Boiler/)
    await page.evaluate(() => { for (const frame of [...document.querySelectorAll('iframe')].slice(0, 1)) frame.style.height = '1200px' })
    await page.reload()
    const first = await sidebarShowing(page, /Rope Walk Foreman|Tar Boiler/) ?? ''
    const [shown, other] = first.includes('Rope') ? [/Rope Walk Foreman/, /Tar Boiler/] : [/Tar Boiler/, /Rope Walk Foreman/]
    await page.evaluate(host => document.querySelector(`iframe[src*="${host}"]`)?.remove(), first.includes('Rope') ? 'greenhouse' : 'lever')
    expect(await sidebarShowing(page, other)).toMatch(other)
    expect(await sidebarText(page)).not.toMatch(shown)
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    expect(await until(() => sidebarText(page), text => text === undefined, 10_000)).toBeUndefined()
    await page.close()
  })

  it('of two, is the larger one', async () => {
    const page = await open('/careers/frames=lever&tall=ashby')
    await sidebarShowing(page, /Net Mender/)
    expect(await settled(page)).toMatch(/Net Mender/)
    await page.close()
  })

  it('is forgotten when the person leaves the page', async () => {
    const page = await open('/careers/frames=greenhouse')
    await sidebarShowing(page, /Rope Walk Foreman/)
    await page.goto(`${served.origin}/rope`)
    expect(await settled(page)).toBeUndefined()
    const popup = await driven.popupFor(page)
    expect(await showing(popup, /This page was not read|No job posting/)).not.toMatch(/Rope Walk/)
    await popup.close()
    await page.close()
  })

  it('is saved once from the popup, with the page that it was seen on', async () => {
    const page = await open('/careers/frames=greenhouse')
    await sidebarShowing(page, /Rope Walk Foreman/)
    const popup = await driven.popupFor(page)
    await showing(popup, /Save role/)
    await driven.screenshot(popup, 'framed-popup')
    await press(popup, /^Save role$/)
    await showing(popup, /✓\s*Saved/)
    await popup.close()
    const options = await driven.open('options.html#roles')
    await showing(options, /Rope Walk Foreman/)
    await press(options, /Rope Walk Foreman/)
    await showing(options, /Open the original/)
    expect(await options.evaluate(() => [...document.querySelectorAll('a')].find(link => /Open the original/.test(link.innerText))?.href)).toBe(`${served.origin}/careers/frames=greenhouse`)
    await options.close()
    await page.bringToFront()
    expect(await sidebarShowing(page, /✓\s*Saved/)).toMatch(/✓\s*Saved/)
    await page.close()
  })

  it('does not take over a page that is a posting itself', async () => {
    const page = await open('/careers/own&frames=lever')
    await sidebarShowing(page, /Harbour Carter/)
    expect(await settled(page)).toMatch(/Harbour Carter/)
    await page.close()
  })

  it.each([
    ['a frame of the size of an advertisement', '/careers/small=lever'],
    ['a frame of a host that is no recruiting system', '/careers/frames=advertisement'],
    ['a form without a posting', '/careers/frames=form'],
  ])('is not seen in %s', async (_, path) => {
    const page = await open(path)
    expect(await settled(page)).toBeUndefined()
    await page.close()
  })

  it('is there in a tab that was opened behind another one, when the person comes to it', async () => {
    const front = await open('/rope')
    const page = await driven.running().browser.newPage({ background: true })
    await page.goto(`${served.origin}/careers/frames=greenhouse`, { waitUntil: 'load' })
    await pause(9_000)
    await page.bringToFront()
    expect(await sidebarShowing(page, /Rope Walk Foreman/)).toMatch(/Rope Walk Foreman/)
    await page.close()
    await front.close()
  })

  it('comes when its frame is unfolded, long after, and goes when it is folded up again', async () => {
    const page = await open('/careers/small=greenhouse')
    const height = (to: string): Promise<unknown> => page.evaluate(style => document.querySelector('iframe')?.setAttribute('style', style), to)
    await pause(8_500)
    expect(await sidebarText(page)).toBeUndefined()
    await height('width:100%;height:900px')
    expect(await sidebarShowing(page, /Rope Walk Foreman|Tar Boiler/)).toMatch(/Rope Walk Foreman/)
    await height('width:100%;height:40px')
    expect(await until(() => sidebarText(page), text => text === undefined, 12_000)).toBeUndefined()
    await page.close()
  })

  it('cannot be read in a frame of a host that the browser keeps us out of, and the popup says so', async () => {
    const page = await open('/careers/frames=advertisement')
    const popup = await driven.popupFor(page)
    await press(popup, /^Read this page$/)
    expect(await showing(popup, /frame from ads\.example/)).toMatch(/frame from ads\.example, which the browser keeps from extensions[\s\S]*Open the frame by itself/)
    await driven.screenshot(popup, 'framed-foreign')
    await popup.close()
    await page.close()
  })

  it('is read, too, where a script puts it into the page itself two seconds after', async () => {
    const page = await open('/careers/script')
    expect(await sidebarShowing(page, /Harbour Carter/)).toMatch(/Harbour Carter/)
    await page.close()
  })


  it('asked no host for anything', () => expect(strangersAmong(driven.network.asked, ['boards.greenhouse.io', 'jobs.ashbyhq.com', 'jobs.lever.co', 'ads.example'])).toEqual([]))
})
