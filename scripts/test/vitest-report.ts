import * as z from 'zod/mini'
import { failedOne, sum, type Tally } from './tally'

const Report = z.object({
  testResults: z.array(z.object({
    name: z.string(),
    status: z.string(),
    message: z.optional(z.string()),
    assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.optional(z.array(z.string())) })),
  })),
})

/**
 * Counts vitest's own JSON report. A file that could not be loaded counts as one failure, and so does a run that reports no
 * test at all. `root` is taken off the names of files.
 */
export const tallyOf = (json: unknown, root: string): Tally => {
  const report = z.safeParse(Report, json)
  if (!report.success) return failedOne('vitest left no report that can be read')
  const files = report.data.testResults.map(({ name, status, message, assertionResults }): Tally => {
    const file = name.replace(root, '')
    const failures = assertionResults.filter(test => test.status === 'failed').map(test => `${file} › ${test.fullName}\n${(test.failureMessages ?? []).join('\n')}`)
    if (status === 'failed' && failures.length === 0) failures.push(`${file} could not run\n${message ?? ''}`)
    return {
      passed: assertionResults.filter(test => test.status === 'passed').length,
      failed: failures.length,
      skipped: assertionResults.filter(test => !['passed', 'failed'].includes(test.status)).map(test => `${file} › ${test.fullName}`),
      failures,
    }
  })
  const all = sum(files)
  return all.passed + all.failed === 0 ? failedOne('vitest ran no test') : all
}
