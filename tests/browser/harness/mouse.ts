import type { ElementHandle, Page } from 'puppeteer-core'
import { until } from '../../../scripts/browsers/sidebar'

/** A press as of the mouse: Firefox lets an extension ask for a permission only while it handles one. Throws where no such button comes. */
export const pressByMouse = async (page: Page, name: RegExp): Promise<void> => {
  const button = await until(async () => {
    const found = await page.evaluateHandle((source: string) => [...document.querySelectorAll('button')].find(one => new RegExp(source).test((one.getAttribute('aria-label') ?? one.innerText).trim())), name.source)
    return found.asElement()
  }, found => found !== null, 10_000)
  if (!button) throw new Error(`There is no button called ${name}.`)
  // What was found is an element, as nothing else is looked for.
  await (button as ElementHandle<Element>).click()
}
