import { describe, expect, it, vi } from 'vitest'
import { failed, ok } from '../../lib/result'

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }))
const { answer, askerOf } = await import('../../lib/messages/receive')
type Handlers = import('../../lib/messages/receive').Handlers

const handled: string[] = []
const handlers: Handlers = {
  recognised: async () => ok({}),
  state: async () => ok({ state: 'reading' }),
  read: async () => ok({ state: 'reading' }),
  changed: async ({ gone }) => { handled.push(`changed ${gone}`); return ok({}) },
  show: async () => { handled.push('show'); return ok({}) },
  'in-frame': async () => ok({ places: 0 }),
  reread: async () => ok({ state: 'reading' }),
  save: async () => { throw new Error('disk full') },
  unsave: async () => failed('This role is no longer saved.'),
  collapse: async ({ collapsed }) => { handled.push(`collapse ${collapsed}`); return ok({}) },
  site: async () => ok({}),
  allow: async ({ host }) => { handled.push(`allow ${host}`); return ok({}) },
  rewatch: async () => { handled.push('rewatch'); return ok({}) },
  rates: async () => { handled.push('rates'); return ok({}) },
  packs: async () => ok({}),
  mute: async ({ pack, note, contributor, muted }) => { handled.push(`mute ${pack} ${note} ${contributor} ${muted}`); return ok({}) },
  open: async () => ok({}),
}
const content = { tab: 7, ownPage: false }
const page = { ownPage: true }

describe('messages to the background', () => {
  it.each([
    ['a foreign sender', { roleglass: 'collapse', ask: { collapsed: true } }, undefined],
    ['text', 'collapse', content],
    ['nothing', undefined, content],
    ['an unknown name', { roleglass: 'format-disk', ask: {} }, content],
    ['a name of Object itself', { roleglass: 'constructor', ask: {} }, content],
    ['the wrong shape', { roleglass: 'collapse', ask: { collapsed: 'yes' } }, content],
    ['no shape', { roleglass: 'collapse' }, content],
  ])('answers %s with an error value and does nothing', async (_, message, from) => {
    handled.length = 0
    expect(await answer(handlers, message, from)).toEqual({ ok: false, why: 'Not understood.' })
    expect(handled).toEqual([])
  })

  it('mutes from beside a page, and only what is named', async () => {
    handled.length = 0
    expect(await answer(handlers, { roleglass: 'mute', ask: { pack: 'harbour', note: 'harbour/n7', muted: true } }, content)).toEqual(ok({}))
    expect(await answer(handlers, { roleglass: 'mute', ask: { pack: 'harbour', note: 7, muted: true } }, content)).toEqual({ ok: false, why: 'Not understood.' })
    expect(handled).toEqual(['mute harbour harbour/n7 undefined true'])
  })

  it('does what a well-formed message asks', async () => {
    handled.length = 0
    expect(await answer(handlers, { roleglass: 'collapse', ask: { collapsed: true } }, content)).toEqual(ok({}))
    expect(handled).toEqual(['collapse true'])
  })

  it.each([
    ['allow a site', { roleglass: 'allow', ask: { host: 'evil.example', allowed: true } }],
    ['say that the settings were replaced', { roleglass: 'rewatch', ask: {} }],
    ['have exchange rates fetched', { roleglass: 'rates', ask: {} }],
  ])('lets only our own pages %s', async (_, message) => {
    handled.length = 0
    expect((await answer(handlers, message, content)).ok).toBe(false)
    expect(handled).toEqual([])
    expect((await answer(handlers, message, page)).ok).toBe(true)
  })

  it.each<[keyof Handlers, unknown]>([
    ['state', {}],
    ['read', {}],
    ['reread', { visit: 'v' }],
    ['save', {}],
    ['unsave', { role: 'r' }],
    ['collapse', { collapsed: true }],
    ['site', { host: 'evil.example', off: true }],
    ['allow', { host: 'evil.example', allowed: true }],
    ['rewatch', {}],
    ['rates', {}],
    ['packs', { do: 'subscribe', address: 'https://evil.example' }],
    ['mute', { pack: 'harbour', muted: true }],
    ['open', { page: 'options' }],
    ['show', { tab: 7 }],
    ['in-frame', { visit: 'v', do: 'mark', words: ['pay'] }],
  ])('lets no frame inside a page ask for "%s"', async (roleglass, ask) => {
    handled.length = 0
    expect((await answer(handlers, { roleglass, ask }, { ...content, frame: 2 })).ok).toBe(false)
    expect(handled).toEqual([])
  })

  it('lets a frame say what it is and that it changed, and nothing comes back', async () => {
    handled.length = 0
    const frame = { ...content, frame: 2 }
    expect(await answer(handlers, { roleglass: 'recognised', ask: { visit: 'v', url: 'https://jobs.example', recognition: { verdict: 'no', why: 'it is empty' }, area: 9 } }, frame)).toEqual(ok({}))
    expect(await answer(handlers, { roleglass: 'changed', ask: { gone: true } }, frame)).toEqual(ok({}))
    expect(handled).toEqual(['changed true'])
  })

  it('tells a failure as a value', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const result = await answer(handlers, { roleglass: 'save', ask: {} }, content)
    expect(result).toEqual({ ok: false, why: 'Something went wrong (disk full). Try again.' })
  })
})

describe('who asks', () => {
  const own = 'chrome-extension://abc/'
  it.each([
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/a.html' }, undefined],
    ['a frame inside a page', { id: 'abc', url: 'https://ads.example/', tab: { id: 3 }, frameId: 2 }, { ownPage: false, tab: 3, frame: 2, url: 'https://ads.example/' }],
    ['a page that only looks like ours', { id: 'abc', url: 'https://chrome-extension.example/' }, undefined],
    ['our content script', { id: 'abc', url: 'https://jobs.example/1', tab: { id: 3 }, frameId: 0 }, { ownPage: false, tab: 3, url: 'https://jobs.example/1' }],
    ['our options page in a tab', { id: 'abc', url: `${own}options.html`, tab: { id: 3 } }, { ownPage: true, url: `${own}options.html` }],
  ])('knows %s', (_, sender, asker) => {
    const { tab, ...rest } = { tab: undefined, ...sender }
    expect(askerOf({ ...rest, ...(tab && { tab: { index: 0, highlighted: false, active: true, pinned: false, incognito: false, ...tab } }) }, 'abc', own)).toEqual(asker)
  })
})
