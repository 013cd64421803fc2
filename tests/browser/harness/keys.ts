import type { Page } from 'puppeteer-core'
import { engineUnderTest } from './driven'

/**
 * Presses keys on a page of ours, one after the other, as a keyboard would. Firefox lets no driver press keys in pages of an
 * extension: there the page is told of them.
 */
export const pressKeys = async (page: Page, keys: readonly ('j' | 'k' | 'x' | 'c')[]): Promise<void> => {
  for (const key of keys) {
    if (engineUnderTest() === 'chrome') await page.keyboard.press(key)
    else await page.evaluate((pressed: string) => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true })), key)
  }
}

/** Moves the slider of a name to one of its ends by key and lets go. Throws where there is no such slider. */
export const slideTo = async (page: Page, name: string, end: 'Home' | 'End'): Promise<void> => {
  await page.bringToFront()
  const found = await page.evaluate((wanted: string, to: string, tell: boolean) => {
    const slider = [...document.querySelectorAll<HTMLLabelElement>('.weight label')].find(one => one.textContent === wanted)?.control
    if (!(slider instanceof HTMLInputElement)) return false
    slider.focus()
    if (!tell) return true
    // React looks whether the value has changed behind its own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, to === 'End' ? slider.max : slider.min)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: to, bubbles: true }))
    return true
  }, name, end, engineUnderTest() === 'firefox')
  if (!found) throw new Error(`There is no slider called ${name}.`)
  if (engineUnderTest() === 'chrome') await page.keyboard.press(end)
}
