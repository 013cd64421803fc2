// npm run capture -- [--url URL] SITE NAME SAVED.html
// Makes a test page out of a page that was saved in a browser: cleans it, replaces whatever identifies somebody, and lays what is
// read in it beside it, to be reviewed. Never overwrites. Exit 1 where it cannot, 2 where the command line cannot be read.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localDay } from '../lib/text/local-day'
import { argumentsOf, type Asked } from './capture/arguments'
import { firstExpectation, Line } from './capture/expectation'
import { addressOfPage, recordingOf } from './capture/recording'
import { reportOf } from './capture/report'
import { differencesOf } from './capture/shape'
import { lineOf } from './inspect/line'
import { wordsOf } from './inspect/words'

const BOARDS = process.env['ROLEGLASS_BOARDS'] ?? fileURLToPath(new URL('../tests/pages/boards', import.meta.url))

const stop = (why: string, code: number): never => {
  process.stderr.write(`${why}\n`)
  process.exit(code)
}

const readAt = async (file: string, url: string, today: string): Promise<Line> => Line.parse(await lineOf(file, { files: [file], url, today }))

/** What is read in HTML, by way of a file that is gone afterwards: `inspect` reads files. */
const readIn = async (html: string, url: string, today: string): Promise<Line> => {
  const folder = mkdtempSync(join(tmpdir(), 'capture-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    return await readAt(file, url, today)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const capture = async ({ site, name, file, url: told }: Asked): Promise<void> => {
  const folder = join(BOARDS, site.id)
  const [html, expected] = [join(folder, `${name}.html`), join(folder, `${name}.expected.json`)]
  const there = [html, expected].find(path => existsSync(path))
  if (there !== undefined) stop(`${relative(process.cwd(), there)} is there already. Choose another name, or delete it first.`, 1)
  const words = wordsOf(readFileSync(file))
  const address = addressOfPage(words, told)
  if (!address.ok) return stop(address.why, 1)
  const today = localDay(new Date())
  const before = await readAt(file, address.value, today)
  const recording = recordingOf(words, { site, url: address.value, read: before, fixture: `${site.id}/${name}` })
  const after = await readIn(recording.html, recording.address, today)
  mkdirSync(folder, { recursive: true })
  writeFileSync(html, recording.html, { flag: 'wx' })
  writeFileSync(expected, `${JSON.stringify(firstExpectation(after, today), undefined, 2)}\n`, { flag: 'wx' })
  const shown = { html: relative(process.cwd(), html), expected: relative(process.cwd(), expected) }
  process.stdout.write(`${reportOf({ ...recording, ...shown, bytes: [words.length, recording.html.length], differences: differencesOf(before, after) })}\n`)
}

const asked = argumentsOf(process.argv.slice(2))
if (!asked.ok) stop(asked.why, 2)
else await capture(asked.value).catch((error: unknown) => stop(`${asked.value.file} cannot be captured: ${error instanceof Error ? error.message : 'unknown'}`, 1))
