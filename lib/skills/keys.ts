/**
 * What a text is looked up in: a hash table with open addressing, two numbers a slot, the whole hash of a key and what the key is: a
 * phrase (its position plus one), a word that speaks for contexts (their set's position in `masks`).
 */
export type Keys = {
  slots: Int32Array
  shift: number
  masks: number[]
  /**
   * Bits by hash that tell most words apart from names before any key is looked up: set for each phrase, with and without an -s, and for
   * each beginning of one of at least two words. A bit can be set for something else by chance.
   */
  bits: Int32Array
}

/** The upper bits of a product with it depend on all bits of a hash. */
export const SPREAD = 0x9e3779b1

const PHRASE = 0x1ffff
const MASK_SHIFT = 17

export const phraseIn = (value: number): number => (value & PHRASE) - 1
export const maskIn = (value: number): number => value >>> MASK_SHIFT

/** An empty table with room for `count` keys, a third of it free at least. */
export const keysFor = (count: number): Keys => {
  let bits = 6
  while (1 << bits < count * 1.5) bits++
  return { slots: new Int32Array(2 << bits), shift: 32 - bits, masks: [0], bits: new Int32Array(1 << bits) }
}

/** Of the spread hash these many bits less are shifted away for a bit than for a slot: there are 32 bits for each slot. */
export const FINER = 5
/** Sets the bit of a hash. */
export const setBit = ({ bits, shift }: Keys, hash: number): void => {
  const bit = Math.imul(hash, SPREAD) >>> (shift - FINER)
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
}
/** 1 where the bit of a hash is set, else 0. */
export const bitOf = (bits: Int32Array, shift: number, hash: number): number => {
  const bit = Math.imul(hash, SPREAD) >>> (shift - FINER)
  return ((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
}

/** Where the first key with this hash stands, or the free slot where it would. */
export const firstSlot = (slots: Int32Array, shift: number, hash: number): number => {
  const last = slots.length - 1
  let at = (Math.imul(hash, SPREAD) >>> shift) << 1
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last
  return at
}

/** Two phrases can share a hash: then the second stands in a slot of its own further on. */
export const addPhrase = ({ slots, shift }: Keys, hash: number, phrase: number): void => {
  const last = slots.length - 1
  let at = firstSlot(slots, shift, hash)
  while (slots[at + 1] !== 0 && (slots[at] !== hash || ((slots[at + 1] ?? 0) & PHRASE) !== 0)) at = (at + 2) & last
  slots[at] = hash
  slots[at + 1] = (slots[at + 1] ?? 0) | (phrase + 1)
}

/** Adds contexts, as bits, to those that the word with this hash speaks for. */
export const addContexts = ({ slots, shift, masks }: Keys, hash: number, contexts: number): void => {
  const at = firstSlot(slots, shift, hash)
  const value = slots[at + 1] ?? 0
  const mask = ((masks[maskIn(value)] ?? 0) | contexts) >>> 0
  const known = masks.indexOf(mask)
  slots[at] = hash
  slots[at + 1] = (value & PHRASE) | ((known < 0 ? masks.push(mask) - 1 : known) << MASK_SHIFT)
}

/** The slot of the first key with this hash, or -1. A phrase found there must still be compared. */
export const slotOf = ({ slots, shift }: Keys, hash: number): number => {
  const at = firstSlot(slots, shift, hash)
  return slots[at + 1] === 0 ? -1 : at
}

/** What the key in a slot is; 0 for no slot. */
export const valueAt = ({ slots }: Keys, slot: number): number => (slot < 0 ? 0 : slots[slot + 1] ?? 0)

/** The next slot whose key has the same hash, or -1. */
export const nextSlot = ({ slots }: Keys, slot: number): number => {
  const last = slots.length - 1
  for (let at = (slot + 2) & last; slots[at + 1] !== 0; at = (at + 2) & last) if (slots[at] === slots[slot]) return at
  return -1
}
