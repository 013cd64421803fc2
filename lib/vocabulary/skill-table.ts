/**
 * The vocabulary of skills as compiled: strings that are cut where needed and numbers in base64 (little-endian), so that
 * nothing has to be parsed into objects when the extension wakes up. Skills and phrases are known by their position.
 */
export type SkillTable = {
  /** SHA-256 of the sources it was compiled from, in hex. */
  sources: string
  /** Where hashing starts, chosen so that no two entries are taken for each other. */
  seed: number
  /** Canonical names, each followed by a line break. */
  names: string
  /** Phrases as written, each followed by a line break; a blank is a place where the words may be parted. */
  phrases: string
  /** A skill's kind, by skill: the position in KINDS. Uint8. */
  kinds: string
  /** The skill a phrase names, by phrase. Uint16. */
  skillOf: string
  /** The rule a phrase must meet, by phrase: the position in `rules`. Uint8. */
  ruleOf: string
  /** Three numbers a rule: flags (see FLAG), the contexts one of which must be near, the contexts that must not be beside. Uint32. */
  rules: string
  /** The contexts in whose lists a skill of this kind counts as company, by kind. Uint32. */
  company: string
  /** Hash table with open addressing, a power of two long: the upper half of a key's hash. Uint16. */
  prints: string
  /** By slot: position of the phrase plus one, 0 for none. Uint16. */
  slots: string
  /** By slot: 128 where a longer phrase begins like this; the rest is the position in `masks` of the contexts this word speaks for. Uint8. */
  marks: string
  /** Sets of contexts as bits; the first is empty. Uint32. */
  masks: string
  /** Relations, by skill: where its part of `related` begins, once more at the end. Three runs of these: broader, neighbours, same. Uint16. */
  relatedAt: string
  /** Positions of related skills. Uint16. */
  related: string
}

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
