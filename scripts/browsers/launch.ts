import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { Engine } from './find'

/** The address that the extension has in each Firefox we start, so that what it stores is found again after a restart. */
const FIREFOX_UUID = '5d2c1f0e-7a53-4b8e-9d0a-6c3f2b1e4a90'

export type Launching = {
  engine: Engine
  executablePath: string
  /** Folder of the unpacked build. */
  extension: string
  /** Where the browser keeps its data. Kept, so that a second start finds what the first one stored. */
  profile: string
  headless: boolean
  /** Port on loopback of a proxy that all requests but those to loopback go through. */
  proxy?: number
  /** Milliseconds without work after which Firefox ends the background. */
  idleBackground?: number
  /** The caller ends the browser itself on Ctrl-C. */
  ownSignals?: boolean
}

/** A running browser with the extension in it. `origin` ends with a slash ("chrome-extension://…/"). */
export type Running = { engine: Engine; browser: Browser; origin: string; close: () => Promise<void> }

const chromeArgs = ({ proxy, headless }: Launching): string[] => [
  '--no-first-run', '--no-default-browser-check', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-domain-reliability', '--disable-client-side-phishing-detection', '--disable-search-engine-choice-screen', '--metrics-recording-only',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--enable-unsafe-extension-debugging',
  ...(headless ? ['--disable-gpu', '--hide-scrollbars'] : []),
  // Chromium refuses its sandbox to root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`]),
]

const firefoxPrefs = (id: string, { proxy, idleBackground }: Launching): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  ...(idleBackground !== undefined && { 'extensions.background.idle.timeout': idleBackground }),
  ...(proxy !== undefined && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  }),
})

/** Whether puppeteer ends the browser on Ctrl-C and the like. */
const signals = ({ ownSignals = false }: Launching) => ({ handleSIGINT: !ownSignals, handleSIGTERM: !ownSignals, handleSIGHUP: !ownSignals })

const geckoId = (extension: string): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const id = /"id":\s*"([^"]+)"/.exec(JSON.stringify(manifest))?.[1]
  if (!id) throw new Error(`${extension}/manifest.json names no add-on id.`)
  return id
}

const launchChrome = async (asked: Launching): Promise<Running> => {
  const browser = await puppeteer.launch({
    browser: 'chrome', executablePath: asked.executablePath, headless: asked.headless, pipe: true, enableExtensions: true,
    userDataDir: asked.profile, acceptInsecureCerts: asked.proxy !== undefined, args: chromeArgs(asked), defaultViewport: null, ...signals(asked),
  })
  const id = await browser.installExtension(asked.extension)
  return { engine: 'chrome', browser, origin: `chrome-extension://${id}/`, close: () => browser.close() }
}

const launchFirefox = async (asked: Launching): Promise<Running> => {
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: asked.executablePath, headless: asked.headless, userDataDir: asked.profile,
    acceptInsecureCerts: asked.proxy !== undefined, args: ['-remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs(geckoId(asked.extension), asked), defaultViewport: null, ...signals(asked),
  })
  await browser.installExtension(asked.extension)
  return { engine: 'firefox', browser, origin: `moz-extension://${FIREFOX_UUID}/`, close: () => browser.close() }
}

/** Starts a browser with the extension in it. Throws what the browser says where it cannot start or will not load it. */
export const launch = (asked: Launching): Promise<Running> => {
  mkdirSync(asked.profile, { recursive: true })
  return asked.engine === 'chrome' ? launchChrome(asked) : launchFirefox(asked)
}
