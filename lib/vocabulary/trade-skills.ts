/**
 * Words that name a whole line of work as a skill ("accounting", "sales"): whoever worked in it has it, whatever their text says again.
 * Words of a method or tool that one may lack in the trade ("Python", "compliance") are none of these.
 */
export const TRADE_SKILLS: ReadonlySet<string> = new Set('accounting bookkeeping insurance marketing sales purchasing procurement logistics retail hospitality teaching nursing recruiting recruitment'.split(' '))

/** Words beside such a name that tell nothing more ("insurance industry", "retail sector experience"). */
export const TRADE_NOISE: ReadonlySet<string> = new Set(['industry', 'sector', 'market', 'business', 'branch', 'domain', 'experience', 'services', 'operations'])
