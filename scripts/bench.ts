// npm run bench [-- capture|reading|skills|fit|packs]
// What our work costs in a real Chromium, as ratios to the least it can cost, measured side by side in one run. Machines differ and are
// noisy: nothing here fails, and no figure is kept.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlePages, type BenchPage } from './bench/article-pages'
import { bundled } from './bench/bundle'
import { inFreshTab, inPageWithScript, type Cost, withBrowser, withScript } from './bench/measure'
import { fitRatios } from './bench/fit'
import { packRatios } from './bench/packs'
import { skillRatios } from './bench/skills'
import { spreadOf } from './bench/spread'
import { ROOT } from './browsers/build'
import { findBrowser } from './browsers/find'
import { atOnce } from './build/at-once'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (figure: number): string => (figure < 0.1 ? figure.toFixed(3) : figure.toFixed(2))
const times = (figure: number, floor: number): string => `${(figure / floor).toFixed(1)}×`

const text = readFileSync(join(ROOT, 'tests/bench/posting.md'), 'utf8')
const sentences = text.split(/\n+/).map(line => line.replace(/^[-#\d.]+ /, '')).filter(line => line.length > 20)

/** Article-size pages: ours, and real ones where they lie beside the project. */
const SMALLEST = 8_000
const LARGEST = 250_000
const realPages = (): BenchPage[] => {
  const folders = ['dev/posting-html', 'negatives'].map(name => join(ROOT, '../shared/corpus', name)).filter(existsSync)
  if (folders.length === 0) say('No ../shared/corpus beside the project: measured on made pages only.')
  const files = folders.flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html')).map(name => join(folder, name)))
  return files.map(name => ({ name, html: readFileSync(name, 'utf8') })).filter(({ html }) => html.length >= SMALLEST && html.length <= LARGEST)
}

const captureRatios = async (executable: string): Promise<void> => {
  const script = atOnce(await bundled('tests/bench/in-page.ts'))
  const pages = [...articlePages(sentences, 24), ...realPages()].map(page => withScript(page, script))
  await withBrowser(executable, pages, async (browser, addressOf) => {
    const costs: { floor: Cost; capture: Cost & { ready: number } }[] = []
    for (const nth of pages.keys()) {
      const of = (what: string) => inPageWithScript<Cost>(browser, addressOf(nth), `measure(${JSON.stringify(what)})`)
      costs.push({ floor: await of('floor'), capture: await of('capture') })
    }
    const row = (name: string, of: (cost: Cost) => number): void => {
      const floor = spreadOf(costs.map(cost => of(cost.floor)))
      const capture = spreadOf(costs.map(cost => of(cost.capture)))
      say(`capture, ${name}: ${ms(capture.median)} ms median, ${ms(capture.p90)} ms p90; floor ${ms(floor.median)} ms; ${times(capture.median, floor.median)} the floor at the median`)
    }
    say(`${pages.length} pages of ${SMALLEST / 1000} to ${LARGEST / 1000} KB, each in a tab of its own; floor: all elements, textContent, parse of JSON-LD`)
    row('first call', cost => cost.first)
    row('later calls', cost => spreadOf(cost.later).median)
    // A script that costs less when it is called may cost more before.
    const ready = spreadOf(costs.map(({ capture }) => capture.ready))
    say(`taking in the script of ${Math.round(script.length / 1000)} KB, before the first call: ${ms(ready.median)} ms median, ${ms(ready.p90)} ms p90`)
  })
}

/** The target names a posting of 6 KB; the shorter one is what other parts measure with, too. */
const POSTINGS = ['posting.md', 'longer-posting.md'].map(name => ({ name, text: readFileSync(join(ROOT, 'tests/bench', name), 'utf8') }))
const FRESH_TABS = 5

const readingRatios = async (executable: string): Promise<void> => {
  const script = await bundled('tests/bench/reading.ts')
  await withBrowser(executable, [], async (browser, addressOf) => {
    type Answer = { first: number; warm: number[]; looks: number[]; pay: number[]; floor: number[]; characters: number }
    for (const { name, text } of POSTINGS) {
      const answers: Answer[] = []
      for (let run = 0; run < FRESH_TABS; run++) answers.push(await inFreshTab<Answer>(browser, addressOf(0), script, `measureReading(${JSON.stringify(text)})`))
      const floor = spreadOf(answers.flatMap(answer => answer.floor)).median
      const row = (what: string, figures: number[]): void => say(`${what}: ${ms(spreadOf(figures).median)} ms median, ${ms(spreadOf(figures).p90)} ms p90; ${times(spreadOf(figures).median, floor)} one look at each character`)
      say(`${name}, ${answers[0]?.characters ?? 0} characters, ${answers.length} fresh tabs; one look at each character ${ms(floor)} ms`)
      row('read, first in a tab', answers.map(({ first }) => first))
      row('read, warm', answers.flatMap(({ warm }) => warm))
      row('whether it is a posting, warm', answers.flatMap(({ looks }) => looks))
      row('pay alone, warm', answers.flatMap(({ pay }) => pay))
    }
  })
}

const executable = findBrowser('chrome')
if (executable === undefined) {
  process.stderr.write('No Chromium, Chrome or Edge was found. Install one, or name it in CHROME_PATH, then run this again.\n')
  process.exit(1)
}
const asked = process.argv.slice(2)
const parts = { capture: captureRatios, reading: readingRatios, skills: (at: string) => skillRatios(at, text, say), fit: (at: string) => fitRatios(at, text, say), packs: (at: string) => packRatios(at, say) }
const unknown = asked.find(name => !(name in parts))
if (unknown !== undefined) {
  process.stderr.write(`There is no part "${unknown}"; there are: ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part(executable)
