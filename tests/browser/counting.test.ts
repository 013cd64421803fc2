import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../scripts/browsers/sidebar'
import { drive, type Driven } from './harness/driven'
import { strangersAmong } from './harness/network'

// The planted offence for "no request leaves the machine": an extension that does ask, from its background and from the page.
describe('counting requests', () => {
  let driven: Driven
  const folder = mkdtempSync(join(tmpdir(), 'asks-'))
  beforeAll(async () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
      manifest_version: 3, name: 'Asks', version: '1', background: { service_worker: 'asks.js', scripts: ['asks.js'] },
      content_scripts: [{ matches: ['https://jobs.example/*'], js: ['page.js'] }], host_permissions: ['https://*/*'],
      browser_specific_settings: { gecko: { id: 'asks@roleglass.org' } },
    }))
    writeFileSync(join(folder, 'asks.js'), "fetch('https://background.example/ping').catch(() => undefined)")
    writeFileSync(join(folder, 'page.js'), "new Image().src = 'https://beacon.example/dot.gif'")
    driven = await drive({ extension: folder })
    driven.network.answer('jobs.example', () => ({ body: '<!doctype html><title>A page</title>' }))
  })
  afterAll(async () => {
    await driven?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(['background.example', 'beacon.example'])('sees a request to %s', async host => {
    const page = await driven.open('https://jobs.example/1')
    const strangers = await until(async () => strangersAmong(driven.network.asked, ['jobs.example']), found => found.some(address => address.includes(host)), 10_000)
    expect(strangers.some(address => address.includes(host))).toBe(true)
    await page.close()
  })
})
