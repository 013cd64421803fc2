import { anyOf, plain } from '../text/cues'
import { CALLS_BEHIND } from '../vocabulary/title-cues'
import { TITLE_ENDINGS, TITLE_NOUNS } from '../vocabulary/title-words'
import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'

const SPACED = wordPattern(String.raw`[^\p{L}]`, '')
const nounWords: ReadonlySet<string> = new Set(TITLE_NOUNS.filter(noun => !SPACED.test(noun)))
/** Those of several words ("social worker"); the others are looked up, which costs far less than a pattern of hundreds. */
const nounPhrase = anyOf(TITLE_NOUNS.filter(noun => SPACED.test(noun)))
const WORD = wordPattern(String.raw`[\p{L}\p{N}_]+`, 'g')
const ending = wordPattern(String.raw`\p{L}{3,30}(?:${TITLE_ENDINGS.join('|')})(?![\p{L}])`, 'i')

/** "(m/w/d)", "(k/m)", "(m/ž)", "(ж/м)": the letters for the genders of many languages in brackets, as pattern source. */
export const GENDERS_BRACKETED = String.raw`\((?:[mfwdxhivkžжмn]\s?[/|*]\s?){1,3}[mfwdxhivkžжмn*]\)`
/** "(m/w/d)", "(f/m/x)", "H/F", "(all genders)": only titles carry these. */
const GENDERS = wordPattern(String.raw`${GENDERS_BRACKETED}|(?<![\p{L}])h/f(?![\p{L}])|\(all genders\)|\(gn\)|[:*_]in(?![\p{L}])`, 'i')

const SENTENCE = wordPattern(String.raw`(?<!(?<!\p{L})(?:st|sv|dr|dipl|ing|mgr|bc|prof|sr|jr|nr|ref|im|ul|ev))[.!?]\s+\p{Lu}|(?<!(?<!\p{L})(?:inc|ltd|corp|co|bros|pty|pvt))[.!?]$|^(?:why|how|what|when|who|where|the|our|your|we|you|i)\s`, 'i')
/** "Bakker gezocht!": that somebody is sought; the job stands before it. */
export const SOUGHT_BEHIND = wordPattern(String.raw`,?\s(?:${CALLS_BEHIND.join('|')})[!.]{0,3}$`, 'i')
/** Whether a line says for whom a title is meant ("(m/w/d)"), as only titles do. */
export const saysGenders = (line: string): boolean => GENDERS.test(plain(line))

const INFLECTED = /^(?:a|e|u|em|ом|ów|ę|y|i|ą|а|у|я|ю|ов|ей|iem|om)$/
/** What the first case may end in where another case has one letter in its place ("sprzedawcę", "prodavačku", "водителя"). */
const FIRST_CASE = ['', 'a', 'а', 'ь', 'й'] as const
/** Whether words hold the name of a job in another case, as Slavic sentences put it ("szukamy elektryka"). */
export const namesJobInflected = (words: string): boolean => matchesIn(WORD, words.toLowerCase()).some(([word]) =>
  [1, 2].some(cut => word.length > cut + 3 && INFLECTED.test(word.slice(-cut)) && (cut === 1 ? FIRST_CASE : ['']).some(end => nounWords.has(`${word.slice(0, -cut)}${end}`))))

/** "Nurses", "electricians", "infirmiers": several of one trade, as advertisements call for them. */
const isSeveral = (word: string): boolean => isSeveralAbroad(word) || word.length > 4 && word.endsWith('s') && !word.endsWith('ss') && (nounWords.has(word.slice(0, -1)) || word.endsWith('ores') && nounWords.has(word.slice(0, -2))) && !WIDE_NOUNS.has(word)
/** How more than one of a trade are called in Danish, Norwegian, Swedish, German, Dutch and Italian: the ending, and that of one. */
const OTHER_PLURALS: readonly (readonly [string, string])[] = [['r', ''], ['e', ''], ['er', ''], ['ere', 'er'], ['ar', ''], ['ar', 'e'], ['or', 'a'], ['en', ''], ['innen', 'in'], ['n', '']]
const isSeveralAbroad = (word: string): boolean => word.length > 6 && OTHER_PLURALS.some(([ending, other]) => word.endsWith(ending) && nounWords.has(word.slice(0, -ending.length) + other) && !WIDE_NOUNS.has(`${word.slice(0, -ending.length)}${other}s`))
/** Plurals that head sections and menus more often than advertisements. */
const WIDE_NOUNS: ReadonlySet<string> = new Set('positions posts roles jobs internships traineeships apprenticeships specialists experts professionals workers assistants partners leaders managers leads heads associates executives agents members stages officers directors founders consultants advisors counsels reps chiefs cadres'.split(' '))
/** Of these, what names no people. */
const SECTION_NOUNS: ReadonlySet<string> = new Set('positions posts roles jobs internships traineeships apprenticeships leads stages partners members cadres leaders heads'.split(' '))
const SEVERAL = wordPattern(String.raw`^(?!(?:our|the|all|meet|your|for|top|best|new)\s)\p{Lu}[\p{L}&/-]{1,24}(?:\s[\p{L}&/-]{1,24}){0,4}?\s(\p{L}{4,24})(?=$|\s?[([,–—-])`, 'i')
/** "Project Officers (two posts)", "Care Assistants": a head that calls for several by a plural that elsewhere heads sections. */
export const namesSeveral = (head: string): boolean => {
  const noun = (SEVERAL.exec(plain(head).trim())?.[1] ?? '').toLowerCase()
  return head.length <= 90 && WIDE_NOUNS.has(noun) && !SECTION_NOUNS.has(noun) && nounWords.has(noun.slice(0, -1))
}

/** "…, Yuc.": a state shortened, whose point ends no sentence. */
const REGION_SHORT = wordPattern(String.raw`,\s\p{Lu}\p{Ll}{1,4}\.$`, '')
/** Whether a short line reads like the name of a job: it holds a noun that names one and is no sentence. */
export const readsLikeTitle = (line: string): boolean => {
  const text = plain(line).trim().replace(SOUGHT_BEHIND, '').replace(REGION_SHORT, '')
  if (text.length < 2 || text.length > 140 || SENTENCE.test(text) || /https?:|www\./.test(text)) return false
  return GENDERS.test(text) || matchesIn(WORD, text.toLowerCase()).some(([word]) => nounWords.has(word) || isSeveral(word)) || nounPhrase.test(text) || ending.test(text)
}
