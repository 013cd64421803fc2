import { FLAG, titled } from '../skill-table'
import type { Phrase } from './phrases'
import type { SkillLine } from './source'

/** The form that a name has when its dots, hyphens and the like are read as blanks, as whoever loads the table reads it. */
const formByItself = (name: string): string | undefined => (/^\.?[A-Za-z0-9+#]+(?:[ ./&'-][A-Za-z0-9+#]+)*$/.test(name) ? name.replaceAll(/(?<!^)[.'-]/g, ' ') : undefined)

/** All phrases as `SkillTable.text`, and the same phrases in the order in which they stand there. */
export const writtenText = (skills: readonly SkillLine[], phrases: readonly Phrase[]): { text: string; phrases: Phrase[] } => {
  const bySkill: Phrase[][] = skills.map(() => [])
  for (const phrase of phrases) bySkill[phrase.skill]?.push(phrase)
  const ordered: Phrase[] = []
  const lines = skills.map(({ name }, skill) => {
    const its = bySkill[skill] ?? []
    const own = name === name.toLowerCase() ? undefined : its.find(({ form }) => form === formByItself(name))
    const others = its.filter(phrase => phrase !== own)
    ordered.push(...(own ? [own] : []), ...others)
    // Small letters pack better, and where case does not matter none is lost.
    const written = own && (own.flags & FLAG.exact) === 0 && titled(name.toLowerCase()) === name ? name.toLowerCase() : name
    const formOf = ({ form, flags }: Phrase): string => ((flags & FLAG.exact) === 0 ? form.toLowerCase() : form)
    return `${written}${own ? '' : ':'}${others.map((phrase, nth) => (nth === 0 && !own ? '' : ';') + formOf(phrase)).join('')}\n`
  })
  return { text: lines.join(''), phrases: ordered }
}
