import * as z from 'zod/mini'
import { Said } from '../text/said'

/** Shares, options or a share plan that the posting offers. Not stated is no Equity at all. */
export const Equity = z.object({ said: Said })
export type Equity = z.infer<typeof Equity>
