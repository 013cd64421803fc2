import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import { hasPart, partPath, type SitePart } from '../../lib/sites/site-part'
import { takePage } from '../../lib/sites/take-page'
import { sitePartFile } from '../../scripts/build/site-part'

/** What a part's file leaves behind when it is run as a plain script. */
const leftBy = (script: string): SitePart & { id?: string } => {
  // A part's file sets nothing else of the world that it is given.
  const world = {} as { sitePart: SitePart & { id?: string } }
  new Function('globalThis', script)(world)
  return world.sitePart
}

describe('a site’s part of the reader', () => {
  it('is there for sites that have anything to look at, and for no others', () => {
    expect(sites.filter(hasPart).map(({ id }) => id)).toContain('lever')
    expect(sites.filter(hasPart).map(({ id }) => id)).not.toContain('reed')
  })

  it.each(sites.filter(hasPart).map(site => [partPath(site), site] as const))('%s holds that site alone', async (_, site) => {
    const script = await sitePartFile(site)
    expect(leftBy(script).id).toBe(site.id)
    expect(leftBy(script).hosts).toEqual(site.hosts)
    // Its own selectors and the few lines that look with them: a part that grew has brought something else along.
    expect(script.length).toBeLessThan(5_000)
  })

  const posting = '<html><head><title>Baker</title></head><body><div class="posting-headline"><h2>Baker</h2></div><p>Bread.</p></body></html>'
  const lever = sites.find(({ id }) => id === 'lever')
  const fieldsAt = (url: string) => takePage({ document: parseHTML(posting).document, url }, lever).fields

  it('is used on the hosts of its site', () => expect(fieldsAt('https://jobs.lever.co/ovenly/1')).toEqual({ title: 'Baker' }))
  it('is not used where the tab has gone on to another host', () => expect(fieldsAt('https://bakery.example/jobs/1')).toEqual({}))
})
