import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contentScripts } from '../../lib/sites/content-scripts'
import { sites } from '../../lib/sites/index'
import { marksFile, marksPath } from '../../lib/sites/marks-file'
import { hasPart, partPath } from '../../lib/sites/site-part'

/** The budget of all that is put into a page of a known board or an allowed site: bytes, minified and then compressed. */
const MOST_BYTES = 4_096
const MOST_COMPRESSED = 2_048

const built = (folder: string, file: string): string => fileURLToPath(new URL(`../../.output/${folder}/${file}`, import.meta.url))
const read = (folder: string, file: string): string => {
  const path = built(folder, file)
  if (!existsSync(path)) throw new Error(`${path} is not there. Build first: npx wxt build, npx wxt build -b firefox.`)
  return readFileSync(path, 'utf8')
}

type Manifest = { [name: string]: unknown; content_scripts?: unknown }
// JSON of our own build; what is used of it is checked below.
const manifestIn = (folder: string) => JSON.parse(read(folder, 'manifest.json')) as Manifest

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', folder => {
  const weightOf = (...files: string[]) => {
    const all = files.map(file => read(folder, file)).join('')
    return { bytes: Buffer.byteLength(all), compressed: gzipSync(all, { level: 9 }).length }
  }

  it('puts no more into a page of any site than the budget', () => {
    const tooHeavy = sites.map(site => ({ site: site.name, ...weightOf(marksPath(site), 'watch.js') })).filter(({ bytes, compressed }) => bytes > MOST_BYTES || compressed > MOST_COMPRESSED)
    expect(tooHeavy).toEqual([])
  })

  it('has the marks of every site in a file of their own, and none in the detector', () => {
    const detector = read(folder, 'watch.js')
    for (const site of sites) {
      expect(read(folder, marksPath(site))).toBe(marksFile(site))
      for (const host of site.hosts) expect(detector).not.toContain(host)
      expect(detector).not.toContain(site.posting.path.source)
    }
  })

  it('has the part of every site that has one in a file of its own, and none in the reader', () => {
    const reader = read(folder, 'reader.js')
    for (const site of sites.filter(hasPart)) expect(read(folder, partPath(site))).toContain('globalThis.sitePart')
    for (const site of sites) for (const host of site.hosts) expect(reader).not.toContain(host)
  })

  it('runs the detector, and nothing else, on the known boards only', () => {
    expect(manifestIn(folder).content_scripts).toEqual(contentScripts(sites))
  })

  it('shows nothing of itself to pages', () => {
    const manifest = manifestIn(folder)
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
  })

  it('talks over https only, and holds no permission for a host that nobody turned on', () => {
    const csp = JSON.stringify(manifestIn(folder)['content_security_policy'])
    expect(/connect-src ([^;]*);/.exec(csp)?.[1], 'packs come from any address that the person adds').toBe("'self' https:")
    expect(csp).toContain("default-src 'none'")
    expect(JSON.stringify(manifestIn(folder)['host_permissions'])).not.toContain('ecb.europa.eu')
  })

  it('asks for no more than it needs', () => {
    const manifest = manifestIn(folder)
    expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting', 'alarms'])
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*'])
    expect(manifest['key']).toBeUndefined()
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/)
  })
})
