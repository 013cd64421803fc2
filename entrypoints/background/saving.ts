import { readPosting } from '../../lib/posting/read'
import { sameJob } from '../../lib/posting/same-job'
import { newRole } from '../../lib/roles/new-role'
import type { Reply } from '../../lib/messages/table'
import { failed, ok, type Result } from '../../lib/result'
import { ownReady } from '../../lib/skills/own-ready'
import { loadVocabulary } from '../../lib/store/vocabulary'
import { deleteRole, saveRole } from '../../lib/store/roles'
import { addressOf } from './capturing'
import { readOnRequest } from './reading'
import { tellTab } from './showing'
import { store } from './store'
import { assessVisit, tabState } from './tab-state'
import { showNotSaved } from './toolbar'
import { visitOf, type Visit } from './visits'

/** A framed posting's visit with the address of the page around it: by the click that saves, the browser tells it where it did not before. */
const whereSeen = async (tab: number, visit: Visit | undefined): Promise<Visit | undefined> => {
  const around = visit?.frame === undefined ? undefined : await addressOf(tab)
  return visit?.capture && around !== undefined ? { ...visit, capture: { ...visit.capture, around } } : visit
}

/** Saves the role of the posting in a tab. It answers only when the role is on disk; asking twice saves once. */
export const saveTab = async (tab: number): Promise<Result<Reply<'save'>>> => {
  const visit = await whereSeen(tab, await visitOf(tab))
  const assessed = visit && (await assessVisit(visit))
  if (!visit?.capture || !assessed) return failed('There is no job posting in this tab to save.')
  if (!assessed.ok) return assessed
  const { posting, corrected, fit, role: before } = assessed.value
  if (before) return ok({ id: before.id, savedAt: before.savedAt, already: true })
  // A role keeps what was read: corrections and mutings lie beside it and can be undone.
  const own = ownReady(await loadVocabulary(await store()))
  const read = own ? readPosting(visit.capture, own) : corrected?.read ?? posting
  const { role, snapshot } = newRole(read, fit, visit.capture, crypto.randomUUID(), new Date().toISOString())
  const saved = await saveRole(await store(), role, snapshot, earlier => sameJob(earlier.posting, role.posting))
  await tellTab(tab, await tabState(tab))
  return ok({ id: saved.id, savedAt: saved.savedAt, already: saved.id !== role.id })
}

/** The keyboard command: reads the page first where that was not done. The toolbar button says so where nothing could be saved. */
export const saveByCommand = async (tab: number): Promise<void> => {
  try {
    if ((await tabState(tab)).state !== 'posting') await readOnRequest(tab)
    const saved = await saveTab(tab)
    if (!saved.ok) await showNotSaved(tab, saved.why)
  } catch (error) {
    console.error('The role could not be saved:', error)
    await showNotSaved(tab, 'Try again.')
  }
}

/** Takes a role that was just saved out again. */
export const unsave = async (role: string, tab: number | undefined): Promise<Result<Record<string, never>>> => {
  const deleted = await deleteRole(await store(), role)
  if (tab !== undefined) await tellTab(tab, await tabState(tab))
  return deleted ? ok({}) : failed('This role is no longer saved.')
}
