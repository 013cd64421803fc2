import { buildPack, type PackFile } from '../../lib/notes/pack/build'
import { makeKeys } from '../../lib/notes/pack/keys'
import type { PackNote } from '../../lib/notes/pack/lines'
import { bundled } from './bundle'
import { inFreshTab, withBrowser } from './measure'
import { spreadOf } from './spread'

const [EMPLOYERS, NOTES, CHANGES] = [10_000, 100_000, 4_000]
const RUNS = 3
type Watched = { took: number; longest: number }
type Answer = { idle: Watched; load: Watched; looks: number[]; update: Watched }

/** A note as short as 100,000 of them must be to stay within what a pack may have. */
const note = (nth: number): PackNote => ({
  id: `note${nth}`.padEnd(8, '-'), employer: { name: `Firm ${nth % EMPLOYERS}`, aliases: [] }, role: 'Baker',
  rounds: [{ kind: 'phone', topics: [], parts: [] }], warnings: [], advice: [], questions: [], text: '',
})

/** Two versions of a large pack, a quarter of whose changes are withdrawn notes, a quarter new ones. */
const versions = async (): Promise<[PackFile[], PackFile[]]> => {
  const keys = await makeKeys()
  const first = Array.from({ length: NOTES }, (_, nth) => note(nth))
  const kept = first.slice(CHANGES / 4).map((one, nth) => (nth < CHANGES / 2 ? { ...one, outcome: 'offer' as const } : one))
  const second = [...kept, ...Array.from({ length: CHANGES / 4 }, (_, nth) => note(NOTES + nth))]
  const about = { name: 'Many employers', licence: 'CC0', expires: '2027-02-01' }
  const built = [await buildPack(about, first, keys), await buildPack(about, second, keys, { version: 1, notes: first })] as const
  if (!built[0].ok || !built[1].ok) throw new Error('The packs to measure with could not be built.')
  return [built[0].value.files.filter(({ name }) => !name.startsWith('pack')), built[1].value.files.filter(({ name }) => !name.startsWith('pack'))]
}

/** What a large pack costs: to take it in, to look a posting's notes up, to bring it to the next version. */
export const packRatios = async (executable: string, say: (line: string) => void): Promise<void> => {
  const script = await bundled('tests/bench/packs.ts')
  const [first, second] = await versions()
  await withBrowser(executable, [], async (browser, addressOf) => {
    const answers: Answer[] = []
    for (let run = 0; run < RUNS; run++) answers.push(await inFreshTab<Answer>(browser, addressOf(0), script, `measurePacks(${JSON.stringify(first)}, ${JSON.stringify(second)}, ${EMPLOYERS}, ${NOTES / EMPLOYERS})`))
    const longest = (of: (answer: Answer) => Watched): string => answers.map(answer => of(answer).longest.toFixed(0)).join(', ')
    const row = (name: string, of: (answer: Answer) => Watched, many: number): void => {
      const took = spreadOf(answers.map(answer => of(answer).took)).median
      say(`${name}: ${took.toFixed(0)} ms, ${((took * 1000) / many).toFixed(0)} µs a note; longest time without a turn for others, in each run: ${longest(of)} ms`)
    }
    say(`a pack of ${EMPLOYERS} employers, ${NOTES} notes, ${((first.find(({ name }) => name.startsWith('notes'))?.text.length ?? 0) / 1e6).toFixed(1)} MB, network not counted; in an idle page the longest time without a turn is ${longest(({ idle }) => idle)} ms`)
    row('first load', ({ load }) => load, NOTES)
    const looks = spreadOf(answers.flatMap(({ looks: all }) => all))
    say(`a posting's notes looked up: ${looks.median.toFixed(2)} ms median, ${looks.p90.toFixed(2)} ms p90`)
    row(`${CHANGES} changes`, ({ update }) => update, CHANGES)
  })
}
