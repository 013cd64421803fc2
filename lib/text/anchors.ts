import { inSmallLetters } from './any-case'
import type { Finder } from './pattern-choice'
import type { SureWords } from './sure-words'

/**
 * Which patterns' words stand in a text, for all patterns at once. Cue lists of a dozen languages are long, and hardly any
 * text holds any of their words: one pass over a text marks the patterns whose words it holds, and the others need not be
 * asked. Marks are kept for a while, as many patterns are asked about the same statements.
 */

/** Words that patterns need, and which choices of which patterns do: none of them matches a text without these or others of its words. */
type Anchor = SureWords & { readonly marks: number[]; pass: number; readonly next: Anchor | undefined }

/**
 * A text in small letters, unit for unit, a bit for each pattern that may match it, the choices of patterns that may, as
 * CHOICES times the pattern's number and the choice, in no order, some twice, and how much was met when it was read.
 * `finders` is what patterns found out for it, by their own numbers, for those who ask again. `then`: what was asked about next the
 * last time, as readers go through the same statements in the same order.
 */
export type Marks = { text: string; lower: string; bits: Uint32Array; choices: number[]; age: number; finders: Map<number, readonly Finder[]>; following: Marks | undefined }

/** A pattern has fewer choices than this. */
const CHOICES = 1 << 16

const SLOTS = 1 << 14
const heads: (Anchor | undefined)[] = Array.from({ length: SLOTS })
const slotOf = (first: number, second: number, third: number): number => (first * 961 + second * 527 + third * 7) & (SLOTS - 1)

/** Runs of three letters that any text held so far, by a number that few share. */
const met = new Uint8Array(1 << 16)
const metSlot = (first: number, second: number, third: number): number => (first * 7919 + second * 311 + third) & 0xffff
let age = 0

/** Changes whenever a text holds letters in an order that none did before. */
export const ageNow = (): number => age

/** Learns the runs of letters of a text. */
const meet = (lower: string): void => {
  let isNew = false
  let [first, second] = [lower.charCodeAt(0), lower.charCodeAt(1)]
  for (let at = 2; at <= lower.length + 1; at++) {
    const third = at < lower.length ? lower.charCodeAt(at) : 0
    const slot = metSlot(first, second, third)
    if (met[slot] === 0) {
      met[slot] = 1
      isNew = true
    }
    first = second
    second = third
  }
  if (isNew) age++
}

/** Whether texts so far may have held these words, in small letters; false is certain. */
export const mayHaveMet = (words: string): boolean => {
  for (let at = 0; at + 2 < words.length; at++) {
    if (met[metSlot(words.charCodeAt(at), words.charCodeAt(at + 1), words.charCodeAt(at + 2))] === 0) return false
  }
  return true
}

/** Enough for the statements of a long posting and what is cut out of them. */
const MOST_TEXTS = 6_000
const MOST_UNITS = 1_000_000
const kept = new Map<string, Marks>()
let lastMarks: Marks | undefined
let units = 0
let patterns = 0
let pass = 0

const forget = (): void => {
  kept.clear()
  lastMarks = undefined
  foreseen = undefined
  units = 0
}

const anchorOf = ({ words, begins, ends }: SureWords): Anchor => {
  // Words of one or two letters are looked up with nothing for the letters they lack.
  const slot = slotOf(words.charCodeAt(0), words.length > 1 ? words.charCodeAt(1) : 0, words.length > 2 ? words.charCodeAt(2) : 0)
  for (let anchor = heads[slot]; anchor !== undefined; anchor = anchor.next) {
    if (anchor.words === words && anchor.begins === begins && anchor.ends === ends) return anchor
  }
  return heads[slot] = { words, begins, ends, marks: [], pass: 0, next: heads[slot] }
}

/** Gives a pattern its number; every text that a choice of it matches holds one of the words that are given with the choice. */
export const numberFor = (needed: readonly (readonly [words: SureWords, choice: number])[]): number => {
  const number = patterns++
  for (const [words, choice] of needed) {
    const { marks } = anchorOf(words)
    const mark = number * CHOICES + choice
    if (marks.at(-1) !== mark) marks.push(mark)
  }
  forget()
  return number
}

/** Surely a letter; others count as none, so that words are rather found than missed. */
const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0x17f && unit !== 0xf7) || (unit >= 0x430 && unit <= 0x45f)

const standsAt = (anchor: Anchor, lower: string, at: number): boolean =>
  lower.startsWith(anchor.words, at)
  && !(anchor.begins && at > 0 && isLetter(lower.charCodeAt(at - 1)))
  && !(anchor.ends && isLetter(lower.charCodeAt(at + anchor.words.length)))

const mark = (from: Anchor | undefined, lower: string, at: number, bits: Uint32Array, choices: number[]): void => {
  for (let anchor = from; anchor !== undefined; anchor = anchor.next) {
    if (anchor.pass === pass || !standsAt(anchor, lower, at)) continue
    anchor.pass = pass
    for (const choice of anchor.marks) {
      const number = Math.floor(choice / CHOICES)
      bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
      choices.push(choice)
    }
  }
}

const marked = (text: string, lower: string): Marks => {
  const bits = new Uint32Array((patterns + 31) >> 5)
  const choices: number[] = []
  let isNew = false
  pass++
  const unit = (at: number): number => (at < lower.length ? lower.charCodeAt(at) : 0)
  let first = unit(0)
  let second = unit(1)
  for (let at = 0; at < lower.length; at++) {
    const third = unit(at + 2)
    const slot = metSlot(first, second, third)
    if (met[slot] === 0) {
      met[slot] = 1
      isNew = true
    }
    const three = heads[slotOf(first, second, third)]
    const two = heads[slotOf(first, second, 0)]
    const one = heads[slotOf(first, 0, 0)]
    if (three !== undefined) mark(three, lower, at, bits, choices)
    if (two !== undefined) mark(two, lower, at, bits, choices)
    if (one !== undefined) mark(one, lower, at, bits, choices)
    first = second
    second = third
  }
  if (isNew) age++
  return { text, lower, bits, choices, age, finders: new Map(), following: undefined }
}

/** What is known of a text. */
export const marksOf = (text: string): Marks => {
  // Many patterns are asked about one text, one after the other.
  if (lastMarks !== undefined && lastMarks.text === text) return lastMarks
  const foretold = lastMarks?.following
  if (foretold !== undefined && foretold.text === text) {
    // The engine sees at once that a string is the one it was asked with before; another of the same words it reads through.
    foretold.text = text
    return lastMarks = foretold
  }
  let marks = kept.get(text)
  if (marks === undefined) {
    if (kept.size >= MOST_TEXTS || units + text.length > MOST_UNITS) forget()
    marks = marked(text, inSmallLetters(text))
    kept.set(text, marks)
    units += text.length
  }
  marks.text = text
  if (lastMarks !== undefined) lastMarks.following = marks
  return lastMarks = marks
}

/** Whether the pattern of this number may match a text with these marks. */
export const isMarked = ({ bits }: Marks, number: number): boolean => ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0

/** Which choices of the pattern of this number may match a text with these marks, in the order of the pattern. */
export const choicesMarked = ({ choices }: Marks, number: number): number[] => {
  const [from, to] = [number * CHOICES, (number + 1) * CHOICES]
  const found: number[] = []
  for (const choice of choices) if (choice >= from && choice < to && !found.includes(choice - from)) found.push(choice - from)
  return found.length > 1 ? found.sort((a, b) => a - b) : found
}

let [ahead, foreseen]: [string, Marks | undefined] = ['', undefined]

/** Which choices of the pattern of this number the posting may hold that is being read. */
export const choicesForeseen = (number: number): number[] => {
  foreseen ??= marked(ahead, ahead)
  return isMarked(foreseen, number) ? choicesMarked(foreseen, number) : []
}

/** Goes through a whole posting first, so that no pattern is made ready statement by statement. */
export const foresee = (texts: readonly string[]): void => {
  ahead = inSmallLetters(texts.join('\n'))
  foreseen = undefined
  meet(ahead)
}
