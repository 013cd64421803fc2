import { sayPay } from '../facts/say-pay'
import { addressKey, hostOfKey, jobKey } from './identity'
import type { Notice } from './notice'
import type { Posting } from './posting'
import { readOf } from './read-of'
import { jobTrace, sameTrace } from './same-job'
import { sayDay } from './say-time'
import type { Seen } from './seen'

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

/** Those of the pages looked at on which the same job stood. */
export const seenOf = (read: Posting, seen: readonly Seen[]): Seen[] => {
  const trace = jobTrace(read)
  return seen.filter(one => sameTrace(trace, one.trace))
}

/**
 * What is remembered of a page after one more look at it; `before` is what was remembered of its address. Undefined for a page
 * without an address, or that names no title. `now` is an ISO 8601 moment, `today` its day.
 */
export const seenNow = (read: Posting, before: Seen | undefined, now: string, today: string): Seen | undefined => {
  if (read.url === undefined || read.title === undefined) return undefined
  // Another job may stand at the same address by now: nothing of the earlier one goes over to it.
  const [known] = before ? seenOf(read, [before]) : []
  const posted = read.dates.posted?.day ?? known?.posted
  const pay = readOf(read, 'pay') ?? known?.pay
  return {
    at: addressKey(read.url), key: jobKey(read), trace: jobTrace(read), days: someDays(known?.days ?? [], today), last: now,
    ...(posted !== undefined && { posted }), ...(pay && { pay }),
  }
}

const lastBefore = ({ days }: Seen, today: string): string | undefined => days.findLast(day => day < today)
const withPay = ({ pay }: Seen): string => (pay?.length === 1 && pay[0] ? `, with ${sayPay(pay[0])}` : '')
const latestFirst = (a: Seen, b: Seen): number => (a.last < b.last ? 1 : -1)

const repost = (read: Posting, here: string, seen: readonly Seen[]): Notice[] => {
  const posted = read.dates.posted
  if (!posted) return []
  const anew = (at: string): number => (hostOfKey(at) === hostOfKey(here) ? ANEW_DAYS : ANEW_DAYS_ELSEWHERE)
  const earlier = seen
    .filter(({ at, posted: then }) => at !== here && then !== undefined && daysApart(then, posted.day) >= anew(at))
    .toSorted((a, b) => ((a.posted ?? '') < (b.posted ?? '') ? -1 : 1))[0]
  if (earlier?.posted === undefined) return []
  return [{ kind: 'repost', text: `Same title and employer were posted on ${sayDay(earlier.posted)} under another address (${hostOfKey(earlier.at)})${withPay(earlier)}.`, said: [posted.said] }]
}

/**
 * What the memory of pages looked at says of a posting: that its job was posted before under another address, or that the
 * person looked at it on another day or elsewhere. Never about this address on this day ("YYYY-MM-DD"). `seen` may hold other
 * jobs too.
 */
export const seenBefore = (read: Posting, seen: readonly Seen[], today: string): Notice[] => {
  if (read.url === undefined) return []
  const here = addressKey(read.url)
  const same = seenOf(read, seen)
  const again = repost(read, here, same)
  if (again.length > 0) return again
  const own = same.find(({ at }) => at === here)
  const last = own && lastBefore(own, today)
  if (last !== undefined) return [{ kind: 'seen-before', text: `You looked at this on ${sayDay(last)}.`, said: [] }]
  const other = same.filter(({ at }) => at !== here).toSorted(latestFirst)[0]
  const when = other?.days.at(-1)
  if (!other || when === undefined) return []
  return [{ kind: 'seen-before', text: `You looked at this ${when === today ? 'today' : `on ${sayDay(when)}`} under another address (${hostOfKey(other.at)}).`, said: [] }]
}
