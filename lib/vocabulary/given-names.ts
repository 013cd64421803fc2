// Given names come from the locale data of @faker-js/faker (MIT, kept by many, some seventy countries): it alone has them for so
// many languages in one package that needs no network. It is read only when the table is compiled; nothing of it is shipped but
// the names, and those only in the pages that check a note before it is shared.
import { givenNames } from './compiled/given-names'

/** Whether people are called so somewhere, in Latin, Cyrillic or Greek letters; words that mostly mean something else are left out. */
export const isGivenName = (word: string): boolean => /^[\p{L}'’-]{3,20}$/u.test(word) && givenNames.includes(`\n${word.normalize('NFC').toLowerCase()}\n`)
