import browser from 'webextension-polyfill'
import type { TabState, ToTab } from '../../lib/messages/table'
import { SHOWN_BY_SHEET } from '../sidebar/left-over'
import { rememberLook } from './kept'
import { store } from './store'
import { targetIn } from './capturing'
import { showOnToolbar } from './toolbar'
import { visitOf, type Visit } from './visits'

/** `::highlight` rules for words marked in the page; put in by the browser, so the page's DOM shows no trace of it. They are not printed. */
const MARK_STYLE = '@media screen{::highlight(marked-words){background-color:#ffe08a;color:#1c1d22}}'

/** Puts into a page, or a frame of it, what tells when its words change, and in a frame marks them. What is gone by now is none of ours. */
export const follow = async (tab: number, frame?: number): Promise<void> => {
  await browser.scripting.executeScript({ target: targetIn(tab, frame), files: ['follower.js'] }).catch(() => undefined)
}

/**
 * Puts the sidebar into a tab's page, and where the posting stands in a frame, what marks its words into that. The sidebar itself
 * never stands in a frame. Throws where the browser does not let us into the page: around a framed posting that is often so.
 */
export const showSidebar = async (tab: number, frame?: number): Promise<void> => {
  const target = targetIn(tab, frame)
  await browser.scripting.insertCSS({ target, css: MARK_STYLE }).catch(() => undefined)
  if (frame !== undefined) await follow(tab, frame)
  if (import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target: { tabId: tab }, css: SHOWN_BY_SHEET, origin: 'USER' })
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['sidebar.js'] })
}

/** Tells the tab's sidebar, where there is one, and the toolbar button. Frames hear nothing of it. */
export const tellTab = async (tab: number, state: TabState): Promise<void> => {
  const message: ToTab = { roleglass: 'state-changed', state }
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined)
  await showOnToolbar(tab, state)
}

/** Remembers a posting that was looked at; never one in a private window, of which nothing may be left. */
export const lookedAt = async (tab: number, state: TabState): Promise<void> => {
  if (state.state !== 'posting' || state.off) return
  try {
    if ((await browser.tabs.get(tab)).incognito) return
    await rememberLook(await store(), state.assessment.corrected?.read ?? state.assessment.posting)
  } catch (error) {
    console.error('What was looked at could not be remembered:', error)
  }
}

export const stillOn = async (tab: number, visit: string): Promise<boolean> => (await visitOf(tab))?.visit === visit

/** Shows what came of a visit that was read and is remembered: sidebar, toolbar button, what was looked at. */
export const show = async (tab: number, visit: Visit, state: TabState): Promise<TabState> => {
  if (!(await stillOn(tab, visit.visit))) return { state: 'reading' }
  const wanted = state.state === 'posting' ? visit.asked || !state.off : state.state === 'trouble'
  if (wanted && visit.capture) await showSidebar(tab, visit.frame).catch(error => { if (visit.frame === undefined) console.error('The sidebar could not be shown:', error) })
  // What the next visit told the tab meanwhile stands: this must not come behind it.
  if (!(await stillOn(tab, visit.visit))) return state
  await tellTab(tab, state)
  await lookedAt(tab, state)
  return state
}
