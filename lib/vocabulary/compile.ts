import { packRelations } from './packed-relations'
import { besideAkin } from './compile/order'
import { phrasesOf, type Phrase } from './compile/phrases'
import { relationsOf } from './compile/relations'
import { readSources, type Place, type Report, type Source, type Sources } from './compile/source'
import { writtenText } from './compile/text'
import { FIRST_RULE, KINDS, MOST_CONTEXTS, MOST_PHRASES, MOST_RULES, MOST_SKILLS, type SkillTable } from './skill-table'
import { foldPoint } from './signs'

/** A table, or what is wrong with the sources: one line a problem, each with file and line. */
export type Compiled = { ok: true; table: SkillTable; skills: number; phrases: number } | { ok: false; problems: string[] }

const folded = (word: string): string => [...word].map(sign => (sign < '\x80' ? sign.toLowerCase() : foldPoint(sign.codePointAt(0) ?? 0))).join('')

/** Contexts as bits: bit n is the nth context of the sources. */
const contextBits = (sources: Sources, report: Report) => {
  const bits = new Map<string, number>()
  for (const [nth, context] of sources.contexts.entries()) {
    if (bits.has(context.name)) report(context.at, `the context "${context.name}" is already there`)
    if (nth === MOST_CONTEXTS) report(context.at, `there are more than ${MOST_CONTEXTS} contexts; a rule has no room for them`)
    bits.set(context.name, (1 << nth) >>> 0)
  }
  return (names: readonly string[], at: Place): number =>
    names.reduce((mask, name) => {
      const bit = bits.get(name)
      if (bit === undefined) report(at, `"${name}" is no context of contexts.txt`)
      return (mask | (bit ?? 0)) >>> 0
    }, 0)
}

/** The different rules, three numbers each, and the rule of each phrase. */
const rulesOf = (phrases: readonly Phrase[], bitsOf: (names: readonly string[], at: Place) => number): { rules: number[]; ruleOf: number[] } => {
  const known = new Map<string, number>()
  const rules: number[] = []
  const ruleOf = phrases.map(({ flags, near, unless, at }) => {
    const rule = [flags, bitsOf(near, at), bitsOf(unless, at)]
    const position = known.get(rule.join()) ?? known.size
    if (position === known.size) rules.push(...rule)
    known.set(rule.join(), position)
    return position
  })
  return { rules, ruleOf }
}

/** Compiles the files of the vocabulary. `hash` of the sources is only kept, to see later whether they have changed. */
export const compileSkills = (files: readonly Source[], hash: string): Compiled => {
  const problems: string[] = []
  const report = ({ file, line }: Place, problem: string): void => void problems.push(`${file}:${line} ${problem}`)
  const sources = readSources(files, report)
  const { skills, phrases: found, relations } = besideAkin(sources.skills, phrasesOf(sources, report), relationsOf(sources, report))
  const bitsOf = contextBits(sources, report)
  const { text, others, phrases } = writtenText(skills, found)
  const { rules, ruleOf } = rulesOf(phrases, bitsOf)
  const most = (count: number, limit: number, what: string): void => {
    if (count > limit) problems.push(`There are ${count} ${what}; the table has room for ${limit}.`)
  }
  most(rules.length / 3, MOST_RULES, 'different rules')
  most(phrases.length, MOST_PHRASES, 'phrases')
  most(skills.length, MOST_SKILLS, 'skills')
  if (problems.length > 0) return { ok: false, problems }

  const contexts = sources.contexts.map(({ words }) => words.map(folded).join(' '))
  return {
    ok: true,
    skills: skills.length,
    phrases: phrases.length,
    table: {
      sources: hash,
      skills: skills.length,
      phrases: phrases.length,
      text,
      others,
      kinds: skills.map(({ kind }) => String.fromCharCode(97 + KINDS.indexOf(kind))).join(''),
      ruleOf: ruleOf.map(rule => String.fromCharCode(FIRST_RULE + rule)).join(''),
      rules,
      contexts,
      company: KINDS.map(kind => sources.contexts.reduce((mask, { kinds }, nth) => (kinds.includes(kind) ? (mask | (1 << nth)) >>> 0 : mask), 0)),
      relations: packRelations(relations),
    },
  }
}
