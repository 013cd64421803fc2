// npm run corpus -- [FOLDER] [--fit | --notes | --skillspan] [--misses FIELD] [--json]
// Reads a labelled folder (../shared/corpus/dev unless named) by the code of `inspect` and prints the scorer's table; a folder
// without labels: how many of its files were taken for what. --fit scores fits against judgements (../shared/corpus/fit unless named), --notes readings of notes,
// --skillspan the skills found in the sentences of SkillSpan (../shared/corpus/skills/skillspan unless named).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { profileFromFile } from '../lib/profile/resume/json-resume'
import { localDay } from '../lib/text/local-day'
import { ROOT } from './browsers/build'
import { lineOf } from './inspect/line'
import { noteLineOf } from './inspect/note'
import { skillSpanScores } from './corpus/skillspan'

const SHARED = join(ROOT, '..', 'shared')
const CORPUS = join(SHARED, 'corpus')
const READABLE = /\.(?:html?|md|txt)$/i
const today = localDay(new Date())

const stop = (why: string): never => {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

const linesOf = (file: string): Record<string, unknown>[] => readFileSync(file, 'utf8').split('\n').filter(line => line.trim() !== '').map(line => JSON.parse(line))
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Hands what was read to a scorer of the corpus and prints what it says. */
const score = (scorer: string, labels: string, read: readonly object[], flags: readonly string[]): void => {
  const folder = join(ROOT, '.cache', 'corpus')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${scorer}.ndjson`)
  writeFileSync(file, read.map(line => `${JSON.stringify(line)}\n`).join(''))
  const { status } = spawnSync(process.execPath, [join(SHARED, 'tools', `${scorer}.mjs`), labels, file, ...flags], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

const readAll = async (files: readonly string[]): Promise<object[]> => {
  const read: object[] = []
  for (const file of files) read.push(await lineOf(file, { files: [], today }).catch(error => ({ file, recognised: 'unreadable', why: String(error) })))
  return read
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => READABLE.test(name)).sort().map(name => join(folder, name))

const postings = async (folder: string, flags: readonly string[]): Promise<void> => {
  const labels = join(folder, 'labels.jsonl')
  if (existsSync(labels)) return score('score', labels, await readAll(linesOf(labels).map(({ id }) => join(folder, text(id)))), flags)
  const verdicts = (await readAll(filesUnder(folder))).map(line => text(Reflect.get(line, 'recognised')))
  for (const verdict of new Set(verdicts)) console.log(`${verdicts.filter(one => one === verdict).length} of ${verdicts.length}  ${verdict}`)
}

/** Scores the fits of a folder that holds `judgements.jsonl` and `profiles/`; the postings lie beside these or in the corpus. */
const fits = async (folder: string, flags: readonly string[]): Promise<void> => {
  const judgements = join(folder, 'judgements.jsonl')
  if (!existsSync(judgements)) return stop(`${judgements} is not there.`)
  const read: object[] = []
  for (const { profile, id } of linesOf(judgements)) {
    const taken = profileFromFile(JSON.parse(readFileSync(join(folder, 'profiles', text(profile)), 'utf8')), { today })
    const file = [folder, join(CORPUS, 'dev'), CORPUS].map(place => join(place, text(id))).find(existsSync)
    if (!taken.ok || !file) return stop(`${text(profile)} or ${text(id)} cannot be read.`)
    read.push(await lineOf(file, { files: [], today, profile: { name: text(profile), profile: taken.value.profile } }))
  }
  score('score-fit', judgements, read, flags)
}

const notes = (folder: string, flags: readonly string[]): void => {
  const labels = join(folder, 'labels.jsonl')
  if (!existsSync(labels)) return stop(`There is no labels.jsonl in ${folder}.`)
  const now = new Date().toISOString()
  score('score-notes', labels, linesOf(labels).map(({ id }) => noteLineOf(join(folder, text(id)), text(id), now)), flags)
}

if (!existsSync(CORPUS)) stop('There is no ../shared/corpus beside this project, so there is nothing to score.')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fit: { type: 'boolean' }, notes: { type: 'boolean' }, skillspan: { type: 'boolean' }, misses: { type: 'string' }, wrong: { type: 'boolean' }, json: { type: 'boolean' } },
})
const flags = [...(values.misses === undefined ? [] : ['--misses', values.misses]), ...(values.json ? ['--json'] : []), ...(values.wrong ? ['--wrong'] : [])]
if (values.fit) await fits(positionals[0] ?? join(CORPUS, 'fit'), flags)
else if (values.notes) notes(positionals[0] ?? join(CORPUS, 'notes'), flags)
else if (values.skillspan) for (const line of skillSpanScores(positionals[0] ?? join(CORPUS, 'skills', 'skillspan'))) console.log(line)
else await postings(positionals[0] ?? join(CORPUS, 'dev'), flags)
