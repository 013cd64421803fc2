import { isGivenName } from '../../vocabulary/given-names'

/** Endings that Slavic, Baltic and Finnic languages put on a given name in a sentence, and what stands there in the list of names. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['owi', ['']], ['ovi', ['']], ['iem', ['', 'i']], ['kiem', ['ek', 'k']], ['kem', ['ek', 'k']], ['em', ['']], ['om', ['', 'o']], ['ou', ['a']], ['ą', ['a']], ['ę', ['a']], ['ie', ['a', '']], ['ce', ['ka']], ['y', ['a']], ['ě', ['a']], ['u', ['', 'o']], ['a', ['', 'o']], ['e', ['a', '']],
  ['ом', ['']], ['ем', ['й', 'ь']], ['ой', ['а']], ['ою', ['а']], ['ей', ['я', 'а']], ['ею', ['я']], ['у', ['', 'а']], ['ю', ['й', 'я', 'ь']], ['ы', ['а']], ['и', ['а', 'я']], ['а', ['']], ['я', ['й', 'ь']], ['е', ['', 'а', 'я']], ['ові', ['']], ['єм', ['й']],
  ['n', ['']], ['lla', ['']], ['lle', ['']], ['ssa', ['']], ['lta', ['']],
]

/** Lists write some Cyrillic names without the two points that sentences set. */
const isGiven = (word: string): boolean => isGivenName(word) || (/[её]/i.test(word) && isGivenName(word.replace(/ё/gi, 'е')))

/** Whether a capitalised word is a given name as it stands, or with an ending that a sentence put on it. */
export const isGivenNameInflected = (word: string): boolean =>
  isGiven(word) || ENDINGS.some(([ending, instead]) => word.length - ending.length >= 3 && word.toLowerCase().endsWith(ending) && instead.some(end => isGiven(word.slice(0, word.length - ending.length) + end)))
