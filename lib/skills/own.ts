import { compileSkills } from '../vocabulary/compile'
import type { AddedSkill, OwnWords } from './own-words'
import { namesOf, ownTable, type Table, tableFrom } from './table'

/** A name that cannot be looked for, and why, in the compiler's words. */
export type Refused = { name: string; why: string }

/** The person's words made ready to be found beside the built-in ones. */
export type OwnSkills = {
  /** Added skills and names; absent where there are none. */
  table?: Table
  /** Positions of muted skills in the built-in table. */
  muted: ReadonlySet<number>
  /** The same by canonical name. */
  mutedNames: ReadonlySet<string>
  /** By canonical name: what the person calls it. */
  shown: ReadonlyMap<string, string>
  /** By added skill: the canonical names of what it is a part or kind of. */
  broader: ReadonlyMap<string, readonly string[]>
  refused: readonly Refused[]
}

const FILE = 'own'
/** The signs that part a line of the vocabulary: a name that holds one cannot be written there. */
const PARTING = /[|,{}\n\r]/
/** Two letters are too often something else in another case. */
const withRule = (name: string): string => (/^[a-z]{2}$/i.test(name) ? `${name} {exact}` : name)
/** A comment or a sign of a relation would be read as such at the beginning of a line or a field. */
const isWritable = (name: string): boolean => name.trim() !== '' && !PARTING.test(name) && !/^\s*[#~<=]/.test(name)

const lineOf = ({ name, kind, others }: AddedSkill): string => `${withRule(name)} | ${kind} | ${others.map(withRule).join(', ')}`

/** Compiles what can be, leaves out the skills that something is wrong with, and says what. */
const compiled = (skills: readonly AddedSkill[]): { table?: Table; refused: Refused[] } => {
  if (skills.length === 0) return { refused: [] }
  const result = compileSkills([{ file: FILE, text: skills.map(lineOf).join('\n') }], '')
  if (result.ok) return { table: tableFrom({ ...result.table, company: ownTable().compiled.company }), refused: [] }
  const why = new Map<number, string>()
  for (const problem of result.problems) {
    const [, line, words] = /^own:(\d+) (.*)$/.exec(problem) ?? []
    if (line !== undefined && words !== undefined) why.set(Number(line) - 1, words)
  }
  if (why.size === 0) return { refused: skills.map(({ name }) => ({ name, why: result.problems.join(' ') })) }
  const left = compiled(skills.filter((_, nth) => !why.has(nth)))
  return { ...left, refused: [...[...why].map(([nth, words]) => ({ name: skills[nth]?.name ?? '', why: words })), ...left.refused] }
}

/** Added names by skill, a name twice only once: what the person calls a skill is a name of it too. Names of what is muted are not looked for either. */
const gathered = ({ added, renamed, muted }: OwnWords): AddedSkill[] => {
  const silent = new Set(muted)
  const byName = new Map<string, AddedSkill>()
  const renamings = Object.entries(renamed).map(([name, shown]): AddedSkill => ({ name, kind: 'field', others: [shown], broader: [] }))
  for (const skill of [...added, ...renamings]) {
    const name = skill.name.trim()
    const known = byName.get(name)
    const others = [...new Set([...known?.others ?? [], ...skill.others.map(other => other.trim())])].filter(other => other !== '' && other !== name)
    byName.set(name, { ...known ?? skill, name, others })
  }
  return [...byName.values()].filter(({ name }) => !silent.has(name))
}

/** Makes the person's words ready; costs some 0.1 ms for ten. Whoever holds the result hands it to `findSkills`, `skillNamed` and `relation`. */
export const ownSkills = (words: OwnWords): OwnSkills => {
  const all = gathered(words)
  const writable = all.filter(({ name, others }) => [name, ...others].every(isWritable))
  const unwritable = all.filter(skill => !writable.includes(skill)).map(({ name }) => ({ name, why: 'a name holds a comma, a bar, a brace or nothing' }))
  const { table, refused } = compiled(writable)
  const muted = new Set(words.muted)
  return {
    ...(table && { table }),
    muted: new Set(muted.size === 0 ? [] : namesOf(ownTable()).flatMap((name, skill) => (muted.has(name) ? [skill] : []))),
    mutedNames: muted,
    shown: new Map(Object.entries(words.renamed)),
    broader: new Map(words.added.map(({ name, broader }) => [name.trim(), broader])),
    refused: [...unwritable, ...refused],
  }
}

/** The person's words as they would be, were nothing muted. */
export const withoutMuted = (own: OwnSkills): OwnSkills => ({ ...own, muted: new Set(), mutedNames: new Set() })

/** What the person calls a skill: their own name for it where they gave one, else its canonical name. */
export const shownName = (skill: string, own?: OwnSkills): string => own?.shown.get(skill) ?? skill
