import * as z from 'zod/mini'
import { cityNamed } from '../vocabulary/cities'
import { contentPrint, likeness } from './content-print'
import { addressKey, employerKey, titleKey } from './identity'
import type { Posting } from './posting'

/**
 * What of a posting is enough to know its job again; small, to be stored. `employer`, `title` and `at` are keys as in identity,
 * '' or absent where not stated; `places` cities, else regions or countries, in small letters; `requisition` the employer's
 * own number; `print` as in contentPrint.
 */
export const JobTrace = z.object({
  employer: z.string(),
  title: z.string(),
  places: z.array(z.string()),
  at: z.optional(z.string()),
  requisition: z.optional(z.string()),
  print: z.optional(z.string()),
})
export type JobTrace = z.infer<typeof JobTrace>

const MOST_PLACES = 30
const small = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The trace of a posting. */
export const jobTrace = (posting: Posting): JobTrace => {
  const places = posting.places.slice(0, MOST_PLACES).flatMap(({ city, region, country }) => (city === undefined ? undefined : cityNamed(city) ?? city) ?? region ?? country ?? [])
  const print = contentPrint(posting)
  return {
    employer: employerKey(posting.company?.value ?? ''),
    title: titleKey(posting.title?.value ?? ''),
    places: [...new Set(places.map(small))],
    ...(posting.url !== undefined && posting.url !== '' && { at: addressKey(posting.url) }),
    ...(posting.requisition !== undefined && { requisition: small(posting.requisition.value).replace(/[^\p{L}\p{N}]+/gu, '') }),
    ...(print !== undefined && { print }),
  }
}

/** From this likeness on two texts are one text, laid out anew or mended. */
const ONE_TEXT = 0.7
/** Below this one, same title and place stand over two jobs. Postings of one employer share phrases. */
const OTHER_TEXT = 0.25
/** Between numbers that differ, the texts must share this much: an employer that posts anew gives a new number. */
const REPOSTED = 0.5

/** Whether two lists of places can be one job's: they share one, or one of them names none. */
const meets = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some(place => b.includes(place))
const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b

/** `sameJob` by traces. */
export const sameTrace = (a: JobTrace, b: JobTrace): boolean => {
  const alike = likeness(a.print, b.print)
  const named = a.employer !== '' && a.employer === b.employer
  if (a.at !== undefined && a.at === b.at && agree(a.employer, b.employer) && (a.title === b.title || (alike ?? 0) >= OTHER_TEXT || (a.requisition !== undefined && a.requisition === b.requisition))) return true
  if (!agree(a.employer, b.employer) || !meets(a.places, b.places)) return false
  const numbers = a.requisition === undefined || b.requisition === undefined ? undefined : a.requisition === b.requisition
  if (numbers === true && named) return true
  // An agency or a board may stand for the employer, and a title may be put in other words: then the text must be the same.
  const titled = a.title !== '' && a.title === b.title
  if (!named || !titled) return (named || titled) && (alike ?? 0) >= ONE_TEXT
  return (alike ?? 1) >= (numbers === false ? REPOSTED : OTHER_TEXT)
}

/**
 * Whether two postings are for one job: the same page, the employer's same number, or the same employer, title and place with
 * texts that are not plainly different. Another board, another layout and a repost are the same job; another team's job under
 * the same title is not.
 */
export const sameJob = (a: Posting, b: Posting): boolean => sameTrace(jobTrace(a), jobTrace(b))
