import { cs } from './cs'
import { da } from './da'
import { fi } from './fi'
import { no } from './no'
import { pl } from './pl'
import type { PostingWords } from './posting-words'
import { ru } from './ru'
import { sk } from './sk'
import { sv } from './sv'
import { uk } from './uk'

/** The languages that have a file of their own, those in Latin letters first. */
export const LANGUAGES: readonly PostingWords[] = [cs, sk, pl, sv, da, no, fi, ru, uk]

/** The end of any compound ("\p{L}{0,8}erfaring"): its reader looks for the end by itself. */
const COMPOUND = /^\\p\{L\}\{0,\d{1,2}\}/

/** The lists of words that hold pattern fragments. */
type Cues = 'nice' | 'must' | 'addressed' | 'examples' | 'any' | 'or' | 'and' | 'similar' | 'items' | 'closed' | 'lists'

const LETTERS_OF_CYRILLIC = String.raw`(?=[\u0400-\u04ff\d])`
const isCyrillic = (fragment: string): boolean => /[\u0400-\u04ff]/.test(fragment)

/** The letters of a word that may be any word, told briefly: written out, they make a pattern of ten languages too large to be quick. */
const briefly = (fragment: string): string => fragment.replaceAll(String.raw`\p{L}`, String.raw`[^\s\d.,;:!?()/]`)

const INSIDE = /\([^()]*\)/g
const isOneWay = (fragment: string): boolean => !fragment.replace(INSIDE, '').replace(INSIDE, '').includes('|')

/** Fragments by the letter they begin with, so that an engine asks for each letter once and not for each fragment. */
const byLetter = (fragments: readonly string[]): string[] => {
  const groups = new Map<string, string[]>()
  for (const fragment of fragments) {
    const letter = /^\p{Ll}(?![?*+{])/u.exec(fragment)?.[0]
    const key = letter !== undefined && isOneWay(fragment) ? letter : ''
    groups.set(key, [...(groups.get(key) ?? []), fragment.slice(key.length)])
  }
  return [...groups].flatMap(([letter, rests]) => (letter === '' ? rests : [`${letter}(?:${rests.join('|')})`]))
}

/** Fragments as they go into one pattern: those in Cyrillic behind one look at the first letter, so that Latin texts pay nothing for them. */
const bothScripts = (fragments: readonly string[]): readonly string[] => {
  const cyrillic = fragments.filter(isCyrillic)
  const latin = fragments.filter(fragment => !isCyrillic(fragment))
  return cyrillic.length === 0 ? byLetter(latin) : [...byLetter(latin), `${LETTERS_OF_CYRILLIC}(?:${byLetter(cyrillic).join('|')})`]
}

/** One list of cues of all these languages, each fragment once. */
export const cuesOf = (list: Cues): readonly string[] => bothScripts([...new Set(LANGUAGES.flatMap(words => words[list]))].map(fragment => (COMPOUND.test(fragment) ? fragment : briefly(fragment))))

/** The words of headings of one section. */
export const headingsOf = (section: keyof PostingWords['sections']): readonly string[] => [...new Set(LANGUAGES.flatMap(({ sections }) => sections[section] ?? []))]

/** The headings of one section that, with a capital, stand for nothing but a heading: of several words, or long. */
export const runInsOf = (section: keyof PostingWords['sections']): readonly string[] =>
  bothScripts(headingsOf(section).filter(words => words.length >= 10 || (words.includes(' ') && words.length >= 6)).map(words => words.replace('*', briefly(String.raw`\p{L}{0,8}`))))

/** The labels of one kind. */
export const labelsOf = (kind: keyof PostingWords['labels']): readonly string[] => [...new Set(LANGUAGES.flatMap(({ labels }) => labels[kind] ?? []))]

/** The labels of all kinds. */
export const allLabelsOf = (): readonly string[] => LANGUAGES.flatMap(({ labels }) => Object.values(labels).flat())

/** Each kind of saying in all these languages as one pattern. */
export const sayingsOf = (): readonly string[] => {
  const kinds = ['seeks', 'tells', 'asks', 'offers', 'applies', 'terms', 'experience'] as const
  return kinds.map(kind => bothScripts(LANGUAGES.flatMap(({ sayings }) => sayings[kind].split(/\|(?![^(]{0,400}\))/).map(briefly))).join('|'))
}

/** Words of titles as titles are compared: lower case, without diacritics. */
export const titlesOf = (): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.flatMap(({ titlesAs }) => Object.entries(titlesAs).map(([word, as]) => [word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''), as])))
