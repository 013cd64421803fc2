import { skillTable } from '../vocabulary/compiled/skills' // made by: node --import tsx scripts/compile-vocabulary.ts (npm start, npm test and npm run inspect call it)
import { FIRST_RULE, FLAG, type SkillTable, titled } from '../vocabulary/skill-table'
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
  /** By rule: its flags, and AROUND where it looks at what stands around a phrase. */
  flags: Uint8Array
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

const AROUND = 64
/** The flags of each rule, with AROUND where it asks for more than the words themselves. */
const flagsOfRules = (rules: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: rules.length / 3 }, (_, rule) => {
    const flags = rules[rule * 3] ?? 0
    return flags | ((flags & (FLAG.near | FLAG.named | FLAG.own)) !== 0 || rules[rule * 3 + 2] !== 0 ? AROUND : 0)
  })

/** A compiled vocabulary made ready. Exported for tests, which compile small ones of their own. */
export const tableFrom = (compiled: SkillTable): Table => {
  const { skills, phrases, keys } = compiled
  const table = { ...keysFor(keys), compiled, phraseAt: new Uint32Array(phrases), skillOf: new Uint16Array(phrases), lineAt: new Uint32Array(skills + 1), names: [], flags: flagsOfRules(compiled.rules) }
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

/** What the rule of a phrase asks, of FLAG. */
export const flagsOf = ({ compiled, flags }: Table, phrase: number): number => flags[compiled.ruleOf.charCodeAt(phrase) - FIRST_RULE] ?? 0
/** Whether a phrase has a rule that looks at what stands around it. */
export const looksAround = (table: Table, phrase: number): boolean => (flagsOf(table, phrase) & AROUND) !== 0
/** The contexts that the rule of a phrase names, as bits: 1 for those of which one must be near, 2 for those that must not be beside. */
export const contextsOf = ({ compiled }: Table, phrase: number, part: 1 | 2): number => compiled.rules[(compiled.ruleOf.charCodeAt(phrase) - FIRST_RULE) * 3 + part] ?? 0

/** The contexts in whose lists a skill counts as company. */
export const companyOf = ({ compiled }: Table, skill: number): number => compiled.company[compiled.kinds.charCodeAt(skill) - 97] ?? 0
