import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { NATIVE, NOT_SPOKEN, SPOKEN, WELL } from '../vocabulary/language-words'
import { WELCOME_ANYWHERE } from '../vocabulary/welcome-words'
import { labelledAs } from './labelled-as'
import { languageFormed, languageOf, languagePattern } from './language-named'
import { isOffered } from './offered'
import { fluencyAt } from './language-fluency'
import { type Language, LanguageLevel } from './language'
import { wordPattern } from '../text/word-pattern'
import { matchesIn } from '../text/matches'

const CUE = anyOf(SPOKEN)
/** The same, also where the words are parts of longer ones. */
const CUE_INSIDE = wordPattern(SPOKEN.map(words => words.replace(/^\\p\{L\}\*/, '')).join('|'), 'i')
const NOT = anyOf(NOT_SPOKEN)
const MOTHER = anyOf(NATIVE)
const NICE = anyOf(WELCOME_ANYWHERE)
const QUALITY = anyOf(WELL)
const FRAMEWORK = wordPattern(String.raw`(?<![\p{L}\p{N}])(?<level>[ABC][12])(?![\p{L}\p{N}])`, '')
/** Examinations of English, asked of people who come from abroad. */
const TESTED = /(?<![A-Za-z])(?:IELTS|TOEFL)(?![A-Za-z])/
/** The language of the page, not of the work. */
const SITE = /\b(?:browser|navegador|navigateur|website|web site|webseite|this page|esta página|cookies?)\b/i
const COMPOUND = /kenntnis|sprachig|kundskab|kunnskap|kunskap/i

type Found = { lang: string; from: number; to: number }

const CAPITAL = wordPattern(String.raw`^\p{Lu}`, '')
const namesIn = (text: string): Found[] => matchesIn(languagePattern(), text).flatMap((match): Found[] => {
  const stem = match.groups?.['stem'] ?? ''
  const lang = languageOf(stem)
  // "polish the interface", "a turkish delight": in English and German, a language has a capital.
  const proper = CAPITAL.test(match[0]) || COMPOUND.test(match[0]) || languageFormed(stem) !== undefined
  return lang === undefined || !proper ? [] : [{ lang, from: match.index, to: match.index + match[0].length }]
})

/** The level stated for one of several languages: in its own stretch, which reaches to the next language. */
const levelOf = (text: string, found: readonly Found[], index: number): LanguageLevel | undefined => {
  const here = found[index]
  if (here === undefined) return undefined
  const next = found[index + 1]
  const tail = text.slice(here.to, Math.min(next?.from ?? text.length, here.to + 60))
  const head = text.slice(Math.max(found[index - 1]?.to ?? 0, here.from - 40), here.from)
  const shared = next !== undefined && (AND.test(tail) || /^\s?,\s?$/.test(tail)) ? text.slice(next.to, next.to + 40) : ''
  const level = FRAMEWORK.exec(tail)?.groups?.['level'] ?? (index === 0 || found[index - 1] === undefined ? FRAMEWORK.exec(head)?.groups?.['level'] : undefined) ?? FRAMEWORK.exec(shared)?.groups?.['level']
  const parsed = LanguageLevel.safeParse(level)
  if (parsed.success) return parsed.data
  return MOTHER.test(tail.split(/[,;]/)[0] ?? '') || MOTHER.test(head) ? 'native' : undefined
}

const AND = /^-?\s?(?:and|und|et|&|\/|or|oder|y|o|e|ou|a|nebo|och|eller|og|en|of|i|lub|и|или|ja|tai)\s?$/i
/** What stands behind the last of languages that are joined ("English, French and Spanish are a plus"). */
const lastTail = (text: string, found: readonly Found[], index: number): string => {
  let last = index
  for (let next = found[last + 1]; next !== undefined && /^-?\s?(?:,|\p{L}{1,4}|&|\/)?\s?$/u.test(text.slice(found[last]?.to ?? 0, next.from)); next = found[last + 1]) last++
  const end = found[last]?.to ?? 0
  return text.slice(end, Math.min(end + 60, found[last + 1]?.from ?? text.length))
}

const WISHED = wordPattern(String.raw`(?:preferably|ideally|idealerweise|idéalement|gerne|mile widzian\p{L}{1,2}|вітається|bonus:?|plus:?|se valorará|ideálně|gärna|najlepiej|желательно|mielellään|bij voorkeur|preferencialmente)\s(?:\p{L}+\s){0,2}$`, 'i')
const required = (text: string, found: readonly Found[], index: number, niceAbove: boolean): boolean => {
  const here = found[index]
  if (here === undefined || niceAbove) return false
  const next = found[index + 1]
  // "German and ideally Polish": the wish is for what follows.
  const tail = text.slice(here.to, next?.from ?? text.length).replace(next === undefined ? /(?!)/ : WISHED, '')
  const head = text.slice(Math.max(found[index - 1]?.to ?? 0, here.from - 40), here.from)
  // "Gute Deutschkenntnisse, Englisch von Vorteil": a comma parts what is said to be known well from what comes next.
  const own = QUALITY.test(head) || COMPOUND.test(text.slice(here.from, here.to))
  const joined = next !== undefined && (AND.test(tail) || !own && /^\s?,\s?$/.test(tail)) ? lastTail(text, found, index) : tail
  return !NICE.test(joined.split(/[;.]/)[0] ?? '') && !WISHED.test(head)
}

const languagesIn = (blocks: readonly Block[], statement: Statement, labelled: boolean): Language[] => {
  const { text, of } = statement
  const demanded = labelled || TESTED.test(text) || /(?:required|must|indispensable|erforderlich|exigé|requis|imprescindible|obrigatório|podmínk|krav|vereist|wymagan|обязател|pakollinen)/i.test(text) && text.length < 120
  // Only beside one of these does a language count, and looking for its name is the dear part.
  const wish = text.trim().length <= 70 && NICE.test(text)
  if (SITE.test(text) || isOffered(of) || !demanded && !wish && !COMPOUND.test(text) && !CUE_INSIDE.test(text)) return []
  const found = namesIn(text).filter(({ from, to }) => !NOT.test(text.slice(Math.max(0, from - 28), to + 34)))
  if (found.length === 0) return []
  const niceAbove = of.under.some(heading => NICE.test(heading))
  return found.flatMap((here, index): Language[] => {
    const near = text.slice(Math.max(0, here.from - 90), here.to + 60)
    const compound = COMPOUND.test(text.slice(here.from, here.to))
    const other = near.replace(text.slice(here.from, here.to), ' ')
    if (!demanded && !compound && !CUE.test(other) && !wish) return []
    const level = levelOf(text, found, index)
    const about = level === undefined ? fluencyAt(text, found, index) : undefined
    return [{ lang: here.lang, ...(level && { level }), ...(about && { about }), required: required(text, found, index, niceAbove), said: saidIn(blocks, statement, here.from, here.to) }]
  })
}

/** A stated level tells more than words of fluency, and those more than nothing. */
const clearness = ({ level, about }: Language): number => (level ? 2 : about ? 1 : 0)

/**
 * The human languages that a posting asks for, each once; a required mention counts before a welcome one. A level only where it is
 * stated as one of the framework's or as native; what "fluent" and its like are taken for is `about`.
 */
export const readLanguages = (blocks: readonly Block[]): Language[] => {
  const labelled = new Set(labelledAs(blocks, 'languages').filter(line => line.text.length <= 160).map(line => line.block))
  const kept = new Map<string, Language>()
  for (const statement of statementsOf(blocks)) {
    for (const language of languagesIn(blocks, statement, labelled.has(statement.block))) {
      const before = kept.get(language.lang)
      if (before === undefined || (!before.required && language.required)) kept.set(language.lang, language)
      else if (before.required === language.required && clearness(language) > clearness(before)) kept.set(language.lang, language)
    }
  }
  return [...kept.values()]
}
