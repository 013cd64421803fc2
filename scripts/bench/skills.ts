import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../browsers/build'
import type { ByScript, Raced } from '../../tests/bench/skill-race'
import { bundled } from './bundle'
import { inFreshTab, withBrowser } from './measure'
import { spreadOf } from './spread'

/** Real postings where they lie beside the project; ours otherwise. */
const textsOf = (own: string): string[] => {
  const folder = join(ROOT, '../shared/corpus/dev/posting-text')
  if (!existsSync(folder)) return [own]
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(txt|md)$/.test(name)).sort()
  return [own, ...files.slice(0, 60).map(name => readFileSync(join(folder, name), 'utf8'))]
}

/**
 * Evaluates the script with its table in a page and finds the skills of a first text, as the background does when it wakes up. In it: parsing
 * the source without a code cache, making the table ready, and one whole posting, all of it in a page that has compiled nothing of ours.
 * Not in it: starting the process, reading from disk, and the rest of the background.
 */
const cold = (code: string, text: string): string => `(() => {
  const start = performance.now()
  ;(0, eval)(${JSON.stringify(code)})
  const loaded = performance.now()
  const found = globalThis.findSkills(${JSON.stringify(text)}).length
  return { loaded: loaded - start, all: performance.now() - start, found }
})()`

const ownText = (name: string): string => readFileSync(join(ROOT, `tests/bench/${name}.md`), 'utf8')

/** What finding skills costs, cold with all loading and warm, beside other ways to find the same names in the same texts. */
export const skillRatios = async (executable: string, text: string, say: (line: string) => void): Promise<void> => {
  const code = await bundled('tests/bench/skills.ts')
  const script = await bundled('tests/bench/skill-race.ts')
  const texts = textsOf(text)
  await withBrowser(executable, [], async (browser, addressOf) => {
    const colds: { loaded: number; all: number }[] = []
    for (let run = 0; run < 9; run++) colds.push(await inFreshTab(browser, addressOf(0), '0', cold(code, text)))
    const answer = await inFreshTab<{ raced: Raced[]; skills: number; phrases: number }>(browser, addressOf(0), script, `raceSkills(${JSON.stringify(texts)}, 12)`)
    const scripts = { English: text, German: ownText('posting-german'), Cyrillic: ownText('posting-cyrillic') }
    const byScript = await inFreshTab<ByScript[]>(browser, addressOf(0), script, `inScripts(${JSON.stringify(scripts)}, 400)`)
    const ms = (figure: number): string => (figure < 0.1 ? figure.toFixed(4) : figure.toFixed(2))
    const all = spreadOf(colds.map(run => run.all))
    say(`${answer.skills} skills, ${answer.phrases} phrases, ${texts.length} texts; matcher with its table ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(0)} KB compressed`)
    say(`skills, cold in a fresh tab: ${ms(all.median)} ms median, ${ms(all.p90)} ms p90, of which evaluating the script ${ms(spreadOf(colds.map(run => run.loaded)).median)} ms; first text of ${text.length} characters`)
    const floor = spreadOf(answer.raced[0]?.warm ?? []).median
    for (const { name, first, warm } of answer.raced) {
      const spread = spreadOf(warm)
      say(`skills, ${name}: ${ms(spread.median)} ms a text, ${(spread.median / floor).toFixed(1)}× one look at each character; made ready, with a first text, in ${ms(first)} ms`)
    }
    for (const { name, floor: looked, ours } of byScript) say(`skills, warm in one ${name} text: ${(spreadOf(ours).median / spreadOf(looked).median).toFixed(1)}× one look at each character`)
  })
}
