// node --import tsx tests/bench/reading.ts [FILE]
// How long a reading takes, in a process of its own and warm, as ratios to the least that any reading costs: one look at each
// character. Run by hand; machines differ, so no figure is kept and nothing fails.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RUNS = 7
const line = 'We look for an engineer with 5+ years of experience in Python and Kubernetes. The salary range is $120,000 - $150,000 a year; remote within Europe.\n'
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The milliseconds of one first and of later readings, and of the floor, measured in this process. */
const measure = async (text: string): Promise<{ first: number; warm: number; floor: number }> => {
  const { captureText } = await import('../../lib/posting/capture-text')
  const { readPosting } = await import('../../lib/posting/read')
  const read = () => readPosting(captureText(text, {}))
  const first = timed(read)
  for (let run = 0; run < 30; run++) read()
  const warm = median(Array.from({ length: 20 }, () => timed(read)))
  const look = () => {
    let sum = 0
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
    return sum
  }
  for (let run = 0; run < 1_000; run++) look()
  return { first, warm, floor: median(Array.from({ length: 99 }, () => timed(look))) }
}

const [file = '', mode] = process.argv.slice(2)
const text = file === '' || file === '-' ? `# Senior engineer\n\n${line.repeat(45)}` : readFileSync(file, 'utf8')
if (mode === 'once') {
  const { first, warm, floor } = await measure(text)
  process.stdout.write(`${first / floor} ${warm / floor}`)
} else {
  const own = fileURLToPath(import.meta.url)
  const ratios = Array.from({ length: RUNS }, () => execFileSync(process.execPath, ['--import', 'tsx', own, file || '-', 'once'], { encoding: 'utf8' }).split(' ').map(Number))
  const [cold, warm] = [0, 1].map(nth => median(ratios.map(of => of[nth] ?? 0)))
  process.stdout.write(`${text.length} characters, medians of ${RUNS} processes, times one look at each character: first ${cold?.toFixed(0)}, warm ${warm?.toFixed(0)}\n`)
}
