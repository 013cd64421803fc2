import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import type { Site } from '../../lib/sites/site'
import { siteTable, withSiteTable } from '../../lib/sites/table'

const bakers: Site = { id: 'bakers', name: 'Bakers | Co', hosts: ['a.example', 'b.example', 'c.example', 'd.example'], rests: 'recorded page', onRequest: true, remark: 'the panel beside a list', posting: { path: /a/ } }
const cooks: Site = { id: 'cooks', name: 'All cooks', hosts: ['cooks.example'], rests: 'address and structured data', posting: { path: /a/ } }

describe('the table of sites', () => {
  it('has a line a site, by name, with what it rests on', () => {
    expect(siteTable([bakers, cooks]).split('\n').slice(2)).toEqual([
      '| All cooks | cooks.example | address and structured data |',
      '| Bakers \\| Co | a.example, b.example and 2 more | recorded page; runs only where you ask; the panel beside a list |',
    ])
  })

  it('refuses a README that has no place for it', () => expect(() => withSiteTable('# Bakers', [cooks])).toThrow())

  it('stands in the README as the list of sites gives it: npm run sites writes it', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    expect(readme).toBe(withSiteTable(readme, sites))
  })

  it('names no site whose selectors rest on addresses alone', () => {
    expect(sites.filter(({ rests, capture, closed, posting }) => rests !== 'recorded page' && (capture ?? closed ?? posting.marker) !== undefined).map(({ id }) => id)).toEqual([])
  })
})
