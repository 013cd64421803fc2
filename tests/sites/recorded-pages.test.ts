import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parseHTML } from 'linkedom'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sites } from '../../lib/sites/index'
import { siteOf } from '../../lib/sites/site-of'
import { addressOf } from '../../scripts/inspect/address'
import { BOARDS, expectationOf, readOn, recordedIn } from './recorded'

const files = recordedIn(BOARDS)
const pages = files.filter(file => file.endsWith('.html'))
const nameOf = (file: string): string => `${basename(dirname(file))}/${basename(file)}`

describe('pages in the markup of a site', () => {
  it.each(pages.map(page => [nameOf(page), page] as const))('%s is read as a careful person reads it', async (_, page) => {
    const expected = expectationOf(page)
    if (typeof expected === 'string') return expect.fail(expected)
    const { recognised, reading } = await readOn(page, expected.today)
    expect(recognised).toBe(expected.recognised)
    if (expected.reading !== null) expect(reading).toMatchObject(expected.reading)
  })

  it.each(pages.map(page => [nameOf(page), page] as const))('%s stands at an address of its site', (_, page) => {
    const html = readFileSync(page, 'utf8')
    const address = addressOf(html, parseHTML(html).document) ?? ''
    expect(siteOf(sites, new URL(address).hostname)?.id).toBe(basename(dirname(page)))
  })

  it('each expectation belongs to a page', () => {
    expect(files.filter(file => file.endsWith('.expected.json') && !pages.includes(file.replace(/\.expected\.json$/, '.html')))).toEqual([])
  })
})

describe('an expectation counts only', () => {
  const withExpectation = (words: string | undefined): string => {
    const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
    try {
      mkdirSync(join(folder, 'ovenly'))
      const page = join(folder, 'ovenly', 'baker.html')
      writeFileSync(page, '<h1>Baker</h1>')
      if (words !== undefined) writeFileSync(page.replace('.html', '.expected.json'), words)
      const expected = expectationOf(page)
      return typeof expected === 'string' ? expected : 'it counts'
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const expectation = (more: object) => JSON.stringify({ today: '2026-11-21', reviewed: true, recognised: 'posting', reading: { title: 'Baker' }, ...more })

  it.each<[string, string | undefined, RegExp]>([
    ['where it is there', undefined, /^ovenly\/baker\.expected\.json is missing/],
    ['where somebody has reviewed it', expectation({ reviewed: false }), /has not been reviewed/],
    ['where it is in shape', expectation({ today: 'today' }), /is not in shape/],
    ['where it says nothing that nobody looks at', expectation({ titel: 'Baker' }), /is not in shape/],
    ['and then it does', expectation({}), /^it counts$/],
  ])('%s', (_, words, says) => expect(withExpectation(words)).toMatch(says))
})
