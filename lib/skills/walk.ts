import { BASE, hashSign } from '../vocabulary/hash'
import { LINE_END, type SkillTable } from '../vocabulary/skill-table'
import { addPhrase, FINER, type Keys, keysFor, setBit, SPREAD } from './keys'

/** Where everything in a vocabulary stands, and the keys of its phrases. */
export type Walked = Keys & {
  compiled: SkillTable
  /** How many phrases stand in `compiled.text`; those behind them stand in `compiled.others`. */
  inText: number
  /** By phrase: where it begins there, and the skill it names. */
  phraseAt: Uint32Array
  skillOf: Uint16Array
  /** By skill: where its line begins in the text. */
  lineAt: Uint32Array
  /** By skill: its name, where it is not in the text or somebody asked for it. */
  names: string[]
}

const SEMICOLON = 59
const COLON = 58
const END = LINE_END.charCodeAt(0)
const S = 115

/** Whether a sign of a phrase is a place where its words may be parted; a dot that begins a word (".NET") is none. */
export const isBlank = (code: number, isFirst: boolean): boolean => code === 32 || code === 45 || code === 39 || (code === 46 && !isFirst)
/** Whether a sign of the text ends a phrase. */
export const isEnd = (code: number): boolean => code === SEMICOLON || code === END

/**
 * Walks the text once and notes where everything stands, the key of each phrase and the bits of its longer beginnings. A browser does
 * this before it has compiled any of it, when each call costs more than what is called: so what keys.ts and hash.ts do is written out.
 */
const walk = (table: Walked): void => {
  const { compiled, phraseAt, skillOf, lineAt, bits, slots, shift } = table
  const finer = shift - FINER
  const lastSlot = slots.length - 1
  const { text } = compiled
  const { length } = text
  let phrase = 0
  let skill = 0
  let start = 0
  let word = 0
  let hash = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97) hash = (Math.imul(hash, BASE) + code) | 0
    else if (code === SEMICOLON || code === END || code === COLON) {
      if (at > start && code !== COLON) {
        const spread = Math.imul(hash, SPREAD)
        let slot = (spread >>> shift) << 1
        while (slots[slot + 1] !== 0) slot = (slot + 2) & lastSlot
        slots[slot] = hash
        slots[slot + 1] = phrase + 1
        const bit = spread >>> finer
        bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
        const many = Math.imul(Math.imul(hash, BASE) + S, SPREAD) >>> finer
        bits[many >>> 5] = (bits[many >>> 5] ?? 0) | (1 << (many & 31))
        phraseAt[phrase] = start
        skillOf[phrase++] = skill
      }
      word = start = at + 1
      hash = 0
      if (code === END) lineAt[++skill] = start
    } else if (code >= 65) hash = (Math.imul(hash, BASE) + (code | 32)) | 0
    else {
      const blank = code === 32 || code === 45 || code === 39 || (code === 46 && at !== word)
      if (blank || code === 47 || code === 38) {
        if (word > start) {
          const bit = Math.imul(hash, SPREAD) >>> finer
          bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
        }
        word = at + 1
      }
      if (!blank) hash = (Math.imul(hash, BASE) + code) | 0
    }
  }
  table.inText = phrase
}

/** Adds the key of a phrase that is not in ASCII, and the bits of its longer beginnings. */
const addOther = (table: Walked, words: string, phrase: number): void => {
  let [hash, word] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    const blank = isBlank(code, at === word)
    if (blank || code === 47 || code === 38) {
      if (word > 0) setBit(table, hash)
      word = at + 1
    }
    if (!blank) hash = hashSign(hash, code >= 65 && code <= 90 ? code | 32 : code)
  }
  addPhrase(table, hash, phrase)
  setBit(table, hash)
  setBit(table, hashSign(hash, S))
}
const walkOthers = (table: Walked): void => {
  let phrase = table.inText
  let at = 0
  for (const line of table.compiled.others.split(LINE_END)) {
    const [named = '', ...phrases] = line.split(';')
    const skill = parseInt(named, 36)
    const name = named.indexOf(':')
    if (name >= 0) table.names[skill] = named.slice(name + 1)
    at += named.length + 1
    for (const words of phrases) {
      addOther(table, words, phrase)
      table.phraseAt[phrase] = at
      table.skillOf[phrase++] = skill
      at += words.length + 1
    }
  }
}

const empty = (compiled: SkillTable, skills: number, phrases: number): Walked =>
  ({ ...keysFor(phrases), compiled, inText: 0, phraseAt: new Uint32Array(phrases), skillOf: new Uint16Array(phrases), lineAt: new Uint32Array(skills + 1), names: [] })

/**
 * One of each sign, walked some times before the text: a browser that compiles the walk while it goes on leaves out the ways it has not
 * seen taken, and must begin anew where one is.
 */
const EACH_SIGN = "a;b:c d;e1 .f-g'h.i/j&k+l;M n o#`p:`"
const TIMES = 64

/** A compiled vocabulary, walked. */
export const walked = (compiled: SkillTable): Walked => {
  walk(empty({ ...compiled, text: EACH_SIGN.repeat(TIMES) }, 2 * TIMES, EACH_SIGN.length * TIMES))
  const table = empty(compiled, compiled.skills, compiled.phrases)
  walk(table)
  walkOthers(table)
  return table
}
