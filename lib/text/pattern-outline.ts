import { neededBy, neededFor, weakest } from './needed-words'
import { type Group, type Way, waysOf } from './pattern-tree'
import type { SureWords } from './sure-words'

/**
 * What is known of a long pattern before it is asked. `anchors`: words, each with the place in the source where the choice
 * begins that needs it; `rest`: where choices begin that need no words. `choices` are the ways through the pattern's main
 * group: the source before `head` and from `tail` on belongs to each of them. Without `choices` the pattern is taken whole, at 0.
 * `captures`: anything in it does.
 */
export type Outline = { anchors: readonly (readonly [words: SureWords, choice: number])[]; rest: readonly number[]; choices: { head: number; tail: number } | undefined; captures: boolean }

/** Fewer ways are not worth taking apart. */
const FEWEST = 4
/** What stands around the choices is made ready with each of them; longer than this it is cheaper to make them ready together. */
const MOST_AROUND = 60
/** More of the source than choices can be numbered for. */
const LONGEST = 0xffff

const LOOKS_AROUND = /^\(\?(?:<?[!=])/
/** Signs that each stand for one place in a text, so that there is but one way to go past them. */
const isFixed = (part: string): boolean => /^(?:[^\\?*+{[|]|\\.)*$/s.test(part)
const captures = ({ open, ways }: Group): boolean => open === '(' || open.endsWith('>') || ways.some(way => way.captures)

/** Where the main group stands among the parts of a way: the first that chooses, behind parts that can be passed in one way only. */
const mainGroup = ({ parts }: Way): number => {
  for (const [nth, part] of parts.entries()) {
    if (typeof part === 'string') {
      if (!isFixed(part)) return -1
    } else if (captures(part)) return -1
    else if (!LOOKS_AROUND.test(part.open)) return part.open === '(?:' && part.close === ')' && part.ways.length >= FEWEST ? nth : -1
  }
  return -1
}

const choicesOf = (ways: readonly Way[], rest: readonly SureWords[] | undefined): Pick<Outline, 'anchors' | 'rest'> => {
  const needs = ways.map(way => {
    const own = neededFor(way)
    return [own && !(rest && weakest(rest) > weakest(own)) ? own : rest, way.from] as const
  })
  return {
    anchors: needs.flatMap(([words, from]) => words?.map(word => [word, from] as const) ?? []),
    rest: needs.flatMap(([words, from]) => (words ? [] : [from])),
  }
}

/** Finds out which words the choices of a pattern need, from its source alone. */
export const outlineOf = (source: string): Outline => {
  const ways = waysOf(source)
  const [only] = ways
  if (source.length < LONGEST && ways.length >= FEWEST && !ways.some(way => way.captures)) return { ...choicesOf(ways, undefined), choices: { head: 0, tail: source.length }, captures: false }
  const nth = source.length < LONGEST && ways.length === 1 && only ? mainGroup(only) : -1
  const group = only?.parts[nth]
  const last = typeof group === 'object' ? group.ways.at(-1) : undefined
  const around = only === undefined || typeof group !== 'object' || last === undefined ? Infinity : source.length - (last.to - (group.ways[0]?.from ?? 0))
  if (only === undefined || typeof group !== 'object' || last === undefined || around > MOST_AROUND) {
    const needed = neededBy(ways)
    return { anchors: needed?.map(word => [word, 0] as const) ?? [], rest: needed ? [] : [0], choices: undefined, captures: ways.some(way => way.captures) }
  }
  const others = neededFor({ ...only, parts: only.parts.filter(part => part !== group) })
  return { ...choicesOf(group.ways, others), choices: { head: (group.ways[0]?.from ?? 0) - group.open.length, tail: last.to + 1 }, captures: only.captures }
}

/** Where the choice ends that begins here. */
export const endOfChoice = (source: string, from: number): number => {
  let depth = 0
  let inClass = false
  for (let at = from; at < source.length; at++) {
    const sign = source.charAt(at)
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (depth === 0 && (sign === '|' || sign === ')')) return at
    else if (sign === ')') depth--
  }
  return source.length
}
