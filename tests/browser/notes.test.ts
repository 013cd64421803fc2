import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { press, showing, textOf, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, until } from '../../scripts/browsers/sidebar'
import { serve, type Served } from '../../scripts/demo/serve'
import { drive, engineUnderTest, type Driven } from './harness/driven'
import { keepPerson } from './harness/person'
import { testPages } from './harness/postings'

const ACCOUNT = `I applied online and heard back after five days.
First there was a phone call with HR, 20 minutes. Then a practical interview with two physiotherapists, one hour, and a trial day on the ward.
They asked for my salary expectations and never told the range.
The team lead was rude about my last clinic.
Ask who covers the weekend rota.
I got an offer.`

const complaints = (page: Page): Promise<string[]> => page.evaluate(`(async () => { ${axe.source}; const { violations } = await globalThis.axe.run(); return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')) })()`).then(found => z.parse(z.array(z.string()), found))
const inDark = (page: Page, dark: boolean): Promise<void> => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]).catch(() => undefined)
const seen = async (driven: Driven, page: Page, name: string): Promise<void> => {
  for (const dark of engineUnderTest() === 'chrome' ? [false, true] : [false]) {
    await inDark(page, dark)
    await driven.screenshot(page, `${name}-${dark ? 'dark' : 'light'}`)
  }
  await inDark(page, false)
}
/** The fields of the rounds, by the name they are read out by. */
const field = (page: Page, name: string): Promise<string> => page.evaluate((label: string) => {
  const found = document.querySelector(`[aria-label="${label}"]`)
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : ''
}, name)

// Each step stands on the one before.
describe('the person’s notes', () => {
  let driven: Driven
  let served: Served
  let own: Page
  let posting: Page
  beforeAll(async () => {
    served = await serve(testPages)
    driven = await drive()
    await keepPerson(driven, served.origin)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
  })

  it('are read from a pasted account', async () => {
    own = await driven.open(`options.html#notes/new?${new URLSearchParams({ employer: 'Harrow Lane Clinic', role: 'Physiotherapist' })}`)
    await showing(own, /Paste what you or a friend wrote/)
    await typeInto(own, /^Paste what/, ACCOUNT)
    await press(own, /^Read it$/)
    await showing(own, /Rounds/)
    expect([await field(own, 'Kind of round 2'), await field(own, 'Minutes of round 2')]).toEqual(['recruiter-screen', '20'])
    expect(await textOf(own)).toMatch(/“a phone call with HR”/)
    await seen(driven, own, 'note-editor')
    expect(await complaints(own)).toEqual([])
  })

  it('show the words something was read from in the text', async () => {
    await press(own, /^“a phone call with HR/)
    const marked = await until(() => own.evaluate(() => {
      const area = document.activeElement
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : ''
    }), words => words !== '')
    expect(marked).toMatch(/^a phone call with HR/)
  })

  it('keep what was corrected when the text is read again, and stand beside the posting once saved', async () => {
    await own.focus('[aria-label="Minutes of round 2"]')
    await own.keyboard.press('End')
    await own.keyboard.type('0')
    await press(own, /^Read it again$/)
    expect(await showing(own, /Kept as you have it/)).toMatch(/Kept as you have it: rounds/)
    expect(await field(own, 'Minutes of round 2')).toBe('200')
    await press(own, /^Save note$/)
    await showing(own, /Note saved/)
    posting = await driven.open(`${served.origin}/jobs`)
    await press(posting, /Physiotherapist/)
    const text = await sidebarShowing(posting, /Your note/)
    expect(text).toMatch(/Your note · Physiotherapist/)
    expect(text).toMatch(/phone call with HR/i)
    expect(text).toMatch(/Who covers the weekend rota\?/)
    await seen(driven, posting, 'notes-sidebar')
  })

  it('take a round of a saved role by the keyboard alone, in no more than twelve steps', async () => {
    await press(posting, /^Save role$/)
    await sidebarShowing(posting, /how did it go\?/)
    await own.bringToFront()
    await own.evaluate(() => { location.hash = '#roles' })
    await press(own, /^Physiotherapist/)
    await press(own, /^How did it go\?$/)
    await showing(own, /One line to remember/)
    await until(() => own.evaluate(() => document.activeElement?.tagName), tag => tag === 'SELECT')
    // A filled field counts as one step, and so does each key that is pressed.
    const steps: (() => Promise<void>)[] = [
      () => own.keyboard.press('Tab'), () => own.keyboard.type('45'),
      () => own.keyboard.press('Tab'), () => own.keyboard.type('4'),
      () => own.keyboard.press('Tab'), () => own.keyboard.type('g'),
      () => own.keyboard.press('Tab'), () => own.keyboard.type('shoulder, notes'),
      () => own.keyboard.press('Tab'), () => own.keyboard.type('Calm and fair.'),
    ]
    for (const step of steps) await step()
    await seen(driven, own, 'debrief')
    expect(await complaints(own)).toEqual([])
    await own.keyboard.press('Enter')
    expect(steps.length + 1).toBeLessThanOrEqual(12)
    await showing(own, /Round noted/)
    const last = { kind: '', minutes: '', topics: '', difficulty: '' }
    last.minutes = await until(() => field(own, 'Minutes of round 1'), minutes => minutes !== '')
    last.topics = await field(own, 'Topics of round 1')
    last.difficulty = await field(own, 'Difficulty of round 1')
    expect(last).toMatchObject({ minutes: '45', topics: 'shoulder, notes', difficulty: '4' })
    expect(await own.evaluate(() => document.querySelector('textarea:last-of-type')?.closest('form')?.innerText)).toMatch(/Harrow Lane Clinic/)
  })

  it('are listed, found by what they say, and attached to a company later', async () => {
    await own.evaluate(() => { location.hash = '#notes' })
    await showing(own, /Interview notes/)
    await seen(driven, own, 'notes-list')
    await typeInto(own, /^Find a note$/, 'weekend rota')
    expect(await until(() => textOf(own), text => !/Larkspur/.test(text))).toMatch(/Harrow Lane Clinic/)
    await typeInto(own, /^Find a note$/, 'no such words')
    expect(await showing(own, /No note says/)).toMatch(/No note says/)
    expect(await complaints(own)).toEqual([])
  })
})
