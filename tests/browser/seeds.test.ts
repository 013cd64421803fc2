import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { press, showing, typeInto } from '../../scripts/browsers/press'
import { sidebarShowing, sidebarText } from '../../scripts/browsers/sidebar'
import { demoBackup } from '../../scripts/demo/backup'
import { serve, type Served } from '../../scripts/demo/serve'
import { importBackup } from '../../scripts/start/import-backup'
import { drive, type Driven } from './harness/driven'
import { seedsAreHere, seedText, testPages } from './harness/postings'

const postings: [name: string, shows: RegExp[]][] = [
  ['sourcegraph-ml-engineer.md', [/ML Engineer/, /Sourcegraph/, /185[,.]?(000|k)/i, /4\.5|4½|4 h 30 min/, /5\.5|5½|5 h 30 min/]],
  ['techvision-senior-ml-engineer.md', [/Senior Machine Learning Engineer/, /TechVision AI/, /180.*250/, /hybrid/i, /29 February 2024/]],
  ['biohelix-senior-ml-engineer.md', [/Senior Machine Learning Engineer/, /BioHelix/, /180.*240/, /Terraform/]],
]

describe.skipIf(!seedsAreHere)('the documents the project began with (skipped where ../shared/corpus is not there)', () => {
  let driven: Driven
  let served: Served
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'))
  beforeAll(async () => {
    served = await serve(testPages)
    driven = await drive()
    await importBackup(driven.running(), demoBackup(served.origin, new Date()), folder)
  })
  afterAll(async () => {
    await driven?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  describe.each(['rendered', 'plain'])('%s', way => {
    it.each(postings)('%s is read beside its page', async (name, shows) => {
      const page: Page = await driven.open(`${served.origin}/${way}/${name}`)
      const text = await sidebarShowing(page, shows[0])
      await driven.screenshot(page, `seed-${way}-${name.replace(/\.\w+$/, '')}`)
      await page.close()
      for (const words of shows) expect(text).toMatch(words)
    })

    it('an account of an interview is no posting, and no sidebar comes', async () => {
      const page = await driven.open(`${served.origin}/${way}/interview-note.txt`)
      await new Promise(resolve => setTimeout(resolve, 2_000))
      expect(await sidebarText(page)).toBeUndefined()
      await page.close()
    })
  })

  it('an account of an interview, pasted as a note about BioHelix, comes to stand beside its posting', async () => {
    const options = await driven.open('options.html#notes/new?employer=BioHelix')
    await typeInto(options, /^Paste what you or a friend wrote/, seedText('interview-note.txt'))
    await press(options, /^Read it$/)
    await showing(options, /Save note/)
    await driven.screenshot(options, 'note')
    await press(options, /^(Save|Keep)( the)?( this)? note$|^(Save|Keep)$/)
    await showing(options, /Note saved/)
    await options.close()
    const page = await driven.open(`${served.origin}/rendered/biohelix-senior-ml-engineer.md`)
    const text = await sidebarShowing(page, /notebook/i)
    await driven.screenshot(page, 'note-beside')
    expect(text).toMatch(/notebook/i)
    await page.close()
  })
})
