import { bundled } from './bundle'
import { inFreshTab, withBrowser } from './measure'
import { spreadOf } from './spread'

const SKILLS = ['Python', 'SQL', 'Airflow', 'Kafka', 'Spark', 'dbt', 'Snowflake', 'Docker', 'Terraform', 'PostgreSQL', 'Kubernetes', 'Looker']
const ROLES = 10_000
type Answer = { prepare: number; first: number; later: number[]; changes: number[]; slices: number[] }

/** What a fit with its explanation costs, what it costs to find what would raise it, and to weigh many saved roles anew. */
export const fitRatios = async (executable: string, text: string, say: (line: string) => void): Promise<void> => {
  const script = await bundled('tests/bench/fit.ts')
  await withBrowser(executable, [], async (browser, addressOf) => {
    const answers: Answer[] = []
    for (let run = 0; run < 5; run++) answers.push(await inFreshTab<Answer>(browser, addressOf(0), script, `measureFit(${JSON.stringify(text)}, ${JSON.stringify(SKILLS)}, ${ROLES})`))
    const fit = spreadOf(answers.flatMap(({ later }) => later)).median
    const row = (name: string, figures: number[]): void => {
      const { median, p90 } = spreadOf(figures)
      say(`${name}: ${median.toFixed(3)} ms median, ${p90.toFixed(3)} ms p90; ${(median / fit).toFixed(2)}× a fit`)
    }
    row('fit with explanation, of a posting not seen before', answers.flatMap(({ later }) => later))
    row('the first fit in a tab', answers.map(({ first }) => first))
    row('preparing a person', answers.map(({ prepare }) => prepare))
    row('what would raise a fit', answers.flatMap(({ changes }) => changes))
    row(`weighing ${ROLES} saved roles anew`, answers.map(({ slices }) => slices.reduce((sum, one) => sum + one, 0)))
    row('its longest slice', answers.map(({ slices }) => Math.max(...slices)))
  })
}
