import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElementHandle } from 'puppeteer-core'
import type { Running } from '../browsers/launch'
import { openOwnPage } from '../browsers/own-page'
import { press, showing } from '../browsers/press'

/** Takes a backup in as a person would: through the options page. `folder` is for the file. Throws where the page does not take it. */
export const importBackup = async (running: Running, backup: unknown, folder: string): Promise<string> => {
  const file = join(folder, 'backup.json')
  writeFileSync(file, JSON.stringify(backup))
  const page = await openOwnPage(running, 'options.html#settings')
  const found = await page.waitForSelector('input[type="file"][accept*="json"]', { timeout: 15_000 })
  if (!found) throw new Error('The options page has no import.')
  // What matches "input" is an HTMLInputElement; the handle's type cannot say so.
  const input = found as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  await press(page, /^Import all of it$/)
  const text = await showing(page, /^Imported .*$/m)
  const said = /^Imported .*$/m.exec(text)?.[0]
  if (said === undefined) throw new Error(`The import was not taken: ${text}`)
  await page.close()
  return said
}
