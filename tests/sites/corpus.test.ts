import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { Capture } from '../../lib/posting/capture'
import { capturePage } from '../../lib/sites/capture-page'
import { recognise } from '../../lib/sites/recognise'

// Real pages, read where the folder is there; none of them is in the project.
const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const there = existsSync(CORPUS)
const pagesIn = (folder: string): string[] =>
  !there ? [] : readdirSync(join(CORPUS, folder)).flatMap(name => {
    const path = join(folder, name)
    return statSync(join(CORPUS, path)).isDirectory() ? pagesIn(path) : path.endsWith('.html') ? [path] : []
  })

describe.skipIf(!there)(`real pages${there ? '' : ': skipped, because ../shared/corpus is not there'}`, () => {
  it('every page gives a capture in shape, and is left as it was', () => {
    for (const path of [...pagesIn('dev'), ...pagesIn('negatives')]) {
      const { document } = parseHTML(readFileSync(join(CORPUS, path), 'utf8'))
      const before = document.toString().length
      expect(Capture.safeParse(capturePage({ document })).success, path).toBe(true)
      expect(document.toString().length, path).toBe(before)
    }
  })

  it('no page that is no posting is taken for one by its data', () => {
    const taken = pagesIn('negatives').filter(path => /data/.test(recognise({ document: parseHTML(readFileSync(join(CORPUS, path), 'utf8')).document }).why))
    expect(taken).toEqual([])
  })
})
