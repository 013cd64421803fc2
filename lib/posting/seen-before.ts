import { sayPay } from '../facts/say-pay'
import { keysOfJob } from './corrected-job'
import { addressKey, jobKey } from './identity'
import type { Notice } from './notices'
import type { Posting } from './posting'
import { readOf } from './read-of'
import { sayDay } from './say-time'
import type { Seen, SeenAt } from './seen'

/** A job that stands at ever new addresses is known by its latest. */
const MOST_ADDRESSES = 10
const DAY = 86_400_000
/** From this many days between two postings on, a job was posted anew; boards that copy each other differ by less. */
const ANEW_DAYS = 2
const ANEW_DAYS_ELSEWHERE = 14

const daysApart = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/** First, last but one and last of some days in order. */
const someDays = (days: readonly string[], today: string): string[] => {
  const all = [...new Set([...days, today])].toSorted()
  return all.length <= 3 ? all : [...all.slice(0, 1), ...all.slice(-2)]
}

/** What is remembered of a job after one more look at it, undefined where it has no address or names nothing. `now` is an ISO 8601 moment, `today` its day. */
export const seenNow = (read: Posting, before: Seen | undefined, now: string, today: string): Seen | undefined => {
  if (read.url === undefined || keysOfJob(read).length === 0) return undefined
  const at = addressKey(read.url)
  const known = before?.addresses.find(one => one.at === at)
  const posted = read.dates.posted?.day ?? known?.posted
  const pay = readOf(read, 'pay') ?? known?.pay
  const here: SeenAt = { at, days: someDays(known?.days ?? [], today), ...(posted !== undefined && { posted }), ...(pay && { pay }) }
  return { key: jobKey(read), last: now, addresses: [...(before?.addresses ?? []).filter(one => one.at !== at).slice(1 - MOST_ADDRESSES), here] }
}

const hostOf = (at: string): string => at.split('/', 1)[0] ?? at
const lastBefore = ({ days }: SeenAt, today: string): string | undefined => days.findLast(day => day < today)

const withPay = ({ pay }: SeenAt): string => (pay?.length === 1 && pay[0] ? `, with ${sayPay(pay[0])}` : '')

const repost = (read: Posting, here: string, seen: Seen): Notice[] => {
  const posted = read.dates.posted
  if (!posted) return []
  const earlier = seen.addresses
    .filter(({ at, posted: then }) => at !== here && then !== undefined && daysApart(then, posted.day) >= (hostOf(at) === hostOf(here) ? ANEW_DAYS : ANEW_DAYS_ELSEWHERE))
    .toSorted((a, b) => ((a.posted ?? '') < (b.posted ?? '') ? -1 : 1))[0]
  if (earlier?.posted === undefined) return []
  return [{ kind: 'repost', text: `Same title and employer were posted on ${sayDay(earlier.posted)} under another address (${hostOf(earlier.at)})${withPay(earlier)}.`, said: [posted.said] }]
}

/**
 * What the memory of postings looked at says of this one: that it was posted before under another address, or that the
 * person looked at it on another day or elsewhere. Never about this address on this day ("YYYY-MM-DD").
 */
export const seenBefore = (read: Posting, seen: Seen | undefined, today: string): Notice[] => {
  if (!seen || read.url === undefined) return []
  const here = addressKey(read.url)
  const again = repost(read, here, seen)
  if (again.length > 0) return again
  const own = seen.addresses.find(({ at }) => at === here)
  const last = own && lastBefore(own, today)
  if (last !== undefined) return [{ kind: 'seen-before', text: `You looked at this on ${sayDay(last)}.`, said: [] }]
  const other = seen.addresses.filter(({ at }) => at !== here).toSorted((a, b) => ((a.days.at(-1) ?? '') < (b.days.at(-1) ?? '') ? 1 : -1))[0]
  const when = other?.days.at(-1)
  if (!other || when === undefined) return []
  return [{ kind: 'seen-before', text: `You looked at this ${when === today ? 'today' : `on ${sayDay(when)}`} under another address (${hostOf(other.at)}).`, said: [] }]
}
