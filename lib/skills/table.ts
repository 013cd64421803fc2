import { skillTable } from '../vocabulary/compiled/skills' // made by: node --import tsx scripts/compile-vocabulary.ts (npm start, npm test and npm run inspect call it)
import type { SkillTable } from '../vocabulary/skill-table'

/** The vocabulary, ready for look-ups. What each array holds stands at `SkillTable`. */
export type Table = {
  seed: number
  size: number
  phrases: string
  /** By phrase: where it begins in `phrases`; once more at the end, one past the last line break. */
  phraseAt: Uint32Array
  kinds: Uint8Array
  skillOf: Uint16Array
  ruleOf: Uint8Array
  rules: Uint32Array
  company: Uint32Array
  prints: Uint16Array
  slots: Uint16Array
  marks: Uint8Array
  masks: Uint32Array
  relatedAt: Uint16Array
  related: Uint16Array
  /** The canonical names, by skill. */
  names: readonly string[]
}

/** The platform's own decoder, where there is one, takes a fraction of the time that a loop does before it is warm. */
const native: unknown = Reflect.get(Uint8Array, 'fromBase64')

const bytes = (base64: string): Uint8Array => {
  const decoded: unknown = typeof native === 'function' ? native.call(Uint8Array, base64) : undefined
  if (decoded instanceof Uint8Array) return decoded
  const text = atob(base64)
  const made = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) made[at] = text.charCodeAt(at)
  return made
}
const u16 = (base64: string): Uint16Array => new Uint16Array(bytes(base64).buffer)
const u32 = (base64: string): Uint32Array => new Uint32Array(bytes(base64).buffer)

const lineStarts = (text: string, lines: number): Uint32Array => {
  const starts = new Uint32Array(lines + 1)
  for (let line = 0, at = 0; line < lines; line++) {
    starts[line] = at
    at = text.indexOf('\n', at) + 1
  }
  starts[lines] = text.length
  return starts
}

/** A compiled vocabulary made ready. Exported for tests, which compile small ones of their own. */
export const tableFrom = (from: SkillTable): Table => {
  const skillOf = u16(from.skillOf)
  const slots = u16(from.slots)
  return {
    seed: from.seed,
    size: slots.length,
    phrases: from.phrases,
    phraseAt: lineStarts(from.phrases, skillOf.length),
    kinds: bytes(from.kinds),
    skillOf,
    ruleOf: bytes(from.ruleOf),
    rules: u32(from.rules),
    company: u32(from.company),
    prints: u16(from.prints),
    slots,
    marks: bytes(from.marks),
    masks: u32(from.masks),
    relatedAt: u16(from.relatedAt),
    related: u16(from.related),
    names: from.names.split('\n').slice(0, -1),
  }
}

let ready: Table | undefined

/** The project's own vocabulary, made ready at the first call. */
export const ownTable = (): Table => (ready ??= tableFrom(skillTable))

/** The slot of the key with this hash, or -1. A phrase found there must still be compared: two keys can share a print. */
export const slotOf = (table: Table, hash: number): number => {
  const mask = table.size - 1
  const print = hash >>> 16
  for (let at = hash & mask; table.slots[at] !== 0 || table.marks[at] !== 0; at = (at + 1) & mask) {
    if (table.prints[at] === print) return at
  }
  return -1
}
