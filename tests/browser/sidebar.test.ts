import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText, until } from '../../scripts/browsers/sidebar'
import { demoBoard, serve, type Served } from '../../scripts/demo/serve'
import { drive, type Driven } from './harness/driven'
import { hasPerson, keepPerson } from './harness/person'

/** Which element of the sidebar has the focus, by its name; undefined where the focus is in the page. */
const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => {
  const inside = document.activeElement?.shadowRoot?.activeElement
  return inside ? inside.getAttribute('aria-label') ?? inside.textContent ?? '' : undefined
})

const sidebarColour = (page: Page): Promise<string | undefined> => page.evaluate(() => {
  for (const element of document.querySelectorAll('html > *, body > *')) {
    const panel = element.shadowRoot?.querySelector('[role="complementary"]')
    if (panel) return getComputedStyle(panel).backgroundColor
  }
  return undefined
})

describe('the sidebar', () => {
  let driven: Driven
  let served: Served
  let page: Page
  let address = ''
  beforeAll(async () => {
    served = await serve(demoBoard)
    address = `${served.origin}/ml-platform.html`
    driven = await drive()
    await keepPerson(driven, served.origin)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  it('shows fit, missing skills, what the posting says, what is worth knowing and how they interview', async () => {
    page = await driven.open(address)
    const text = await sidebarShowing(page, /Senior ML Platform Engineer/) ?? ''
    await driven.screenshot(page, 'sidebar-light')
    expect(text).toMatch(/Larkspur Genomics/)
    expect(text).toMatch(/Terraform|CUDA/)
    expect(text).toMatch(/175.*215/)
    expect(text).toMatch(/31 October 2026/)
    expect(text).toMatch(/4\sh\s15\smin/)
    expect(text).toMatch(/5\shours/)
    expect(text).toMatch(/Your note/)
    expect(await hasPerson(driven)).toBe(true)
  })

  it('says of what a posting leaves out that it is not stated', async () => {
    const closed = await driven.open(new URL('closed.html', address).href)
    expect(await sidebarShowing(closed, /Education\s+not stated/)).toMatch(/Education\s+not stated/)
    await closed.close()
    await page.bringToFront()
  })

  it('follows dark', async () => {
    const light = await sidebarColour(page)
    if (driven.engine === 'firefox') return expect(light).toBeDefined()
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    const dark = await until(() => sidebarColour(page), colour => colour !== light, 3_000)
    await driven.screenshot(page, 'sidebar-dark')
    await page.emulateMediaFeatures([])
    expect(dark).not.toBe(light)
  })

  it('collapses to a tab on Esc and takes the focus along', async () => {
    await press(page, /^More to do$/)
    await press(page, /^More to do$/)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('html > *, body > *')) element.shadowRoot?.querySelector<HTMLElement>('[aria-label="More to do"]')?.focus()
    })
    await page.keyboard.press('Escape')
    const text = await until(() => sidebarText(page), shown => !/Larkspur/.test(shown ?? ''), 5_000)
    expect(text ?? '').not.toMatch(/Larkspur/)
    expect(await focused(page)).toMatch(/^Show/)
    await driven.screenshot(page, 'sidebar-tab')
  })

  it('remembers that it was collapsed', async () => {
    const other = await driven.open(`${served.origin}/nurse.html`)
    const text = await until(() => sidebarText(other), shown => shown !== undefined, 5_000)
    expect(text ?? '').not.toMatch(/Saint Osyth/)
    await other.close()
  })

  it('opens again by keyboard', async () => {
    await page.bringToFront()
    await page.keyboard.press('Enter')
    expect(await sidebarShowing(page, /Larkspur/)).toMatch(/Larkspur/)
    expect(await focused(page)).toBe('About this job posting')
  })

  it('goes through its controls with Tab and never leaves one without a name', async () => {
    const names: (string | undefined)[] = []
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press('Tab')
      names.push(await focused(page))
    }
    expect(names.filter(name => name === undefined || name.trim() === ''), JSON.stringify(names)).toEqual([])
  })

  it('saves and takes it back', async () => {
    await press(page, /^Save role$/)
    expect(await sidebarShowing(page, /✓\s*Saved/)).toMatch(/✓\s*Saved/)
    await press(page, /^Undo$/)
    expect(await sidebarShowing(page, /Save role/)).toMatch(/Save role/)
  })

  it('goes for good from a site that is switched off, until it is switched on again', async () => {
    await press(page, /^More to do$/)
    await press(page, /^Not on /)
    expect(await until(() => sidebarText(page), text => text === undefined, 5_000)).toBeUndefined()
    await page.reload()
    await new Promise(resolve => setTimeout(resolve, 1_500))
    expect(await sidebarText(page)).toBeUndefined()
    const settings = await driven.open('options.html#settings')
    await press(settings, /^Switch on/)
    await settings.close()
    await page.bringToFront()
    await page.reload()
    expect(await sidebarShowing(page, /Larkspur/)).toMatch(/Larkspur/)
  })
})
