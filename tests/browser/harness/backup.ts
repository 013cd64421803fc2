import type { Page } from 'puppeteer-core'
import { until } from '../../../scripts/browsers/sidebar'
import { press } from '../../../scripts/browsers/press'

/** The file that "Export everything" hands out, as text. `settings` is the options page at #settings. */
export const exported = async (settings: Page): Promise<string> => {
  await settings.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (object: Blob | MediaSource) => {
      if (object instanceof Blob) void object.text().then(text => Reflect.set(globalThis, 'exportedText', text))
      return make(object)
    }
  })
  await press(settings, /^Export everything$/)
  const text = await until(() => settings.evaluate(() => {
    const kept: unknown = Reflect.get(globalThis, 'exportedText')
    return typeof kept === 'string' ? kept : undefined
  }), found => found !== undefined)
  if (text === undefined) throw new Error('Nothing was exported.')
  return text
}
