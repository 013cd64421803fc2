import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, failed, type Result } from '../../lib/result'
import { assessment, fit } from './assessment-fixture'
import { posting, setUp } from './controlled'

const role = { id: 'r1', savedAt: '2026-11-21T08:00:00.000Z', stage: 'saved' }

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

describe('the sidebar of a page', () => {
  it('shows what the background answers', async () => {
    const { open, shown } = setUp()
    await open()
    expect(shown()?.view).toMatchObject({ state: 'posting', assessment: { visit: 'v1' } })
  })

  it('drops an answer that came after the state had changed', async () => {
    const { controller, answer, shown } = setUp()
    void controller.refresh()
    controller.told(posting({ assessment: { ...assessment, visit: 'v2' } }))
    await answer(ok(posting()))
    expect(shown()?.view).toMatchObject({ assessment: { visit: 'v2' } })
  })

  it('goes away when there is nothing any more, and stays away until it is wanted again', async () => {
    const { open, controller, shown } = setUp()
    await open()
    controller.told({ state: 'nothing', off: false, allowed: false })
    expect(shown()).toBeUndefined()
    controller.told(posting())
    expect(shown()).toBeUndefined()
    await open()
    expect(shown()).toBeDefined()
  })

  it('goes away when the site is switched off elsewhere', async () => {
    const { open, controller, shown } = setUp()
    await open()
    controller.told(posting({ off: true }))
    expect(shown()).toBeUndefined()
  })

  it('is shown on a site that is off where the person asked to read', async () => {
    const { open, shown } = setUp()
    await open(posting({ off: true }))
    expect(shown()?.view.state).toBe('posting')
  })

  it('says in one line why the background gives no answer', async () => {
    const { controller, answer, shown } = setUp()
    void controller.refresh()
    await answer(failed('Reload this page.'))
    expect(shown()?.view).toEqual({ state: 'trouble', why: 'Reload this page.' })
  })

  it('saves, says so, and takes it back', async () => {
    const { open, shown, answer, asked } = setUp()
    await open()
    shown()?.callbacks.onSave()
    expect(shown()?.busy).toBe(true)
    expect(asked[0]).toMatchObject({ name: 'save', ask: { visit: 'v1' } })
    await answer(ok({ ...role, already: false }))
    expect(shown()).toMatchObject({ busy: false, undo: true, news: 'Saved.', view: { assessment: { role: { id: 'r1' } } } })
    shown()?.callbacks.onUndo()
    expect(asked[0]).toMatchObject({ name: 'unsave', ask: { role: 'r1' } })
    await answer(ok({}))
    expect(shown()).toMatchObject({ undo: false, news: 'No longer saved.' })
    expect(shown()?.view).not.toHaveProperty('assessment.role')
  })

  it('offers no undo for a role that was saved before', async () => {
    const { open, shown, answer } = setUp()
    await open()
    shown()?.callbacks.onSave()
    await answer(ok({ ...role, already: true }))
    expect(shown()).toMatchObject({ undo: false, news: 'Saved before.' })
  })

  it('says why a save failed and shows nothing as saved', async () => {
    const { open, shown, answer } = setUp()
    await open()
    shown()?.callbacks.onSave()
    await answer(failed('The disk is full.'))
    expect(shown()).toMatchObject({ busy: false, undo: false, news: 'The disk is full.' })
    expect(shown()?.view).not.toHaveProperty('assessment.role')
  })

  it('lets news fade', async () => {
    const { open, shown, answer } = setUp()
    await open()
    shown()?.callbacks.onSave()
    await answer(ok({ ...role, already: false }))
    vi.advanceTimersByTime(7_000)
    expect(shown()?.news).toBe('')
  })

  it.each(['an answer that was asked for before', 'news of the same page'])('stays open for the person who opened it, whatever %s says', async kind => {
    const { open, controller, answer, shown, asked } = setUp()
    await open(posting({ collapsed: true }))
    if (kind.startsWith('an answer')) void controller.again()
    shown()?.callbacks.onCollapse(false)
    if (kind.startsWith('an answer')) await answer(ok(posting({ collapsed: true, profile: false })))
    else controller.told(posting({ collapsed: true, profile: false }))
    expect(shown()?.collapsed).toBe(false)
    expect(asked.map(({ name }) => name)).toEqual(['collapse'])
  })

  it('remembers that it was collapsed', async () => {
    const { open, shown, asked } = setUp()
    await open()
    shown()?.callbacks.onCollapse(true)
    expect(shown()?.collapsed).toBe(true)
    expect(asked[0]).toMatchObject({ name: 'collapse', ask: { collapsed: true } })
  })

  it('takes a new reading of the same visit and drops one of another', async () => {
    const { open, controller, shown, answer } = setUp()
    await open()
    const first = controller.reread()
    await answer(ok(posting({ assessment: { ...assessment, visit: 'other' } })))
    expect(await first).toBe(false)
    const second = controller.reread()
    await answer(ok(posting({ assessment: { ...assessment, notices: [] } })))
    expect(await second).toBe(true)
    expect(shown()?.view).toMatchObject({ assessment: { visit: 'v1', notices: [] } })
    const third = controller.reread()
    await answer(ok(posting({ assessment: { ...assessment, notices: [] } })))
    expect(await third).toBe(false)
  })

  it('asks again when the person comes back, and shows the new fit', async () => {
    const { open, controller, shown, asked, answer } = setUp()
    await open()
    void controller.again()
    expect(asked[0]).toMatchObject({ name: 'state', ask: { visit: 'v1' } })
    await answer(ok(posting({ assessment: { ...assessment, fit: { ...fit, score: 84 } } })))
    expect(shown()?.view).toMatchObject({ assessment: { fit: { score: 84 } } })
  })

  it.each<[string, Result<unknown>]>([
    ['the visit is forgotten', ok({ state: 'nothing', off: false, allowed: false })],
    ['the answer is about another page', ok(posting({ assessment: { ...assessment, visit: 'other' } }))],
    ['there is no answer', failed('Reload this page.')],
  ])('stays as it is when the person comes back and %s', async (_name, result) => {
    const { open, controller, shown, answer } = setUp()
    await open()
    const before = shown()
    void controller.again()
    await answer(result)
    expect(shown()).toBe(before)
  })

  it('takes no answer that came after a save had begun', async () => {
    const { open, controller, shown, asked, answer } = setUp()
    await open()
    void controller.again()
    shown()?.callbacks.onSave()
    await answer(ok(posting({ assessment: { ...assessment, notices: [] } })))
    expect(asked[0]).toMatchObject({ name: 'save' })
    await answer(ok({ ...role, already: false }))
    expect(shown()?.view).toMatchObject({ assessment: { role: { id: 'r1' }, notices: assessment.notices } })
  })

  it('marks all words that were read, and says where words are not shown', async () => {
    const { open, shown, stage } = setUp()
    await open()
    shown()?.callbacks.onMark(true)
    expect(shown()).toMatchObject({ marked: true, news: 'Marked in 3 places.' })
    vi.mocked(stage.reveal).mockReturnValue(false)
    shown()?.callbacks.onReveal('gone')
    expect(shown()?.news).toBe('These words are not shown in the page right now.')
  })
})

describe('muting beside a page', () => {
  it('asks the background, looks again, and can be taken back', async () => {
    const { open, shown, asked, answer } = setUp()
    await open()
    shown()?.callbacks.onMute({ pack: 'p', note: 'p/n7' })
    expect(asked[0]).toMatchObject({ name: 'mute', ask: { pack: 'p', note: 'p/n7', muted: true } })
    await answer(ok({}))
    expect(asked[0]).toMatchObject({ name: 'state' })
    await answer(ok(posting({ assessment: { ...assessment, beside: { ...assessment.beside, notes: [] } } })))
    expect(shown()).toMatchObject({ news: 'Muted this note.', view: { assessment: { beside: { notes: [] } } } })
    shown()?.takeBack?.()
    expect(asked[0]).toMatchObject({ name: 'mute', ask: { pack: 'p', note: 'p/n7', muted: false } })
    await answer(ok({}))
    await answer(ok(posting()))
    expect(shown()).toMatchObject({ news: 'Shown again.', takeBack: undefined, view: { assessment: { beside: { notes: assessment.beside.notes } } } })
  })

  it('says why where it could not be done', async () => {
    const { open, shown, answer } = setUp()
    await open()
    shown()?.callbacks.onMute({ pack: 'p', contributor: 'k' })
    await answer(failed('This pack is not here any more.'))
    expect(shown()).toMatchObject({ news: 'This pack is not here any more.', takeBack: undefined })
  })
})

describe('a sidebar whose extension is gone', () => {
  it('goes, and nothing brings it back, neither news nor a late answer', async () => {
    const { open, controller, answer, shown, stage } = setUp()
    await open()
    shown()?.callbacks.onSave()
    controller.end()
    expect(shown()).toBeUndefined()
    expect(stage.unmark).toHaveBeenCalled()
    await answer(failed('The extension was restarted or updated. Reload this page.'))
    controller.told(posting())
    await controller.refresh()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(shown()).toBeUndefined()
  })
})
