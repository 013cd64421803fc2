/** What a step of the test run came to. `failures` say in a person's words what is wrong, each once. */
export type Tally = { passed: number; failed: number; skipped: string[]; failures: string[] }

export const passedOne: Tally = { passed: 1, failed: 0, skipped: [], failures: [] }
/** A check that did not hold or could not be made: both count as failed. */
export const failedOne = (why: string): Tally => ({ passed: 0, failed: 1, skipped: [], failures: [why] })

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((n, { passed }) => n + passed, 0),
  failed: tallies.reduce((n, { failed }) => n + failed, 0),
  skipped: tallies.flatMap(({ skipped }) => skipped),
  failures: tallies.flatMap(({ failures }) => failures),
})
