import type { Profile } from '../profile/profile'
import { plain } from '../profile/plain'
import { SOFT_STEMS, SOFT_WORDS } from '../vocabulary/soft-words'
import { isBeginner } from './height'

/** Words that stand in every line and say nothing of a trade, by language; they also tell in which language a text is. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of with to in for a an is are or you your our on as from have has be by at this that will',
  de: 'und der die das mit in von fur den des ein eine einer sie wir ist sind oder zu im auf bei als',
  fr: 'et de des la le les du en avec pour un une vous nous est sont ou dans sur au aux',
  es: 'y de la el los las en con para un una del es son o por se su al',
  pt: 'e de da do das dos em com para um uma os as ou por que no na',
  it: 'e di del della dei con per un una il la le gli nel o sono in che',
  nl: 'en de het een van met voor in je wij is zijn of op te aan',
}
/** Words of job advertisements that any line of work shares. */
const COMMON = new Set(('experience experienced years year work working knowledge skills skill ability able strong good excellent proven solid deep understanding understand ' +
  'knows know familiar familiarity proficient proficiency expert expertise required preferred must should plus bonus minimum least demonstrated demonstrable hands '+
  'including include such other others etc well very more most across within using used use role roles candidate candidates team teams environment environments ' +
  'related relevant similar equivalent degree background high highly various multiple both either also what when where which while their them they ' +
  'new best practices practice comfortable willing willingness passion passionate someone people need needs would like make want looking help great').split(' '))
const SHORT = 3
/** Words are compared by their beginnings: "deploying" answers "deployed". */
const STEM = 6

const sets = Object.entries(FUNCTION_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))] as const)

/** The languages that most function words of a text belong to; empty where it has none. */
const languagesOf = (words: readonly string[]): string[] => {
  const counted = sets.map(([lang, known]) => ({ lang, count: words.filter(word => known.has(word)).length }))
  const most = Math.max(...counted.map(one => one.count))
  return most === 0 ? [] : counted.filter(one => one.count === most).map(one => one.lang)
}
const isFunctionWord = (word: string): boolean => sets.some(([, known]) => known.has(word))

/** Stems by their first letters, so that a word is held against few of them. */
const HEAD = 4
const stemsAt = new Map<string, string[]>()
for (const stem of SOFT_STEMS) stemsAt.set(stem.slice(0, HEAD), [...(stemsAt.get(stem.slice(0, HEAD)) ?? []), stem])
const isSoft = (word: string): boolean => SOFT_WORDS.has(word) || (stemsAt.get(word.slice(0, HEAD))?.some(stem => word.startsWith(stem)) ?? false)

const saying = (words: readonly string[]): string[] => words.filter(word => word.length > SHORT && !/^\d/.test(word) && !COMMON.has(word) && !isFunctionWord(word))
const contentOf = (words: readonly string[]): string[] => [...new Set(saying(words).filter(word => !isSoft(word)).map(word => word.slice(0, STEM)))]

/** The words of a person: of work, summary, titles and education, in the languages they are told in; and of the skills they list. */
export type OwnWords = { told: ReadonlySet<string>; languages: ReadonlySet<string> }

/** Collects a person's words once. Skills that are listed count as words, but alone tell no work. */
export const ownWords = (profile: Profile): OwnWords => {
  const telling = [...profile.work.map(work => `${work.title} ${work.text}`), profile.summary ?? '']
  const spoken = telling.map(text => [...new Set(plain(text.slice(0, 20_000)).split(' '))])
  const named = [...profile.titles, ...profile.skills.map(skill => skill.name), ...profile.certificates, ...profile.education.flatMap(one => [one.field ?? '', one.name ?? ''])].map(text => plain(text).split(' '))
  const languages = profile.work.length === 0 && !isBeginner(profile) ? [] : spoken.flatMap(words => (words.length < 5 ? [] : languagesOf(words)))
  return { told: new Set([...spoken, ...named].flatMap(contentOf)), languages: new Set(languages) }
}

/** A sentence about who one is, not what one can do: "You care about …", "You are not rattled by …". */
const WHO_ONE_IS = /^you(?:['’]re (?:a |an |not |someone )|(?:['’]ll)? (?:care|get|love|enjoy|thrive|like|want|believe|feel|take pride|are (?:a |an |not |someone|passionate|excited|curious|happy|motivated|driven|keen)|have a (?:positive|can|bias|passion|love)) ?)/i

/** A line of fewer telling words than this says too little to be answered or not. */
const ENOUGH_WORDS = 2

/** `soft`: how many words of character stand in it. */
type Line = { telling: readonly string[]; soft: number; languages: readonly string[] }
const REMEMBERED = 2_000
const lines = new Map<string, Line>()
/** A line is taken apart once for many people and weights. */
const takenApart = (line: string): Line => {
  const before = lines.get(line)
  if (before) return before
  const words = plain(line.slice(0, 1_000)).split(' ')
  const now = { telling: contentOf(words), soft: new Set(saying(words).filter(isSoft)).size, languages: languagesOf(words) }
  if (lines.size >= REMEMBERED) lines.clear()
  lines.set(line, now)
  return now
}

/**
 * Which part, 0 to 1, of a line's telling words stands in the person's own; undefined where that tells nothing: a line in a language
 * the profile is not written in, a line of hardly a word or mostly of character, a profile without work of somebody who is no beginner.
 */
export const answeredPart = (line: string, own: OwnWords): number | undefined => {
  if (own.languages.size === 0 || WHO_ONE_IS.test(line)) return undefined
  const { telling, soft, languages } = takenApart(line)
  if (telling.length < ENOUGH_WORDS || soft >= telling.length) return undefined
  if (languages.length > 0 && !languages.some(lang => own.languages.has(lang))) return undefined
  return telling.filter(word => own.told.has(word)).length / telling.length
}
