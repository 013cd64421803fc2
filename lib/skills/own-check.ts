import { skillGuide } from '../vocabulary/compiled/skill-guide'
import { SMALL_WORDS } from '../vocabulary/small-words'
import { isBuiltIn } from './known'
import { skillNamed } from './named'
import { ownSkills } from './own'
import { type AddedSkill, LONGEST_NAME, MOST_CHANGES, MOST_OTHERS, noWords, type OwnWords } from './own-words'

/** Why a change cannot be, in one line that says what to do; or what will come of it that one may not expect, and the name to keep it under. */
export type Checked = { refused: string } | { refused?: never; told: string[]; name: string }

const everyday: ReadonlySet<string> = new Set([...skillGuide.everyday.split(' '), ...Object.values(SMALL_WORDS).flat()])
const key = (name: string): string => name.trim().toLowerCase()

/** The built-in skill of just this name, however it is spelt. */
const builtInNamed = (name: string): string | undefined => {
  const skill = skillNamed(name)
  return skill !== undefined && key(skill) === key(name) ? skill : undefined
}

/** What is wrong with the letters of a name; undefined where nothing. */
const unfit = (name: string): string | undefined => {
  if (name.length > LONGEST_NAME) return `Use at most ${LONGEST_NAME} letters for a name.`
  if (/[|,;{}\n\r]/.test(name)) return `Leave commas, bars and braces out of “${name}”.`
  const [refused] = ownSkills({ ...noWords(), added: [{ name, kind: 'tool', others: [], broader: [] }] }).refused
  if (!refused) return undefined
  return name.length === 1 ? `“${name}” is too short to be found in a text. Write a longer name.` : `“${name}” cannot be looked for in a text. Write it with letters, digits, blanks and . + # & / - only.`
}

/** The skill of the person, another than `but`, that has this name already. */
const ownerOf = (name: string, { added, renamed }: OwnWords, but: string): string | undefined =>
  added.find(one => one.name !== but && [one.name, ...one.others].some(other => key(other) === key(name)))?.name
  ?? Object.entries(renamed).find(([of, shown]) => of !== but && key(shown) === key(name))?.[1]

const comesOf = (name: string, skill: string): string[] => {
  const taken = skillNamed(name)
  if (taken !== undefined && taken !== skill) return [`“${name}” is a name of ${taken} so far. From now on it means ${skill}.`]
  if (!/\s/.test(name) && everyday.has(key(name))) return [`“${name}” is an everyday word, too. It is found wherever it stands, whatever is meant there; a longer name finds less that is wrong.`]
  return /^[a-z]{2}$/i.test(name) ? [`“${name}” is found only in these capitals and small letters: two letters mean many things.`] : []
}

/** Checks a skill that is to be added, or further names of a built-in one. `now`: the person's words as they are. */
export const checkAdded = (skill: AddedSkill, now: OwnWords): Checked => {
  const { name, others, broader } = skill
  if (name.trim() === '') return { refused: 'Name the skill.' }
  if (others.length > MOST_OTHERS) return { refused: `Give it at most ${MOST_OTHERS} other names.` }
  const there = now.added.find(one => key(one.name) === key(name))
  if (!there && now.added.length >= MOST_CHANGES) return { refused: `There is room for ${MOST_CHANGES} skills of yours. Take one out first.` }
  const known = builtInNamed(name)
  if (known !== undefined && others.length === 0) return { refused: `${known} is among the skills already${everyday.has(key(known)) ? ', and is found where the words around it tell that it is meant' : ''}.` }
  if (there && others.every(other => there.others.some(one => key(one) === key(other)))) return { refused: `You have added ${there.name} already.` }
  for (const one of known === undefined ? [name, ...others] : others) {
    const wrong = unfit(one)
    if (wrong !== undefined) return { refused: wrong }
    const owner = ownerOf(one, now, there?.name ?? name)
    if (owner !== undefined) return { refused: `“${one}” is a name of your skill ${owner} already.` }
  }
  for (const wide of broader) {
    if (key(wide) === key(name)) return { refused: 'A skill is no part of itself.' }
    if (!isBuiltIn(wide)) return { refused: `“${wide}” is not among the skills. Choose one that is, or leave it out.` }
  }
  const further = known === undefined ? [] : [`${known} is among the skills already: these become further names of it.`]
  return { name: known ?? there?.name ?? name.trim(), told: [...further, ...(known === undefined ? [name, ...others] : others).flatMap(one => comesOf(one, known ?? name))] }
}

/** Checks a new name for a skill. */
export const checkRenamed = (skill: string, shown: string, now: OwnWords): Checked => {
  if (shown.trim() === '') return { refused: 'Write the name that you want to see.' }
  const wrong = unfit(shown)
  if (wrong !== undefined) return { refused: wrong }
  const owner = ownerOf(shown, now, skill)
  const taken = builtInNamed(shown)
  if (owner !== undefined) return { refused: `“${shown}” is a name of your skill ${owner} already.` }
  if (taken !== undefined && taken !== skill) return { refused: `${taken} is another skill. Choose a name that is free.` }
  return { name: shown.trim(), told: comesOf(shown.trim(), skill) }
}
