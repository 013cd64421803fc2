import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../lib/store/backup'
import type { Running } from '../browsers/launch'
import { openOwnPage } from '../browsers/own-page'

/** Takes a backup in as a person would: through the options page. `folder` is for the file. Throws where the page does not take it. */
export const importBackup = async (running: Running, backup: Backup, folder: string): Promise<void> => {
  const file = join(folder, 'demo-backup.json')
  writeFileSync(file, JSON.stringify(backup))
  const page = await openOwnPage(running, 'options.html#settings')
  const input = await page.waitForSelector('input[type="file"][accept*="json"]', { timeout: 15_000 })
  if (!input) throw new Error('The options page has no import.')
  // An input that waitForSelector found for `input` is an HTMLInputElement; the handle's type cannot say so.
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file)
  await page.waitForFunction(() => /imported/i.test(document.body.innerText), { timeout: 15_000 })
  await page.close()
}
