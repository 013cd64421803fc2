import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onRecognised } from '../../entrypoints/background/reading'
import { saveTab } from '../../entrypoints/background/saving'
import { store } from '../../entrypoints/background/store'
import { tabState } from '../../entrypoints/background/tab-state'
import { captureOf } from '../../lib/posting/capture-of'
import type { PageCapture } from '../../lib/posting/page-capture'
import { correctedJobOf, keysOfJob } from '../../lib/posting/corrected-job'
import type { Correction } from '../../lib/posting/correction'
import { readPosting } from '../../lib/posting/read'
import { wipeAll } from '../../lib/store/backup'
import { changeCorrections } from '../../lib/store/corrections'
import { allRoles } from '../../lib/store/roles'
import { allSeen } from '../../lib/store/seen'
import { changeSettings } from '../../lib/store/settings-store'
import { textFile } from './fake-browser'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const TAB = 7
const IS = { verdict: 'posting', why: 'its data describes a job' } as const
const text = '# Beekeeper\n**Company:** Hollow Oak Honey\n**Location:** Tours, France\n**Salary:** €2,300 per month\nFull-time\n\n## Requirements\n- 2 years of experience with bees\n- Driving licence\n'
const at = (url: string, words = text): PageCapture => textFile(words, url)
const HERE = 'https://jobs.example/beekeeper'
let visits = 0
const look = async (capture: PageCapture): Promise<void> => {
  fake.capture = async () => capture
  await onRecognised(TAB, `visit-${visits++}`, capture.url ?? '', IS)
}
const assessed = async () => {
  const state = await tabState(TAB)
  if (state.state !== 'posting') throw new Error(`The tab is ${state.state}.`)
  return state.assessment
}
const notices = async () => (await assessed()).notices.map(({ kind }) => kind)
const correct = async (correction: Correction): Promise<void> => {
  const read = readPosting(captureOf(at(HERE)))
  await changeCorrections(await store(), { id: 'c', keys: keysOfJob(read), read, among: found => correctedJobOf(read, found) }, now => [...now, correction], '2026-11-20T10:00:00.000Z')
}

beforeEach(async () => {
  fake.session.clear()
  await wipeAll(await store())
  api.tabs.get = async () => ({})
})

describe('what the person corrected', () => {
  it('is what the tab is about from then on, with what was read beside it', async () => {
    await look(at(HERE))
    await correct({ fact: 'pay', value: [{ min: 2500, max: 2500, currency: 'EUR', period: 'month' }], at: '2026-11-20T10:00:00.000Z' })
    expect(await assessed()).toMatchObject({ posting: { pay: [{ min: 2500, said: { source: 'person' } }] }, corrected: { read: { pay: [{ min: 2300 }] }, corrections: [{ fact: 'pay' }] } })
    await look(at('https://board.example/9'))
    expect((await assessed()).posting.pay[0]?.min, 'under another address too').toBe(2500)
  })

  it('is not written into a saved role, which is found under either name', async () => {
    await look(at(HERE))
    await saveTab(TAB)
    await correct({ fact: 'company', value: { value: 'Oak & Bee' }, at: '2026-11-20T10:00:00.000Z' })
    expect((await assessed()).role).toBeDefined()
    expect(await saveTab(TAB)).toMatchObject({ ok: true, value: { already: true } })
    const roles = await allRoles(await store())
    expect(roles.map(({ posting }) => posting.company?.value)).toEqual(['Hollow Oak Honey'])
  })
})

describe('two jobs of one employer, title and place', () => {
  it('are saved each for itself', async () => {
    const night = text.replace(/## Requirements[\s\S]*/, '## Requirements\n- A degree in chemistry and four years in a laboratory for honey\n- Reports on pollen, sugar and water for the customs office\n- Fluent Spanish, and flights to our branch in Seville each month\n- A licence for the mass spectrometer\n')
    const day = text.replace(/## Requirements[\s\S]*/, '## Requirements\n- Two summers with hives, swarms and a smoker\n- Lifting of thirty kilogrammes, boots and gloves in all weather\n- You build frames, feed in autumn and count mites in spring\n- A van and the patience to drive it at dawn\n')
    await look(at('https://jobs.example/1', day))
    await saveTab(TAB)
    await look(at('https://jobs.example/2', night))
    expect((await assessed()).role).toBeUndefined()
    expect(await saveTab(TAB)).toMatchObject({ ok: true, value: { already: false } })
    expect(await saveTab(TAB)).toMatchObject({ ok: true, value: { already: true } })
    await look(at('https://jobs.example/1', day))
    expect((await assessed()).role).toBeDefined()
    expect(await allRoles(await store())).toHaveLength(2)
  })
})

describe('what was looked at', () => {
  it('is remembered, and said under another address, not under its own', async () => {
    await look(at(HERE))
    expect(await notices()).toEqual([])
    await look(at('https://board.example/9'))
    expect(await notices()).toEqual(['seen-before'])
    expect((await allSeen(await store())).map(seen => seen.at).sort()).toEqual(['board.example/9', 'jobs.example/beekeeper'])
  })

  it.each([
    ['in a private window', async () => { api.tabs.get = async () => ({ incognito: true }) }],
    ['while that is switched off', async () => { await changeSettings(await store(), () => ({ forgetful: true })) }],
    ['on a site where the sidebar is switched off', async () => { await changeSettings(await store(), () => ({ offSites: ['jobs.example'] })) }],
  ])('is not remembered %s', async (_, prepare) => {
    await prepare()
    await look(at(HERE))
    expect(await allSeen(await store())).toEqual([])
  })

  it('says where a saved role was saved from, and what changed since under its own address', async () => {
    await look(at(HERE))
    await saveTab(TAB)
    expect(await notices()).toEqual([])
    await look(at('https://board.example/9'))
    expect(await notices()).toEqual(['saved-elsewhere'])
    await look(at(HERE, text.replace('€2,300', '€2,100')))
    expect(await notices()).toEqual(['changed'])
  })
})
