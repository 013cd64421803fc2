import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { press, showing, textOf, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText, until } from '../../scripts/browsers/sidebar'
import { demoBoard, serve, type Served } from '../../scripts/demo/serve'
import { drive, engineUnderTest, type Driven } from './harness/driven'
import { keepPerson } from './harness/person'

/** The visit that a tab is on, as a page of ours is told. */
const visitOf = async (own: Page, tab: number): Promise<string> => {
  const answer = await until(() => own.evaluate(async (asked: number) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
    return api.runtime.sendMessage({ roleglass: 'state', ask: { tab: asked } })
  }, tab), found => z.safeParse(Visited, found).success)
  return z.parse(Visited, answer).value.assessment.visit
}
const Visited = z.object({ value: z.object({ assessment: z.object({ visit: z.string() }) }) })

const complaints = (page: Page): Promise<string[]> => page.evaluate(`(async () => { ${axe.source}; const { violations } = await globalThis.axe.run(); return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')) })()`).then(found => z.parse(z.array(z.string()), found))

const shown = async (page: Page, dark: boolean): Promise<void> => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]).catch(() => undefined)
}

describe('the person’s corrections', () => {
  let driven: Driven
  let served: Served
  let posting: Page
  let correct: Page
  const address = (): string => `${served.origin}/ml-platform.html`
  const openCorrect = async (fact: string): Promise<Page> => {
    const tab = await driven.tabOf(posting)
    const own = await driven.open('options.html#settings')
    const visit = await visitOf(own, tab)
    await own.close()
    return driven.open(`options.html#correct/visit/${visit}?fact=${fact}`)
  }
  beforeAll(async () => {
    served = await serve(demoBoard)
    driven = await drive({ idleBackground: 3_000 })
    await keepPerson(driven, served.origin)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  it('begins beside the fact and is typed on a page of our own', async () => {
    posting = await driven.open(address())
    expect(await sidebarShowing(posting, /175.*215/)).toMatch(/Correct it/)
    correct = await openCorrect('pay')
    expect(await showing(correct, /It is not stated/)).toMatch(/Correct what was read/)
    expect(await correct.evaluate(() => document.activeElement?.tagName), 'the first field has the focus').toBe('INPUT')
    await driven.screenshot(correct, 'correct-open')
  })

  it('says what is to be mended, and keeps nothing before', async () => {
    await typeInto(correct, /^From$/, '300,000')
    await typeInto(correct, /^Currency$/, 'pounds')
    await press(correct, /^Save$/)
    expect(await showing(correct, /three letters/)).toMatch(/Write the currency by its three letters/)
    await typeInto(correct, /^Currency$/, 'USD')
    await press(correct, /^Save$/)
    expect(await showing(correct, /less than the lower end/)).toMatch(/less than the lower end/)
    expect(await sidebarShowing(posting, /175/)).not.toMatch(/Corrected by you/)
  })

  it('keeps it with what the page says beside it, and the sidebar and the fit follow', async () => {
    await typeInto(correct, /^From$/, '190000')
    await typeInto(correct, /^To$/, '240k')
    await press(correct, /^Save$/)
    expect(await showing(correct, /Corrected by you/)).toMatch(/USD 190,000–240,000 a year[\s\S]*Corrected by you[\s\S]*The page says: USD 175,000–215,000/)
    await posting.bringToFront()
    expect(await sidebarShowing(posting, /190/)).toMatch(/USD 190,000–240,000 a year/)
  })

  it('takes lines, skills and what is not stated, each with an undo', async () => {
    await correct.bringToFront()
    await press(correct, /^Correct years$/)
    await press(correct, /^It is not stated$/)
    await showing(correct, /3 corrections|2 corrections/)
    await typeInto(correct, /^A skill that is missing$/, 'Origami')
    await press(correct, /^Add skill$/)
    expect(await showing(correct, /3 corrections/)).toMatch(/Origami/)
    await press(correct, /^Undo$/)
    expect(await showing(correct, /2 corrections/)).toMatch(/2 corrections/)
    expect(await textOf(correct)).not.toMatch(/Origami\s/)
  })

  it('keeps what was typed and not saved while one looks elsewhere, until it is given up', async () => {
    const here = await correct.evaluate(() => location.hash)
    await press(correct, /^Correct team$/)
    await typeInto(correct, /^People in the team$/, '12')
    await correct.evaluate(() => { location.hash = '#settings' })
    await showing(correct, /Memory|Settings/)
    await correct.evaluate((hash: string) => { location.hash = hash.replace(/\?.*/, '') }, here)
    await showing(correct, /Correct what was read/)
    expect(await correct.evaluate(() => document.querySelector<HTMLInputElement>('.fact-editor input')?.value)).toBe('12')
    await press(correct, /^Cancel$/)
    expect(await textOf(correct)).not.toMatch(/Not saved yet/)
  })

  it.each([['light', false], ['dark', true]] as const)('can be read and operated by everyone, %s', async (name, dark) => {
    await shown(correct, dark)
    await correct.evaluate(() => scrollTo(0, 480))
    await driven.screenshot(correct, `correct-${name}`)
    expect(await complaints(correct)).toEqual([])
  })

  it('survives a reload, the end of the background and a restart of the browser', async () => {
    await posting.bringToFront()
    await posting.reload()
    expect(await sidebarShowing(posting, /190/)).toMatch(/Corrected by you/)
    await driven.killBackground()
    await posting.reload()
    expect(await sidebarShowing(posting, /190/)).toMatch(/Corrected by you/)
    await driven.restart()
    posting = await driven.open(address())
    expect(await sidebarShowing(posting, /190/)).toMatch(/Corrected by you/)
  })

  it('holds at another address of the same job, which is said to have been looked at', async () => {
    const elsewhere = await driven.open(`${address()}?copy=2`)
    const text = await sidebarShowing(elsewhere, /190/)
    expect(text).toMatch(/USD 190,000–240,000 a year/)
    expect(text).toMatch(/You looked at this today under another address/)
    await elsewhere.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('html > *, body > *')) shadowRoot?.querySelector('.page-said')?.scrollIntoView({ block: 'center' })
    })
    await driven.screenshot(elsewhere, 'sidebar-corrected')
    await elsewhere.close()
  })

  // Firefox tells no driver of a tab that an extension opened.
  it.runIf(engineUnderTest() === 'chrome')('is offered in the popup, which leads there', async () => {
    const popup = await driven.popupFor(posting)
    expect(await showing(popup, /Correct/)).toMatch(/Correct/)
    expect(await popup.evaluate(() => document.body.scrollHeight), 'browsers show no more of a popup').toBeLessThanOrEqual(600)
    await driven.screenshot(popup, 'popup-correct')
    await press(popup, /^Correct what was read$/)
    const opened = await until(async () => (await driven.running().browser.pages()).find(page => page.url().includes('#correct/visit/')), page => page !== undefined)
    expect(opened && await showing(opened, /2 corrections/)).toMatch(/2 corrections/)
    await opened?.close()
  })

  it('saves the role with what was read beneath, and its page shows both', async () => {
    await press(posting, /^Save role$/)
    await sidebarShowing(posting, /Saved/)
    const options = await driven.open('options.html#roles')
    await showing(options, /Larkspur/)
    expect(await textOf(options)).toMatch(/190–240k/)
    await options.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href^="#roles/"]')?.click())
    expect(await showing(options, /Corrected by you/)).toMatch(/USD 190,000–240,000 a year[\s\S]*The page says: USD 175,000–215,000/)
    await driven.screenshot(options, 'role-corrected')
    await options.close()
  })

  it('is listed in the settings and can be taken back there, and put back', async () => {
    const settings = await driven.open('options.html#settings')
    expect(await showing(settings, /2 corrections/)).toMatch(/Larkspur Genomics 2 corrections/)
    await driven.screenshot(settings, 'settings-memory')
    await shown(settings, true)
    expect(await complaints(settings)).toEqual([])
    await press(settings, /^Take back all corrections/)
    expect(await showing(settings, /Undo/)).toMatch(/The corrections were taken back/)
    await posting.bringToFront()
    await posting.reload()
    expect(await sidebarShowing(posting, /175/)).not.toMatch(/Corrected by you/)
    await settings.bringToFront()
    await press(settings, /^Undo$/)
    expect(await showing(settings, /2 corrections/)).toMatch(/2 corrections/)
    await settings.close()
  })

  it('forgets what was looked at, and no more is remembered while that is switched off', async () => {
    const settings = await driven.open('options.html#settings')
    await press(settings, /^Forget them$/)
    await showing(settings, /None is remembered/)
    await press(settings, /^Remember postings I have looked at/)
    const other = await driven.open(`${served.origin}/closed.html`)
    await sidebarShowing(other, /Gilded Oat/)
    await other.close()
    await settings.close()
    const later = await driven.open('options.html#settings')
    expect(await showing(later, /remembered\./)).toMatch(/None is remembered/)
    await later.close()
  })
})

describe('a sidebar whose extension was loaded anew', () => {
  let driven: Driven
  let served: Served
  beforeAll(async () => {
    served = await serve(demoBoard)
    driven = await drive()
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  // Firefox ends a content script together with its extension: nothing is left there that could notice.
  it.runIf(engineUnderTest() === 'chrome')('goes away by itself', async () => {
    const posting = await driven.open(`${served.origin}/ml-platform.html`)
    expect(await sidebarShowing(posting, /Larkspur/)).toMatch(/Larkspur/)
    const own = await driven.open('options.html#settings')
    await own.evaluate(() => { const api = Reflect.get(globalThis, 'chrome'); setTimeout(() => api.runtime.reload(), 50) })
    await posting.bringToFront()
    expect(await until(() => sidebarText(posting), text => text === undefined)).toBeUndefined()
  })
})
