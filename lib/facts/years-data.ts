import { blockOf } from './one-block'
import { saidInField } from '../text/said'
import { listOf, numberIn, objectOf, shownJson, wordsOf } from './plain-json'
import type { Years } from './years'
import { mergedYears, readYears } from './years-text'

const FIELD = 'experienceRequirements'

/**
 * The years of experience in a JobPosting's `experienceRequirements`: months as schema.org has them, or words.
 * Zero months say that none is asked, which is no demand.
 */
export const yearsFromData = (data: Readonly<Record<string, unknown>>): Years[] => mergedYears(listOf(data[FIELD]).flatMap((value): Years[] => {
  const object = objectOf(value)
  const months = numberIn(object?.['monthsOfExperience'])
  const said = saidInField('data', FIELD, shownJson(value))
  if (months !== undefined) return months > 0 && months <= 600 ? [{ min: Math.round((months / 12) * 100) / 100, said }] : []
  const words = wordsOf(value) ?? wordsOf(object?.['name']) ?? wordsOf(object?.['description'])
  return words === undefined ? [] : readYears([blockOf(words, 'Experience')]).map(years => ({ ...years, said: { ...said, words: years.said.words } }))
}))
