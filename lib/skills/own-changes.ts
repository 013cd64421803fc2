import type { AddedSkill, OwnWords } from './own-words'

/** The person's words after one change. */
export type Change = (now: OwnWords) => OwnWords

/** With a skill added, or in the place of what was added under its name. */
export const adding = (skill: AddedSkill): Change => now => ({ ...now, added: [...now.added.filter(({ name }) => name !== skill.name), skill] })
export const takingOut = (name: string): Change => now => ({ ...now, added: now.added.filter(one => one.name !== name) })

/** With further names for a skill, added before or built in. */
export const addingNames = (skill: AddedSkill): Change => now => {
  const there = now.added.find(({ name }) => name === skill.name)
  return adding(there ? { ...there, others: [...new Set([...there.others, ...skill.others])] } : skill)(now)
}

/** With another name for a skill; undefined gives back its own. */
export const renaming = (name: string, shown: string | undefined): Change => now => {
  const { [name]: _before, ...renamed } = now.renamed
  return { ...now, renamed: shown === undefined ? renamed : { ...renamed, [name]: shown } }
}

export const muting = (name: string, muted: boolean): Change => now => {
  const others = now.muted.filter(one => one !== name)
  return { ...now, muted: muted ? [...others, name] : others }
}

/** Puts all that concerns one skill back to what it was `before`; other skills may have been changed since. */
export const backTo = (before: OwnWords, name: string): Change => now => {
  const there = before.added.find(one => one.name === name)
  const added = (there ? adding(there) : takingOut(name))(now)
  return muting(name, before.muted.includes(name))(renaming(name, before.renamed[name])(added))
}
