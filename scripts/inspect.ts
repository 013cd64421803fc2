// npm run --silent inspect -- [--profile FILE] [--url URL] [--now DATE] FILE…
// Prints what the extension reads in each file, one JSON object a line. Exit 1 where a file could not be read, 2 where the
// command line could not.
import { argumentsOf } from './inspect/arguments'
import { lineOf } from './inspect/line'

const asked = argumentsOf(process.argv.slice(2))
if (!asked.ok) {
  process.stderr.write(`${asked.why}\n`)
  process.exit(2)
}

for (const file of asked.value.files) {
  try {
    process.stdout.write(`${JSON.stringify(await lineOf(file, asked.value))}\n`)
  } catch (error) {
    process.stderr.write(`${file}: cannot be read: ${error instanceof Error ? error.message : 'unknown'}\n`)
    process.exitCode = 1
  }
}
