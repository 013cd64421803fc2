import { skillTable } from '../vocabulary/compiled/skills' // made by: node --import tsx scripts/compile-vocabulary.ts (npm start, npm test and npm run inspect call it)
import { FIRST_RULE, FLAG, LINE_END, type SkillTable, titled } from '../vocabulary/skill-table'
import { hashOn } from '../vocabulary/hash'
import { addContexts, type Keys, keysFor, maskIn, slotOf, valueAt } from './keys'
import { type Walked, walked, withOthers } from './walk'

/** A vocabulary, ready for look-ups; what the parts of the compiled one hold stands at `SkillTable`. */
export type Table = Walked & {
  /** By rule: its flags, and AROUND where it looks at what stands around a phrase. */
  flags: Uint8Array
  /** The words of the contexts that somebody asked for. */
  contexts?: Contexts
}
/** `taken`: the contexts whose words are in, as bits. */
type Contexts = Keys & { taken: number }

const AROUND = 64
/** The flags of each rule, with AROUND where it asks for more than the words themselves. */
const flagsOfRules = (rules: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: rules.length / 3 }, (_, rule) => {
    const flags = rules[rule * 3] ?? 0
    return flags | ((flags & (FLAG.near | FLAG.named | FLAG.own)) !== 0 || rules[rule * 3 + 2] !== 0 ? AROUND : 0)
  })

/** A compiled vocabulary made ready. Exported for tests, which compile small ones of their own. */
export const tableFrom = (compiled: SkillTable): Table => ({ ...walked(compiled), flags: flagsOfRules(compiled.rules) })

/** A word of a context and the blank behind it take this many signs at least. */
const SHORTEST_WORD = 3
const contextKeys = (contexts: readonly string[]): Contexts => ({ ...keysFor(contexts.reduce((sum, words) => sum + words.length / SHORTEST_WORD, 0)), taken: 0 })
/** Takes in the words of contexts that nobody asked for before: most texts ask for a few. */
const takeContexts = (keys: Contexts, contexts: readonly string[], mask: number): void => {
  for (const [nth, words] of contexts.entries()) {
    if (((mask >>> nth) & 1) === 1 && ((keys.taken >>> nth) & 1) === 0) for (const word of words.split(' ')) addContexts(keys, hashOn(0, word, 0, word.length), 1 << nth)
  }
  keys.taken |= mask
}
/** Whether the word with a hash speaks for one of the contexts of a mask. */
export const saysContext = (table: Table, hash: number, mask: number): boolean => {
  const keys = (table.contexts ??= contextKeys(table.compiled.contexts))
  if ((mask & ~keys.taken) !== 0) takeContexts(keys, table.compiled.contexts, mask)
  return ((keys.masks[maskIn(valueAt(keys, slotOf(keys, hash)))] ?? 0) & mask) !== 0
}

let ready: Table | undefined

/** The project's own vocabulary, made ready at the first call; what is not in ASCII when a text or a name needs it. */
export const ownTable = (): Table => (ready ??= tableFrom(skillTable))
/** The same with all phrases, also those that no text has needed. */
export const wholeTable = (): Table => withOthers(ownTable())

/** The name that a line of the text begins with. */
const nameIn = (line: string): string => {
  const end = line.search(/[;:`]|$/)
  const name = line.slice(0, end)
  return line.charAt(end) !== ':' && name === name.toLowerCase() ? titled(name) : name
}

/** The built-in vocabulary, and behind it the person's own where there is one. */
export const tablesWith = (own: { table?: Table } | undefined): readonly Table[] => (own?.table ? [ownTable(), own.table] : [ownTable()])

/** The canonical name of a skill. */
export const nameOf = (table: Table, skill: number): string => {
  const { compiled: { text }, lineAt, names } = table
  const known = names[skill]
  if (known !== undefined) return known
  const name = nameIn(text.slice(lineAt[skill], lineAt[skill + 1]))
  return (names[skill] = name === '' ? withOthers(table).names[skill] ?? '' : name)
}

/** All canonical names, by skill. */
export const namesOf = (table: Table): string[] => {
  const { compiled, names } = withOthers(table)
  return compiled.text.split(LINE_END).slice(0, -1).map((line, skill) => names[skill] ?? nameIn(line))
}

/** The text in which the phrase stands, from `phraseAt` on. */
export const textOf = ({ compiled, inText }: Table, phrase: number): string => (phrase < inText ? compiled.text : compiled.others)

/** A phrase as the table holds it: blanks, dots and hyphens where its words may be parted. */
export const phraseText = (table: Table, phrase: number): string => {
  if (phrase >= table.inText) withOthers(table)
  const text = textOf(table, phrase)
  const at = table.phraseAt[phrase] ?? 0
  return text.slice(at, at + text.slice(at, at + 400).search(/[;`]/))
}

/** What the rule of a phrase asks, of FLAG. */
export const flagsOf = ({ compiled, flags }: Table, phrase: number): number => flags[compiled.ruleOf.charCodeAt(phrase) - FIRST_RULE] ?? 0
/** Whether a phrase has a rule that looks at what stands around it. */
export const looksAround = (table: Table, phrase: number): boolean => (flagsOf(table, phrase) & AROUND) !== 0
/** The contexts that the rule of a phrase names, as bits: 1 for those of which one must be near, 2 for those that must not be beside. */
export const contextsOf = ({ compiled }: Table, phrase: number, part: 1 | 2): number => compiled.rules[(compiled.ruleOf.charCodeAt(phrase) - FIRST_RULE) * 3 + part] ?? 0

/** The contexts in whose lists a skill counts as company. */
export const companyOf = ({ compiled }: Table, skill: number): number => compiled.company[compiled.kinds.charCodeAt(skill) - 97] ?? 0
