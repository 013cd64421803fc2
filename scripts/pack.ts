// npm run --silent pack -- init | review | diff | build | verify FOLDER …   For who runs a pack of notes (CONTRIBUTING.md, "A pack").
// Exit 1 where something is wrong with the pack, 2 where the command line is.
import { argumentsOf, type Command } from './pack/arguments'
import type { Asked } from './pack/arguments'
import { review, verify } from './pack/look'
import { build, diff, init } from './pack/make'
import type { Result } from '../lib/result'

const COMMANDS: Record<Command, (asked: Asked) => Promise<Result<string>>> = { init, review, diff, build, verify }

const asked = argumentsOf(process.argv.slice(2))
if (!asked.ok) {
  process.stderr.write(`${asked.why}\n`)
  process.exit(2)
}
const done = await COMMANDS[asked.value.command](asked.value)
if (done.ok) process.stdout.write(`${done.value}\n`)
else {
  process.stderr.write(`${done.why}\n`)
  process.exitCode = 1
}
