import * as z from 'zod/mini'
import { sumOfStages } from '../facts/interview'
import { sayPay } from '../facts/say-pay'
import { sayDay, sayHours, saySpan } from './say-time'
import { Said } from '../text/said'
import type { Disagreement, Posting } from './posting'

/**
 * Something worth knowing about a posting that is no part of fit.
 * `text` is a plain sentence for a person; `said` are the words it rests on.
 */
export const Notice = z.object({
  kind: z.enum(['expired', 'closed', 'process-sum', 'text-against-field', 'wide-range', 'pay-elsewhere', 'old', 'seen-before', 'repost', 'saved-elsewhere', 'changed']),
  text: z.string(),
  said: z.array(Said),
})
export type Notice = z.infer<typeof Notice>

const DAY = 86_400_000
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

const expired = ({ dates: { deadline } }: Posting, today: string): Notice[] => {
  if (!deadline) return []
  const days = daysBetween(deadline.day, today)
  return days > 0 ? [{ kind: 'expired', text: `The deadline was ${sayDay(deadline.day)}, ${saySpan(days)} ago.`, said: [deadline.said] }] : []
}

const closed = ({ live, closedSaid }: Posting): Notice[] =>
  live === false ? [{ kind: 'closed', text: 'The page says that this job can no longer be applied for.', said: closedSaid ? [closedSaid] : [] }] : []

/** A posting older than this is often filled; boards take most of theirs down after 60 days. */
const OLD_AFTER_DAYS = 90

const old = ({ dates: { posted, deadline } }: Posting, today: string): Notice[] => {
  if (!posted || (deadline && daysBetween(deadline.day, today) > 0)) return []
  const days = daysBetween(posted.day, today)
  return days > OLD_AFTER_DAYS ? [{ kind: 'old', text: `This was posted on ${sayDay(posted.day)}, ${saySpan(days)} ago.`, said: [posted.said] }] : []
}

const processSum = ({ interview }: Posting): Notice[] => {
  const sum = interview && sumOfStages(interview)
  const stated = interview?.statedTotal
  if (sum === undefined || !stated || sum === stated.minutes) return []
  const said = [stated.said, ...(interview?.stages ?? []).filter(({ minutes }) => minutes !== undefined).map(stage => stage.said)]
  return [{ kind: 'process-sum', text: `The stages add up to ${sayHours(sum)}; the posting says ${sayHours(stated.minutes)}.`, said }]
}

/** From this ratio of the ends on, a range says little about what one would be paid. */
const WIDE_RATIO = 2

const wideRange = ({ pay }: Posting): Notice[] =>
  pay.flatMap(({ min, max, for: whom, said }): Notice[] =>
    min !== undefined && max !== undefined && min > 0 && max / min >= WIDE_RATIO
      ? [{ kind: 'wide-range', text: `The upper end of the pay range${whom === undefined ? '' : ` for ${whom}`} is ${(max / min).toFixed(1).replace(/\.0$/, '')} times the lower.`, said: [said] }]
      : [],
  )

const payElsewhere = ({ payElsewhere: pays = [] }: Posting): Notice[] =>
  pays.map((pay): Notice => ({ kind: 'pay-elsewhere', text: `Pay is stated for ${pay.for ?? 'another country'}, which is not where this job is: ${sayPay(pay)}.`, said: [pay.said] }))

const FACT: Readonly<Record<Disagreement['fact'], string>> = { workplace: 'where one works', pay: 'the pay', title: 'the title', company: 'the employer', place: 'the place', deadline: 'the deadline' }

const textAgainstField = ({ disagreements }: Posting): Notice[] =>
  disagreements.map(({ fact, field, text }): Notice => ({
    kind: 'text-against-field',
    text: `The page does not agree with itself on ${FACT[fact]}: its field says “${short(plainField(field))}”, its text “${short(text.words)}”.`,
    said: [field, text],
  }))

/** A field's words for people: what structured data writes for machines ("FULL_TIME", "2026-11-02T23:59:59Z") as one says it. */
const plainField = ({ words, source }: Said): string => {
  if (source !== 'data') return words
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{0,32})?$/.test(words)) return sayDay(words.slice(0, 10))
  return /^[A-Z]+(?:[_ ][A-Z]+){0,4}$/.test(words) ? words.toLowerCase().replaceAll('_', ' ') : words
}

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words)

/** What is worth knowing about a posting on a day ("YYYY-MM-DD"), the most telling first. Same posting, same day, same notices. */
export const noticesOf = (posting: Posting, today: string): Notice[] => [
  ...closed(posting),
  ...expired(posting, today),
  ...processSum(posting),
  ...textAgainstField(posting),
  ...old(posting, today),
  ...wideRange(posting),
  ...payElsewhere(posting),
]
