import { FLAG, LINE_END, titled } from '../skill-table'
import type { Phrase } from './phrases'
import type { SkillLine } from './source'

/** The form that a name has when its dots, hyphens and the like are read as blanks, as whoever loads the table reads it. */
const formByItself = (name: string): string | undefined => (/^\.?[A-Za-z0-9+#]+(?:[ ./&'-][A-Za-z0-9+#]+)*$/.test(name) ? name.replaceAll(/(?<!^)[.'-]/g, ' ') : undefined)

const isAscii = (words: string): boolean => !/[\u0080-\uffff]/.test(words)
const formOf = ({ form, flags }: Phrase): string => ((flags & FLAG.exact) === 0 ? form.toLowerCase() : form)

/** The name and the phrases of a skill; `own` is the phrase that the name is. */
type Line = { name: string; own: Phrase | undefined; others: Phrase[] }

const asciiLine = ({ name, own, others }: Line): string => {
  // Small letters pack better, and where case does not matter none is lost.
  const written = own && (own.flags & FLAG.exact) === 0 && titled(name.toLowerCase()) === name ? name.toLowerCase() : isAscii(name) ? name : ''
  return `${written}${own ? '' : ':'}${others.map((phrase, nth) => (nth === 0 && !own ? '' : ';') + formOf(phrase)).join('')}${LINE_END}`
}
const otherLine = ({ name, others }: Line, skill: number): string =>
  isAscii(name) && others.length === 0 ? '' : `${skill.toString(36)}${isAscii(name) ? '' : `:${name}`}${others.map(phrase => `;${formOf(phrase)}`).join('')}${LINE_END}`

/** All phrases as `SkillTable` holds them in `text` and `others`, and the same phrases in the order in which they stand there. */
export const writtenText = (skills: readonly SkillLine[], phrases: readonly Phrase[]): { text: string; others: string; phrases: Phrase[] } => {
  const bySkill: Phrase[][] = skills.map(() => [])
  for (const phrase of phrases) bySkill[phrase.skill]?.push(phrase)
  const lines = skills.map(({ name }, skill): Line => {
    const its = bySkill[skill] ?? []
    const own = name === name.toLowerCase() ? undefined : its.find(({ form }) => form === formByItself(name))
    return { name, own, others: its.filter(phrase => phrase !== own) }
  })
  const ascii = lines.map(line => ({ ...line, others: line.others.filter(({ form }) => isAscii(form)) }))
  const beyond = lines.map(line => ({ ...line, others: line.others.filter(({ form }) => !isAscii(form)) }))
  return {
    text: ascii.map(asciiLine).join(''),
    others: beyond.map(otherLine).join(''),
    phrases: [...ascii.flatMap(({ own, others }) => [...(own ? [own] : []), ...others]), ...beyond.flatMap(({ others }) => others)],
  }
}
