import type { Page } from 'puppeteer-core'
import { until } from './sidebar'

/** Presses the button, link or label that is called `name`, in the page or in an open shadow root. Throws where there is none after `ms`. */
export const press = async (page: Page, name: RegExp, ms = 10_000): Promise<void> => {
  const pressed = await until(() => page.evaluate((source: string, flags: string) => {
    // No function with a name in here: tsx would mark it with a helper that the page does not have.
    const wanted = new RegExp(source, flags)
    const roots: (Document | ShadowRoot)[] = [document]
    let found: HTMLElement | undefined
    for (let root = roots.shift(); root && !found; root = roots.shift()) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot)
        if (found || !element.matches('button, a, label, summary, [role="button"], [role="switch"]') || element.matches(':disabled')) continue
        if (wanted.test((element.getAttribute('aria-label') ?? element.innerText).trim())) found = element
      }
    }
    found?.click()
    return found !== undefined
  }, name.source, name.flags).catch(() => false), Boolean, ms)
  if (!pressed) throw new Error(`There is nothing called ${name} to press. The page says: ${await textOf(page)}`)
}

/** What a page of the extension shows. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)

/** The page's text once it shows `words`, or what it shows after `ms`. */
export const showing = (page: Page, words: RegExp, ms = 10_000): Promise<string> => until(() => textOf(page).catch(() => ''), text => words.test(text), ms)

/** Puts words into the field that has a label, in one go as a paste does. Throws where there is no such field. */
export const typeInto = async (page: Page, label: RegExp, words: string): Promise<void> => {
  const typed = await until(() => page.evaluate((source: string, flags: string, text: string) => {
    const wanted = new RegExp(source, flags)
    const found = [...document.querySelectorAll('label')].find(one => wanted.test(one.innerText.trim()))?.control
    if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) return false
    found.focus()
    // React listens to the event and looks whether the value has changed behind its own setter.
    const kind = found instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(found, text)
    found.dispatchEvent(new Event('input', { bubbles: true }))
    return true
  }, label.source, label.flags, words).catch(() => false), Boolean)
  if (!typed) throw new Error(`There is no field labelled ${label}.`)
}
