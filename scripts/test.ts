// npm test [-- NAME…]
// Runs everything, or the steps that are named, and says what failed. The last line is "N passed, N failed".
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './browsers/build'
import { steps } from './test/steps'
import { failedOne, sum, type Tally } from './test/tally'

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !steps.some(step => step.name === name))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

const tallies: Tally[] = []
for (const { name, what, work } of steps) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const start = performance.now()
  const tally = await work().catch(error => failedOne(error instanceof Error ? error.stack ?? error.message : String(error)))
  tallies.push(tally)
  const seconds = ((performance.now() - start) / 1_000).toFixed(1)
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : ''
  console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${what.padEnd(28)} ${`${tally.passed} passed, ${tally.failed} failed${skipped}`.padEnd(36)} ${seconds} s`)
  for (const failure of tally.failures) console.log(`\n${failure.replace(/^/gm, '       ')}\n`)
}

const { passed, failed, skipped } = sum(tallies)
if (skipped.length > 0) {
  const why = existsSync(join(ROOT, '..', 'shared', 'corpus')) ? '' : ', for ../shared/corpus is not there'
  console.log(`\nskipped${why}:`)
  for (const name of skipped) console.log(`       ${name}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
