// npm start [-- --firefox] [-- --headless] [-- FILE…]
// Builds the extension, serves the demo boards (or the files) on loopback and opens a browser with all of it.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from './browsers/build'
import { findBrowser, howToGet, type Engine } from './browsers/find'
import { demoPack } from './demo/pack'
import { pagesOf, demoBoard, serve, type Answer } from './demo/serve'
import { showAll } from './start/show'

const stop = (line: string, code = 1): never => {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}

const argumentsOf = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } } })
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : 'These arguments cannot be read.'} Usage: npm start -- [--firefox] [--headless] [FILE…]`, 2)
  }
}

const { values, positionals: files } = argumentsOf()
const engine: Engine = values.firefox ? 'firefox' : 'chrome'
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
const headless = values.headless === true || noDisplay

for (const file of files) if (!existsSync(file)) stop(`${file} is not there.`)
const executablePath = findBrowser(engine) ?? stop(howToGet(engine))

console.log('building…')
const built = build(engine, 'demo')
if (!built.ok) stop(`The build failed:\n${built.why}`)

const own: Map<string, Answer> = pagesOf(files)
const pack = await demoPack(new Date())
const served = await serve(path => own.get(path) ?? pack.answer(path) ?? demoBoard(path))
const DEMO = ['/ml-platform.html', '/jobs/site-reliability-engineer-7101', '/nurse.html', '/accountant.md', '/warehouse.txt', '/closed.html']
const pages = (files.length > 0 ? [...own.keys()] : DEMO).map(path => served.origin + path)

try {
  process.exitCode = await showAll({ engine, executablePath, extension: built.ok ? built.value : '', headless, origin: served.origin, pages, packs: [pack.subscription(served.origin)] })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await served.close()
}
