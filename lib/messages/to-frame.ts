import * as z from 'zod/mini'

/** What can be done with words in a frame: mark them, scroll to the first of them and mark it, or take all marks away. */
export const FrameAct = z.enum(['mark', 'reveal', 'unmark'])
export type FrameAct = z.infer<typeof FrameAct>

/** What a frame may be asked at once. */
export const MOST_WORDS = 200

/**
 * What came of it: in how many places the words stand, and, where one was scrolled to, how far below the frame's upper edge it is
 * now, in CSS pixels.
 */
export const FrameAnswer = z.object({ places: z.number(), below: z.optional(z.number()) })
export type FrameAnswer = z.infer<typeof FrameAnswer>

/** What the background asks the script that stands beside a framed posting. It says words of that posting and nothing else. */
export const ToFrame = z.object({ roleglass: z.literal('in-frame'), do: FrameAct, words: z.array(z.string()) })
export type ToFrame = z.infer<typeof ToFrame>
