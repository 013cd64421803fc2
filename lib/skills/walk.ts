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
  /** Whether what stands in `compiled.others` is taken in. */
  hasOthers: boolean
}

const SEMICOLON = 59
const COLON = 58
const END = LINE_END.charCodeAt(0)
const S = 115
const DOT = 46
const SLASH = 47
const AMPERSAND = 38
/** Stands for a dot that begins a word while a text is walked. */
const DOT_OF_WORD = 127

/** Whether a sign of a phrase is a place where its words may be parted; a dot that begins a word (".NET") is none. */
export const isBlank = (code: number, isFirst: boolean): boolean => code === 32 || code === 45 || code === 39 || (code === 46 && !isFirst)
/** Whether a sign of the text ends a phrase. */
export const isEnd = (code: number): boolean => code === SEMICOLON || code === END

/** By ASCII sign: what the hash is multiplied with, 0 behind a phrase and 1 where words are parted, and what is added to it then. */
const times = new Int32Array(128)
const plus = new Uint8Array(128)
/** By ASCII sign: 1 where a word or a phrase ends. */
const edge = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const ends = isEnd(code) || code === COLON
  const blank = isBlank(code, false)
  times[code] = ends ? 0 : blank ? 1 : BASE
  plus[code] = ends || blank ? 0 : code >= 65 && code <= 90 ? code | 32 : code
  edge[code] = ends || blank || code === SLASH || code === AMPERSAND ? 1 : 0
}
plus[DOT_OF_WORD] = DOT

/** The ends of words and phrases in a text, and the hash of each phrase up to there. Entries from `count` on mean nothing. */
type Ends = { count: number; at: Int32Array; hash: Int32Array }

/**
 * Finds the ends. A browser does this before it has compiled any of it, and compiles a short loop that asks nothing soonest: one loop
 * over all signs and another over the ends together take half the time of one that does both.
 */
const endsIn = (bytes: Uint8Array): Ends => {
  const { length } = bytes
  const at = new Int32Array(length)
  const hashes = new Int32Array(length)
  let count = 0
  let hash = 0
  for (let place = 0; place < length; place++) {
    const code = bytes[place] ?? 0
    at[count] = place
    hashes[count] = hash
    count += edge[code] ?? 0
    hash = (Math.imul(hash, times[code] ?? 0) + (plus[code] ?? 0)) | 0
  }
  return { count, at, hash: hashes }
}

/** Notes where everything stands, the key of each phrase and the bits of its longer beginnings. What keys.ts does is written out, as each call costs more than what is called. */
const enter = (table: Walked, bytes: Uint8Array, { count, at, hash: hashes }: Ends): void => {
  const { phraseAt, skillOf, lineAt, bits, slots, shift } = table
  const finer = shift - FINER
  const lastSlot = slots.length - 1
  let phrase = 0
  let skill = 0
  let start = 0
  let word = 0
  for (let end = 0; end < count; end++) {
    const place = at[end] ?? 0
    const code = bytes[place] ?? 0
    const spread = Math.imul(hashes[end] ?? 0, SPREAD)
    const bit = spread >>> finer
    if (code < COLON) {
      if (word > start) bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
      word = place + 1
      continue
    }
    if (place > start && code !== COLON) {
      let slot = (spread >>> shift) << 1
      while (slots[slot + 1] !== 0) slot = (slot + 2) & lastSlot
      slots[slot] = hashes[end] ?? 0
      slots[slot + 1] = phrase + 1
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
      const many = Math.imul(Math.imul(hashes[end] ?? 0, BASE) + S, SPREAD) >>> finer
      bits[many >>> 5] = (bits[many >>> 5] ?? 0) | (1 << (many & 31))
      phraseAt[phrase] = start
      skillOf[phrase++] = skill
    }
    word = start = place + 1
    if (code === END) lineAt[++skill] = start
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
  ({ ...keysFor(phrases), compiled, inText: 0, phraseAt: new Uint32Array(phrases), skillOf: new Uint16Array(phrases), lineAt: new Uint32Array(skills + 1), names: [], hasOthers: compiled.others === '' })

/** The text as bytes, which a loop reads sooner than characters. */
const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  new TextEncoder().encodeInto(text, bytes)
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (dot === 0 || edge[bytes[dot - 1] ?? 0] === 1) bytes[dot] = DOT_OF_WORD
  }
  return bytes
}

/** A compiled vocabulary, walked, but for what is not in ASCII. */
export const walked = (compiled: SkillTable): Walked => {
  const table = empty(compiled, compiled.skills, compiled.phrases)
  const bytes = bytesOf(compiled.text)
  enter(table, bytes, endsIn(bytes))
  return table
}

/** Takes in the phrases and names that are not in ASCII, if they are not there yet. */
export const withOthers = <Its extends Walked>(table: Its): Its => {
  if (!table.hasOthers) {
    table.hasOthers = true
    walkOthers(table)
  }
  return table
}
