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

type Expected = { title: string; company: string; salary: { min: number; max: number }; deadline?: string; interview?: { statedTotal: number | null } | null }

/** What a careful human reads in each posting; the notes among the seeds have no title. */
const all: Record<string, Expected> = seedsAreHere ? JSON.parse(seedText('expected.json')) : {}
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longDay = (day: string): string => new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const postings = Object.keys(all).filter(name => name.endsWith('.md')).map((name): [name: string, shows: RegExp[]] => {
  const { title, company, salary, deadline, interview } = all[name] ?? { title: '', company: '', salary: { min: 0, max: 0 } }
  const words = [title, company, String(salary.min / 1_000), String(salary.max / 1_000), ...(deadline ? [longDay(deadline)] : []), ...(interview?.statedTotal ? ['add up to'] : [])]
  return [name, words.map(one => new RegExp(escaped(one)))]
})
/** The posting on which the note among the seeds bears. */
const noted = postings.find(([name]) => Object.keys(Reflect.get(all['interview-note.txt'] ?? {}, 'matches') ?? {}).includes(name))?.[0] ?? ''

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
      const text = await sidebarShowing(page, shows[0] ?? /./)
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

  it('an account of an interview, pasted as a note about an employer, comes to stand beside its posting', async () => {
    const options = await driven.open(`options.html#notes/new?employer=${encodeURIComponent(all[noted]?.company ?? '')}`)
    await typeInto(options, /^Paste what you or a friend wrote/, seedText('interview-note.txt'))
    await press(options, /^Read it$/)
    await showing(options, /Save note/)
    await driven.screenshot(options, 'note')
    await press(options, /^(Save|Keep)( the)?( this)? note$|^(Save|Keep)$/)
    await showing(options, /Note saved/)
    await options.close()
    const page = await driven.open(`${served.origin}/rendered/${noted}`)
    const text = await sidebarShowing(page, /your note says/i)
    await driven.screenshot(page, 'note-beside')
    // What the posting promises and what is reported on the same topic, side by side, in the words of both.
    expect(text).toMatch(/the posting promises[^]*fault-tolerant inference service[^]*your note says[^]*non-deterministic outputs/i)
    await page.close()
  })
})
