import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules, ruleNames, type Broken } from './cruise'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Rule, the file that breaks it, and what that file imports. */
const plants: [rule: string, from: string, to: string][] = [
  ['no-circles', 'lib/text/hen.ts', 'lib/text/egg.ts'],
  ['lib-text-imports-only-what-lies-below', 'lib/text/plant.ts', 'lib/vocabulary/word.ts'],
  ['lib-vocabulary-imports-only-what-lies-below', 'lib/vocabulary/plant.ts', 'lib/text/word.ts'],
  ['lib-facts-imports-only-what-lies-below', 'lib/facts/plant.ts', 'lib/posting/word.ts'],
  ['lib-skills-imports-only-what-lies-below', 'lib/skills/plant.ts', 'lib/facts/word.ts'],
  ['lib-posting-imports-only-what-lies-below', 'lib/posting/plant.ts', 'lib/profile/word.ts'],
  ['lib-profile-imports-only-what-lies-below', 'lib/profile/plant.ts', 'lib/posting/word.ts'],
  ['lib-fit-imports-only-what-lies-below', 'lib/fit/plant.ts', 'lib/notes/word.ts'],
  ['lib-notes-imports-only-what-lies-below', 'lib/notes/plant.ts', 'lib/fit/word.ts'],
  ['lib-roles-imports-only-what-lies-below', 'lib/roles/plant.ts', 'lib/notes/word.ts'],
  ['lib-assessment-imports-only-what-lies-below', 'lib/assessment/plant.ts', 'lib/store/word.ts'],
  ['lib-page-imports-only-what-lies-below', 'lib/page/plant.ts', 'lib/fit/word.ts'],
  ['lib-sites-imports-only-what-lies-below', 'lib/sites/plant.ts', 'lib/fit/word.ts'],
  ['lib-messages-imports-only-what-lies-below', 'lib/messages/plant.ts', 'lib/store/word.ts'],
  ['lib-store-imports-only-what-lies-below', 'lib/store/plant.ts', 'lib/fit/word.ts'],
  ['components-imports-only-what-lies-below', 'components/sidebar/plant.tsx', 'lib/store/word.ts'],
  ['components-know-no-browser', 'components/sidebar/polyfilled.tsx', 'node_modules/webextension-polyfill/index.js'],
  ['content-side-never-stores', 'entrypoints/reader.ts', 'components/between.ts'],
  ['nothing-shipped-imports-tests-or-scripts', 'entrypoints/plant.ts', 'scripts/word.ts'],
  ['nobody-imports-entrypoints', 'lib/fit/entry.ts', 'entrypoints/word.ts'],
  ['pure-rooms-use-only-zod', 'lib/text/packed.ts', 'node_modules/idb/index.js'],
  ['domains-are-known-in-one-file', 'lib/notes/guess.ts', 'node_modules/tldts-icann/index.js'],
  ['nothing-shipped-uses-node', 'lib/store/disk.ts', 'node:fs'],
  ['imports-can-be-found', 'lib/text/lost.ts', 'lib/text/nowhere'],
]

const importing = (from: string, to: string): string => {
  const name = to.startsWith('node:') ? to : /^node_modules\/([^/]+)/.exec(to)?.[1]
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '')
  return `import * as it from '${name ?? (path.startsWith('.') ? path : `./${path}`)}'\nexport const kept = it\n`
}

describe('the rooms', () => {
  let tree = ''
  let seen: Broken[] = []
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }

  beforeAll(async () => {
    tree = mkdtempSync(join(tmpdir(), 'planted-'))
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
    for (const [, , to] of plants) if (/^(lib|components|entrypoints|scripts)\/.*\.ts$/.test(to)) write(to, 'export const word = 1\n')
    for (const [, from, to] of plants) write(from, importing(from, to))
    write('lib/text/egg.ts', importing('lib/text/egg.ts', 'lib/text/hen.ts'))
    write('components/between.ts', importing('components/between.ts', 'lib/store/word.ts'))
    seen = await brokenRules(tree)
  }, 60_000)
  afterAll(() => rmSync(tree, { recursive: true, force: true }))

  it('has a planted offence for each rule', () => {
    expect(plants.map(([rule]) => rule).sort()).toEqual([...ruleNames].sort())
  })

  it.each(plants)('%s is reported when %s imports %s', (rule, from) => {
    expect(seen.filter(broken => broken.from === from || (rule === 'no-circles' && broken.to === from)).map(broken => broken.rule)).toContain(rule)
  })

  it('holds in the real tree', async () => {
    expect(await brokenRules(root)).toEqual([])
  }, 120_000)
})
