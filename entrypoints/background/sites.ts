import browser from 'webextension-polyfill'
import { sites } from '../../lib/sites/index'
import { marksPath } from '../../lib/sites/marks-file'
import { siteOf } from '../../lib/sites/site-of'
import { changeSettings, loadSettings } from '../../lib/store/settings-store'
import { inTurn } from './in-turn'
import { store } from './store'

/** The name that registered scripts begin with; behind it stands the site whose marks come along. */
const SCRIPT = 'allowed-sites'

const nameOf = (host: string): string => host.replace(/:\d+$/, '')
const patternsOf = (host: string): string[] => [`*://${nameOf(host)}/*`]

const isGranted = (host: string): Promise<boolean> => browser.permissions.contains({ origins: patternsOf(host) })

/** Whether the person allowed a site for good, and the browser's own permission, which can be taken back elsewhere, still says so. */
export const isAllowed = async (host: string, allowedSites: readonly string[]): Promise<boolean> => allowedSites.includes(host) && isGranted(host)

/** Hosts by the script they get: the detector alone, or behind the marks of the site we know them as. */
const scriptsFor = (hosts: readonly string[]): browser.Scripting.RegisteredContentScript[] => {
  const scripts = new Map<string, browser.Scripting.RegisteredContentScript & { matches: string[] }>()
  for (const host of hosts) {
    const site = siteOf(sites, nameOf(host))
    const id = site ? `${SCRIPT}-${site.id}` : SCRIPT
    const script = scripts.get(id) ?? { id, matches: [], js: [...(site ? [marksPath(site)] : []), 'watch.js'], runAt: 'document_idle', persistAcrossSessions: true }
    scripts.set(id, { ...script, matches: [...new Set([...script.matches, ...patternsOf(host)])] })
  }
  return [...scripts.values()]
}

const register = async (): Promise<void> => {
  const { allowedSites } = await loadSettings(await store())
  const granted = await Promise.all(allowedSites.map(isGranted))
  const scripts = scriptsFor(allowedSites.filter((_, i) => granted[i]))
  const ids = (await browser.scripting.getRegisteredContentScripts()).flatMap(({ id }) => (id.startsWith(SCRIPT) ? id : []))
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids })
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts)
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
