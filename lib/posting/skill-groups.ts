import { anyOf } from '../text/cues'
import { AND_WORDS, ANY_CUES, EXAMPLE_CUES, OR_SIMILAR, OR_WORDS, OR_WORDS_OF } from '../vocabulary/tier-cues'
import { wordPattern } from '../text/word-pattern'

/** Finds skills in a text: canonical name and offsets, in order, without overlaps. */
export type FindSkills = (text: string) => { skill: string; from: number; to: number }[]

type Found = ReturnType<FindSkills>[number]
/** Skills of a line that belong together, with offsets in the line; `also`: the same skill by other words. `weak`: only examples of what is asked for. */
export type GroupFound = { anyOf: (Found & { also?: Found[] })[]; weak: boolean }

type Join = 'or' | 'slash' | 'and' | 'comma' | 'apart'

const and = anyOf(AND_WORDS)
const examples = anyOf(EXAMPLE_CUES)
const anyCue = anyOf(ANY_CUES)
const orSimilar = wordPattern(String.raw`^[^.;)]{0,40}?(?:^|[\s,/(])${OR_SIMILAR}(?![\p{L}])`, 'i')
/** "…, Seldon or Tritonix": the list ends in an alternative that no vocabulary knows. */
const orUnknown = wordPattern(String.raw`^\s?,?\s(?:or|oder|ou|o|eller|of|lub|albo|nebo|alebo|tai|taikka|или|або|czy)\s[\p{L}\p{N}][\p{L}\p{N}+#./-]{1,24}\s{0,2}(?:[.,;)(]|$)`, 'i')
/** What `OR_SIMILAR` ends in: without it there is no need to look closer. */
const MAYBE_SIMILAR = /simil|equivalent|équivalent|compar|other|related|like|custom|alternativ|vergleich|ähnlich|ander|autre|altro|vergelijk|lignende|liknande|podobn|vastaav|motsvarande|tilsvarende|аналог|подобн|друг|inn[ey]|jin|obdobn|gelijkw|gelijkaard|análog/i
const orWords = new Map<string, RegExp>()

const orIn = (lang: string): RegExp => {
  const made = orWords.get(lang) ?? anyOf([...OR_WORDS, ...(OR_WORDS_OF[lang] ?? [])])
  orWords.set(lang, made)
  return made
}

const OTHER_THING = /,\s[^\s,]{2,30}\s[^,]{2,40},/
const WORDS = wordPattern(String.raw`[\p{L}\p{N}]+`, 'g')
const wordCount = (text: string): number => (text.match(WORDS) ?? []).length

/** How two neighbouring skills are joined by what stands between them. */
const joinOf = (between: string, lang: string): Join => {
  if (between.length > 60 || /[.;!?:]\s/.test(between)) return 'apart'
  if (/^\s?[/|]\s?$/.test(between)) return 'slash'
  if (/[()[\]]/.test(between)) return 'apart'
  // Something of several words that no vocabulary knows stands between: what ends the list says nothing of what is before it.
  if (OTHER_THING.test(between)) return 'apart'
  if (orIn(lang).test(between) && wordCount(between) <= 5) return 'or'
  if (and.test(between) && wordCount(between) <= 5) return 'and'
  return /,/.test(between) && wordCount(between) <= 4 ? 'comma' : 'apart'
}

/** A comma means what the conjunction that ends its list means: "A, B or C" are alternatives, "A, B and C" are not. */
const meaningOf = (joins: readonly Join[], orFollows: (index: number) => boolean): boolean[] => {
  const together: boolean[] = []
  let listIsOr = false
  for (let at = joins.length - 1; at >= 0; at -= 1) {
    const join = joins[at]
    const endsList = joins[at + 1] === undefined || joins[at + 1] === 'apart'
    if (endsList) listIsOr = orFollows(at + 1)
    // "A, B or C, D": the list goes on behind the alternatives, so they are B and C alone; "A or B, C or D" are two pairs.
    const goesOn = join === 'or' && joins[at + 1] === 'comma'
    if (join === 'or' || join === 'and') listIsOr = join === 'or'
    if (join === 'comma' && joins[at - 1] === 'or') listIsOr = false
    // A slash binds only its neighbours ("AWS/GCP, Docker") and says nothing of the commas before it.
    together[at] = join === 'slash' || (join !== 'apart' && join !== 'and' && listIsOr)
    if (goesOn) listIsOr = false
  }
  return together
}

/** Where examples that a cue announces end: at the bracket that holds them or with the line. */
const endOfExamples = (line: string, from: number): number => {
  const close = line.indexOf(')', from)
  const open = line.indexOf('(', from)
  return close >= 0 && (open < 0 || close < open) ? close : line.length
}

const cueSpan = (line: string, cue: RegExp): { from: number; to: number } | undefined => {
  const found = cue.exec(line)
  return found ? { from: found.index + found[0].length, to: endOfExamples(line, found.index + found[0].length) } : undefined
}

/** The skills of one line as groups: alternatives together, everything else by itself. `lang` is ISO 639-1 where known. */
export const skillGroups = (line: string, findSkills: FindSkills, lang = ''): GroupFound[] => {
  const found = findSkills(line).filter(({ from, to }) => from >= 0 && to > from && to <= line.length)
  const exampleSpan = cueSpan(line, examples)
  const anySpan = cueSpan(line, anyCue)
  const inside = (span: { from: number; to: number } | undefined, skill: Found): boolean => span !== undefined && skill.from >= span.from && skill.to <= span.to
  const joins = found.slice(1).map((skill, at) => joinOf(line.slice(found[at]?.to ?? 0, skill.from), lang))
  const together = meaningOf(joins, index => {
    const rest = line.slice(found[index]?.to ?? line.length)
    return orUnknown.test(rest) || (MAYBE_SIMILAR.test(rest) && orSimilar.test(rest))
  })
  const groups: GroupFound[] = []
  found.forEach((skill, at) => {
    const before = found[at - 1]
    const weak = inside(exampleSpan, skill)
    // "one of A or B, solid C": the alternatives end with the one behind "or".
    const isBehindLast = joins[at - 1] === 'comma' && joins[at - 2] === 'or'
    const joined = before !== undefined && (together[at - 1] === true || (joins[at - 1] !== 'apart' && ((weak && inside(exampleSpan, before)) || (!isBehindLast && inside(anySpan, skill) && inside(anySpan, before)))))
    const last = groups[groups.length - 1]
    if (!joined || !last) return void groups.push({ anyOf: [skill], weak })
    const same = last.anyOf.find(other => other.skill === skill.skill)
    if (same === undefined) last.anyOf.push(skill)
    else same.also = [...same.also ?? [], skill]
  })
  return groups
}
