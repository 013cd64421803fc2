import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'

/** The budget that the detector has on every page: bytes, minified and then compressed. */
const MOST_BYTES = 4_096
const MOST_COMPRESSED = 2_048

const built = (folder: string, file: string): string => fileURLToPath(new URL(`../../.output/${folder}/${file}`, import.meta.url))
const read = (folder: string, file: string): string => {
  const path = built(folder, file)
  if (!existsSync(path)) throw new Error(`${path} is not there. Build first: npx wxt build, npx wxt build -b firefox.`)
  return readFileSync(path, 'utf8')
}

type Manifest = { [name: string]: unknown; content_scripts?: { matches: string[]; js: string[] }[] }
// JSON of our own build; what is used of it is checked below.
const manifestIn = (folder: string) => JSON.parse(read(folder, 'manifest.json')) as Manifest

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', folder => {
  it('has a detector within its budget, with every site in it', () => {
    const detector = read(folder, 'watch.js')
    expect(Buffer.byteLength(detector)).toBeLessThanOrEqual(MOST_BYTES)
    expect(gzipSync(detector, { level: 9 }).length).toBeLessThanOrEqual(MOST_COMPRESSED)
    for (const { hosts } of sites) expect(detector).toContain(hosts[0])
  })

  it('runs the detector, and nothing else, on the known boards only', () => {
    const { content_scripts: scripts } = manifestIn(folder)
    expect(scripts).toHaveLength(1)
    expect(scripts?.[0]?.js).toEqual(['watch.js'])
    expect(scripts?.[0]?.matches).toEqual(sites.flatMap(({ hosts }) => hosts.map(host => `*://*.${host}/*`)))
  })

  it('shows nothing of itself to pages', () => {
    const manifest = manifestIn(folder)
    expect(manifest['web_accessible_resources']).toBeUndefined()
    expect(manifest['externally_connectable']).toBeUndefined()
  })

  it('asks for no more than it needs', () => {
    const manifest = manifestIn(folder)
    expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting'])
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*'])
    expect(manifest['key']).toBeUndefined()
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/)
  })
})
