import * as z from 'zod/mini'

const Nullable = <T extends z.ZodMiniType>(of: T) => z.optional(z.nullable(of))
const Wanted = z.union([z.string(), z.object({ anyOf: z.array(z.string()) })])

/** What a careful human read in one posting; the file beside the postings explains itself. Durations are in minutes. */
export const Expectation = z.object({
  title: z.string(),
  company: z.string(),
  department: Nullable(z.string()),
  applyUrl: Nullable(z.string()),
  level: Nullable(z.string()),
  employmentType: Nullable(z.string()),
  workplace: z.object({ remote: z.boolean(), hybrid: z.boolean(), onsite: z.boolean(), officeDaysPerWeek: Nullable(z.number()) }),
  locations: z.array(z.record(z.string(), z.unknown())),
  remoteScope: Nullable(z.string()),
  workingHours: Nullable(z.object({ zone: z.string(), from: z.string(), to: z.string(), overlapHoursPerWeek: z.number() })),
  salary: z.record(z.string(), z.unknown()),
  equity: z.boolean(),
  posted: Nullable(z.string()),
  deadline: Nullable(z.string()),
  years: z.array(z.object({ min: z.number(), max: Nullable(z.number()), of: Nullable(z.string()) })),
  education: Nullable(z.object({ levels: z.array(z.string()), fields: z.array(z.string()), orEquivalent: z.boolean() })),
  required: z.array(Wanted),
  preferred: z.optional(z.array(Wanted)),
  mentioned: z.optional(z.array(Wanted)),
  interview: z.nullable(
    z.object({
      statedTotal: Nullable(z.number()),
      sumOfStages: z.number(),
      stages: z.array(z.object({ name: z.string(), group: Nullable(z.string()), minutes: Nullable(z.number()), async: Nullable(z.boolean()), parts: Nullable(z.number()) })),
    }),
  ),
  teamSize: Nullable(z.number()),
  traps: z.array(z.string()),
})
export type Expectation = z.infer<typeof Expectation>
export type Wanted = z.infer<typeof Wanted>
