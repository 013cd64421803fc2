import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { showing } from '../../scripts/browsers/press'
import { sidebarShowing } from '../../scripts/browsers/sidebar'
import { demoBoard, serve, type Served } from '../../scripts/demo/serve'
import { drive, engineUnderTest, type Driven } from './harness/driven'

/** Sends a message as one of our pages would, and answers what comes back; a background that dies answers nothing. */
const ask = (page: Page, message: unknown): Promise<unknown> => page.evaluate(async (sent: unknown) => {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
  try {
    return await api.runtime.sendMessage(sent)
  } catch {
    return 'no answer'
  }
}, message)

const isOk = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true

/** The id of the saved role that a tab's state names; undefined where it is not saved. */
const roleIn = (answer: unknown): string | undefined => {
  const { success, data } = z.safeParse(z.object({ value: z.object({ assessment: z.object({ role: z.object({ id: z.string() }) }) }) }), answer)
  return success ? data.value.assessment.role.id : undefined
}

describe('the background', () => {
  let driven: Driven
  let served: Served
  let own: Page
  beforeAll(async () => {
    served = await serve(demoBoard)
    driven = await drive({ idleBackground: 3_000 })
    own = await driven.open('options.html#settings')
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  it.each([
    ['nothing', null],
    ['a word', 'save'],
    ['an empty object', {}],
    ['a message nobody knows', { roleglass: 'constructor', ask: {} }],
    ['a message without what it asks', { roleglass: 'save' }],
    ['a tab that is no number', { roleglass: 'save', ask: { tab: 'first' } }],
    ['a page that is none of ours', { roleglass: 'open', ask: { page: 'https://example.com' } }],
  ])('answers %s with an error value, and stays up', async (_, message) => {
    expect(await ask(own, message)).toMatchObject({ ok: false })
    expect(await ask(own, { roleglass: 'state', ask: { tab: 999_999 } })).toMatchObject({ ok: true })
  })

  it.each([0, 5, 15, 30, 60, 120])('loses no confirmed save when it is ended %d ms after it was asked', async wait => {
    const page = await driven.open(`${served.origin}/ml-platform.html?copy=${wait}`)
    await sidebarShowing(page, /Larkspur/)
    const tab = await driven.tabOf(page)
    const answered = ask(own, { roleglass: 'save', ask: { tab } })
    await new Promise(resolve => setTimeout(resolve, wait))
    await driven.killBackground()
    const confirmed = isOk(await Promise.race([answered, new Promise(resolve => setTimeout(() => resolve('no answer'), 5_000))]))
    const options = await driven.open('options.html#roles')
    const text = await showing(options, /Larkspur Genomics|No saved roles yet/)
    await options.close()
    // It is the same job each time: it must be gone before the next save, or that one would only find it saved.
    const role = roleIn(await ask(own, { roleglass: 'state', ask: { tab } }))
    if (role !== undefined) await ask(own, { roleglass: 'unsave', ask: { role } })
    await page.close()
    if (confirmed) expect(text).toMatch(/Larkspur Genomics/)
    expect(role !== undefined, 'what the background knows is what the store holds').toBe(/Larkspur Genomics/.test(text))
  })

  // Neither browser lets a program press a shortcut of the browser's own; Chromium's worker can be told that it was pressed.
  it.runIf(engineUnderTest() === 'chrome')('saves the role of the open tab by the keyboard command', async () => {
    const page = await driven.open(`${served.origin}/closed.html`)
    await sidebarShowing(page, /Gilded Oat/)
    const tab = await driven.tabOf(page)
    await page.bringToFront()
    const target = driven.running().browser.targets().find(one => one.type() === 'service_worker')
    const worker = await target?.worker()
    await worker?.evaluate(() => Reflect.get(globalThis, 'chrome').commands.onCommand.dispatch('save-role'))
    expect(await sidebarShowing(page, /✓\s*Saved/)).toMatch(/✓\s*Saved/)
    expect(roleIn(await ask(own, { roleglass: 'state', ask: { tab } }))).toBeTypeOf('string')
    await page.close()
  })

  it('wakes and still knows what an open tab is about', async () => {
    const page = await driven.open(`${served.origin}/nurse.html`)
    await sidebarShowing(page, /Saint Osyth/)
    const tab = await driven.tabOf(page)
    await driven.killBackground()
    expect(await ask(own, { roleglass: 'state', ask: { tab } })).toMatchObject({ ok: true, value: { state: 'posting' } })
    expect(await ask(own, { roleglass: 'save', ask: { tab } })).toMatchObject({ ok: true })
    await page.close()
  })
})
