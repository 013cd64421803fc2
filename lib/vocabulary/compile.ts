import { hashTableOf, type Entry } from './compile/hash-table'
import { keyOf, phrasesOf, type Phrase } from './compile/phrases'
import { relationsOf } from './compile/relations'
import { readSources, type Place, type Source, type Sources } from './compile/source'
import { KINDS, type SkillTable } from './skill-table'
import { foldPoint } from './tokens'

/** A table, or what is wrong with the sources: one line a problem, each with file and line. */
export type Compiled = { ok: true; table: SkillTable; skills: number; phrases: number } | { ok: false; problems: string[] }

const base64 = (numbers: Uint8Array | Uint16Array | Uint32Array): string => {
  const bytes = new Uint8Array(numbers.buffer)
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
const folded = (word: string): string => [...word].map(sign => (sign < '\x80' ? sign.toLowerCase() : foldPoint(sign.codePointAt(0) ?? 0))).join('')

/** Contexts as bits: bit n is the nth context of the sources. */
const contextBits = (sources: Sources, report: (at: Place, problem: string) => void) => {
  const bits = new Map<string, number>()
  for (const [nth, context] of sources.contexts.entries()) {
    if (bits.has(context.name)) report(context.at, `the context "${context.name}" is already there`)
    if (nth > 31) report(context.at, 'there are more than 32 contexts')
    bits.set(context.name, 1 << nth)
  }
  return (names: readonly string[], at: Place): number =>
    names.reduce((mask, name) => {
      const bit = bits.get(name)
      if (bit === undefined) report(at, `"${name}" is no context of contexts.txt`)
      return mask | (bit ?? 0)
    }, 0)
}

/** What a text can be looked up as: each phrase, each beginning of one, each word of a context. */
const entriesOf = (phrases: readonly Phrase[], sources: Sources): Map<string, Entry> => {
  const entries = new Map<string, Entry>()
  const entry = (key: string): Entry => {
    const known = entries.get(key) ?? {}
    entries.set(key, known)
    return known
  }
  for (const [position, { form }] of phrases.entries()) {
    entry(keyOf(form)).phrase = position
    for (const { index } of form.matchAll(/[ /&]/g)) entry(keyOf(form.slice(0, index))).prefix = true
  }
  for (const [nth, { words }] of sources.contexts.entries()) {
    for (const word of words) {
      const its = entry(folded(word))
      its.contexts = ((its.contexts ?? 0) | (1 << nth)) >>> 0
    }
  }
  return entries
}

/** Compiles the files of the vocabulary. `hash` of the sources is only kept, to see later whether they have changed. */
export const compileSkills = (files: readonly Source[], hash: string): Compiled => {
  const problems: string[] = []
  const report = ({ file, line }: Place, problem: string): void => void problems.push(`${file}:${line} ${problem}`)
  const sources = readSources(files, report)
  const phrases = phrasesOf(sources, report)
  const relations = relationsOf(sources, report)
  const bitsOf = contextBits(sources, report)

  const rules = new Map<string, number>()
  const ruleNumbers: number[] = []
  const ruleOf = phrases.map(({ flags, near, unless, at }) => {
    const rule = [flags, bitsOf(near, at), bitsOf(unless, at)]
    const known = rules.get(rule.join())
    if (known !== undefined) return known
    rules.set(rule.join(), rules.size)
    ruleNumbers.push(...rule)
    return rules.size - 1
  })
  if (rules.size > 256) problems.push('There are more than 256 different rules; a phrase has no room for them.')
  if (phrases.length > 65_000) problems.push('There are more than 65,000 phrases; a slot has no room for them.')
  if (problems.length > 0) return { ok: false, problems }

  const entries = hashTableOf(entriesOf(phrases, sources))
  const related: number[] = []
  const relatedAt = [relations.broader, relations.neighbours, relations.same].flatMap(kind => [
    ...kind.map(skills => related.push(...skills) - skills.length),
    related.length,
  ])
  const company = KINDS.map(kind => sources.contexts.reduce((mask, { kinds }, nth) => (kinds.includes(kind) ? mask | (1 << nth) : mask), 0))
  return {
    ok: true,
    skills: sources.skills.length,
    phrases: phrases.length,
    table: {
      sources: hash,
      seed: entries.seed,
      names: sources.skills.map(({ name }) => `${name}\n`).join(''),
      phrases: phrases.map(({ form }) => `${form}\n`).join(''),
      kinds: base64(Uint8Array.from(sources.skills, ({ kind }) => KINDS.indexOf(kind))),
      skillOf: base64(Uint16Array.from(phrases, ({ skill }) => skill)),
      ruleOf: base64(Uint8Array.from(ruleOf)),
      rules: base64(Uint32Array.from(ruleNumbers)),
      company: base64(Uint32Array.from(company)),
      prints: base64(entries.prints),
      slots: base64(entries.slots),
      marks: base64(entries.marks),
      masks: base64(entries.masks),
      relatedAt: base64(Uint16Array.from(relatedAt)),
      related: base64(Uint16Array.from(related)),
    },
  }
}
