import type { Place } from '../facts/place'
import type { Block } from '../text/block'
import type { Stated } from '../text/said'
import { labelledCompany } from './company'
import { employerKey, titleKey } from './identity'
import type { Disagreement } from './posting'
import { labelledTitle } from './title'

const contains = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** The employer, where a label in the text names somebody else than the field does. One may be a part or a unit of the other. */
const ofCompany = (company: Stated<string> | undefined, blocks: readonly Block[]): Disagreement[] => {
  const written = company === undefined || company.said.source === 'text' ? undefined : labelledCompany(blocks)
  if (!company || !written || contains(employerKey(company.value), employerKey(written.value))) return []
  return [{ fact: 'company', field: company.said, text: written.said }]
}

/** The title, where a label in the text gives one that shares no word with the field's. */
const ofTitle = (title: Stated<string> | undefined, blocks: readonly Block[]): Disagreement[] => {
  const written = title === undefined || title.said.source === 'text' ? undefined : labelledTitle(blocks)
  if (!title || !written) return []
  const words = new Set(titleKey(title.value).split(' '))
  return titleKey(written.value).split(' ').some(word => words.has(word)) ? [] : [{ fact: 'title', field: title.said, text: written.said }]
}

/** The place, where field and text each name one city, and in different countries. Cities of one country may be one area. */
const ofPlace = (field: readonly Place[], text: readonly Place[]): Disagreement[] => {
  const [named] = field
  const [written] = text
  const isOne = field.length === 1 && text.length === 1 && named?.city !== undefined && written?.city !== undefined
  const isAbroad = named?.country !== undefined && written?.country !== undefined && named.country !== written.country
  return isOne && isAbroad ? [{ fact: 'place', field: named.said, text: written.said }] : []
}

/** Where the names of a posting do not agree between field and text, as far as that is sure. `field` and `text` are its places by each. */
export const disagreeingNames = (blocks: readonly Block[], title: Stated<string> | undefined, company: Stated<string> | undefined, field: readonly Place[], text: readonly Place[]): Disagreement[] =>
  [...ofTitle(title, blocks), ...ofCompany(company, blocks), ...ofPlace(field, text)]
