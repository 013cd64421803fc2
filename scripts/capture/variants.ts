import { employerKey } from '../../lib/posting/identity'

/** Words that a page holds in place of an original, and what stands for them. `exact` ones count only in that very case. */
export type Literal = { kind: 'employer' | 'person' | 'street' | 'code' | 'id'; words: string; to: string; exact?: true }

const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const spelled = (words: string): string => folded(words.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ß/g, 'ss'))
const joined = (words: string, by: string): string => words.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').join(by)

/** The name without its legal form: its shortest beginning that is still the same employer. */
const baseOf = (name: string): string => {
  const parts = name.split(' ')
  const length = parts.findIndex((_, at) => employerKey(parts.slice(0, at + 1).join(' ')) === employerKey(name))
  return parts.slice(0, length + 1).join(' ').replace(/[,.;]+$/, '')
}

/**
 * The ways in which a page writes an employer: with and without its legal form, shortened to its first words where these are no
 * everyday words (`isEveryday`), and as part of an address.
 */
export const employerLiterals = (name: string, invented: string, isEveryday: (word: string) => boolean): Literal[] => {
  const base = baseOf(name)
  const parts = base.split(' ')
  const short = parts.map((_, at) => parts.slice(0, at + 1).join(' ')).filter((words, at) => at < parts.length - 1 && (at > 0 || (words.length >= 4 && !isEveryday(words))))
  const slugs = new Set([name, base, ...short].flatMap(words => [folded(words), spelled(words)]).flatMap(words => ['-', '', '_', '+', '%20'].map(by => joined(words, by))))
  const to = invented.toLowerCase().replace(/[^a-z\d]+/g, '-')
  const shown = [name, base, ...short].map(words => ({ kind: 'employer' as const, words, to: words === name ? invented + name.slice(base.length) : invented }))
  return [...shown, ...[...slugs].filter(slug => slug.length >= 4).map(slug => ({ kind: 'employer' as const, words: slug, to }))]
}

/** The ways in which a page writes a person: whole, and by either name alone where that is no everyday word. */
export const personLiterals = (name: string, [first, last]: [string, string], isEveryday: (word: string) => boolean): Literal[] => {
  const parts = name.split(' ')
  const [own, family] = [parts[0] ?? '', parts[parts.length - 1] ?? '']
  const alone = (words: string, to: string): Literal[] => (words.length >= 3 && !isEveryday(words) ? [{ kind: 'person', words, to, exact: true }] : [])
  if (parts.length === 1) return alone(name, last)
  return [
    { kind: 'person', words: name, to: `${first} ${last}` }, { kind: 'person', words: `${own} ${family}`, to: `${first} ${last}` }, { kind: 'person', words: `${family}, ${own}`, to: `${last}, ${first}` },
    ...[`${own}-${family}`, `${own}.${family}`, `${own}_${family}`].map((words): Literal => ({ kind: 'person', words: folded(words), to: folded(`${first}-${last}`) })),
    ...alone(family, last), ...alone(own, first),
  ]
}
