import { skillTable } from '../vocabulary/compiled/skills' // made by: node --import tsx scripts/compile-vocabulary.ts (npm start, npm test and npm run inspect call it)
import { FIRST_RULE, type SkillTable, titled } from '../vocabulary/skill-table'
import { hashOn, hashSign } from '../vocabulary/hash'
import { addContexts, addPhrase, type Keys, keysFor, setBit } from './keys'

/** A vocabulary, ready for look-ups; what the parts of the compiled one hold stands at `SkillTable`. */
export type Table = Keys & {
  compiled: SkillTable
  /** By phrase: where it begins in the text, and the skill it names. */
  phraseAt: Uint32Array
  skillOf: Uint16Array
  /** By skill: where its line begins in the text. */
  lineAt: Uint32Array
  /** By skill: its name, once somebody asked for it. */
  names: string[]
}

const SEMICOLON = 59
const COLON = 58
const BREAK = 10

/** Whether a sign of a phrase is a place where its words may be parted; a dot that begins a word (".NET") is none. */
export const isBlank = (code: number, isFirst: boolean): boolean => code === 32 || code === 45 || code === 39 || (code === 46 && !isFirst)
/** Whether a sign of the text ends a phrase. */
export const isEnd = (code: number): boolean => code === SEMICOLON || code === BREAK

const S = 115
/** Walks the text once and notes where everything stands, the key of each phrase and the bits of its longer beginnings. */
const walk = (table: Table): void => {
  const { compiled: { text }, phraseAt, skillOf, lineAt } = table
  let phrase = 0
  let skill = 0
  let start = 0
  let word = 0
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 || (code >= 48 && code < COLON)) hash = hashSign(hash, code)
    else if (code >= 65) hash = hashSign(hash, code | 32)
    else if (code === SEMICOLON || code === BREAK || code === COLON) {
      if (at > start && code !== COLON) {
        addPhrase(table, hash, phrase)
        setBit(table, hash)
        setBit(table, hashSign(hash, S))
        phraseAt[phrase] = start
        skillOf[phrase++] = skill
      }
      word = start = at + 1
      hash = 0
      if (code === BREAK) lineAt[++skill] = start
    } else {
      const blank = isBlank(code, at === word)
      if (blank || code === 47 || code === 38) {
        if (word > start) setBit(table, hash)
        word = at + 1
      }
      if (!blank) hash = hashSign(hash, code)
    }
  }
}

/** A compiled vocabulary made ready. Exported for tests, which compile small ones of their own. */
export const tableFrom = (compiled: SkillTable): Table => {
  const { skills, phrases, keys } = compiled
  const table = { ...keysFor(keys), compiled, phraseAt: new Uint32Array(phrases), skillOf: new Uint16Array(phrases), lineAt: new Uint32Array(skills + 1), names: [] }
  walk(table)
  for (const [nth, words] of compiled.contexts.entries()) for (const word of words.split(' ')) addContexts(table, hashOn(0, word, 0, word.length), 1 << nth)
  return table
}

let ready: Table | undefined

/** The project's own vocabulary, made ready at the first call. */
export const ownTable = (): Table => (ready ??= tableFrom(skillTable))

/** The name that a line of the text begins with. */
const nameIn = (line: string): string => {
  const end = line.search(/[;:\n]|$/)
  const name = line.slice(0, end)
  return line.charCodeAt(end) !== COLON && name === name.toLowerCase() ? titled(name) : name
}

/** The built-in vocabulary, and behind it the person's own where there is one. */
export const tablesWith = (own: { table?: Table } | undefined): readonly Table[] => (own?.table ? [ownTable(), own.table] : [ownTable()])

/** The canonical name of a skill. */
export const nameOf = ({ compiled: { text }, lineAt, names }: Table, skill: number): string => {
  const known = names[skill]
  if (known !== undefined) return known
  return (names[skill] = nameIn(text.slice(lineAt[skill], lineAt[skill + 1])))
}

/** All canonical names, by skill. */
export const namesOf = ({ compiled }: Table): string[] => compiled.text.split('\n').slice(0, -1).map(nameIn)

/** A phrase as the table holds it: blanks, dots and hyphens where its words may be parted. */
export const phraseText = ({ compiled: { text }, phraseAt }: Table, phrase: number): string => {
  const at = phraseAt[phrase] ?? 0
  return text.slice(at, at + text.slice(at, at + 400).search(/[;\n]/))
}

/** A number of the rule of a phrase: 0 for its flags, 1 for what must be near, 2 for what must not be beside. */
export const rulePart = ({ compiled }: Table, phrase: number, part: 0 | 1 | 2): number => compiled.rules[(compiled.ruleOf.charCodeAt(phrase) - FIRST_RULE) * 3 + part] ?? 0

/** The contexts in whose lists a skill counts as company. */
export const companyOf = ({ compiled }: Table, skill: number): number => compiled.company[compiled.kinds.charCodeAt(skill) - 97] ?? 0
