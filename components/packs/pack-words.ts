import type { Subscription } from '../../lib/notes/pack/subscription'
import { isBare } from '../../lib/notes/pack/subscription'
import { sayDay } from '../facts/say-day'

const number = (n: number): string => n.toLocaleString('en-GB')

/** "1 note", "8,000 notes". */
export const sayNotes = (n: number): string => `${number(n)} ${n === 1 ? 'note' : 'notes'}`

/** How far a load is: "1,200 of 8,000 notes"; before the first, what is being waited for. */
export const sayProgress = (done: number, of: number | undefined): string =>
  of === undefined ? 'Asking for the pack’s description' : done === 0 ? `Fetching ${sayNotes(of)}` : `${number(done)} of ${sayNotes(of)}`

/** Until when a pack counts; `today` is "YYYY-MM-DD". */
export const sayUntil = (expires: string, today: string): string =>
  expires < today ? `Ran out on ${sayDay(expires)}; its makers have not renewed it` : sayDay(expires)

const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A moment as the person's clock shows it: "21 November 2026 at 10:00". */
export const sayMoment = (moment: string): string => (Number.isNaN(Date.parse(moment)) ? 'not known' : MOMENT.format(Date.parse(moment)))

/** Why a pack has no notes although it stands here; undefined where it has them. */
export const sayBare = (pack: Subscription): string | undefined => {
  if (!isBare(pack)) return undefined
  return pack.address === undefined
    ? 'Its notes are not here: they came from a file, which an export does not hold. Choose that file again above.'
    : 'Its notes are not here yet: an export does not hold them. “Look now” fetches them again.'
}

/** An address that may be followed; a pack's makers write it, so nothing but https counts. */
export const linkable = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:' ? address : undefined
