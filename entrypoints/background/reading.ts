import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { TabState } from '../../lib/messages/table'
import type { Capture } from '../../lib/posting/capture'
import { captureOf } from '../../lib/posting/capture-of'
import { PageCapture } from '../../lib/posting/page-capture'
import type { Recognition } from '../../lib/posting/recognition'
import { failed, ok, type Result } from '../../lib/result'
import { siteAt } from '../../lib/sites/site-at'
import { hasPart, partPath } from '../../lib/sites/site-part'
import { rememberLook } from './kept'
import { store } from './store'
import { showOnToolbar } from './toolbar'
import { stateOf } from './tab-state'
import { remember, rememberMore, visitOf, type Visit } from './visits'

/** What the reader's injection answers: what the page gave, or in one line why there is none. */
const ReaderAnswer = z.union([PageCapture, z.object({ trouble: z.string() })])

/** `::highlight` rules for words marked in the page; put in by the browser, so the page's DOM shows no trace of it. */
const MARK_STYLE = '::highlight(marked-words){background-color:#ffe08a;color:#1c1d22}'

/** What is put into a page at this address to read it: the reader, behind the part of the site that it belongs to. */
const readerFor = (url: string | undefined): string[] => {
  const site = siteAt(url)
  return [...(site && hasPart(site) ? [partPath(site)] : []), 'reader.js']
}

/** Runs the reader in a tab's page. Fails in one line where the browser does not let us in or the page makes it fail. */
const captureTab = async (tab: number, url: string | undefined): Promise<Result<Capture>> => {
  let result: unknown
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId: tab }, files: readerFor(url) })
    result = injection?.result
  } catch {
    return failed('The browser does not let extensions read this page.')
  }
  const answer = z.safeParse(ReaderAnswer, result)
  if (!answer.success) return failed('This page could not be read. Reload it and try again.')
  if ('trouble' in answer.data) return failed(answer.data.trouble)
  const site = siteAt(answer.data.url)
  return ok(captureOf({ ...answer.data, ...(site && { site: site.id }) }))
}

const showSidebar = async (tab: number): Promise<void> => {
  await browser.scripting.insertCSS({ target: { tabId: tab }, css: MARK_STYLE }).catch(() => undefined)
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['sidebar.js'] })
}

/** Tells the tab's sidebar, where there is one, and the toolbar button. */
export const tellTab = async (tab: number, state: TabState): Promise<void> => {
  await browser.tabs.sendMessage(tab, { roleglass: 'state-changed', state }).catch(() => undefined)
  await showOnToolbar(tab, state)
}

/** Remembers a posting that was looked at; never one in a private window, of which nothing may be left. */
const lookedAt = async (tab: number, state: TabState): Promise<void> => {
  if (state.state !== 'posting' || state.off) return
  try {
    if ((await browser.tabs.get(tab)).incognito) return
    await rememberLook(await store(), state.assessment.corrected?.read ?? state.assessment.posting)
  } catch (error) {
    console.error('What was looked at could not be remembered:', error)
  }
}

const stillOn = async (tab: number, visit: string): Promise<boolean> => (await visitOf(tab))?.visit === visit

/** Captures the page of a visit that is already remembered, and shows what came of it. A visit that ended meanwhile is dropped. */
const readVisit = async (tab: number, visit: Visit): Promise<TabState> => {
  const captured = await captureTab(tab, visit.url)
  const read: Visit = captured.ok ? { ...visit, capture: captured.value } : { ...visit, trouble: captured.why }
  if (!(await rememberMore(tab, read))) return { state: 'reading' }
  const state = await stateOf(read)
  if (!(await stillOn(tab, visit.visit))) return { state: 'reading' }
  const wanted = state.state === 'posting' ? visit.asked || !state.off : state.state === 'trouble'
  if (wanted && captured.ok) await showSidebar(tab).catch(error => console.error('The sidebar could not be shown:', error))
  // What the next visit told the tab meanwhile stands: this must not come behind it.
  if (!(await stillOn(tab, visit.visit))) return state
  await tellTab(tab, state)
  await lookedAt(tab, state)
  return state
}

/** The detector says what a visit is; on a posting, the page is read and the sidebar comes. */
export const onRecognised = async (tab: number, visit: string, url: string, recognition: Recognition): Promise<void> => {
  const now: Visit = { visit, url, recognition, asked: false }
  await remember(tab, now)
  if (recognition.verdict === 'posting') await readVisit(tab, now)
  else await tellTab(tab, await stateOf(now))
}

/** The person asks to read the page that is open in a tab, whatever it is. */
export const readOnRequest = async (tab: number): Promise<TabState> => {
  const before = await visitOf(tab)
  const url = await browser.tabs.get(tab).then(({ url }) => url, () => undefined) ?? before?.url
  const now: Visit = { visit: crypto.randomUUID(), asked: true, ...(url !== undefined && { url }) }
  await remember(tab, now)
  return readVisit(tab, now)
}

/** The page changed under the sidebar: read it again, unless that visit is over. */
export const rereadVisit = async (tab: number, visit: string): Promise<TabState> => {
  const now = await visitOf(tab)
  if (now?.visit !== visit) return stateOf(now)
  const captured = await captureTab(tab, now.url)
  if (!captured.ok) return stateOf(now)
  const read: Visit = { ...now, capture: captured.value, ...(captured.value.url !== undefined && { url: captured.value.url }) }
  if (!(await rememberMore(tab, read))) return stateOf(now)
  const state = await stateOf(read)
  await showOnToolbar(tab, state)
  await lookedAt(tab, state)
  return state
}
