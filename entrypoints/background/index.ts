import { defineBackground } from 'wxt/utils/define-background'
import browser from 'webextension-polyfill'
import { receive, type Asker } from '../../lib/messages/receive'
import { failed, ok } from '../../lib/result'
import { changeSettings } from '../../lib/store/settings-store'
import { inFrameOf, onFrameChanged, onFrameRecognised } from './frame-told'
import { forgetFrames } from './frames'
import { muteInPack } from './muting'
import { lookNow, watchPacks } from './pack-alarm'
import { loadPack, stopAllLoads, stopLoad, tellCutOff } from './pack-loads'
import { updateRates } from './rates'
import { onPageChanged, onRecognised, readOnRequest, rereadVisit } from './reading'
import { saveByCommand, saveTab, unsave } from './saving'
import { showSidebar, tellTab } from './showing'
import { allowSite, switchSite, watchAllowedSites } from './sites'
import { store } from './store'
import { tabState } from './tab-state'
import { forget, visitOf } from './visits'

/** The tab a message is about: a content script's own; a page of ours names one. */
const tabOf = (asked: number | undefined, from: Asker): number | undefined => (from.ownPage ? asked : from.tab)

const NO_TAB = failed('There is no open page to look at.')

const activeTab = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id

export default defineBackground({
  type: 'module',
  main: () => {
    const mended = tellCutOff().catch(error => console.error('What was cut off could not be told:', error))
    receive({
      recognised: async (told, from) => {
        if (from.tab === undefined) return NO_TAB
        if (from.frame === undefined) await onRecognised(from.tab, told.visit, told.url, told.recognition)
        else await onFrameRecognised(from.tab, from.frame, told, from.url)
        return ok({})
      },
      changed: async ({ gone }, from) => {
        if (from.tab === undefined) return NO_TAB
        await (from.frame === undefined ? onPageChanged(from.tab) : onFrameChanged(from.tab, from.frame, gone))
        return ok({})
      },
      state: async ({ tab, visit }, from) => {
        const about = tabOf(tab, from)
        return about === undefined ? NO_TAB : ok(await tabState(about, visit))
      },
      read: async ({ tab }, from) => {
        const about = tabOf(tab, from)
        return about === undefined ? NO_TAB : ok(await readOnRequest(about))
      },
      show: async ({ tab }) => {
        try {
          await showSidebar(tab, (await visitOf(tab))?.frame)
          return ok({})
        } catch {
          return failed('The browser does not let extensions into this page.')
        }
      },
      'in-frame': async (ask, from) => (from.tab === undefined ? NO_TAB : inFrameOf(from.tab, ask)),
      reread: async ({ visit }, from) => (from.tab === undefined ? NO_TAB : ok(await rereadVisit(from.tab, visit))),
      save: async ({ tab, visit }, from) => {
        const about = tabOf(tab, from)
        if (about === undefined) return NO_TAB
        if (visit !== undefined && (await visitOf(about))?.visit !== visit) return failed('The page has changed since. Look again, then save.')
        return saveTab(about)
      },
      unsave: ({ role }, from) => unsave(role, from.tab),
      collapse: async ({ collapsed }) => {
        await changeSettings(await store(), () => ({ collapsed }))
        return ok({})
      },
      site: async ({ host, off }, from) => {
        await switchSite(host, off)
        if (from.tab !== undefined) await tellTab(from.tab, await tabState(from.tab))
        return ok({})
      },
      allow: async ({ host, allowed }) => {
        await allowSite(host, allowed)
        return ok({})
      },
      rewatch: async () => {
        await watchAllowedSites()
        return ok({})
      },
      rates: async () => {
        await updateRates(true)
        return ok({})
      },
      packs: async ask => {
        if (ask.do === 'subscribe') {
          await mended
          const taken = await loadPack(ask.address)
          return taken.ok ? ok({}) : taken
        }
        await (ask.do === 'stop' ? (ask.address === undefined ? stopAllLoads() : stopLoad(ask.address)) : lookNow(ask.id))
        return ok({})
      },
      mute: ({ pack, note, contributor, muted }) => muteInPack(pack, { note, contributor }, muted),
      open: async ({ at }) => {
        await browser.tabs.create({ url: browser.runtime.getURL(`options.html${at ? `#${at}` : ''}`) })
        return ok({})
      },
    })

    watchPacks()
    browser.commands.onCommand.addListener(async command => {
      const tab = command === 'save-role' ? await activeTab() : undefined
      if (tab !== undefined) await saveByCommand(tab)
    })
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await watchAllowedSites()
      if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('options.html#welcome') })
    })
    browser.runtime.onStartup.addListener(() => watchAllowedSites())
    browser.permissions.onAdded.addListener(() => watchAllowedSites())
    browser.permissions.onRemoved.addListener(() => watchAllowedSites())
    browser.tabs.onRemoved.addListener(tab => Promise.all([forget(tab), forgetFrames(tab)]))
  },
})
