import { wordPattern } from '../text/word-pattern'
import { languageNamed, languageNames } from '../vocabulary/human-languages'
import { LANGUAGE_FORMS } from '../vocabulary/language-forms'

let forms: (readonly [string, RegExp])[] | undefined
/** ISO 639-1 by a name with an ending ("angielskiego"): such a word is a language in lower case too. Made at the first use. */
export const languageFormed = (word: string): string | undefined => {
  forms ??= LANGUAGE_FORMS.map(([code, form]) => [code, wordPattern(String.raw`^(?:${form.replace(/\(\?=[^()]{1,40}\)/g, '')})$`, 'i')] as const)
  return forms.find(([, form]) => form.test(word))?.[0]
}

/** ISO 639-1 of a human language by its name in the languages of postings that we read; undefined for anything else. */
export const languageOf = (word: string): string | undefined => languageNamed(word) ?? languageFormed(word)

let named: RegExp | undefined
/** Language names as words, with compounds ("Deutschkenntnisse", "engelskkundskaber", "Deutsch-"). Made at the first use. */
export const languagePattern = (): RegExp =>
  (named ??= wordPattern(String.raw`(?<!\p{L})(?<stem>${LANGUAGE_FORMS.map(([, form]) => form).join('|')}|${languageNames()})(?:kenntnisse?n?|sprachig\p{L}{0,2}|kundskaber|kunnskaper|kunskaper|kielen)?(?!\p{L})`, 'gi'))
