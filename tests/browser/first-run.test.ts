import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press, showing, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText } from '../../scripts/browsers/sidebar'
import { demoBoard, serve, type Served } from '../../scripts/demo/serve'
import { drive, type Driven } from './harness/driven'

// Somebody installs the extension, and knows nothing of it.
describe('the first run', () => {
  let driven: Driven
  let served: Served
  let page: Page
  beforeAll(async () => {
    served = await serve(demoBoard)
    driven = await drive()
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  it('shows what a posting says before there is a profile, and asks for one in place of a number', async () => {
    page = await driven.open(`${served.origin}/ml-platform.html`)
    const text = await sidebarShowing(page, /Larkspur Genomics/)
    expect(text).toMatch(/175.*215/)
    expect(text).toMatch(/Tell us who you are/i)
    expect(text).not.toMatch(/requirements met/)
  })

  it('can be skipped', async () => {
    const welcome = await driven.open('options.html#welcome')
    await press(welcome, /^Skip for now$/)
    expect(await showing(welcome, /No saved roles yet/)).toMatch(/No saved roles yet/)
    await welcome.close()
  })

  it('ends with a profile that a fit can be told from', async () => {
    const welcome = await driven.open('options.html#welcome')
    await press(welcome, /^Start$/)
    await showing(welcome, /What you look for/)
    await typeInto(welcome, /^Titles you look for/, 'ML Platform Engineer')
    await welcome.keyboard.press('Tab')
    await typeInto(welcome, /^Your skills/, 'Python, Kubernetes')
    await welcome.keyboard.press('Tab')
    await press(welcome, /^Save profile$/)
    expect(await showing(welcome, /That is all it takes/)).toMatch(/That is all it takes/)
    await welcome.close()
    await page.bringToFront()
    await page.reload()
    expect(await sidebarShowing(page, /requirements met/)).toMatch(/requirements met/)
  })

  it('says on request that a page which is no posting does not read like one', async () => {
    const article = await driven.open(`${served.origin}/article.html`)
    await new Promise(resolve => setTimeout(resolve, 1_000))
    expect(await sidebarText(article)).toBeUndefined()
    const popup = await driven.popupFor(article)
    await press(popup, /^Read this page$/)
    expect(await showing(popup, /does not read like a job posting/)).toMatch(/does not read like a job posting/)
    await popup.close()
    await article.close()
  })
})
