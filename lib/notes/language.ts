import { languageOf } from '../facts/tongue'

/** Words that only English has, in texts too short to tell by counting. */
const ENGLISH = /\b(?:the|and|with|they|then|followed|from|my|you|we|had|got|interview (?:with|by)|of)\b/i

/** Whether an account may be written in another language than English: its words say so, or nothing in it is English. */
export const isAbroad = (lines: readonly string[]): boolean => {
  const language = languageOf(lines.map(text => ({ kind: 'paragraph' as const, text, under: [] })))
  return language === undefined ? !lines.some(line => ENGLISH.test(line)) : language !== 'en'
}
