import type { Page } from 'puppeteer-core'
import { press } from '../../../scripts/browsers/press'
import { until } from '../../../scripts/browsers/sidebar'
import { readSubmission, type Submitted } from '../../../lib/notes/pack/submission'

/** What the file says that "Write the file" hands out. `page` is the options page at #share. Throws where it is no submission. */
export const submissionWritten = async (page: Page): Promise<Submitted> => {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (object: Blob | MediaSource) => {
      if (object instanceof Blob) void object.text().then(text => Reflect.set(globalThis, 'writtenText', text))
      return make(object)
    }
  })
  await press(page, /^Write the file$/)
  const text = await until(() => page.evaluate(() => String(Reflect.get(globalThis, 'writtenText') ?? '')), found => found !== '')
  const read = await readSubmission(JSON.parse(text))
  if (!read.ok) throw new Error(read.why)
  return read.value
}
