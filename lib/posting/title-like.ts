import { anyOf, plain } from '../text/cues'
import { TITLE_ENDINGS, TITLE_NOUNS } from '../vocabulary/title-words'
import { wordPattern } from '../text/word-pattern'

const noun = anyOf(TITLE_NOUNS)
const ending = wordPattern(String.raw`\p{L}{3,30}(?:${TITLE_ENDINGS.join('|')})(?![\p{L}])`, 'i')

/** "(m/w/d)", "(f/m/x)", "H/F", "(all genders)": only titles carry these. */
const GENDERS = wordPattern(String.raw`\((?:[mfwdxhiv]\s?[/|*]\s?){1,3}[mfwdxhiv*]\)|(?<![\p{L}])h/f(?![\p{L}])|\(all genders\)|\(gn\)|[:*_]in(?![\p{L}])`, 'i')

const SENTENCE = wordPattern(String.raw`[.!?]\s+\p{Lu}|[.!?]$|^(?:why|how|what|when|who|where|the|our|your|we|you|i)\s`, 'i')
/** Whether a short line reads like the name of a job: it holds a noun that names one and is no sentence. */
export const readsLikeTitle = (line: string): boolean => {
  const text = plain(line).trim()
  if (text.length < 2 || text.length > 140 || SENTENCE.test(text)) return false
  return GENDERS.test(text) || noun.test(text) || ending.test(text)
}
