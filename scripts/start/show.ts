import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { ROOT } from '../browsers/build'
import { launch, type Launching, type Running } from '../browsers/launch'
import type { Subscription } from '../../lib/notes/pack/subscription'
import { openOwnPage, tabNumber } from '../browsers/own-page'
import { press, showing, textOf } from '../browsers/press'
import { sidebarShowing, until } from '../browsers/sidebar'
import { demoBackup } from '../demo/backup'
import { importBackup } from './import-backup'

/** What to show and where. `pages` are whole addresses; `packs` are fetched before. */
export type Showing = Pick<Launching, 'engine' | 'executablePath' | 'extension' | 'headless'> & { origin: string; pages: string[]; packs: Subscription[] }

const SCREENSHOTS = join(ROOT, '.output', 'screenshots')

/** A file name that tells which page it shows ("ml-platform"). */
const nameOf = (address: string): string => new URL(address).pathname.split('/').filter(Boolean).join('-').replace(/[^\w.-]+/g, '_')

/** What the popup says of a page: the reason where no sidebar came. */
const popupText = async (running: Running, page: Page): Promise<string> => {
  const popup = await openOwnPage(running, `popup.html?tab=${await tabNumber(running, page)}`)
  await popup.waitForFunction(() => document.body.innerText.trim() !== '', { timeout: 5_000 }).catch(() => undefined)
  const text = await popup.evaluate(() => document.body.innerText.trim())
  await popup.close()
  return text
}

/** Opens a page, prints what is shown beside it and takes its picture. False where nothing is shown and no reason given. */
const printPage = async (running: Running, address: string): Promise<boolean> => {
  const page = await running.browser.newPage()
  await page.setViewport({ width: 1280, height: 960 })
  await page.goto(address, { waitUntil: 'load' })
  const text = await sidebarShowing(page, /\S/, 8_000)
  const reason = text === undefined ? await popupText(running, page).catch(() => '') : ''
  const picture = join(SCREENSHOTS, `start-${nameOf(address)}-${running.engine}.png`)
  await page.bringToFront()
  await page.screenshot({ path: picture })
  console.log(`\n── ${address}\n${text ?? (reason === '' ? 'No sidebar came, and no reason was given.' : `No sidebar. The popup says:\n${reason}`)}\n   picture: ${picture.slice(ROOT.length)}`)
  await page.close()
  return text !== undefined || reason !== ''
}

/** Pictures of the popup on the first page and of the options page, each in its own size. */
const pictureRest = async (running: Running, first: string): Promise<void> => {
  const page = await running.browser.newPage()
  await page.goto(first, { waitUntil: 'load' })
  await sidebarShowing(page, /\S/, 8_000)
  for (const [name, file, width, height] of [['popup', `popup.html?tab=${await tabNumber(running, page)}`, 360, 610], ['roles', 'options.html#roles', 1280, 720]] as const) {
    const own = await openOwnPage(running, file)
    await own.setViewport({ width, height })
    await own.waitForFunction(() => document.querySelector('svg') !== null, { timeout: 5_000 }).catch(() => undefined)
    await own.bringToFront()
    await own.screenshot({ path: join(SCREENSHOTS, `start-${name}-${running.engine}.png`) })
    // The role is saved as a person would, so that it stands among the saved ones.
    if (name === 'popup') await press(own, /^Save role$/, 3_000).then(() => showing(own, /✓\s*Saved/)).catch(() => undefined)
    await own.close()
  }
  await page.close()
}

const printAll = async (running: Running, pages: readonly string[]): Promise<number> => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  let good = true
  for (const address of pages) good = await printPage(running, address) && good
  if (pages[0] !== undefined) await pictureRest(running, pages[0])
  return good ? 0 : 1
}

/** Opens the first pages in the person's sight and stays until the browser is closed or Ctrl-C is pressed. */
const stay = async ({ browser }: Running, pages: readonly string[], files: boolean): Promise<number> => {
  const gone = new Promise<void>(resolve => {
    browser.once('disconnected', () => resolve())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  const before = await browser.pages()
  const opened: Page[] = []
  for (const address of files ? pages : pages.slice(0, 1)) {
    const page = await browser.newPage()
    await page.goto(address).catch(() => undefined)
    opened.push(page)
  }
  for (const page of before) await page.close().catch(() => undefined)
  await opened[0]?.bringToFront()
  console.log(`${pages[0] ?? ''} is open. Close the browser or press Ctrl-C to end.`)
  await gone
  return 0
}

/** Waits until the packs that the import named were fetched; what fails is said on the page of packs. */
const packsFetched = async (running: Running): Promise<void> => {
  const page = await openOwnPage(running, 'options.html#packs')
  const text = await until(() => textOf(page).catch(() => ''), shown => /Your packs/.test(shown) && !/not here yet/.test(shown), 10_000)
  if (/not here yet/.test(text)) console.log(`The demo pack could not be fetched:\n${text}`)
  await page.close()
}

/** Starts a browser with an empty profile of its own, puts the demo data in and shows the pages. Answers the exit code. */
export const showAll = async ({ origin, pages, packs, ...asked }: Showing): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'start-'))
  const running = await launch({ ...asked, profile: join(folder, 'profile'), ownSignals: true })
  const interrupted = new Promise<number>(resolve => process.once('SIGINT', () => resolve(130)))
  try {
    await importBackup(running, { ...demoBackup(origin, new Date()), packs }, folder)
    await packsFetched(running)
    return await Promise.race([asked.headless ? printAll(running, pages) : stay(running, pages, !pages[0]?.endsWith('/ml-platform.html')), interrupted.then(code => asked.headless ? code : 0)])
  } finally {
    await running.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
