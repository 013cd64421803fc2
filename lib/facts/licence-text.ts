import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import { saidIn, type Statement, statementsOf, statementsWith } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { CHECKS, DRIVING_LICENCE, LICENCE_CLASS, LICENCES, LORRY_LICENCES, NO_LICENCE } from '../vocabulary/licence-words'
import { WELCOME_ANYWHERE } from '../vocabulary/welcome-words'
import type { Check, Licence } from './licence'
import { isOffered } from './offered'

const DRIVING = anyOf(DRIVING_LICENCE)
const mayDrive = mayHold(DRIVING_LICENCE, /licen|permis|cnh|jazdy|ajok|rijb|řp|kørek|ajo-/i)
const LORRIES = LORRY_LICENCES.map(([name, words]) => [name, anyOf([words])] as const)
const NAMED = LICENCES.map(({ name, words = [], signs = [] }) =>
  ({ name, words: words.length === 0 ? undefined : anyOf(words), signs: signs.length === 0 ? undefined : anyOf(signs, '') }))
const ANY_WORDS = mayHold(LICENCES.flatMap(({ words = [] }) => words), /vca|fimo|caces|95|34|sep|legitim|uprawn|wóz|vzv|vysokozdv|cpr|bls|acls|eng|nmc|rn |acca|flt|групп/i)
const ANY_SIGNS = anyOf(LICENCES.flatMap(({ signs = [] }) => signs), '')
const CHECKED = Object.entries(CHECKS).map(([kind, words]) => [kind, anyOf(words)] as const)
const mayCheck = mayHold(Object.values(CHECKS).flat(), /dbs|pvg|vog|tb |rt|vaccin|immuni|masern|trestn|rejst|судим|мед|санк|badani|disclosure|police|crim|crb/i)
const NICE = anyOf(WELCOME_ANYWHERE)
const DENIED = wordPattern(String.raw`(?<!\p{L})(?:${NO_LICENCE.join('|')})\s(?:\p{L}{1,12}\s){0,3}$`, 'i')
const NOT_NEEDED = /^[^,;.]{0,30}\b(?:not (?:required|necessary|needed|essential)|nicht (?:erforderlich|nötig)|non requis|ej krav|inget krav)\b/i

const ONE_CLASS = '[ABCDEВСТ]1?(?:\\s?\\+?\\s?[EЕ])?'
const CLASSES = String.raw`(?<classes>${ONE_CLASS}(?:(?:\s?[,/&]\s?|\s(?:und|oder|or|and|et|ou|y|o|och|eller|og|en|of|e|i|lub|a|nebo|и|или)\s)(?:${ONE_CLASS})(?![\p{L}\d])){0,4})(?![\p{L}\d])`
const BEHIND = wordPattern(String.raw`^[\s:(,"-]{0,3}${CLASSES}`, '')
const BETWEEN = wordPattern(String.raw`^[\s:(,-]{0,3}(?:${LICENCE_CLASS}[\s.:]{0,2}){1,3}["(]?`, 'i')
const BEFORE = wordPattern(String.raw`(?<![\p{L}\d])(?:[Cc]lass |[Kk]lasse |[Cc]ategory )?${CLASSES}[- ]$`, '')
const IN_WORD = /^([abcde]1?e?)-/i

/** Cyrillic letters look like the Latin ones and mean the same classes. */
const LATIN: Readonly<Record<string, string>> = { В: 'B', С: 'C', Е: 'E', Т: 'T' }
const classesIn = (words: string): string[] =>
  [...new Set(words.replace(/[ВСЕТ]/g, sign => LATIN[sign] ?? sign).split(/\s?[,/&]\s?|\s\p{L}{1,5}\s/u).map(each => each.replace(/[\s+]/g, '').toUpperCase()).filter(each => /^[A-E]1?E?$|^T$/.test(each)))]

/** The classes of a driving licence found at an offset, and how far they reach. */
const classesAt = (text: string, from: number, to: number): { classes: string[]; from: number; to: number } => {
  const inside = IN_WORD.exec(text.slice(from, to))?.[1]
  if (inside !== undefined) return { classes: classesIn(inside.toUpperCase()), from, to }
  const tail = text.slice(to, to + 60)
  const lead = BETWEEN.exec(tail)?.[0] ?? ''
  const behind = BEHIND.exec(tail.slice(lead.length)) ?? BEHIND.exec(tail)
  if (behind !== null) return { classes: classesIn(behind.groups?.['classes'] ?? ''), from, to: to + tail.indexOf(behind[0]) + behind[0].length }
  const head = text.slice(Math.max(0, from - 24), from)
  const before = BEFORE.exec(head)
  return before === null ? { classes: [], from, to } : { classes: classesIn(before.groups?.['classes'] ?? ''), from: from - (head.length - before.index), to }
}

/** Whether it is welcome only: by its own part of the sentence, or by a heading above. */
const isWelcome = ({ text, of }: Statement, from: number, to: number): boolean => {
  const part = `${text.slice(0, from).split(/[,;]/).at(-1) ?? ''} ${text.slice(to).split(/[;.]/)[0] ?? ''}`
  return NICE.test(part) || of.under.some(heading => NICE.test(heading))
}

const isDenied = (text: string, from: number, to: number): boolean => DENIED.test(text.slice(Math.max(0, from - 40), from)) || NOT_NEEDED.test(text.slice(to))

const drivingIn = (blocks: readonly Block[], statement: Statement): Licence[] => {
  const { text } = statement
  const lorry = LORRIES.flatMap(([name, pattern]): Licence[] => {
    const match = /cdl|[hl]gv/i.test(text) ? pattern.exec(text) : null
    if (match === null || isDenied(text, match.index, match.index + match[0].length)) return []
    const classes = name === 'CDL' ? /(?:class |cdl[- ])([abc])(?![a-z])/i.exec(match[0])?.slice(1) ?? [] : match[0].slice(3).replace(/[^\dA-Z]/gi, '').replace(/class/i, '').toUpperCase().split(' ')
    return [{ kind: 'driving', name, classes: classes.map(each => `${name} ${each.toUpperCase()}`), required: !isWelcome(statement, match.index, match.index + match[0].length), said: saidIn(blocks, statement, match.index, match.index + match[0].length) }]
  })
  const match = mayDrive(text) ? DRIVING.exec(text) : null
  if (match === null || lorry.length > 0) return lorry
  const found = classesAt(text, match.index, match.index + match[0].length)
  if (isDenied(text, match.index, match.index + match[0].length)) return []
  return [{ kind: 'driving', name: 'Driving licence', ...(found.classes.length > 0 && { classes: found.classes }), required: !isWelcome(statement, found.from, found.to), said: saidIn(blocks, statement, found.from, found.to) }]
}

const professionalIn = (blocks: readonly Block[], statement: Statement): Licence[] => {
  const { text } = statement
  if (!ANY_WORDS(text) && !ANY_SIGNS.test(text)) return []
  return NAMED.flatMap(({ name, words, signs }): Licence[] => {
    const match = words?.exec(text) ?? signs?.exec(text)
    if (match === null || match === undefined) return []
    const [from, to] = [match.index, match.index + match[0].trimEnd().length]
    return isDenied(text, from, to) ? [] : [{ kind: 'professional', name, required: !isWelcome(statement, from, to), said: saidIn(blocks, statement, from, to) }]
  })
}

/** The licences and certificates that a posting asks for, each once; one that is asked for counts before one that is welcome. */
export const readLicences = (blocks: readonly Block[]): Licence[] => {
  const kept = new Map<string, Licence>()
  for (const statement of statementsOf(blocks)) {
    if (isOffered(statement.of)) continue
    for (const licence of [...drivingIn(blocks, statement), ...professionalIn(blocks, statement)]) {
      const before = kept.get(licence.name)
      const more = before !== undefined && before.required === licence.required && before.classes === undefined && licence.classes !== undefined
      if (before === undefined || more || !before.required && licence.required) kept.set(licence.name, licence)
    }
  }
  return [...kept.values()]
}

/** The checks of a person that a posting announces, each kind once. */
export const readChecks = (blocks: readonly Block[]): Check[] => {
  const found = new Map<string, Check>()
  for (const statement of statementsWith(blocks, mayCheck)) {
    const { text } = statement
    for (const [kind, pattern] of CHECKED) {
      const match = found.has(kind) ? null : pattern.exec(text)
      if (match === null || isDenied(text, match.index, match.index + match[0].length)) continue
      const known = kind === 'criminal-record' || kind === 'health' || kind === 'drugs' || kind === 'credit' ? kind : undefined
      if (known !== undefined) found.set(kind, { kind: known, said: saidIn(blocks, statement, match.index, match.index + match[0].trimEnd().length) })
    }
  }
  return [...found.values()]
}
