/**
 * The vocabulary of skills as compiled: text that gzip packs well and that is walked once when the extension wakes up, nothing
 * that must be parsed into objects. Skills and phrases are known by their position.
 */
export type SkillTable = {
  /** SHA-256 of the sources it was compiled from, in hex. */
  sources: string
  /** How many skills and phrases there are. */
  skills: number
  phrases: number
  /**
   * What is written in ASCII, so that a browser takes it in at a byte a character: a line a skill, ended by LINE_END, its name, then its
   * phrases, parted by semicolons. The name is a phrase itself, read with its dots and hyphens as blanks, unless a colon stands behind
   * it; all in small letters and without a colon it is shown as `titled` writes it. In a phrase a blank is a place where the words may be
   * parted, and capitals are kept only where case matters.
   */
  text: string
  /**
   * What is not: a line a skill that has such, its position in base 36, a colon and its name where that is not in `text`, then its
   * phrases, each behind a semicolon. Their positions follow those in `text`.
   */
  others: string
  /** A skill's kind, by skill: a letter, a for the first of KINDS. */
  kinds: string
  /** The rule a phrase must meet, by phrase: a character, its code less FIRST_RULE the position in `rules`. */
  ruleOf: string
  /** Three numbers a rule: flags (see FLAG), the contexts one of which must be near, the contexts that must not be beside. */
  rules: readonly number[]
  /** The words of a context parted by blanks, without case and accents; the nth context is bit n of a set of contexts. */
  contexts: readonly string[]
  /** The contexts in whose lists a skill of this kind counts as company, by kind. */
  company: readonly number[]
  /** Related skills, each pair once, as compile/relations.ts packs them. */
  relations: string
}

/** Ends a line. No line break: bundlers write text that holds one as a template, which a browser takes three times as long to take in. */
export const LINE_END = '`'

/** The character that stands for the first rule: the first that needs no escape behind the quote. */
export const FIRST_RULE = 35
/** As many rules, and as many phrases, as a table has room for. */
export const MOST_RULES = 50_000
export const MOST_PHRASES = 130_000
/** As many skills as a table of 16 bits has room for, one number kept for none. */
export const MOST_SKILLS = 65_534
/** As many contexts as a set of 32 bits has room for. */
export const MOST_CONTEXTS = 32

/** A name in small letters as it is shown: "ice cream making" as Ice Cream Making, small words within it left small. */
export const titled = (name: string): string => name.replace(/(^|[ /&-])(?!(?<= )(?:and|of|in|the|for|to|as|by|on|with|at) )([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())

/** What a skill is. A newcomer chooses the nearest; it decides which lists a skill is company in and whether its name has a plural. */
export const KINDS = ['language', 'library', 'tool', 'platform', 'field', 'method', 'practice', 'standard', 'certificate', 'licence', 'activity'] as const
export type Kind = (typeof KINDS)[number]

/** What a rule asks of a phrase. */
export const FLAG = {
  /** Only in upper and lower case as written. */
  exact: 1,
  /** An -s may follow. */
  plural: 2,
  /** A context must be near. */
  near: 4,
  /** A context must be near, or it stands with a capital inside a sentence. */
  named: 8,
  /** What must not be beside may stand before it, only not behind it. */
  next: 16,
  /** No part of a longer name: behind a capital that is itself inside a sentence, it is not meant. */
  own: 32,
} as const
