import { saidInField } from '../text/said'
import { plain } from '../text/cues'
import type { Employment, EmploymentKind } from './employment'
import { eachKindOnce, employmentKindsIn } from './employment-text'
import { listOf, nameOf } from './plain-json'

/** The values that schema.org and search engines name. OTHER, VOLUNTEER and PER_DIEM say nothing that we have a word for. */
const VALUES: Readonly<Record<string, EmploymentKind>> = {
  FULL_TIME: 'full-time', PART_TIME: 'part-time', CONTRACTOR: 'contract', CONTRACT: 'contract', TEMPORARY: 'temporary', INTERN: 'internship', PERMANENT: 'permanent', FREELANCE: 'freelance',
}

/** The kinds of employment in a JobPosting's `employmentType`: one value, several, or words of any kind. */
export const employmentFromData = (data: Readonly<Record<string, unknown>>): Employment[] =>
  eachKindOnce(listOf(data['employmentType']).flatMap(value => {
    const words = nameOf(value)
    if (words === undefined) return []
    const named = words.split(/[,;|[\]"]+/).flatMap(part => VALUES[part.trim().toUpperCase().replace(/[- ]/g, '_')] ?? [])
    const kinds = named.length > 0 ? named : employmentKindsIn(plain(words))
    return kinds.map((kind): Employment => ({ kind, said: saidInField('data', 'employmentType', words) }))
  }))

/** The kinds of employment in a site's own field ("Full-time · Permanent"). */
export const employmentFromField = (words: string, field: string): Employment[] =>
  eachKindOnce(employmentKindsIn(plain(words)).map((kind): Employment => ({ kind, said: saidInField('site', field, words) })))
