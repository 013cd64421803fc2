import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inFrameOf, onFrameChanged } from '../../entrypoints/background/frame-told'
import { onPageChanged, onRecognised, readOnRequest } from '../../entrypoints/background/reading'
import { saveTab } from '../../entrypoints/background/saving'
import { store } from '../../entrypoints/background/store'
import { tabState } from '../../entrypoints/background/tab-state'
import { visitOf } from '../../entrypoints/background/visits'
import { wipeAll } from '../../lib/store/backup'
import { allRoles } from '../../lib/store/roles'
import { textFile } from './fake-browser'
import { AROUND, BIG, BOARD, IS, IS_LIST, IS_NOT, job, OTHER, TAB, tellsOf, lay, toldIn } from './framed-tab'

const { fake, api } = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser())
vi.mock('webextension-polyfill', () => ({ default: api }))

const told = (): unknown[] => toldIn(fake)

beforeEach(async () => {
  await wipeAll(await store())
  lay(fake)
})

describe('what comes after', () => {
  it.each([
    ['a list', IS_LIST],
    ['nothing', IS_NOT],
  ])('a frame that goes on to %s shows no posting any more', async (_, verdict) => {
    await tellsOf(3, BOARD)
    await tellsOf(3, 'https://boards.greenhouse.io/quillmark', BIG, verdict)
    expect(told()).toEqual(['Net Mender', 'nothing'])
  })

  it('a frame that goes on to another job shows that one', async () => {
    await tellsOf(3, BOARD)
    fake.frames.set(3, job('Tar Boiler', OTHER))
    await tellsOf(3, OTHER)
    expect(told()).toEqual(['Net Mender', 'Tar Boiler'])
  })

  it('a page that was left takes its frames along, whether or not it said so', async () => {
    await tellsOf(3, BOARD)
    fake.frames.clear()
    expect(await tabState(TAB)).toMatchObject({ state: 'nothing' })
    fake.frames.set(5, job('Tar Boiler', OTHER))
    await tellsOf(5, OTHER, BIG / 2)
    expect(told().at(-1)).toBe('Tar Boiler')
  })

  it('a posting of an earlier page is none of this one', async () => {
    fake.at.url = 'https://www.linkedin.com/jobs/view/4001/'
    fake.capture = async () => job('Harbour Carter', 'https://www.linkedin.com/jobs/view/4001/')
    await onRecognised(TAB, 'page', fake.at.url, IS)
    delete fake.at.url
    await tellsOf(3, BOARD)
    expect(told()).toEqual(['Harbour Carter', 'Net Mender'])
  })

  it('what the page itself said counts again when the frame is gone', async () => {
    await onRecognised(TAB, 'page', AROUND, IS_LIST)
    await tellsOf(3, BOARD)
    await onFrameChanged(TAB, 3, true)
    expect(await visitOf(TAB)).toMatchObject({ visit: 'page', recognition: IS_LIST })
  })

  it('words that changed in the frame are read again', async () => {
    await tellsOf(3, BOARD)
    fake.frames.set(3, job('Senior Net Mender', BOARD))
    await onFrameChanged(TAB, 3, false)
    expect(told()).toEqual(['Net Mender', 'Senior Net Mender'])
  })

  it('words that come late into a page of too few are read, too', async () => {
    await onRecognised(TAB, 'page', AROUND, IS)
    expect(fake.injected).toContain('follower.js')
    await onPageChanged(TAB)
    expect(told()).toEqual(['nothing'])
    fake.capture = async () => job('Harbour Carter', AROUND)
    await onPageChanged(TAB)
    expect(told()).toEqual(['nothing', 'Harbour Carter'])
  })
})

describe('asked for', () => {
  it('a page that is no posting is read in its board’s frame', async () => {
    await tellsOf(3, BOARD)
    expect(await readOnRequest(TAB)).toMatchObject({ state: 'posting', framed: true, assessment: { url: BOARD } })
  })

  it('a page that is no posting is read in any frame that the browser lets us into', async () => {
    fake.frames.clear()
    fake.frames.set(9, textFile('We set cookies.', 'https://www.quillmark.example/cookies'))
    fake.frames.set(8, job('Harbour Carter', 'https://www.quillmark.example/embedded'))
    expect(await readOnRequest(TAB)).toMatchObject({ state: 'posting', framed: true, assessment: { posting: { title: { value: 'Harbour Carter' } } } })
  })

  it('a page without any says so', async () => {
    fake.frames.clear()
    expect(await readOnRequest(TAB)).toMatchObject({ state: 'trouble' })
  })

  it('a page that is mostly a frame which the browser keeps us out of says so, and goes on saying so', async () => {
    fake.frames.clear()
    fake.foreign = 'https://jobs.quillmark.example/4001'
    expect(await readOnRequest(TAB)).toMatchObject({ state: 'trouble', frame: 'https://jobs.quillmark.example/4001' })
    expect(await tabState(TAB)).toMatchObject({ state: 'trouble', frame: 'https://jobs.quillmark.example/4001' })
  })

  it('a role keeps where it was seen, which the browser tells with the click', async () => {
    fake.closed = true
    delete fake.at.url
    await tellsOf(3, BOARD)
    fake.at.url = AROUND
    expect(await saveTab(TAB)).toMatchObject({ ok: true })
    expect((await allRoles(await store())).map(({ posting: { url, around } }) => ({ url, around }))).toEqual([{ url: BOARD, around: AROUND }])
  })

  it('words are marked in the frame of the visit that is shown, and in no other', async () => {
    await tellsOf(3, BOARD)
    const visit = (await visitOf(TAB))?.visit ?? ''
    await inFrameOf(TAB, { visit, do: 'mark', words: ['nets'] })
    expect(fake.told.at(-1)).toMatchObject({ frame: 3, message: { do: 'mark', words: ['nets'] } })
    const before = fake.told.length
    expect(await inFrameOf(TAB, { visit: 'another', do: 'mark', words: ['nets'] })).toMatchObject({ ok: false })
    expect(fake.told).toHaveLength(before)
  })
})
