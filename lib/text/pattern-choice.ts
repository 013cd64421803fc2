import { inLowerCase } from './any-case'
import { isOf, type IsOf, withClasses } from './letter-classes'

/**
 * Finds the first match of one or several choices of a pattern, from a place on. `hay` is the text, in small letters where
 * letter case is set aside. `first` and `last` are the places of its choices among the others.
 */
export type Finder = { readonly first: number; readonly last: number; next: (hay: string, text: string, from: number) => RegExpExecArray | null }

/** How a pattern is made: `ignoresCase`, and `small` where texts are searched in small letters for it. */
export type Making = { flags: string; ignoresCase: boolean; small: boolean }

const BOUND = /^\(\?<?!((?:\\p\{L\}|\[(?!\^)(?:[^\\\]A-Za-z]|\\d|\\p\{[LN]\}){1,40}\]))\)$/
const NEVER: IsOf = () => false
const PLAIN = /^[a-z0-9ß-öø-ÿа-я ]{1,100}$/i

/** What must not stand at an end of the words; undefined where the source there says something else. */
const boundOf = (source: string): IsOf | undefined => {
  if (source === '') return NEVER
  const found = BOUND.exec(source)?.[1]
  return found === undefined ? undefined : isOf(found)
}

const inWords = (choice: number, words: string, before: IsOf, behind: IsOf): Finder => ({
  first: choice,
  last: choice,
  next: (hay, text, from) => {
    for (let at = hay.indexOf(words, from); at >= 0; at = hay.indexOf(words, at + 1)) {
      const end = at + words.length
      if ((at > 0 && before(hay.charCodeAt(at - 1))) || (end < hay.length && behind(hay.charCodeAt(end)))) continue
      return Object.assign<[string], { index: number; input: string }>([text.slice(at, end)], { index: at, input: text })
    }
    return null
  },
})

/** A pattern as the engine takes it, its classes of letters written out. */
export const made = (source: string, { flags, ignoresCase, small }: Making): RegExp => {
  const inFull = withClasses(source, ignoresCase)
  return small ? new RegExp(inLowerCase(inFull), flags.replace('i', '')) : new RegExp(inFull, flags)
}

/** Finds what a whole source says. */
export const finderOf = (source: string, making: Making, [first, last]: readonly [number, number]): Finder => {
  const pattern = made(source, { ...making, flags: `${making.flags}g` })
  return {
    first,
    last,
    next: (hay, text, from) => {
      pattern.lastIndex = from
      const match = pattern.exec(hay)
      if (match !== null && making.small) match[0] = text.slice(match.index, match.index + match[0].length)
      return match
    },
  }
}

/** A finder of a choice that is nothing but words, by looking for these, between what stands before and behind it in the pattern; undefined where they say more. */
export const wordsFinderOf = (choice: number, words: string, before: string, behind: string, { small, ignoresCase }: Making): Finder | undefined => {
  if ((ignoresCase && !small) || !PLAIN.test(words)) return undefined
  const [left, right] = [boundOf(before), boundOf(behind)]
  return left && right && inWords(choice, small ? words.toLowerCase() : words, left, right)
}
