import { Anchored } from './anchored'
import { AnyCase, inLowerCase } from './any-case'
import { withClasses } from './letter-classes'

const hasGroups = (source: string): boolean => /(?<!\\)\((?!\?)|\(\?<(?![!=])/.test(source)

/** From here on it pays to find out first whether a text holds any of a pattern's words. */
const LONG = 120

/**
 * A pattern whose source may hold `\p{L}`, `\p{N}`, `\p{Lu}` and `\p{Ll}`, without the flag `u` that these need elsewhere: it
 * works on UTF-16 units. Throws on a class it does not know, at the first call, so never unseen.
 */
export const wordPattern = (source: string, flags = 'i'): RegExp => {
  if (source.length >= LONG) return new Anchored(source, flags)
  const ignoresCase = flags.includes('i')
  const words = withClasses(source, ignoresCase)
  return ignoresCase && !hasGroups(words) ? new AnyCase(inLowerCase(words), flags.replace('i', '')) : new RegExp(words, flags)
}

/** The same pattern, made to find every match. */
export const globally = (once: RegExp): RegExp => {
  const flags = once.global ? once.flags : `${once.flags}g`
  return once instanceof Anchored ? new Anchored(once.plan, flags) : once instanceof AnyCase ? new AnyCase(once.source, flags) : new RegExp(once.source, flags)
}
