import { sumOfStages } from '../facts/interview'
import type { Said } from '../text/said'
import type { Notice } from './notice'
import { payElsewhere, payLaw, wideRange } from './notices-pay'
import type { Disagreement, Posting } from './posting'
import { sayDay, sayHours, saySpan } from './say-time'

const DAY = 86_400_000
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

const expired = ({ dates: { deadline } }: Posting, today: string): Notice[] => {
  if (!deadline) return []
  const days = daysBetween(deadline.day, today)
  return days > 0 ? [{ kind: 'expired', text: `The deadline was ${sayDay(deadline.day)}, ${saySpan(days)} ago.`, said: [deadline.said] }] : []
}

const closed = ({ live, closedSaid }: Posting): Notice[] =>
  live === false ? [{ kind: 'closed', text: 'The page says that this job can no longer be applied for.', said: closedSaid ? [closedSaid] : [] }] : []

/** Boards take most of theirs down after 60 days: one that is older is often filled. */
const OLD_AFTER_DAYS = 60

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

/** What nearly every posting tells one way or another, by the words that say it is missing. */
const BASICS: readonly (readonly [string, (posting: Posting) => boolean])[] = [
  ['what is asked of you', ({ requirements }) => requirements.some(({ tier }) => tier !== 'mentioned')],
  ['where the work is', ({ places, workplace }) => places.length > 0 || workplace.length > 0],
  ['what it pays', ({ pay }) => pay.length > 0],
  ['the kind of employment', ({ employment, hours, workload }) => employment.length > 0 || hours !== undefined || workload !== undefined],
  ['level, years or education', ({ level, years, education }) => level !== undefined || years.length > 0 || education !== undefined],
]
/** With so few of these stated, one hardly knows what one would apply for. */
const VAGUE = 1

/** A posting that states at most one of five things that nearly all of them state. */
const vague = (posting: Posting): Notice[] => {
  const missing = BASICS.filter(([, states]) => !states(posting)).map(([what]) => what)
  const last = missing.at(-1)
  return BASICS.length - missing.length <= VAGUE ? [{ kind: 'vague', text: `The posting says little: ${missing.slice(0, -1).join(', ')} and ${last} are not stated.`, said: [] }] : []
}

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
  ...payLaw(posting, today),
  ...vague(posting),
]
