import { useEffect, useState } from 'react'
import browser from 'webextension-polyfill'
import type { PopupCallbacks, PopupView } from '../../components/popup/view'
import { send } from '../../lib/messages/send'
import type { TabState, ToTab } from '../../lib/messages/table'
import type { Result } from '../../lib/result'
import { keyOf } from '../background/visits'

export type PopupModel = { view: PopupView; busy: boolean; undo: boolean; news: string }

const viewOf = (answer: Result<TabState>): PopupView => (answer.ok ? answer.value : { state: 'trouble', why: answer.why })

/** A tab's sidebar hears of what was switched or taken back here; where there is none, nobody listens. */
const tellSidebar = async (tab: number, state: TabState): Promise<void> => {
  const message: ToTab = { roleglass: 'state-changed', state }
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined)
}

/** The popup's state for one tab, and what can be done with it. */
export const usePopup = (tab: number): PopupModel & { callbacks: PopupCallbacks } => {
  const [model, setModel] = useState<PopupModel>({ view: { state: 'looking' }, busy: false, undo: false, news: '' })
  const change = (some: Partial<PopupModel>): void => setModel(before => ({ ...before, ...some }))

  useEffect(() => {
    let turn = 0
    const look = async (): Promise<void> => {
      const mine = ++turn
      const answer = await send('state', { tab })
      if (mine === turn) setModel(before => ({ ...before, view: viewOf(answer) }))
    }
    // A popup may be opened while the page is still being read: what comes of it is shown when it comes.
    const follow = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'session' && keyOf(tab) in changes) void look()
    }
    browser.storage.onChanged.addListener(follow)
    void look()
    return () => {
      turn = -1
      browser.storage.onChanged.removeListener(follow)
    }
  }, [tab])

  /** One thing at a time; what it says afterwards is news. */
  const doing = async (act: () => Promise<Partial<PopupModel>>): Promise<void> => {
    change({ busy: true, news: '' })
    change({ ...(await act()), busy: false })
  }
  const read = async (): Promise<Partial<PopupModel>> => ({ view: viewOf(await send('read', { tab })), undo: false })
  const again = async (): Promise<Partial<PopupModel>> => {
    const answer = await send('state', { tab })
    if (answer.ok) await tellSidebar(tab, answer.value)
    return { view: viewOf(answer) }
  }

  const callbacks: PopupCallbacks = {
    onSave: () => void doing(async () => {
      const saved = await send('save', { tab })
      if (!saved.ok) return { news: saved.why }
      return { view: viewOf(await send('state', { tab })), undo: !saved.value.already, news: saved.value.already ? 'Saved before.' : 'Saved.' }
    }),
    onUndo: () => void doing(async () => {
      const role = model.view.state === 'posting' ? model.view.assessment.role?.id : undefined
      if (role === undefined) return {}
      const undone = await send('unsave', { role })
      return { ...(await again()), undo: false, news: undone.ok ? 'No longer saved.' : undone.why }
    }),
    onRead: () => void doing(read),
    onAlways: host => {
      // The browser asks only while the click is being handled: nothing may be awaited before. Some browsers close the popup
      // over their question, so that the wish is noted at once; without the permission it has no effect.
      const asked = browser.permissions.request({ origins: [`*://${host.replace(/:\d+$/, '')}/*`] })
      void doing(async () => {
        await send('allow', { host, allowed: true })
        const granted = await asked.catch(() => false)
        const noted = await send('allow', { host, allowed: granted })
        if (!granted) return { news: 'The browser was not given the permission.' }
        return noted.ok ? { ...(await read()), news: `Postings on ${host} are read from now on.` } : { news: noted.why }
      })
    },
    onShow: () => void send('show', { tab }).then(answer => (answer.ok ? window.close() : change({ news: answer.why }))),
    onFrame: address => void browser.tabs.create({ url: address }).then(() => window.close(), () => change({ news: 'The browser does not open this address.' })),
    onSite: (host, off) => void doing(async () => {
      const switched = await send('site', { host, off })
      if (!switched.ok) return { news: switched.why }
      return off || model.view.state !== 'posting' ? again() : read()
    }),
    onOpen: at => void send('open', { page: 'options', at }).then(answer => (answer.ok ? window.close() : change({ news: answer.why }))),
  }
  return { ...model, callbacks }
}
