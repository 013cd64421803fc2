import type { TabState } from '../../lib/messages/table'
import type { Recognition } from '../../lib/posting/recognition'
import { addressOf, captureTab, foreignFrame } from './capturing'
import { lookInAnyFrame, lookInFrames } from './framed'
import { noteFrame } from './frames'
import { follow, lookedAt, show } from './showing'
import { stateOf } from './tab-state'
import { showOnToolbar } from './toolbar'
import { remember, rememberMore, visitOf, type Visit } from './visits'

type Read = { visit: Visit; state: TabState }

/** Captures the page of a visit that is already remembered. Nothing where that visit ended meanwhile. */
const readPage = async (tab: number, visit: Visit): Promise<Read | undefined> => {
  const captured = await captureTab(tab, visit.url)
  const read: Visit = captured.ok ? { ...visit, capture: captured.value } : { ...visit, trouble: captured.why }
  return (await rememberMore(tab, read)) ? { visit: read, state: await stateOf(read) } : undefined
}

/**
 * The page's own detector says what a visit is; on a posting, the page is read and the sidebar comes. A page that is none may show one
 * in a frame.
 */
export const onRecognised = async (tab: number, visit: string, url: string, recognition: Recognition): Promise<void> => {
  const now: Visit = { visit, url, recognition, asked: false }
  await remember(tab, now)
  const read = recognition.verdict === 'posting' ? await readPage(tab, now) : { visit: now, state: await stateOf(now) }
  if (read) await show(tab, read.visit, read.state)
  if (recognition.verdict === 'posting' && read?.state.state === 'nothing') await follow(tab)
  if (recognition.verdict !== 'not yet') await lookInFrames(tab)
}

/** A page that was thought to be a posting, and said too little, says something else: perhaps it is one now. */
export const onPageChanged = async (tab: number): Promise<void> => {
  const now = await visitOf(tab)
  if (now?.frame !== undefined || now?.recognition?.verdict !== 'posting' || (await stateOf(now)).state !== 'nothing') return
  const read = await readPage(tab, now)
  if (read?.state.state === 'posting') await show(tab, read.visit, read.state)
}

/** The person asks to read the page that is open in a tab, whatever it is; where it is no posting, its frames are read, too. */
export const readOnRequest = async (tab: number): Promise<TabState> => {
  const before = await visitOf(tab)
  const url = await addressOf(tab) ?? (before?.frame === undefined ? before?.url : undefined)
  const now: Visit = { visit: crypto.randomUUID(), asked: true, ...(url !== undefined && { url }) }
  await remember(tab, now)
  const read = await readPage(tab, now)
  if (!read) return { state: 'reading' }
  const framed = await lookInFrames(tab, true) ?? (read.state.state === 'posting' ? undefined : await lookInAnyFrame(tab))
  if (framed) return framed
  const foreign = read.state.state === 'posting' ? undefined : await foreignFrame(tab)
  if (foreign === undefined) return show(tab, read.visit, read.state)
  const kept: Visit = { ...read.visit, foreignFrame: foreign }
  return (await rememberMore(tab, kept)) ? show(tab, kept, await stateOf(kept)) : { state: 'reading' }
}

/** The page changed under the sidebar, or the frame in which the posting stands did: read it again, unless that visit is over. */
export const rereadVisit = async (tab: number, visit: string): Promise<TabState> => {
  const now = await visitOf(tab)
  if (now?.visit !== visit) return stateOf(now)
  const captured = await captureTab(tab, now.url, now.frame)
  if (!captured.ok && now.frame !== undefined) {
    await noteFrame(tab, now.frame, undefined)
    return (await lookInFrames(tab)) ?? stateOf(await visitOf(tab))
  }
  if (!captured.ok) return stateOf(now)
  const { around } = now.capture ?? {}
  const read: Visit = { ...now, capture: { ...captured.value, ...(around !== undefined && { around }) }, ...(captured.value.url !== undefined && { url: captured.value.url }) }
  if (!(await rememberMore(tab, read))) return stateOf(now)
  const state = await stateOf(read)
  await showOnToolbar(tab, state)
  await lookedAt(tab, state)
  return state
}
