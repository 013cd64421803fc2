import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../browsers/build'
import { failedOne, passedOne, type Tally } from './tally'
import { tallyOf } from './vitest-report'

type Ran = { code: number; said: string }

/** Runs a program and answers its exit code and all it said. */
export const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> => new Promise(resolve => {
  const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
  child.on('error', error => resolve({ code: 1, said: error.message }))
  child.on('close', code => resolve({ code: code ?? 1, said: said.trim() }))
})

/** Runs a JavaScript file of one of our packages. */
export const runPackage = (file: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ran> =>
  run(process.execPath, [join(ROOT, 'node_modules', file), ...args], env)

/** A program as one check: it holds where the exit code is 0. */
export const check = async (ran: Promise<Ran>): Promise<Tally> => {
  const { code, said } = await ran
  return code === 0 ? passedOne : failedOne(said === '' ? `it ended with code ${code}` : said)
}

/** Runs the tests below some folders (or all that need no build) and counts each. */
export const vitest = async (name: string, folders: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Tally> => {
  const report = join(ROOT, '.cache', 'test', `${name}.json`)
  mkdirSync(join(ROOT, '.cache', 'test'), { recursive: true })
  rmSync(report, { force: true })
  const ran = await runPackage('vitest/vitest.mjs', ['run', ...folders, '--reporter=json', `--outputFile=${report}`], env)
  if (!existsSync(report)) return failedOne(ran.said)
  const json: unknown = JSON.parse(readFileSync(report, 'utf8'))
  const tally = tallyOf(json, ROOT)
  // An error outside any test ends vitest with a code, but stands in no test of the report.
  return ran.code !== 0 && tally.failed === 0 ? { ...tally, failed: 1, failures: [ran.said] } : tally
}
