import { skillGuide } from '../vocabulary/compiled/skill-guide'
import { KINDS, type Kind } from '../vocabulary/skill-table'
import type { OwnWords } from './own-words'
import { namesOf, phraseText, wholeTable } from './table'

/** A skill in the list of all. `line`: its line of work; absent of a skill that the person added. */
export type Listed = { name: string; kind: Kind; line?: string }

/** Without case and accents, and parted where dots and hyphens part: "é" is found by "e", "Next.js" by "next js". */
const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/(?<=\w)[.'-](?=\w)/g, ' ')

/** `names`: all names of a skill, each between semicolons, folded. */
type Entry = Listed & { names: string }
let builtIn: readonly Entry[] | undefined

/** All built-in skills in the order of the table; made at the first call. */
const allBuiltIn = (): readonly Entry[] => {
  if (builtIn) return builtIn
  const table = wholeTable()
  const { compiled: { kinds }, skillOf } = table
  const others: string[] = []
  for (const [phrase, skill] of skillOf.entries()) others[skill] = `${others[skill] ?? ''}${phraseText(table, phrase)};`
  const lines = skillGuide.lines.flatMap(([line, count]) => Array.from({ length: count }, () => line))
  builtIn = namesOf(table).map((name, skill) => ({
    name, kind: KINDS[kinds.charCodeAt(skill) - 97] ?? 'field', ...(lines[skill] !== undefined && { line: lines[skill] }),
    names: `;${folded(name)};${folded(others[skill] ?? '')}`,
  }))
  return builtIn
}

const entriesOf = ({ added, renamed }: OwnWords): Entry[] => {
  const more = new Map(added.map(one => [one.name, one]))
  const mine = added.map(({ name, kind, others }): Entry => ({ name, kind, names: `;${[name, ...others].map(folded).join(';')};` }))
  const changed = allBuiltIn().filter(({ name }) => more.has(name) || renamed[name] !== undefined)
  if (changed.length === 0) return [...mine, ...allBuiltIn()]
  const known = new Map(changed.map(one => [one.name, { ...one, names: `${one.names}${[...more.get(one.name)?.others ?? [], renamed[one.name] ?? ''].map(folded).join(';')};` }]))
  return [...mine.filter(({ name }) => !known.has(name)), ...allBuiltIn().map(one => known.get(one.name) ?? one)]
}

const NONE = 9
/** How well what is typed names a skill, 0 the best: its whole name, a whole other name, the beginning of one, of a word in one, anything in one. */
const rankOf = ({ names }: Entry, typed: string): number => {
  const at = names.indexOf(typed)
  if (at < 0) return NONE
  const end = names.indexOf(';', 1)
  if (names.startsWith(`;${typed};`)) return 0
  if (names.includes(`;${typed};`)) return 1
  if (at === 1) return 2
  if (at <= end) return names.slice(0, end).includes(` ${typed}`) ? 3 : 5
  return names.includes(`;${typed}`) ? 4 : 6
}

/** What the list of all skills is searched with: the person's words are taken in once. */
export type Catalogue = readonly Entry[]
export const catalogueOf = (words: OwnWords): Catalogue => entriesOf(words)

/** The skills of which any name holds what is typed, the best first, and of as good ones the shorter name; with nothing typed all by name. */
export const searchSkills = (catalogue: Catalogue, typed: string): Listed[] => {
  const wanted = folded(typed.trim())
  if (wanted === '') return catalogue.toSorted((a, b) => (a.names < b.names ? -1 : 1))
  const ranked = catalogue.map(entry => ({ entry, rank: rankOf(entry, wanted) }))
  // "nextjs" and "back end" for "backend": only where nothing has the words as they are typed.
  const joined = wanted.replaceAll(' ', '')
  return (ranked.some(({ rank }) => rank < NONE) ? ranked : catalogue.map(entry => ({ entry, rank: entry.names.replaceAll(' ', '').includes(joined) ? 0 : NONE })))
    .filter(({ rank }) => rank < NONE)
    .toSorted((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length || (a.entry.name < b.entry.name ? -1 : 1))
    .map(({ entry }) => entry)
}

/** The other names of a skill, its own and plurals of names left out. */
export const otherNames = (catalogue: Catalogue, skill: string): string[] => {
  const plain = (name: string): string => name.replaceAll(/[\s.'-]/g, '')
  const [own = '', ...names] = catalogue.find(({ name }) => name === skill)?.names.split(';').filter(name => name !== '') ?? []
  const seen = new Set([plain(own)])
  return names.filter(name => {
    const key = plain(name)
    if (seen.has(key) || seen.has(key.replace(/s$/, '')) || seen.has(`${key}s`)) return false
    seen.add(key)
    return true
  })
}
