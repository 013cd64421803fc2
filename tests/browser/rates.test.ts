import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildFolder } from '../../scripts/browsers/build'
import { showing } from '../../scripts/browsers/press'
import { until } from '../../scripts/browsers/sidebar'
import { demoBoard } from '../../scripts/demo/serve'
import { drive, engineUnderTest, type Driven } from './harness/driven'
import { pressByMouse } from './harness/mouse'
import { strangersAmong } from './harness/network'

const HOST = 'jobs.lever.co'
const posting = (number: number) => `https://${HOST}/larkspur/0b6f2c1e-4a3d-4f5b-9c8e-1a2b3c4d5e6${number}`
const BANK = 'www.ecb.europa.eu'
const SWITCH = /Fetch new exchange rates/

/** The day before today: the bank's table is never of a day to come. */
const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const rates = { USD: 1.15, JPY: 180, CZK: 24.3, DKK: 7.47, GBP: 0.86, HUF: 370, PLN: 4.3, RON: 5.3, SEK: 11.1, CHF: 0.94, NOK: 11.2 }
const table = `<gesmes:Envelope><Cube><Cube time='${day}'>${Object.entries(rates).map(([currency, rate]) => `<Cube currency='${currency}' rate='${rate}'/>`).join('')}</Cube></Cube></gesmes:Envelope>`

// The shipped build, whose question for the browser's permission is answered beforehand: no test can press the browser's own button.
describe('exchange rates in a browser', () => {
  let driven: Driven
  let sent = { body: 'busy', status: 503 }
  const folder = mkdtempSync(join(tmpdir(), 'rates-'))
  const bankAsked = () => driven.network.asked.filter(address => address.includes(BANK))
  const lookAt = async (number: number) => {
    const page = await driven.open(posting(number))
    const popup = await driven.popupFor(page)
    await showing(popup, /Larkspur/)
    await popup.close()
    await page.close()
  }

  beforeAll(async () => {
    cpSync(buildFolder(engineUnderTest(), 'shipped'), folder, { recursive: true })
    // JSON of our own build, of which only this list is touched.
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { host_permissions: string[] }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, `https://${BANK}/*`] }))
    driven = await drive({ extension: folder, idleBackground: 3_000 })
    driven.network.answer(HOST, url => (url.pathname === '/favicon.ico' ? undefined : demoBoard(/\.css$/.test(url.pathname) ? '/board.css' : '/ml-platform.html')))
    driven.network.answer(BANK, () => ({ ...sent, type: 'text/xml' }))
  })
  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are not fetched while that is off', async () => {
    await lookAt(1)
    const settings = await driven.open('options.html#settings')
    await showing(settings, SWITCH)
    await settings.close()
    expect(strangersAmong(driven.network.asked, [HOST])).toEqual([])
  })

  it('are fetched once it is on, and what fails is said with a way to try again', async () => {
    const settings = await driven.open('options.html#settings')
    await pressByMouse(settings, SWITCH)
    expect(await showing(settings, /answered with an error \(503\)/)).toMatch(/The table in use stays/)
    sent = { body: table, status: 200 }
    await pressByMouse(settings, /Try again/)
    const said = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day))
    expect(await showing(settings, new RegExp(`table of ${said}`))).toContain(`European Central Bank’s table of ${said}`)
    expect(bankAsked()).toEqual([`https://${BANK}/stats/eurofxref/eurofxref-daily.xml`, `https://${BANK}/stats/eurofxref/eurofxref-daily.xml`])
    await settings.close()
  })

  it('are not fetched again on the same day, nor anything else', async () => {
    const before = bankAsked().length
    await lookAt(2)
    await driven.killBackground()
    await lookAt(3)
    expect(bankAsked()).toHaveLength(before)
    expect(strangersAmong(driven.network.asked, [HOST, BANK])).toEqual([])
  })

  it('go back to the table that ships once it is off', async () => {
    const settings = await driven.open('options.html#settings')
    await pressByMouse(settings, SWITCH)
    expect(await until(() => settings.evaluate(() => document.body.innerText), text => /table is kept|is kept, and used again/.test(text), 5_000)).toContain('that comes with the extension')
    await settings.close()
  })
})
