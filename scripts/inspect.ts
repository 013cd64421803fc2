// npm run --silent inspect -- [--profile FILE] [--url URL] [--now DATE] FILE…
//        npm run --silent inspect -- --note FILE…
// Prints what the extension reads in each file, one JSON object a line: a posting, or with --note somebody's account. Exit 1 where
// a file could not be read, 2 where the command line could not.
import { argumentsOf } from './inspect/arguments'
import { lineOf } from './inspect/line'
import { noteLineOf } from './inspect/note'

const asked = argumentsOf(process.argv.slice(2))
if (!asked.ok) {
  process.stderr.write(`${asked.why}\n`)
  process.exit(2)
}

for (const file of asked.value.files) {
  try {
    const line = asked.value.note ? noteLineOf(file, file, new Date().toISOString()) : await lineOf(file, asked.value)
    process.stdout.write(`${JSON.stringify(line)}\n`)
  } catch (error) {
    process.stderr.write(`${file}: cannot be read: ${error instanceof Error ? error.message : 'unknown'}\n`)
    process.exitCode = 1
  }
}
