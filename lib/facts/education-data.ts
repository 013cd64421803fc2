import { saidInField } from '../text/said'
import type { Education, EducationLevel } from './education'
import { readEducation } from './education-text'
import { blockOf } from './one-block'
import { listOf, objectOf, shownJson, wordsOf } from './plain-json'

const FIELD = 'educationRequirements'
/** The categories that job boards ask for in `credentialCategory`. */
const CATEGORIES: readonly (readonly [RegExp, EducationLevel])[] = [
  [/^(?:no requirements?|none|no education)/, 'none'], [/^high ?school/, 'secondary'], [/^(?:associate|professional certificate|vocational)/, 'vocational'],
  [/^bachelor/, 'bachelor'], [/^(?:master|postgraduate)/, 'master'], [/^(?:doctora|phd)/, 'doctorate'],
]
const ORDER: readonly EducationLevel[] = ['none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate']

const levelOf = (value: unknown): EducationLevel | undefined => {
  const words = wordsOf(value)?.toLowerCase().replace(/[_-]/g, ' ')
  return words === undefined ? undefined : CATEGORIES.find(([pattern]) => pattern.test(words))?.[1]
}

/** The education in a JobPosting's `educationRequirements`, as credential categories or as words. */
export const educationFromData = (data: Readonly<Record<string, unknown>>): Education | undefined => {
  const value = data[FIELD]
  const levels = listOf(value).flatMap(member => levelOf(objectOf(member)?.['credentialCategory'] ?? member) ?? [])
  const ordered = ORDER.filter(level => levels.includes(level))
  const orEquivalent = data['experienceInPlaceOfEducation'] === true || data['experienceInPlaceOfEducation'] === 'true'
  const said = saidInField('data', FIELD, shownJson(value))
  const words = listOf(value).flatMap(member => wordsOf(member) ?? wordsOf(objectOf(member)?.['name']) ?? wordsOf(objectOf(member)?.['description']) ?? [])
  const read = words.length === 0 ? undefined : readEducation(words.map(text => blockOf(text, 'Education')))
  if (read !== undefined) return { ...read, orEquivalent: read.orEquivalent || orEquivalent, said }
  const [level] = ordered
  return level === undefined ? undefined : { level, levels: ordered, fields: [], orEquivalent, required: true, said }
}
