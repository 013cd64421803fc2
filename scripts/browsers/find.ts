import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The two engines we run in. */
export type Engine = 'chrome' | 'firefox'

/** Where installers put browsers, best first; a name without a folder is looked for along PATH. */
const usual: Record<Engine, Partial<Record<NodeJS.Platform, string[]>>> = {
  chrome: {
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr', '/snap/bin/firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
}

const foldersOf = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] => {
  if (platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')]
  if (platform === 'win32') return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap(folder => folder ?? [])
  return (env.PATH ?? '').split(delimiter)
}

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The person's own choice first (CHROME_PATH, FIREFOX_PATH or BROWSER as a path), then the usual places; undefined where there is none. */
export const findBrowser = (engine: Engine, env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform, isThere: (path: string) => boolean = runs): string | undefined => {
  const chosen = engine === 'chrome' ? [env.CHROME_PATH, env.BROWSER] : [env.FIREFOX_PATH, env.BROWSER]
  const suits = (path: string) => engine === 'firefox' ? /firefox/i.test(path) : !/firefox/i.test(path)
  const asked = chosen.find(path => path !== undefined && path !== '' && suits(path) && isThere(path))
  if (asked) return asked
  const folders = foldersOf(env, platform)
  const places = (usual[engine][platform] ?? usual[engine].linux ?? []).flatMap(place => place.startsWith('/') ? [place] : folders.map(folder => join(folder, place)))
  return places.find(isThere)
}

/** One line that says what to do where a browser is missing. */
export const howToGet = (engine: Engine, platform: NodeJS.Platform = process.platform): string => {
  const names = engine === 'chrome' ? 'No Chromium, Chrome or Edge was found' : 'No Firefox was found'
  const variable = engine === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'
  const command = platform === 'darwin' ? `brew install --cask ${engine === 'chrome' ? 'chromium' : 'firefox'}`
    : platform === 'win32' ? `winget install ${engine === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}`
    : `sudo apt-get install ${engine === 'chrome' ? 'chromium' : 'firefox-esr'}`
  return `${names}. Install one with "${command}", or set ${variable} to where it is.`
}
