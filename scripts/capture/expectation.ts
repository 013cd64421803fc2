import * as z from 'zod/mini'

/**
 * What stands beside a recorded page as NAME.expected.json: what a careful person reads in it on the day `today`. `reviewed` is
 * false until somebody has compared it with the page by eye. Of `reading`, only what is named is compared.
 */
export const Expectation = z.strictObject({
  today: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  reviewed: z.boolean(),
  recognised: z.enum(['posting', 'list', 'no']),
  reading: z.nullable(z.record(z.string(), z.unknown())),
})
export type Expectation = z.infer<typeof Expectation>

/** What a line of `inspect` says of a page. */
export const Line = z.object({ recognised: z.enum(['posting', 'list', 'no']), reading: z.nullable(z.record(z.string(), z.unknown())) })
export type Line = z.infer<typeof Line>

/** An expectation to begin from: what is read now, for somebody to check. The address stands in the page. */
export const firstExpectation = ({ recognised, reading }: Line, today: string): Expectation => {
  const { url: _, ...facts } = reading ?? {}
  return { today, reviewed: false, recognised, reading: reading && facts }
}
