import { readDates } from '../facts/dates-text'
import { readEmployment } from '../facts/employment-text'
import { readHours } from '../facts/hours-text'
import { readPay } from '../facts/pay-text'
import type { Anchored } from '../text/anchored'
import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { matchesIn } from '../text/matches'
import { globally, wordPattern } from '../text/word-pattern'
import { LEGAL_FORMS } from '../vocabulary/employer-words'
import { REACHES, SHORT_TERMS } from '../vocabulary/hiring-words'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { headParts, isHouse, isPlaceOnly } from './head-line'
import { readsLikeTitle } from './title-like'

/** A pattern that finds the words of every language. */
export const everyLanguage = (words: Readonly<Record<string, readonly string[]>>): Anchored => anyOf(Object.values(words).flat())

const reaches = everyLanguage(REACHES)
const terms = globally(everyLanguage(SHORT_TERMS))
const away = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite])
/** An address to write to, or a number to call. */
const CONTACT = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?:^|[\s:(])\+?\d[\d ()/-]{6,16}\d(?=$|[\s.,;)])/

/** A text of fewer words may be an advertisement of a few lines, which says little and means it. */
export const SHORT = 260

/** The kinds of fact that a text states without a label, so far as they are a posting's rather than anybody's. */
export const factsIn = (blocks: readonly Block[]): string[] => [
  ...(readPay(blocks).length > 0 ? ['pay'] : []),
  ...(readHours(blocks) ? ['hours'] : []),
  ...(readEmployment(blocks).length > 0 ? ['employment'] : []),
  ...(readDates(blocks).deadline ? ['deadline'] : []),
]

/** What a short advertisement has in place of sections: how many terms of a word or two, and whether it says how to reach whoever calls. */
export type ShortSigns = { terms: number; contact: boolean; reaches: boolean }

/** The signs of a short advertisement in the paragraphs of a text. */
export const shortSigns = (texts: readonly string[]): ShortSigns => ({
  terms: new Set(texts.flatMap(text => matchesIn(terms, text).map(([words]) => words.toLowerCase()))).size,
  contact: texts.some(text => CONTACT.test(text)),
  reaches: texts.some(text => reaches.test(text)),
})

/** Whether one of the first lines gives a place and nothing else, or beside a title and an employer. */
const headsPlace = (texts: readonly string[]): boolean => texts.slice(0, 6).some(text => text.length <= 90 && (isPlaceOnly(text) || headParts(text).some(part => isPlaceOnly(part.text))))

const LEGAL = wordPattern(String.raw`[\p{L}\p{N}],? (?:${LEGAL_FORMS.join('|')}|Inc\.?|Ltd\.?|Limited|LLC|PLC|plc)$`, '')
/** Whether one of the first lines, or a part of it, is the name of a firm or house. */
const headsEmployer = (texts: readonly string[]): boolean => texts.slice(0, 3).some(text => text.length <= 90 && (LEGAL.test(text) || headParts(text).some(part => LEGAL.test(part.text) || (isHouse(part.text) && !readsLikeTitle(part.text)))))

/** What in a short text offers work, each kind of ground once: what it pays, when and where one works, what is asked, given and done, how to apply. */
export const groundsIn = (texts: readonly string[], stated: ReadonlySet<string>, sections: ReadonlySet<string>, short: ShortSigns): ReadonlySet<string> => new Set([
  ...[...stated].filter(fact => fact !== 'posted' && fact !== 'level' && fact !== 'interview'),
  ...(sections.has('must') || sections.has('nice') ? ['requirements'] : []),
  ...['duties', 'benefits'].filter(section => sections.has(section)),
  ...(short.contact || short.reaches || sections.has('apply') ? ['apply'] : []),
  ...(short.terms > 0 ? ['terms'] : []),
  ...(short.terms > 2 ? ['several terms'] : []),
  ...(headsEmployer(texts) ? ['employer'] : []),
  ...(!stated.has('place') && headsPlace(texts) ? ['place'] : []),
  ...(!stated.has('workplace') && texts.slice(0, 4).some(text => away.test(text)) ? ['workplace'] : []),
])
