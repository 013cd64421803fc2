import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onFrameChanged } from '../../entrypoints/background/frame-told'
import { onRecognised } from '../../entrypoints/background/reading'
import { store } from '../../entrypoints/background/store'
import { tabState } from '../../entrypoints/background/tab-state'
import { visitOf } from '../../entrypoints/background/visits'
import type { PageCapture } from '../../lib/posting/page-capture'
import { wipeAll } from '../../lib/store/backup'
import { textFile } from './fake-browser'
import { AROUND, BIG, BOARD, IS, IS_LIST, job, OTHER, TAB, tellsOf, lay, toldIn } from './framed-tab'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const told = (): unknown[] => toldIn(fake)

beforeEach(async () => {
  await wipeAll(await store())
  lay(fake)
})

describe('a posting in a frame', () => {
  it('is read in the frame, by the part of its own site, and shown in the page', async () => {
    await tellsOf(3, BOARD)
    expect(fake.injected).toEqual(['3:parts/greenhouse.js', '3:reader.js', '3:follower.js', 'sidebar.js'])
    expect(told()).toEqual(['Net Mender'])
    expect(await tabState(TAB)).toMatchObject({ state: 'posting', framed: true, host: 'www.quillmark.example', assessment: { url: BOARD } })
  })

  it('is on the toolbar button, and no trouble, where the browser keeps us out of the page around it', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    fake.closed = true
    delete fake.at.url
    await tellsOf(3, BOARD)
    expect(fake.injected).not.toContain('sidebar.js')
    expect(api.action.setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title: expect.stringContaining('Net Mender') })
    expect(await tabState(TAB)).toMatchObject({ state: 'posting', framed: true })
    expect(complain).not.toHaveBeenCalled()
  })

  it.each([
    ['a host that is no recruiting system', 'https://ads.example/embed/job_app?token=1', undefined],
    ['a board whose frames are advertisements', 'https://www.adzuna.co.uk/jobs/details/4001', undefined],
    ['a frame that speaks for another host', BOARD, 'https://ads.example/'],
    ['a frame whose address the browser does not tell', BOARD, ''],
  ])('is not taken from %s', async (_, url, from = url) => {
    await tellsOf(3, url, BIG, IS, from)
    expect(fake.injected).toEqual([])
    expect(await visitOf(TAB)).toBeUndefined()
  })

  it('never takes over a page that is a posting', async () => {
    fake.capture = async () => job('Harbour Carter', AROUND)
    await onRecognised(TAB, 'page', AROUND, IS)
    await tellsOf(3, BOARD)
    expect(told()).toEqual(['Harbour Carter'])
    expect((await visitOf(TAB))?.visit).toBe('page')
  })

  it('never takes over a page that is still being read', async () => {
    let give: (capture: PageCapture) => void = () => undefined
    fake.capture = () => new Promise(done => { give = done })
    const page = onRecognised(TAB, 'page', AROUND, IS)
    await vi.waitFor(() => expect(fake.injected).toEqual(['reader.js']))
    await tellsOf(3, BOARD)
    give(job('Harbour Carter', AROUND))
    await page
    expect(told()).toEqual(['Harbour Carter'])
  })

  it('gives way to a page that turns out to be a posting later', async () => {
    await tellsOf(3, BOARD)
    fake.capture = async () => job('Harbour Carter', AROUND)
    await onRecognised(TAB, 'page', AROUND, IS)
    expect(told()).toEqual(['Net Mender', 'Harbour Carter'])
  })

  it('is read where the page was thought to be a posting, and its words say that it is none', async () => {
    const page = onRecognised(TAB, 'page', AROUND, IS)
    await tellsOf(3, BOARD)
    await page
    expect(told().at(-1)).toBe('Net Mender')
  })

  it('is one with the page’s own posting that has the same title and asks for nothing', async () => {
    fake.capture = async () => job('Net mender (m/f/d)', AROUND, '')
    await onRecognised(TAB, 'page', AROUND, IS)
    await tellsOf(3, BOARD)
    expect((await visitOf(TAB))?.frame).toBe(3)
    fake.frames.delete(3)
    fake.frames.set(4, job('Tar Boiler', OTHER))
    await onRecognised(TAB, 'page again', AROUND, IS)
    await tellsOf(4, OTHER)
    expect((await visitOf(TAB))?.visit).toBe('page again')
  })

  it('is not looked for on a known board, where frames are advertisements', async () => {
    fake.at.url = 'https://www.linkedin.com/jobs/search/'
    await onRecognised(TAB, 'page', fake.at.url, IS_LIST)
    await tellsOf(3, BOARD)
    expect(told()).toEqual(['nothing'])
  })

  it('is no form without a posting', async () => {
    fake.frames.set(3, textFile('# Net Mender\nFirst name\nLast name\nResume\nSubmit application', BOARD))
    await tellsOf(3, BOARD)
    expect(told()).toEqual([])
    expect(fake.injected).toContain('3:follower.js')
    fake.frames.set(3, job('Net Mender', BOARD))
    await onFrameChanged(TAB, 3, false)
    expect(told()).toEqual(['Net Mender'])
  })
})

describe('several frames', () => {
  beforeEach(() => { fake.frames.set(4, job('Tar Boiler', OTHER)) })

  it.each([
    ['the small one tells first', [[3, BOARD, BIG / 4], [4, OTHER, BIG]]],
    ['the large one tells first', [[4, OTHER, BIG], [3, BOARD, BIG / 4]]],
  ] as const)('show the larger posting, where %s', async (_, tellings) => {
    for (const [frame, url, area] of tellings) await tellsOf(frame, url, area)
    expect(told().at(-1)).toBe('Tar Boiler')
  })

  it('that tell at once agree on one', async () => {
    await Promise.all([tellsOf(3, BOARD, BIG / 4), tellsOf(4, OTHER, BIG), tellsOf(3, BOARD, BIG / 4)])
    expect((await visitOf(TAB))?.frame).toBe(4)
    expect(told().at(-1)).toBe('Tar Boiler')
  })

  it('take each other’s place when one goes', async () => {
    await tellsOf(3, BOARD, BIG)
    await tellsOf(4, OTHER, BIG / 4)
    fake.frames.delete(3)
    await onFrameChanged(TAB, 3, true)
    expect(told()).toEqual(['Net Mender', 'Tar Boiler'])
    fake.frames.delete(4)
    await onFrameChanged(TAB, 4, true)
    expect(told().at(-1)).toBe('nothing')
  })

  it('are never remembered without end', async () => {
    for (let frame = 100; frame < 130; frame++) {
      fake.frames.set(frame, textFile('Nothing here.', BOARD))
      await tellsOf(frame, BOARD)
    }
    expect(JSON.stringify(fake.session.get(`frames:${TAB}`)).match(/"frame":/g)?.length).toBe(8)
    // However large those of a page that was left were, the newest are kept.
    fake.frames.clear()
    fake.frames.set(3, job('Net Mender', BOARD))
    await tellsOf(3, BOARD, BIG / 8)
    expect(told().at(-1)).toBe('Net Mender')
  })
})
