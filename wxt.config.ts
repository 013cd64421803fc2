import { defineConfig } from 'wxt'
import { contentScripts, patternsOf, watchedSites } from './lib/sites/content-scripts'
import { sites } from './lib/sites/index'
import { marksFile, marksPath } from './lib/sites/marks-file'
import { hasPart, partPath } from './lib/sites/site-part'
import { allAtOnce } from './scripts/build/at-once'
import { sitePartFile } from './scripts/build/site-part'

// Any mode but 'production' would put React's development build, and JSX compiled for it, into the demo.
process.env['NODE_ENV'] = 'production'

/** Fixes the id in Chromium for tests and demonstrations: the public half of a key whose private half nobody kept. */
const DEMO_KEY = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoW0AHTQgxtRGMIKbduca1C0LwVq6a6Ft4mp5FlBAMejnrxa7DwowTwSML1nTaMEzqije5XTAmf+U5OWxcQyFsHdxVQOnxmnGjQvuts9MEMSW6pWqQarr+lMOsHmVBSZSzoeyNlCwSHAIMlHLyRiKBxeXM3SrErhV9AzIGs0y8BeO9hwVjZS6m4JFBU+tt8YE5msnXCYktSBOmTJOKVPUVlFvhUYoFs2Hy0CX4OZvVWL+V4rAzf+0R3rh5+RxsscE1fIiQ8gkb7HROacDLTYvWtYajKVXL9Bwu40e1YkDHJ/+75273XivBZpgFYnwyfjxXzrvWu8C9C6gStJh5CbxaQIDAQAB'

const DEMO_MATCHES = ['http://localhost/*', 'http://127.0.0.1/*']
const BOARDS = watchedSites(sites).flatMap(({ hosts }) => patternsOf(hosts))

const matchesIn = (mode: string): string[] => (mode === 'demo' ? [...BOARDS, ...DEMO_MATCHES] : BOARDS)

/**
 * Keeps the detector small: of WXT's wrapper for scripts, which logs a crash that the detector does not have, it gets nothing but the call.
 */
const smallDetector = {
  name: 'small-detector',
  transform(code: string, id: string) {
    if (id.includes('define-unlisted-script')) return { code: 'export const defineUnlistedScript=main=>({main})', map: null }
    const detector = id.includes('unlisted-script-entrypoint') ? /import definition from ("[^"]+"|'[^']+')/.exec(code)?.[0] : undefined
    if (detector !== undefined) return { code: `${detector};definition.main()`, map: null }
    return undefined
  },
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ mode, browser }) => ({
    name: 'Roleglass',
    description: 'What a job posting says, how it fits you, and what interviews there are like. Stays on your machine.',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'activeTab', 'scripting', 'alarms'],
    host_permissions: matchesIn(mode),
    optional_host_permissions: ['*://*/*'],
    commands: { 'save-role': { suggested_key: { default: 'Alt+Shift+S' }, description: 'Save the role of the open page' } },
    content_security_policy: { extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:${mode === 'demo' ? ' http://localhost:* http://127.0.0.1:*' : ''}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` },
    ...(mode === 'demo' && browser === 'chrome' && { key: DEMO_KEY }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'roleglass@roleglass.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // WXT's own wrapper for content scripts is larger than the detector may be, so a plain script is put in by hand.
    'build:manifestGenerated': (wxt, manifest) => {
      const demo = wxt.config.mode === 'demo' ? [{ matches: DEMO_MATCHES, js: ['watch.js'], run_at: 'document_idle' as const }] : []
      manifest.content_scripts = [...contentScripts(sites), ...demo]
    },
    // A site that waits to be asked has its marks too: they come in when the person allows it for good.
    'build:publicAssets': async (_, files) => {
      for (const site of sites) files.push({ relativeDest: marksPath(site), contents: marksFile(site) })
      for (const site of sites.filter(hasPart)) files.push({ relativeDest: partPath(site), contents: await sitePartFile(site) })
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // WXT names the mode here, whatever the environment says.
      config.define = { ...config.define, 'process.env.NODE_ENV': JSON.stringify('production') }
      if (entrypoints.some(({ name }) => name === 'watch')) config.plugins = [...(config.plugins ?? []), smallDetector]
      if (entrypoints.some(({ name }) => name === 'reader')) config.plugins = [...(config.plugins ?? []), allAtOnce]
    },
  },
})
