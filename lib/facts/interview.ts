import * as z from 'zod/mini'
import { Said } from '../text/said'

/** One stage of the interview process the posting describes. `parts` are what it consists of, in the posting's words. */
export const InterviewStage = z.object({
  name: z.string(),
  group: z.optional(z.string()),
  minutes: z.optional(z.number()),
  async: z.optional(z.boolean()),
  parts: z.optional(z.array(z.string())),
  said: Said,
})
export type InterviewStage = z.infer<typeof InterviewStage>

/** The interview process as stated, in order. `statedTotal` is the total the posting itself claims, in minutes. */
export const InterviewProcess = z.object({
  stages: z.array(InterviewStage),
  statedTotal: z.optional(z.object({ minutes: z.number(), said: Said })),
})
export type InterviewProcess = z.infer<typeof InterviewProcess>

/** The sum of the stages whose length is stated, in minutes; undefined where none is. */
export const sumOfStages = (process: InterviewProcess): number | undefined => {
  const minutes = process.stages.flatMap(stage => stage.minutes ?? [])
  return minutes.length === 0 ? undefined : minutes.reduce((sum, m) => sum + m, 0)
}
