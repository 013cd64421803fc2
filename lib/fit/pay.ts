import type { Pay } from '../facts/pay'
import { sayPay, sayPayShort } from '../facts/say-pay'
import { type Working, yearly, yearlyRange } from '../facts/yearly'
import type { Posting } from '../posting/posting'
import type { PayWish } from '../profile/profile'
import { rateDay, type Rates } from '../vocabulary/exchange-rates'
import { byText, stateOf, type Match, type Standing } from './match'

/** A converted range that is short of the floor by less than this may only be short by the rate of the day. */
const RATE_SLACK = 0.05

type Range = { bottom: number; top: number; converted: boolean; assumes?: string; estimate: boolean; pay: Pay }

/** What of the week one works, for counting a year's pay; nothing where hours are compared with hours. */
const workingOf = ({ hours, employment }: Posting, wish: PayWish): Working =>
  wish.period === 'hour' ? {} : { hours, partTime: employment.some(({ kind }) => kind === 'part-time') && !employment.some(({ kind }) => kind === 'full-time') }

/** All ranges of the posting in the wish's currency for a year: an employer's word drives out a board's estimate. */
const rangesOf = (posting: Posting, wish: PayWish, rates: Rates | undefined): Range[] => {
  const own = posting.pay.filter(pay => !pay.estimate)
  const used = own.length > 0 ? own : posting.pay
  const working = workingOf(posting, wish)
  return used
    .flatMap(pay => {
      const range = yearlyRange(pay, wish.currency, working, rates)
      return range === undefined ? [] : [{ ...range, estimate: pay.estimate === true, pay }]
    })
    .toSorted((a, b) => a.bottom - b.bottom || a.top - b.top || byText(sayPay(a.pay), sayPay(b.pay)))
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

const rate = (bottom: number, top: number, floor: number, target: number): { share: number; why: string } => {
  if (bottom >= floor) {
    const share = target > floor && top < target ? 0.8 + 0.2 * ((top - floor) / (target - floor)) : 1
    const over = bottom / floor - 1
    return { share, why: over < 0.005 ? 'starts at your floor' : `${percent(over)} above your floor` }
  }
  if (top >= floor) return { share: 0.4 + 0.5 * ((top - floor) / (top - bottom)), why: `starts ${percent(1 - bottom / floor)} below your floor, ends above it` }
  return { share: 0, why: `ends ${percent(1 - top / floor)} below your floor` }
}

const sayWish = (wish: PayWish): string => `at least ${sayPay({ min: wish.floor, max: wish.floor, currency: wish.currency, period: wish.period })}`

const matchRanges = (ranges: readonly Range[], wish: PayWish, rates: Rates | undefined): Match | undefined => {
  const [first] = ranges
  const floor = yearly(wish.floor, wish.currency, wish.period, wish.currency)
  if (!first || floor === undefined || !(floor > 0)) return undefined
  const bottom = first.bottom
  const top = Math.max(...ranges.map(range => range.top))
  const target = wish.target === undefined ? floor : (yearly(wish.target, wish.currency, wish.period, wish.currency) ?? floor)
  const { share, why } = rate(bottom, top, floor, target)
  const foreign = ranges.find(range => range.converted)
  const converted = foreign !== undefined
  const notes = [wish.period !== 'hour' && first.assumes, foreign && `at the rate of ${rateDay(foreign.pay.currency, wish.currency, rates)}`, first.estimate && "a board's estimate, not the employer's word"].filter(note => note !== false && note !== undefined)
  const fails = share === 0 && !first.estimate && (!converted || top < floor * (1 - RATE_SLACK))
  const more = ranges.length > 1 ? ` and ${ranges.length - 1} more` : ''
  return {
    kind: 'pay', label: sayPayShort(first.pay) + more, share, weight: 1, state: stateOf(share), why: [why, ...notes].join('; '),
    said: first.pay.said, yours: sayWish(wish), ...(fails && { fails: 'salary' as const }),
  }
}

/** What is paid against what the person wants to earn, both for a year in the person's currency. */
export const matchPay = (posting: Posting, { profile, rates }: Standing): Match[] => {
  const base = { kind: 'pay', share: undefined, weight: 1, state: 'unknown', touches: 'salary' } as const
  const wish = profile.pay
  const shown = posting.pay.toSorted((a, b) => byText(sayPay(a), sayPay(b)))[0]
  if (!shown) return wish ? [{ ...base, label: 'Pay', why: 'pay not stated', yours: sayWish(wish) }] : []
  const stated = { ...base, label: sayPayShort(shown), said: shown.said }
  if (!wish) return [{ ...stated, why: 'you have not said what you want to earn', asks: 'pay' }]
  const once = new Map(rangesOf(posting, wish, rates).map(range => [sayPay(range.pay), range]))
  return [matchRanges([...once.values()], wish, rates) ?? { ...stated, why: `no exchange rate for ${shown.currency} to ${wish.currency}`, yours: sayWish(wish) }]
}
