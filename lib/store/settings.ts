import * as z from 'zod/mini'

/**
 * What the person set. `offSites`: hosts on which no sidebar comes. `allowedSites`: hosts beyond the known boards that the
 * person allowed for good; the browser's permission is asked for beside it and decides. `forgetful`: postings looked at are not
 * remembered; absent means that they are.
 */
export const Settings = z.object({
  collapsed: z.boolean(),
  offSites: z.array(z.string()),
  allowedSites: z.array(z.string()),
  forgetful: z.optional(z.boolean()),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings = (): Settings => ({ collapsed: false, offSites: [], allowedSites: [] })
