import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { allowSite, isAllowed, watchAllowedSites } from '../../entrypoints/background/sites'
import { store } from '../../entrypoints/background/store'
import { wipeAll } from '../../lib/store/backup'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const watched = (): string[] => [...fake.scripts.values()].flatMap(({ matches }) => matches)

describe('sites that the person allowed', () => {
  beforeEach(async () => {
    fake.granted.clear()
    await wipeAll(await store())
    await watchAllowedSites()
  })

  it('are watched once the browser gives the permission, wherever that is told first', async () => {
    await allowSite('jobs.example:8080', true)
    expect(watched()).toEqual([])
    fake.granted.add('*://jobs.example/*')
    await Promise.all([watchAllowedSites(), allowSite('jobs.example:8080', true), watchAllowedSites()])
    expect(watched()).toEqual(['*://jobs.example/*'])
  })

  it('are named once where two of their ports are allowed', async () => {
    fake.granted.add('*://jobs.example/*')
    await allowSite('jobs.example:8080', true)
    await allowSite('jobs.example', true)
    expect(watched()).toEqual(['*://jobs.example/*'])
  })

  it('count as allowed only as long as the browser says so too', async () => {
    fake.granted.add('*://jobs.example/*')
    await allowSite('jobs.example', true)
    expect(await isAllowed('jobs.example', ['jobs.example'])).toBe(true)
    fake.granted.clear()
    await watchAllowedSites()
    expect(watched()).toEqual([])
    expect(await isAllowed('jobs.example', ['jobs.example'])).toBe(false)
  })

  it('are no longer watched once they are taken out', async () => {
    fake.granted.add('*://jobs.example/*')
    await allowSite('jobs.example', true)
    await allowSite('jobs.example', false)
    expect(watched()).toEqual([])
  })

  it('bring the marks of a site that we know, and only those', async () => {
    for (const host of ['jobs.lever.co', 'jobs.example', 'work.example']) {
      fake.granted.add(`*://${host}/*`)
      await allowSite(host, true)
    }
    expect([...fake.scripts.values()].map(({ matches, js }) => ({ matches, js }))).toEqual([
      { matches: ['*://jobs.lever.co/*'], js: ['marks/lever.js', 'watch.js'] },
      { matches: ['*://jobs.example/*', '*://work.example/*'], js: ['watch.js'] },
    ])
  })
})
