import type { Relations } from '../packed-relations'
import type { Phrase } from './phrases'
import type { SkillLine, Source } from './source'

/** As many files stand before a place in the text as gzip looks back from there, more or less. */
const LOOKED_BACK = 3

const wordsOf = ({ text }: Source): ReadonlySet<string> => new Set(text.split('\n').filter(line => !line.startsWith('#')).join('\n').toLowerCase().match(/[a-z]{3,}/g))

/** The share of a file's words that stand in some others. */
const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => [...words].filter(word => others.has(word)).length / words.size

/**
 * Files in an order in which each stands behind those whose words it shares: gzip finds again only what stood a little before, and the
 * table takes two parts in a hundred less. The first stays the first.
 */
export const besideAlike = (files: readonly Source[]): Source[] => {
  const left = new Map(files.map(file => [file, wordsOf(file)]))
  const ordered: { file: Source; words: ReadonlySet<string> }[] = []
  for (let [next] = left; next; ) {
    const [file, words] = next
    left.delete(file)
    ordered.push({ file, words })
    const before = new Set(ordered.slice(-LOOKED_BACK).flatMap(one => [...one.words]))
    const likeness = new Map([...left].map(([one, its]) => [one, shared(its, before)]))
    next = [...left].reduce<typeof next | undefined>((best, one) => (best === undefined || (likeness.get(one[0]) ?? 0) > (likeness.get(best[0]) ?? 0) ? one : best), undefined)
  }
  return ordered.map(({ file }) => file)
}

/** By skill the place in the table that it moves to: the lines of each file by kind, then by what is broader, so that what the table says of one and the next is mostly the same. */
const placesOf = (skills: readonly SkillLine[]): number[] => {
  const files = new Map(skills.map(({ at }, nth) => [at.file, nth]))
  const keys = skills.map(({ kind, broader, at }) => ({ file: files.get(at.file) ?? 0, akin: `${kind}|${broader.join()}` }))
  const ordered = [...keys.entries()].sort(([, a], [, b]) => a.file - b.file || (a.akin < b.akin ? -1 : a.akin > b.akin ? 1 : 0))
  const places: number[] = []
  for (const [place, [skill]] of ordered.entries()) places[skill] = place
  return places
}

/** Skills, with their phrases and relations, side by side with those that are akin. */
export const besideAkin = (skills: readonly SkillLine[], phrases: readonly Phrase[], { broader, neighbours, same }: Relations) => {
  const places = placesOf(skills)
  const placeOf = (skill: number): number => places[skill] ?? skill
  const moved = <Of>(all: readonly Of[]): Of[] => all.map((one, skill) => [placeOf(skill), one] as const).sort(([a], [b]) => a - b).map(([, one]) => one)
  const related = (lists: readonly (readonly number[])[]): number[][] => moved(lists.map(list => list.map(placeOf)))
  return {
    skills: moved(skills),
    phrases: phrases.map(phrase => ({ ...phrase, skill: placeOf(phrase.skill) })),
    relations: { broader: related(broader), neighbours: related(neighbours), same: related(same) },
  }
}
