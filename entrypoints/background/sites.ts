import browser from 'webextension-polyfill'
import { changeSettings, loadSettings } from '../../lib/store/settings-store'
import { inTurn } from './in-turn'
import { store } from './store'

const SCRIPT = 'allowed-sites'

const patternsOf = (host: string): string[] => [`*://${host.replace(/:\d+$/, '')}/*`]

const isGranted = (host: string): Promise<boolean> => browser.permissions.contains({ origins: patternsOf(host) })

/** Whether the person allowed a site for good, and the browser's own permission, which can be taken back elsewhere, still says so. */
export const isAllowed = async (host: string, allowedSites: readonly string[]): Promise<boolean> => allowedSites.includes(host) && isGranted(host)

const register = async (): Promise<void> => {
  const { allowedSites } = await loadSettings(await store())
  const granted = await Promise.all(allowedSites.map(isGranted))
  const matches = [...new Set(allowedSites.filter((_, i) => granted[i]).flatMap(patternsOf))]
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([{ id: SCRIPT, matches, js: ['watch.js'], runAt: 'document_idle', persistAcrossSessions: true }])
}

const registering = inTurn()

/**
 * Lets the detector run on the sites that the person allowed, so far as the browser's permission says so. One at a time: a
 * permission that is given is told by the browser and by the popup at once, and the browser takes a script's name only once.
 */
export const watchAllowedSites = (): Promise<void> => registering(register)

/** Adds a site to those allowed for good, or takes it out. The page that asks has the browser's permission already. */
export const allowSite = async (host: string, allowed: boolean): Promise<void> => {
  await changeSettings(await store(), ({ allowedSites }) => ({
    allowedSites: allowed ? [...new Set([...allowedSites, host])] : allowedSites.filter(site => site !== host),
  }))
  await watchAllowedSites()
}

/** Switches the sidebar off, or on again, for one host. */
export const switchSite = async (host: string, off: boolean): Promise<void> => {
  await changeSettings(await store(), ({ offSites }) => ({
    offSites: off ? [...new Set([...offSites, host])] : offSites.filter(site => site !== host),
  }))
}
