import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Pattern } from './pattern'
import { allBelow, samplerOf, type Sampler } from './sample'

/** A text that is grown by repeating its middle: `before` once, `again` over and over, `after` once. */
export type Growing = { before: string; again: string; after: string }

/** The text at a length, by and large. */
export const grown = ({ before, again, after }: Growing, length: number): string => before + again.repeat(Math.max(1, Math.ceil((length - before.length - after.length) / again.length))) + after

const MOST = 240
/** What is likely to end a match: nothing, a sign that hardly any class takes, a new line. */
const ENDS = ['', '\u0001', '\n\u0001']

const parsed = ({ source, flags }: Pattern): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })

/** What stands beside a node in everything around it, up to the whole pattern, as a text that matches. */
const beside = (node: AST.Node, side: 'before' | 'after', { sample }: Sampler, how: number): string => {
  let text = ''
  for (let at = node, { parent } = at; parent !== null; at = parent, { parent } = at) {
    if (parent.type !== 'Alternative') continue
    const index = parent.elements.findIndex(element => element === at)
    const some = side === 'before' ? parent.elements.slice(0, index) : parent.elements.slice(index + 1)
    const words = some.map(element => sample(element, how)).join('')
    text = side === 'before' ? words + text : text + words
  }
  return text
}

/** What a repeated part runs over: each sign that differs for a class, a few texts for a group. */
const runsOver = (quantifier: AST.Quantifier, { signsOf, sample }: Sampler): string[] => {
  const { element } = quantifier
  const isClass = element.type === 'CharacterClass' || element.type === 'CharacterSet' || element.type === 'ExpressionCharacterClass'
  const texts = isClass ? signsOf(element).slice(0, 10) : [0, 1, 2, 3, 4, 5].map(how => sample(element, how))
  return [...new Set(texts)].filter(text => text !== '')
}

/** Texts on which one repeated part of a pattern has the most to try. */
const casesOf = (quantifier: AST.Quantifier, sampler: Sampler): Growing[] => {
  const endless = quantifier.max > 1_000
  const cases: Growing[] = []
  for (const over of runsOver(quantifier, sampler)) {
    for (const how of endless ? [0, 1, 2] : [1]) {
      const [before, after] = [beside(quantifier, 'before', sampler, how), beside(quantifier, 'after', sampler, how)]
      const run = over.repeat(endless ? 60 : Math.min(quantifier.max, 200))
      // Every start scans the run once more; each start also begins a run; a whole match but for its end.
      cases.push({ before: '', again: before + run, after: '\u0001' }, { before: '', again: before + run + after.slice(0, -1), after: '' })
      if (endless) for (const end of ENDS) cases.push({ before, again: over, after: end }, { before: '', again: before + over, after: end }, { before, again: over, after: after + end }, { before, again: over, after: after.slice(0, -1) + end })
    }
    cases.push({ before: '', again: over, after: '\u0001' })
  }
  return cases
}

/** Texts, made from a pattern's own structure, on which it has the most to try. At most a few hundred, the likeliest first. */
export const worstCasesOf = (pattern: Pattern): Growing[] => {
  const tree = parsed(pattern)
  const sampler = samplerOf(tree, pattern.flags)
  const quantifiers = allBelow(tree).flatMap(node => (node.type === 'Quantifier' && node.max > 1 ? [node] : [])).sort((a, b) => b.max - a.max)
  const whole = [0, 1, 2, 3, 4, 5].map(how => sampler.sample(tree, how))
  const cases: Growing[] = [
    ...whole.flatMap(text => [text, text.slice(0, -1)]).map(again => ({ before: '', again, after: '' })),
    ...quantifiers.flatMap(quantifier => casesOf(quantifier, sampler)),
    { before: '', again: ' ', after: '\u0001' }, { before: '', again: 'a', after: '\u0001' },
  ]
  const different = new Map(cases.filter(({ again }) => again !== '').map(one => [JSON.stringify(one), one]))
  return [...different.values()].slice(0, MOST)
}
