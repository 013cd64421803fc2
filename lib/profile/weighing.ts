import * as z from 'zod/mini'

/** The kinds of match whose weight a person can change. */
export const Weighing = z.enum(['skill', 'years', 'title', 'level', 'education', 'language', 'place', 'hours', 'workplace', 'pay', 'employment', 'authorisation', 'licence', 'travel', 'shifts', 'workload'])
export type Weighing = z.infer<typeof Weighing>

/** A weight of the person's own: 0 leaves a kind out. */
export const OwnWeight = z.number().check(z.minimum(0), z.maximum(100))

/** What counts how much for this person, against the others; a kind that is left out counts as usual. */
export const OwnWeights = z.partialRecord(Weighing, OwnWeight)
export type OwnWeights = z.infer<typeof OwnWeights>
