import AhoCorasick from 'ahocorasick'

/** How many names a way of matching finds in a text. */
export type Matcher = (text: string) => number

const escaped = (phrase: string): string => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** One pattern a skill, all its names in it, tried one after another: what most tools do. */
export const regExpPerSkill = (skills: readonly (readonly string[])[]): Matcher => {
  const patterns = skills.map(phrases => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.map(escaped).join('|')})(?![\p{L}\p{N}])`, 'giu'))
  return text => {
    let found = 0
    for (const pattern of patterns) found += text.match(pattern)?.length ?? 0
    return found
  }
}

type Node = { next: Map<number, Node>; ends: boolean }
const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127

/**
 * FlashText, written by us from its paper (Singh, "Replace or Retrieve Keywords In Documents at Scale", arXiv 1711.00046): a trie of
 * characters, walked from the start of each word, the longest name that ends with a word is taken. No package of it is kept on npm.
 */
export const flashText = (phrases: readonly string[]): Matcher => {
  const root: Node = { next: new Map(), ends: false }
  for (const phrase of phrases) {
    let node = root
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at)
      const next = node.next.get(code) ?? { next: new Map(), ends: false }
      node.next.set(code, next)
      node = next
    }
    node.ends = true
  }
  const wordEnd = (text: string, from: number): number => {
    let at = from
    while (at < text.length && isWord(text.charCodeAt(at))) at++
    return at
  }
  return given => {
    const text = given.toLowerCase()
    let found = 0
    let at = 0
    while (at < text.length) {
      if (!isWord(text.charCodeAt(at))) {
        at++
        continue
      }
      let longest = -1
      let node: Node | undefined = root
      for (let end = at; node !== undefined && end <= text.length; end++) {
        if (node.ends && !isWord(text.charCodeAt(end))) longest = end
        node = node.next.get(text.charCodeAt(end))
      }
      if (longest >= 0) found++
      at = longest >= 0 ? longest : wordEnd(text, at)
    }
    return found
  }
}

/** The fastest of the Aho-Corasick packages on npm that we tried (modern-ahocorasick, @monyone/aho-corasick, ahocorasick). */
export const ahoCorasick = (phrases: readonly string[]): Matcher => {
  const machine = new AhoCorasick([...phrases])
  return text => machine.search(text.toLowerCase()).length
}
