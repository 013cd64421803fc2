import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import { marksModule } from '../../lib/sites/marks-module'
import type { SiteMarks } from '../../lib/sites/site'

const loaded = async (marks: readonly SiteMarks[]): Promise<unknown> => {
  const module: { sites: unknown } = await import(`data:text/javascript,${encodeURIComponent(marksModule(marks))}`)
  return module.sites
}
const asData = ({ hosts, posting, list }: SiteMarks) => ({ hosts, posting, ...(list && { list }) })
const readBack = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, one: unknown) => (one instanceof RegExp ? one.source : one)))

describe('what is laid into the detector', () => {
  it('says of every site what the list says', async () => {
    expect(readBack(await loaded(sites))).toEqual(readBack(sites.map(asData)))
  })

  it('keeps markers with their spaces', async () => {
    const [site] = [await loaded([{ hosts: ['a.example'], posting: { path: /^\/a/, marker: 'main > h1' } }])].flat()
    expect(site).toMatchObject({ posting: { marker: 'main > h1' } })
  })

  it.each<[string, SiteMarks]>([
    ['flags', { hosts: ['a.example'], posting: { path: /a/i } }],
    ['a space in a pattern', { hosts: ['a.example'], posting: { path: /a b/ } }],
    ['a backtick', { hosts: ['a.example'], posting: { path: /`/ } }],
  ])('refuses %s', (_, site) => expect(() => marksModule([site])).toThrow())

  it('holds no capturing code', () => expect(marksModule(sites)).not.toMatch(/capture|querySelector|top-card|data-automation/))
})
