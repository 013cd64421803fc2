import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import { contentScripts } from '../../lib/sites/content-scripts'
import { marksFile } from '../../lib/sites/marks-file'
import type { Site, SiteMarks } from '../../lib/sites/site'

/** What a marks file leaves behind when it is run as a plain script. */
const leftBy = (site: SiteMarks): unknown => {
  const world: { marks?: unknown } = {}
  new Function('globalThis', marksFile(site))(world)
  return world.marks
}
const asData = ({ posting, list }: SiteMarks) => ({ posting, ...(list && { list }) })
const readBack = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, one: unknown) => (one instanceof RegExp ? String(one) : one)))

describe('the file with a site’s marks', () => {
  it.each(sites.map(site => [site.name, site] as const))('says of %s what the list says, and holds no capturing code', (_, site) => {
    expect(readBack(leftBy(site))).toEqual(readBack(asData(site)))
    expect(marksFile(site)).not.toMatch(/capture|querySelector|=>/)
  })

  it('keeps quotes, spaces and line ends of a marker', () => {
    const marker = `main > h1[data-x="a'b"]`
    expect(leftBy({ posting: { path: /^\/a b\/`/, marker } })).toEqual({ posting: { path: /^\/a b\/`/, marker } })
  })
})

describe('what the manifest says of known sites', () => {
  const site = (id: string, hosts: string[], more: Partial<Site> = {}): Site => ({ id, name: id, hosts, rests: 'address and structured data', posting: { path: /^\/job/ }, ...more })

  it('is one entry a site, its own marks before the detector', () => {
    expect(contentScripts([site('ovenly', ['ovenly.example', 'ovenly.test'])])).toEqual([
      { matches: ['*://*.ovenly.example/*', '*://*.ovenly.test/*'], js: ['marks/ovenly.js', 'watch.js'], run_at: 'document_idle' }])
  })

  it('leaves out a host below its own that another site has', () => {
    const [wide, narrow] = contentScripts([site('wide', ['board.example']), site('narrow', ['news.board.example'])])
    expect(wide?.exclude_matches).toEqual(['*://*.news.board.example/*'])
    expect(narrow?.exclude_matches).toBeUndefined()
  })

  it('has the detector in frames of systems that employers show in frames, and in no others', () => {
    expect(contentScripts([site('system', ['system.example'], { framed: true }), site('board', ['board.example'])]).map(({ all_frames }) => all_frames)).toEqual([true, undefined])
  })

  it('leaves out a site that waits to be asked', () => {
    expect(contentScripts([site('search', ['search.example'], { onRequest: true })])).toEqual([])
  })
})
