import { assess } from '../../lib/assessment/assess'
import type { Assessment } from '../../lib/assessment/assessment'
import type { TabState } from '../../lib/messages/table'
import type { Result } from '../../lib/result'
import { ownReady } from '../../lib/skills/own-ready'
import { allNotes } from '../../lib/store/notes'
import { loadProfile } from '../../lib/store/profile'
import { ratesInUse } from '../../lib/store/settings'
import { loadSettings } from '../../lib/store/settings-store'
import { loadVocabulary } from '../../lib/store/vocabulary'
import { localDay } from '../../lib/text/local-day'
import { addressOf, isSamePage, stillShows } from './capturing'
import { keptOf } from './kept'
import { packNotesFor } from './pack-notes'
import { keepRatesFresh } from './rates'
import { isAllowed } from './sites'
import { store } from './store'
import { visitOf, type Visit } from './visits'

export const hostOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, host } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? host : undefined
}

/** Reads and fits what was captured on a visit, with the profile, notes and roles as they are now. */
export const assessVisit = async (visit: Visit): Promise<Result<Assessment> | undefined> => {
  const { capture } = visit
  if (!capture) return undefined
  const db = await store()
  const profile = await loadProfile(db)
  const own = ownReady(await loadVocabulary(db))
  return assess(capture, {
    visit: visit.visit,
    today: localDay(new Date()),
    asked: visit.asked,
    ...(visit.recognition && { detected: visit.recognition }),
    ...(profile && { profile }),
    ...(own && { own }),
    rates: ratesInUse(await loadSettings(db)),
    notes: await allNotes(db),
    keptOf: read => keptOf(db, read),
    packNotesOn: posting => packNotesFor(db, posting, capture),
  })
}

/** What a visit is about, for sidebar and popup. */
export const stateOf = async (visit: Visit | undefined, host = hostOf(visit?.frame === undefined ? visit?.url : visit.capture?.around)): Promise<TabState> => {
  const db = await store()
  const settings = await loadSettings(db)
  const site = {
    ...(host !== undefined && { host }),
    off: host !== undefined && settings.offSites.includes(host),
    allowed: host !== undefined && (await isAllowed(host, settings.allowedSites)),
  }
  if (visit?.trouble !== undefined) return { state: 'trouble', why: visit.trouble }
  const assessed = visit && (await assessVisit(visit))
  if (!assessed) return { state: 'nothing', ...site, ...(visit?.recognition && { recognition: visit.recognition }) }
  if (!assessed.ok) return visit.asked ? { state: 'trouble', why: assessed.why, ...(visit.foreignFrame !== undefined && { frame: visit.foreignFrame }) } : { state: 'nothing', ...site, ...(visit.recognition && { recognition: visit.recognition }) }
  keepRatesFresh(settings)
  const profile = (await loadProfile(db)) !== undefined
  return { state: 'posting', assessment: assessed.value, ...site, ...(visit.frame !== undefined && { framed: true }), collapsed: settings.collapsed, profile }
}

/**
 * What the open tab is about. A sidebar names the visit it belongs to. For the popup, which knows none: a page may have been
 * left since its visit was remembered, so where the browser lets us see the tab's address, a visit to another one does not count;
 * and a framed posting counts as long as its frame shows it.
 */
export const tabState = async (tab: number, visit?: string): Promise<TabState> => {
  const remembered = await visitOf(tab)
  const url = await addressOf(tab)
  if (remembered === undefined) return stateOf(undefined, hostOf(url))
  const stale = visit === undefined ? await isLeft(tab, remembered, url) : remembered.visit !== visit
  const at = url ?? (remembered.frame === undefined ? remembered.url : remembered.capture?.around)
  return stale ? stateOf(undefined, hostOf(url)) : stateOf(remembered, hostOf(at))
}

const isLeft = async (tab: number, { frame, url }: Visit, at: string | undefined): Promise<boolean> =>
  frame === undefined ? at !== undefined && !isSamePage(at, url) : !(await stillShows(tab, frame, url))
