import browser from 'webextension-polyfill'
import type { TabState } from '../../lib/messages/table'

/** The score on the toolbar button, and in its title what that is about. Tabs close under us: then there is nothing to show. */
export const showOnToolbar = async (tab: number, state: TabState): Promise<void> => {
  const fit = state.state === 'posting' ? state.assessment.fit : undefined
  const saved = state.state === 'posting' && state.assessment.role !== undefined
  const title = state.state !== 'posting' ? 'Roleglass'
    : [state.assessment.posting.title?.value ?? 'Job posting', fit && `fit ${fit.score} of 100`, saved && 'saved'].filter(Boolean).join(' · ')
  try {
    await browser.action.setBadgeText({ tabId: tab, text: fit ? String(fit.score) : '' })
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: saved ? '#1c7a4a' : '#3a55c8' })
    await browser.action.setTitle({ tabId: tab, title })
  } catch {
    // The tab is gone.
  }
}

/** A save that was asked for by keyboard and did not come about: there may be no sidebar that could say so. */
export const showNotSaved = async (tab: number, why: string): Promise<void> => {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: '!' })
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b3261e' })
    await browser.action.setTitle({ tabId: tab, title: `Not saved. ${why}` })
  } catch {
    // The tab is gone.
  }
}
