import { FLAG, type Kind } from '../skill-table'
import { GAP } from '../gap'
import { foldPoint } from '../signs'
import { fromOf, gapBefore, tokensOf, toOf } from '../tokens'
import type { Alias, Place, Report, Sources } from './source'

/** A way to write a skill. `form`: words as written, parted by a blank where they may be parted, by / and & where these stand. */
export type Phrase = { skill: number; form: string; flags: number; near: string[]; unless: string[]; at: Place }

const KNOWLEDGE: ReadonlySet<Kind> = new Set<Kind>(['field', 'method', 'practice', 'standard', 'certificate', 'licence', 'activity'])

/** What two forms must not share: the form without blanks, case, accents. */
export const keyOf = (form: string): string => form.replaceAll(' ', '').toLowerCase()

const plain = (word: string): string => [...word].map(sign => (sign < '\x80' ? sign : foldPoint(sign.codePointAt(0) ?? 0))).join('')

/** The form of an alias, or undefined where it holds signs that no text is matched across (a comma, a bracket). */
export const formOf = (words: string): string | undefined => {
  const tokens = tokensOf(words)
  let form = ''
  for (let i = 0; i < tokens.count; i++) {
    const gap = gapBefore(words, tokens, i)
    if (i > 0 && (gap === GAP.apart || gap === GAP.stop)) return undefined
    if (i > 0) form += gap === GAP.slash ? '/' : gap === GAP.ampersand ? '&' : ' '
    form += plain(words.slice(fromOf(tokens, i), toOf(tokens, i)))
  }
  const outside = words.length - toOf(tokens, tokens.count - 1) + fromOf(tokens, 0)
  return form === '' || outside > 0 ? undefined : form
}

const singular = (form: string): string | undefined =>
  /[a-z]{3}ies$/.test(form) ? form.replace(/ies$/, 'y') : /(ss|sh|ch|x)es$/.test(form) ? form.slice(0, -2) : /[a-z]{2}[^sui]s$/.test(form) ? form.slice(0, -1) : undefined
/** Names of subjects, of which there is one: cardiology, surgery, security. */
const UNCOUNTED = /(?:(?<!techno|methodo)logy|graphy|metry|nomy|scopy|pathy|therapy|istry|omy|urgery|ergency|urity|afety|ulity|phy|cracy)$/
const plural = (form: string): string | undefined =>
  /[a-z][^aeiou\W]y$/.test(form) && !UNCOUNTED.test(form) ? form.replace(/y$/, 'ies') : /(ss|sh|ch|x)$/.test(form) ? `${form}es` : undefined

/** Other ways to write a form that everybody uses: "CI CD" for "CI/CD", "and" for "&", one and many of what has one and many. */
const waysToWrite = (form: string, knowledge: boolean, ruled: boolean): string[] => {
  const ways = [form]
  if (form.includes('/')) ways.push(form.replaceAll('/', ' '))
  if (form.includes('&') && form.length > 3) ways.push(form.replaceAll('&', ' and '))
  if (!knowledge || ruled) return ways
  return ways.flatMap(way => [way, ...(way.includes(' ') ? [singular(way)] : []), plural(way)]).filter(way => way !== undefined)
}

/**
 * Words and letters that tell that a name is not English: one and many are then written as listed only. Told by what is no ASCII, as letter case
 * aside the Kelvin sign and the long s are a k and an s.
 */
const FOREIGN = /[^ -~]|\b(?:d[aeio]|de[lrsn]|des|dell[ae]|dos|das|du|la|les?|los|las|el|y|e|et|en|og|och|und|der|die|van|voor|von|zu|im|w|z|na|do|i|v|ve|s|se|til|till|med|av|para|por|per|con|pour|sur|aux?)\b/iu

const isAcronym = (form: string): boolean => /(^|[ /&])[A-Z][A-Z0-9]*[A-Z]$/.test(form)

const isRuled = (alias: Alias): boolean => alias.exact || alias.near.length > 0 || alias.named.length > 0 || alias.unless.length > 0 || alias.own

const checkRule = (alias: Alias, form: string, ambiguous: Sources['ambiguous'], report: Report): void => {
  const ruled = alias.near.length > 0 || alias.named.length > 0
  if (/[ /&]/.test(form)) return
  if (form.length === 1 && !(ruled && alias.exact)) report(alias.at, `"${alias.words}" is one letter and needs a rule with exact and near`)
  else if (form.length === 2 && !alias.exact && /^[a-z]{2}$/i.test(form)) report(alias.at, `"${alias.words}" is two letters and needs a rule with exact`)
  else if (ambiguous.has(form.toLowerCase()) && !ruled && !(alias.exact && /[A-Z].*[A-Z]/.test(form))) {
    report(alias.at, `"${alias.words}" is also an everyday word and needs a rule (near or named, see README.md)`)
  }
}

/** A name among its own aliases, with a rule or with places to part: then that is how it stands in text. */
const isWrittenAgain = (name: Alias, aliases: readonly Alias[]): boolean =>
  aliases.some(alias => alias !== name && (alias.words !== name.words || isRuled(alias)) && keyOf(formOf(alias.words) ?? '') === keyOf(formOf(name.words) ?? ' '))

/** All phrases of all skills, with what stands in the way reported: double names, everyday words without a rule. */
export const phrasesOf = (sources: Sources, report: Report): Phrase[] => {
  const taken = new Map<string, { skill: number; at: Place; words: string }>()
  const written: { skill: number; alias: Alias; form: string; knowledge: boolean }[] = []
  for (const [skill, line] of sources.skills.entries()) {
    for (const alias of line.aliases.filter((alias, nth) => nth > 0 || !isWrittenAgain(alias, line.aliases))) {
      const form = formOf(alias.words)
      if (form === undefined) {
        report(alias.at, `"${alias.words}" holds a sign that words are not matched across`)
        continue
      }
      checkRule(alias, form, sources.ambiguous, report)
      const before = taken.get(keyOf(form))
      if (before) report(alias.at, `"${alias.words}" is already there as "${before.words}" in ${before.at.file}:${before.at.line}`)
      else {
        taken.set(keyOf(form), { skill, at: alias.at, words: alias.words })
        written.push({ skill, alias, form, knowledge: KNOWLEDGE.has(line.kind) })
      }
    }
  }
  return written.flatMap(({ skill, alias, form, knowledge }) => {
    const ruled = alias.near.length > 0 || alias.named.length > 0
    const flags = (alias.exact ? FLAG.exact : 0) | (alias.near.length > 0 ? FLAG.near : 0) | (alias.named.length > 0 ? FLAG.named : 0) | (alias.next ? FLAG.next : 0) | (alias.own ? FLAG.own : 0)
      | ((knowledge && !ruled) || (isAcronym(form) && form.length > 2 && !ruled) ? FLAG.plural : 0)
    // A way that somebody wrote down elsewhere belongs to where it was written down.
    const own = waysToWrite(form, knowledge && !FOREIGN.test(alias.words), ruled || alias.exact).filter((way, nth) => nth === 0 || !taken.has(keyOf(way)))
    for (const way of own) taken.set(keyOf(way), { skill, at: alias.at, words: alias.words })
    // Where an -s may follow, many need not be written beside one; a skill's own name stands in the table anyway.
    const isName = alias === sources.skills[skill]?.aliases[0]
    const needed = !isName && (flags & FLAG.plural) !== 0 && own.includes(form.slice(0, -1)) ? own.slice(1) : own
    return needed.map(way => ({ skill, form: way, flags, near: [...alias.near, ...alias.named], unless: alias.unless, at: alias.at }))
  })
}
