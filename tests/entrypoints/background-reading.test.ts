import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onRecognised, rereadVisit } from '../../entrypoints/background/reading'
import { rememberMore, visitOf } from '../../entrypoints/background/visits'
import type { PageCapture } from '../../lib/posting/page-capture'
import { textFile } from './fake-browser'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const TAB = 7
const IS = { verdict: 'posting', why: 'its data describes a job' } as const
const IS_NOT = { verdict: 'no', why: 'its address is not that of a posting' } as const
const url = 'https://jobs.example/beekeeper'
const beekeeper: PageCapture = textFile('# Beekeeper\n**Company:** Hollow Oak Honey\n**Location:** Tours, France\n**Salary:** €2,300 per month\nFull-time\n\n## Requirements\n- 2 years of experience with bees\n- Driving licence\n', url)
const states = (): unknown[] => fake.told.map(({ message }) => (typeof message === 'object' && message !== null ? Reflect.get(Reflect.get(message, 'state'), 'state') : undefined))

describe('reading the page of a visit', () => {
  beforeEach(() => {
    fake.session.clear()
    fake.told.length = 0
    fake.injected.length = 0
    fake.capture = async () => beekeeper
  })

  it('brings the sidebar and tells it what was read', async () => {
    await onRecognised(TAB, 'one', url, IS)
    expect(fake.injected).toEqual(['reader.js', 'sidebar.js'])
    expect(states()).toEqual(['posting'])
  })

  it('puts a site’s own part in before the reader', async () => {
    const lever = 'https://jobs.lever.co/hollow-oak/1'
    fake.capture = async () => ({ ...beekeeper, url: lever })
    await onRecognised(TAB, 'one', lever, IS)
    expect(fake.injected).toEqual(['parts/lever.js', 'reader.js', 'sidebar.js'])
  })

  it('drops a capture that comes when the tab is on another visit', async () => {
    let give: (capture: PageCapture) => void = () => undefined
    fake.capture = () => new Promise(done => { give = done })
    const late = onRecognised(TAB, 'one', url, IS)
    await vi.waitFor(() => expect(fake.injected).toEqual(['reader.js']))
    await onRecognised(TAB, 'two', 'https://jobs.example/about', IS_NOT)
    give(beekeeper)
    await late
    expect((await visitOf(TAB))?.visit).toBe('two')
    expect(fake.injected).toEqual(['reader.js'])
    expect(states()).toEqual(['nothing'])
  })

  it('tells nothing of a visit that ended while its capture was read', async () => {
    let next: Promise<void> | undefined
    const set = api.storage.session.set
    api.storage.session.set = async some => {
      await set(some)
      if (next === undefined && JSON.stringify(some).includes('Hollow Oak')) next = onRecognised(TAB, 'two', 'https://jobs.example/about', IS_NOT)
    }
    await onRecognised(TAB, 'one', url, IS)
    await next
    api.storage.session.set = set
    expect(next).toBeDefined()
    expect(states()).toEqual(['nothing'])
  })

  it('never writes an ended visit over the one that the tab is on', async () => {
    await onRecognised(TAB, 'one', url, IS)
    const before = await visitOf(TAB)
    const [, written] = await Promise.all([onRecognised(TAB, 'two', url, IS_NOT), before && rememberMore(TAB, before)])
    expect(written).toBe(false)
    expect((await visitOf(TAB))?.visit).toBe('two')
  })

  it('knows the address that the page has moved to when it is read again', async () => {
    await onRecognised(TAB, 'one', url, IS)
    fake.capture = async () => ({ ...beekeeper, url: 'https://jobs.example/keeper-of-bees' })
    await rereadVisit(TAB, 'one')
    expect((await visitOf(TAB))?.url).toBe('https://jobs.example/keeper-of-bees')
  })
})
