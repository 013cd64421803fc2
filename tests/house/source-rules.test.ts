import { describe, expect, it } from 'vitest'
import { LONG_FOR_A_REASON, offencesIn, tooLong } from './source-rules'
import { ownSources, read } from './own-files'

describe('house rules for source', () => {
  it.each([
    ['no any', 'lib/text/a.ts', 'export const a = (x: any) => x'],
    ['no any', 'components/a.tsx', 'export const a: Array<any> = []'],
    ['no as without a proof', 'lib/text/a.ts', 'export const a = JSON.parse("1") as number'],
    ['no as without a proof', 'lib/text/a.ts', 'export const a = <number>JSON.parse("1")'],
    ['no ! without a proof', 'lib/text/a.ts', 'export const a = [1][0]!'],
    ['no barrels', 'lib/text/index.ts', "export * from './a'"],
    ['no barrels', 'lib/text/index.ts', "export { a } from './a'"],
    ['relative imports without extension', 'lib/text/a.ts', "import { b } from './b.ts'"],
    ['zod/mini only', 'lib/text/a.ts', "import * as z from 'zod'"],
    ['zod/mini only', 'lib/text/a.ts', "import * as z from 'zod/v4'"],
    ['no globals in pure rooms', 'lib/text/a.ts', 'export const a = document.title'],
    ['no globals in pure rooms', 'lib/facts/a.ts', 'export const a = window.location'],
    ['no globals in pure rooms', 'lib/posting/a.ts', "export const a = fetch('/x')"],
    ['no globals in pure rooms', 'lib/roles/a.ts', "export const a = indexedDB.open('x')"],
    ['no globals in pure rooms', 'lib/assessment/a.ts', 'export const a = browser.runtime'],
    ['no globals in pure rooms', 'lib/fit/a.ts', 'export const a = { b: globalThis }'],
    ['no globals in pure rooms', 'lib/notes/pack/manifest.ts', "export const a = fetch('/x')"],
    ['no globals in pure rooms', 'lib/notes/pack/fetch.ts', 'export const a = document.title'],
    ['no markup from strings', 'components/a.tsx', "export const a = <p dangerouslySetInnerHTML={{ __html: 'x' }} />"],
    ['no markup from strings', 'lib/page/a.ts', "export const a = (e: Element) => { e.innerHTML = 'x' }"],
    ['no markup from strings', 'lib/page/a.ts', "export const a = (e: Element) => { e.innerHTML += 'x' }"],
    ['no markup from strings', 'entrypoints/a.ts', "export const a = (e: Element) => e.insertAdjacentHTML('beforeend', 'x')"],
    ['no test left out', 'tests/text/a.test.ts', "it.only('x', () => undefined)"],
    ['no test left out', 'tests/text/a.test.ts', "describe.todo('x')"],
  ])('%s: is reported in %s for %s', (rule, file, text) => {
    expect(offencesIn(file, text).map(offence => offence.rule)).toContain(rule)
  })

  it.each([
    ['a constant assertion', 'export const a = [1] as const'],
    ['an assertion with its proof on the line', 'export const a = f() as number // f answers numbers for this key'],
    ['an assertion with its proof on the line before', '// f answers numbers for this key\nexport const a = f() as number'],
    ['a property that is named like a global', 'export const a = (page: { document: string }) => page.document'],
    ['a parameter that is named like a global', 'export const a = (document: string) => document.length'],
    ['markup that is only read', 'export const a = (element: { innerHTML: string }) => element.innerHTML'],
    ['the word any in a string', "export const a = 'any'"],
  ])('lets %s pass', (_, text) => {
    expect(offencesIn('lib/text/a.ts', text)).toEqual([])
  })

  it('lets the one file fetch that fetches packs', () => {
    expect(offencesIn('lib/notes/pack/fetch.ts', "export const a = fetch('/x')")).toEqual([])
  })

  it('reports a file that nobody wants to read', () => {
    expect(tooLong('lib/text/a.ts', 'x\n'.repeat(251))).toHaveLength(1)
    expect(tooLong('lib/text/a.ts', 'x\n'.repeat(250))).toEqual([])
    expect(tooLong('lib/vocabulary/a.ts', 'x\n'.repeat(251))).toEqual([])
  })

  it('hold in every source of ours', () => {
    expect(ownSources().flatMap(file => offencesIn(file, read(file))).map(({ rule, file, line, text }) => `${file}:${line} ${rule}: ${text}`)).toEqual([])
  })

  it('keep every file of ours readable', () => {
    expect(ownSources().flatMap(file => tooLong(file, read(file))).map(({ file, text }) => `${file}: ${text}`)).toEqual([])
  })

  it('list no reason for a file that is short or gone', () => {
    const stale = Object.keys(LONG_FOR_A_REASON).filter(file => !ownSources().includes(file) || read(file).trimEnd().split('\n').length <= 250)
    expect(stale).toEqual([])
  })
})
