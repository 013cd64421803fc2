import type { AST } from '@eslint-community/regexpp'

/** Something that takes part in a match by its signs: a letter, a class, a dot. */
type Signs = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass

/** Signs to try: of several scripts, of both cases, what stands between words, and what only computers write. */
const USUAL = [...' \t\n\r\u00a0axkZ059-–—_.,:;/\\|+*()[]{}<>"\'’`´=@#$€£%&!?~^éßжЖ年1\u0131İſ•…\u0000\u0301\ud83d\udca0']

/** How one pattern is asked which signs it takes, and which text it matches. */
export type Sampler = {
  /** The signs a class takes, those first that differ in how the pattern's other classes take them. */
  signsOf: (signs: Signs) => readonly string[]
  /** A text that the node matches, by and large: `how` 0 is the shortest, others take turns and more of what may repeat. */
  sample: (node: AST.Node, how: number) => string
}

const isSigns = (node: AST.Node): node is Signs => node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet' || node.type === 'ExpressionCharacterClass'

/** Everything below a node, itself first. */
export const allBelow = (node: AST.Node): AST.Node[] => [node, ...childrenOf(node).flatMap(allBelow)]

const childrenOf = (node: AST.Node): readonly AST.Node[] => {
  if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') return node.alternatives
  if (node.type === 'Assertion') return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node.alternatives : []
  if (node.type === 'Alternative') return node.elements
  return node.type === 'Quantifier' ? [node.element] : []
}

export const samplerOf = (pattern: AST.Pattern, flags: string): Sampler => {
  const letterFlags = flags.replace(/[^iusv]/g, '')
  const all = allBelow(pattern)
  const own = all.flatMap(node => (node.type === 'Character' ? [String.fromCodePoint(node.value)] : []))
  const written = all.flatMap(node => (node.type === 'CharacterClass' ? [...node.raw.replace(/[[\]^\\]/g, '')] : []))
  const alphabet = [...new Set([...own, ...USUAL, ...written])]
  const classes = [...new Map(all.filter(isSigns).filter(({ type }) => type !== 'Character').map(node => [node.raw, node])).values()]
  const takenBy = new Map<string, ReadonlySet<string>>()
  const taken = (signs: Signs): ReadonlySet<string> => {
    const before = takenBy.get(signs.raw)
    if (before) return before
    const one = new RegExp(`^${signs.raw}$`, letterFlags)
    const now = new Set(alphabet.filter(sign => one.test(sign)))
    takenBy.set(signs.raw, now)
    return now
  }
  const kinds = new Map(alphabet.map(sign => [sign, classes.map(node => (taken(node).has(sign) ? 1 : 0)).join('')]))
  const ordered = new Map<string, readonly string[]>()
  const signsOf = (signs: Signs): readonly string[] => {
    if (signs.type === 'Character') return [String.fromCodePoint(signs.value)]
    const before = ordered.get(signs.raw)
    if (before) return before
    const first: string[] = []
    const others: string[] = []
    const seen = new Set<string>()
    for (const sign of taken(signs)) {
      const kind = kinds.get(sign) ?? ''
      if (seen.has(kind)) others.push(sign)
      else first.push(sign)
      seen.add(kind)
    }
    const now = [...first, ...others]
    ordered.set(signs.raw, now)
    return now
  }
  const sample = (node: AST.Node, how: number): string => {
    if (isSigns(node)) return signsOf(node)[how % Math.max(1, Math.min(signsOf(node).length, 4))] ?? ''
    if (node.type === 'Alternative') return node.elements.map(element => sample(element, how)).join('')
    if (node.type === 'Quantifier') return sample(node.element, how).repeat(Math.min(node.max, Math.max(node.min, how === 0 ? 0 : 1 + (how % 3))))
    if (node.type === 'Assertion' && (node.kind !== 'lookbehind' || node.negate)) return ''
    if (node.type === 'Group' || node.type === 'CapturingGroup' || node.type === 'Pattern' || node.type === 'Assertion') {
      const some: readonly AST.Alternative[] = 'alternatives' in node ? node.alternatives : []
      const one = some[how % Math.max(1, some.length)]
      return one === undefined ? '' : sample(one, how)
    }
    return ''
  }
  return { signsOf, sample }
}
