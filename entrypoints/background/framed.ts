import { saysEnough } from '../../lib/assessment/assess'
import type { TabState } from '../../lib/messages/table'
import type { Capture } from '../../lib/posting/capture'
import { titleKey } from '../../lib/posting/identity'
import type { Posting } from '../../lib/posting/posting'
import { siteAt } from '../../lib/sites/site-at'
import { addressOf, captureFrames, captureTab, isSamePage, stillShows } from './capturing'
import { framesOf, noteFrame, type Framed } from './frames'
import { follow, show, tellTab } from './showing'
import { assessVisit, hostOf, stateOf } from './tab-state'
import { rememberInstead, visitOf, type Visit } from './visits'

// A page that is a posting is never taken over by what stands in a frame of it. Only where it is none does a frame's posting count.

type InFrame = { visit: Visit; state: TabState }

/** What the page itself has to say. 'keeps': no frame is asked, because the page is being read, or is a board's, where frames are advertisements. */
const ownOf = async (now: Visit | undefined, at: string | undefined, asked: boolean): Promise<Posting | 'keeps' | undefined> => {
  if (!asked && siteAt(at) !== undefined) return 'keeps'
  // A page whose address the browser does not tell has no detector of ours: what is remembered is of a page that was left.
  if (now === undefined || now.frame !== undefined || at === undefined || !isSamePage(at, now.url)) return undefined
  if (!now.capture) return now.recognition?.verdict === 'posting' && now.trouble === undefined ? 'keeps' : undefined
  const assessed = await assessVisit(now)
  return assessed?.ok ? assessed.value.posting : undefined
}

const titleOf = ({ title }: Posting): string => titleKey(title?.value ?? '')

/** What the page said before a frame took its place, so that it can be said again when the frame is gone. */
const saidByPage = (now: Visit | undefined): Visit['page'] => {
  if (now?.frame !== undefined) return now.page
  return now?.url !== undefined && now.recognition ? { visit: now.visit, url: now.url, recognition: now.recognition } : undefined
}

const inFrame = async (now: Visit | undefined, at: string | undefined, framed: Omit<Framed, 'area' | 'recognition'> & Pick<Visit, 'recognition'>, capture: Capture, asked: boolean): Promise<InFrame> => {
  const page = saidByPage(now)
  const visit: Visit = {
    visit: framed.visit, url: framed.url, asked, frame: framed.frame, capture: { ...capture, ...(at !== undefined && { around: at }) },
    ...(framed.recognition && { recognition: framed.recognition }), ...(page && { page }),
  }
  return { visit, state: await stateOf(visit) }
}

/** The first of the tab's framed postings that says enough to be one, and beside a page's own posting only the same job by its title. */
const firstOf = async (tab: number, now: Visit | undefined, at: string | undefined, own: Posting | undefined, asked: boolean): Promise<InFrame | undefined> => {
  for (const framed of await framesOf(tab)) {
    const isShown = now?.frame === framed.frame && now.visit === framed.visit
    if (isShown && (await stillShows(tab, framed.frame, now.url))) return { visit: now, state: await stateOf(now) }
    const captured = isShown ? undefined : await captureTab(tab, framed.url, framed.frame)
    if (!captured?.ok) {
      await noteFrame(tab, framed.frame, undefined)
      continue
    }
    const found = await inFrame(now, at, framed, captured.value, asked)
    const posting = found.state.state === 'posting' ? found.state.assessment.posting : undefined
    if (posting && saysEnough(posting) && (!own || titleOf(posting) === titleOf(own))) return found
    // A form without a posting, or one whose words are still to come.
    await follow(tab, framed.frame)
  }
  return undefined
}

/** No frame holds a posting any more: what was shown of one goes, and what the page itself said counts again. */
const leaveFrame = async (tab: number, now: Visit | undefined, at: string | undefined): Promise<undefined> => {
  if (now?.frame === undefined) return
  const page = now.page && isSamePage(at, now.page.url) ? now.page : { visit: crypto.randomUUID() }
  const left: Visit = { ...page, asked: false }
  if (await rememberInstead(tab, now.visit, left)) await tellTab(tab, await stateOf(left, hostOf(at)))
}

/** So often another visit may come in between. */
const MOST_TRIES = 4

/** Shows the posting that stands in a frame of a tab's page, where the page is none itself. Nothing where no frame has one. */
export const lookInFrames = async (tab: number, asked = false): Promise<TabState | undefined> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = await visitOf(tab)
    const at = await addressOf(tab)
    const own = await ownOf(now, at, asked)
    if (own === 'keeps' || (own && own.requirements.length > 0)) return undefined
    const found = await firstOf(tab, now, at, own, asked)
    if (!found) return leaveFrame(tab, now, at)
    if (found.visit === now) return found.state
    if (await rememberInstead(tab, now?.visit, found.visit)) return show(tab, found.visit, found.state)
  }
  return undefined
}

const lengthOf = ({ blocks }: Capture): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** The person asks, and neither the page nor a board's frame is a posting: the longest text in any frame that the browser lets us into, and that reads like one. */
export const lookInAnyFrame = async (tab: number): Promise<TabState | undefined> => {
  const now = await visitOf(tab)
  const at = await addressOf(tab)
  const captures = (await captureFrames(tab)).toSorted((one, other) => lengthOf(other.capture) - lengthOf(one.capture))
  for (const { frame, capture } of captures) {
    const found = await inFrame(now, at, { frame, visit: crypto.randomUUID(), url: capture.url ?? '' }, capture, false)
    if (found.state.state !== 'posting' || !saysEnough(found.state.assessment.posting)) continue
    return (await rememberInstead(tab, now?.visit, found.visit)) ? show(tab, found.visit, found.state) : undefined
  }
  return undefined
}
