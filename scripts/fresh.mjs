// What every npm script goes through: makes a fresh checkout ready, then runs scripts/NAME.ts with the rest of the arguments.
//   node scripts/fresh.mjs NAME [arguments]
// Plain JavaScript without packages, because it runs before they are installed. Says everything on standard error, so that
// standard output belongs to the script alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const say = line => process.stderr.write(`${line}\n`)
const stop = (line, code = 1) => {
  say(line)
  process.exit(code)
}

/** The project asks for this; its commands were seen to work on OLDEST too. */
const ASKED = [22, 12]
const OLDEST = [20, 20]
const version = process.versions.node.split('.').map(Number)
const atLeast = ([major, minor]) => version[0] > major || (version[0] === major && version[1] >= minor)

if (!atLeast(OLDEST)) stop(`Node ${process.versions.node} is too old. Install Node ${ASKED.join('.')} or later from https://nodejs.org, then run this again.`)
if (!atLeast(ASKED)) say(`Node ${process.versions.node} is older than the ${ASKED.join('.')} this project asks for; going on, as this command is known to work with it.`)

/** Runs a program whose output, all of it, goes to standard error. */
const quietly = (program, args, options = {}) => spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })

const installed = join(root, 'node_modules', '.package-lock.json')
const wanted = join(root, 'package-lock.json')
const isMissing = () => !existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs

/** Two commands may be started at once on a fresh checkout; npm would empty the folder under the other's feet. The one that makes this file, with its number in it, installs. */
const lock = join(root, '.installing')
const isLockedBefore = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return false
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return true
  }
}
/** The command that made it was ended in the middle. */
const isStale = () => {
  try {
    const owner = Number(readFileSync(lock, 'utf8'))
    // Without a number it is being written this moment.
    if (owner > 0) process.kill(owner, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
const unlock = () => rmSync(lock, { force: true })

const install = () => {
  say('installing packages…')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { status } = npm ? quietly(process.execPath, [npm, ...args]) : quietly('npm', args, { shell: process.platform === 'win32' })
  return status === 0
}

if (isMissing()) {
  let said = false
  while (isLockedBefore()) {
    if (!said) say('another command is installing the packages; waiting for it…')
    said = true
    if (isStale()) unlock()
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
  const done = !isMissing() || install()
  unlock()
  if (!done) stop('The packages could not be installed. What npm said stands above; "npm ci" repeats it.')
}

const [name, ...args] = process.argv.slice(2)
const script = name && /^[a-z-]+$/.test(name) ? join(root, 'scripts', `${name}.ts`) : undefined
if (!script || !existsSync(script)) stop(`There is no scripts/${name ?? 'NAME'}.ts.`, 2)

const compiled = quietly(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'compile-vocabulary.ts')])
if (compiled.status !== 0) stop('The vocabulary could not be compiled. What went wrong stands above.')

// Ctrl-C reaches the child through the terminal; it cleans up and its exit code is ours.
process.on('SIGINT', () => undefined)
const result = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...args], { stdio: 'inherit' })
if (result.error) stop(result.error.message)
process.exit(result.status ?? 130)
