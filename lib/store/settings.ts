import * as z from 'zod/mini'
import { DailyRates, ratesWith } from '../facts/money-rates'

/**
 * Exchange rates fetched from the European Central Bank. `on`: the person turned that on. `askedAt`: when the bank was last asked
 * (ISO 8601), `trouble`: why nothing came of that. `table`: what came last; kept while this is off, but not used.
 */
export const RatesSetting = z.object({
  on: z.boolean(),
  askedAt: z.optional(z.string()),
  trouble: z.optional(z.string()),
  // A broken table must not cost the person their other settings.
  // oxlint-disable-next-line promise/valid-params -- zod's, no promise's
  table: z.catch(z.optional(DailyRates), undefined),
})
export type RatesSetting = z.infer<typeof RatesSetting>

/**
 * What the person set. `offSites`: hosts on which no sidebar comes. `allowedSites`: hosts beyond the known boards that the
 * person allowed for good; the browser's permission is asked for beside it and decides. `forgetful`: postings looked at are not
 * remembered; absent means that they are. `rates`: absent means that none are fetched.
 */
export const Settings = z.object({
  collapsed: z.boolean(),
  offSites: z.array(z.string()),
  allowedSites: z.array(z.string()),
  forgetful: z.optional(z.boolean()),
  rates: z.optional(RatesSetting),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings = (): Settings => ({ collapsed: false, offSites: [], allowedSites: [] })

/** The exchange rates that pay is compared with. */
export const ratesInUse = ({ rates }: Pick<Settings, 'rates'>) => ratesWith(rates?.on ? rates.table : undefined)
