import { sayPay } from '../facts/say-pay'
import type { Pay } from '../facts/pay'
import { addressKey, hostOfKey } from '../posting/identity'
import type { Notice } from '../posting/notice'
import type { Posting } from '../posting/posting'
import { sayDay } from '../posting/say-time'
import type { Role } from './role'

const savedOn = ({ savedAt }: Role): string => sayDay(savedAt.slice(0, 10))
const payWords = (pays: readonly Pay[]): string => pays.map(pay => (pay.for === undefined ? sayPay(pay) : `${sayPay(pay)} for ${pay.for}`)).toSorted().join('; ')

const changedPay = (then: Posting, now: Posting, role: Role): Notice[] => {
  const [before, after] = [payWords(then.pay), payWords(now.pay)]
  if (before === after) return []
  const was = before === '' ? 'No pay was stated' : `The pay was ${before}`
  const is = after === '' ? 'now none is stated' : `now it is ${after}`
  return [{ kind: 'changed', text: `${was} when you saved this on ${savedOn(role)}; ${is}.`, said: now.pay.slice(0, 1).map(({ said }) => said) }]
}

const changedDeadline = (then: Posting, now: Posting, role: Role): Notice[] => {
  const [before, after] = [then.dates.deadline?.day, now.dates.deadline?.day]
  if (before === after) return []
  const was = before === undefined ? 'No deadline was stated' : `The deadline was ${sayDay(before)}`
  const is = after === undefined ? 'now none is stated' : `now it is ${sayDay(after)}`
  return [{ kind: 'changed', text: `${was} when you saved this on ${savedOn(role)}; ${is}.`, said: now.dates.deadline ? [now.dates.deadline.said] : [] }]
}

/**
 * What has become of a saved role's posting: that it was saved from another address, or that this address states another pay
 * or deadline by now. `then` and `now` must be read by the same reader from the page as saved and as it is, both without
 * corrections: else a better reading would look like a change.
 */
export const sinceSaved = (now: Posting, role: Role, then: Posting | undefined): Notice[] => {
  const here = now.url === undefined ? undefined : addressKey(now.url)
  const savedAt = role.posting.url === undefined ? undefined : addressKey(role.posting.url)
  if (here === undefined || savedAt === undefined) return []
  if (here !== savedAt) return [{ kind: 'saved-elsewhere', text: `You saved this from ${hostOfKey(savedAt)}${hostOfKey(savedAt) === hostOfKey(here) ? ', under another address,' : ''} on ${savedOn(role)}.`, said: [] }]
  return then ? [...changedPay(then, now, role), ...changedDeadline(then, now, role)] : []
}
