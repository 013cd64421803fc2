import 'fake-indexeddb/auto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchText } from '../../entrypoints/background/rates-fetch'
import { mayAsk, updateRates } from '../../entrypoints/background/rates'
import { onRecognised } from '../../entrypoints/background/reading'
import { store } from '../../entrypoints/background/store'
import { DAILY_RATES_ADDRESS, DAILY_RATES_ORIGIN } from '../../lib/facts/money-rates'
import { wipeAll } from '../../lib/store/backup'
import { ratesInUse } from '../../lib/store/settings'
import { changeSettings, loadSettings } from '../../lib/store/settings-store'
import { SHIPPED_RATES } from '../../lib/vocabulary/exchange-rates'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const NOW = new Date('2026-11-21T10:00:00Z')
const LATER = new Date('2026-11-22T10:00:01Z')
const table = (day: string, dollar = 1.15) => `<gesmes:Envelope><Cube><Cube time='${day}'><Cube currency='USD' rate='${dollar}'/>${['JPY', 'CZK', 'DKK', 'GBP', 'HUF', 'PLN', 'RON', 'SEK', 'CHF', 'NOK'].map(code => `<Cube currency='${code}' rate='${SHIPPED_RATES.perEuro[code]}'/>`).join('')}</Cube></Cube></gesmes:Envelope>`

// A stand-in for the bank on this machine: what it answers, and how often it was asked.
let answer: RequestListener
let asked: { url: string | undefined; headers: Record<string, unknown> }[] = []
let server: Server
let here = ''
const real = globalThis.fetch

beforeEach(async () => {
  asked = []
  answer = (_, response) => response.end(table('2026-11-20'))
  server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers })
    answer(request, response)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has an AddressInfo; the other forms are pipes and not listening.
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  vi.stubGlobal('fetch', (address: string, how: RequestInit) => real(address.replace('https://www.ecb.europa.eu', here), how))
  fake.granted.add(DAILY_RATES_ORIGIN)
  await wipeAll(await store())
})
afterEach(() => {
  vi.unstubAllGlobals()
  fake.granted.clear()
  server.closeAllConnections()
  server.close()
})

const turn = async (on: boolean) => changeSettings(await store(), ({ rates }) => ({ rates: { ...rates, on } }))
const settings = async () => loadSettings(await store())

describe('the exchange rates of the day', () => {
  it('are not asked for while that is off, not even by a click', async () => {
    await updateRates(false, NOW)
    await updateRates(true, NOW)
    await turn(false)
    await updateRates(true, NOW)
    expect(asked).toEqual([])
    expect((await settings()).rates).toEqual({ on: false })
  })

  it('are asked for once a day, of one address, without a word of the person', async () => {
    await turn(true)
    await Promise.all([updateRates(false, NOW), updateRates(false, NOW)])
    await updateRates(true, new Date(NOW.getTime() + 60_000))
    expect(asked.map(({ url }) => url)).toEqual([new URL(DAILY_RATES_ADDRESS).pathname])
    expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']))
    expect(asked[0]?.headers).not.toHaveProperty('referer')
    expect(ratesInUse(await settings())).toMatchObject({ date: '2026-11-20', perEuro: { USD: 1.15 }, behind: SHIPPED_RATES })
    answer = (_, response) => response.end(table('2026-11-21', 1.2))
    await updateRates(false, LATER)
    expect(asked).toHaveLength(2)
    expect(ratesInUse(await settings()).perEuro['USD']).toBe(1.2)
  })

  it('are looked for beside the reading of a posting', async () => {
    const text = '# Beekeeper\n**Company:** Hollow Oak Honey\n**Location:** Tours, France\n**Salary:** €2,300 per month\nFull-time\n\n## Requirements\n- 2 years of experience with bees\n- Driving licence\n'
    const read = async (visit: string) => {
      fake.capture = async () => ({ url: 'https://jobs.example/1', title: '', text, data: [], fields: {}, lines: [] })
      await onRecognised(1, visit, 'https://jobs.example/1', { verdict: 'posting', why: 'its data describes a job' })
    }
    await read('off')
    expect(asked).toEqual([])
    await turn(true)
    await read('on')
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await vi.waitFor(async () => expect((await settings()).rates).toMatchObject({ askedAt: expect.any(String) }))
  })

  it.each<[string, RequestListener, string]>([
    ['an error of the bank', (_, response) => response.writeHead(503).end('busy'), '503'],
    ['a page in its place', (_, response) => response.end('<!doctype html>'), 'not the table'],
    ['an endless answer', (_, response) => { for (let i = 0; i < 40; i++) response.write('x'.repeat(10_000)); response.end() }, 'too long'],
    ['a way to somewhere else', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(), 'could not be reached'],
    ['an older table', (_, response) => response.end(table('2026-11-18')), 'older'],
  ])('stay as they were on %s, and the settings say so', async (_, spoilt, why) => {
    await turn(true)
    await updateRates(false, NOW)
    const before = ratesInUse(await settings())
    answer = spoilt
    await updateRates(false, LATER)
    expect(ratesInUse(await settings())).toEqual(before)
    expect((await settings()).rates?.trouble).toContain(why)
  })

  it('can be looked for again after a failure, which then is forgotten', async () => {
    answer = (_, response) => response.writeHead(500).end()
    await turn(true)
    await updateRates(false, NOW)
    await updateRates(false, new Date(NOW.getTime() + 1_000))
    expect(asked).toHaveLength(1)
    answer = (_, response) => response.end(table('2026-11-20'))
    await updateRates(true, new Date(NOW.getTime() + 2_000))
    expect((await settings()).rates).toEqual({ on: true, askedAt: expect.any(String), table: expect.objectContaining({ date: '2026-11-20' }) })
  })

  it('are not asked for where the browser does not allow it any more', async () => {
    fake.granted.clear()
    await turn(true)
    await updateRates(true, NOW)
    expect(asked).toEqual([])
    expect((await settings()).rates?.trouble).toContain('does not allow')
  })

  it('are those that ship once it is off, and the fetched ones again once it is on', async () => {
    await turn(true)
    await updateRates(false, NOW)
    await turn(false)
    expect(ratesInUse(await settings())).toBe(SHIPPED_RATES)
    await turn(true)
    expect(ratesInUse(await settings()).date).toBe('2026-11-20')
    expect(asked).toHaveLength(1)
  })

  it('are not written where it was turned off while the bank was asked', async () => {
    answer = (_, response) => void turn(false).then(() => response.end(table('2026-11-20')))
    await turn(true)
    await updateRates(false, NOW)
    expect((await settings()).rates?.table).toBeUndefined()
  })
})

it('does not wait for ever for an answer', async () => {
  answer = () => undefined
  expect(await fetchText(`${here}/x`, 100)).toEqual({ ok: false, why: 'The bank took too long to answer.' })
})

it.each([
  ['was never asked', { on: true }, true], ['was asked an hour ago', { on: true, askedAt: '2026-11-21T09:00:00Z' }, false], ['was asked a day ago', { on: true, askedAt: '2026-11-20T10:00:00Z' }, true],
  ['was asked at a time to come, as the clock was wrong', { on: true, askedAt: '2031-01-01T00:00:00Z' }, true], ['is off', { on: false }, false], ['was never turned on', undefined, false],
])('the bank that %s may be asked: %j is %s', (_, rates, expected) => expect(mayAsk(rates, NOW)).toBe(expected))

it('a broken table in the store costs no other setting', async () => {
  const db = await store()
  await db.put('single', { collapsed: true, offSites: ['a.example'], allowedSites: [], rates: { on: true, table: { date: 'x', perEuro: { USD: -4 } } } }, 'settings')
  expect(await loadSettings(db)).toMatchObject({ collapsed: true, offSites: ['a.example'], rates: { on: true } })
  expect(ratesInUse(await loadSettings(db))).toBe(SHIPPED_RATES)
})
