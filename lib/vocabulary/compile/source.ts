import { KINDS, type Kind } from '../skill-table'

/** A file of the vocabulary; `file` is what a problem is reported under. */
export type Source = { file: string; text: string }
/** Where in the sources something stands; lines count from 1. */
export type Place = { file: string; line: number }
/** A name with the rule it must meet in text. */
export type Alias = { words: string; exact: boolean; near: string[]; named: string[]; unless: string[]; next: boolean; own: boolean; at: Place }
/** One line: a skill. The first alias is its own name. */
export type SkillLine = { name: string; kind: Kind; aliases: Alias[]; broader: string[]; neighbours: string[]; same: string[]; at: Place }
/** A line that names skills which are neighbours of each other. */
export type GroupLine = { skills: string[]; at: Place }
/** A set of words that tells which sense of an ambiguous name is meant, and the kinds of skill whose company tells so too. */
export type ContextLine = { name: string; kinds: Kind[]; words: string[]; at: Place }
export type Sources = { skills: SkillLine[]; groups: GroupLine[]; contexts: ContextLine[]; ambiguous: Map<string, Place> }

/** Reports a problem; the compiler goes on, so that all are reported at once. */
export type Report = (at: Place, problem: string) => void

const parts = (text: string, by: string): string[] => text.split(by).map(part => part.trim()).filter(part => part !== '')
const isKind = (word: string): word is Kind => KINDS.some(kind => kind === word)

const readAlias = (text: string, at: Place, report: Report): Alias => {
  const ruled = /^([^{}]*)\{([^{}]*)\}$/.exec(text)
  const alias: Alias = { words: (ruled?.[1] ?? text).trim(), exact: false, near: [], named: [], unless: [], next: false, own: false, at }
  if (/[{}]/.test(alias.words) || alias.words === '') report(at, `"${text}" is not a name, or a name with its rule in braces`)
  const words = parts(ruled?.[2] ?? '', ' ')
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === 'exact') alias.exact = true
    else if (word === 'own') alias.own = true
    else if (word === 'near' || word === 'named' || word === 'unless' || word === 'unless-next') {
      const context = words[++i]
      const isNext = word === 'unless-next'
      if (alias.unless.length > 0 && (isNext || word === 'unless') && alias.next !== isNext) report(at, `the rule of "${alias.words}" says both unless and unless-next`)
      alias.next ||= isNext
      if (context === undefined) report(at, `"${word}" in the rule of "${alias.words}" needs the name of a context`)
      else alias[isNext || word === 'unless' ? 'unless' : word === 'near' ? 'near' : 'named'].push(context)
    } else report(at, `the rule of "${alias.words}" says "${word}"; it can say exact, own, near, named, unless and unless-next`)
  }
  return alias
}

const readSkill = (text: string, at: Place, report: Report): SkillLine | undefined => {
  const [first = '', kind = '', ...rest] = parts(text, '|')
  if (!isKind(kind)) {
    report(at, `the second field is "${kind}"; it must be one of ${KINDS.join(', ')}`)
    return undefined
  }
  const own = readAlias(first, at, report)
  const line: SkillLine = { name: own.words, kind, aliases: [own], broader: [], neighbours: [], same: [], at }
  for (const field of rest) {
    const values = parts(field.replace(/^[<~=]/, ''), ',')
    if (field.startsWith('<')) line.broader.push(...values)
    else if (field.startsWith('~')) line.neighbours.push(...values)
    else if (field.startsWith('=')) line.same.push(...values)
    else line.aliases.push(...values.map(value => readAlias(value, at, report)))
  }
  return line
}

const readContext = (text: string, at: Place, report: Report): ContextLine => {
  const [name = '', ...rest] = parts(text, '|')
  const context: ContextLine = { name, kinds: [], words: [], at }
  for (const field of rest) {
    const [what, ...values] = parts(field, ' ')
    if (what === 'words') context.words.push(...values)
    else if (what === 'kinds') {
      context.kinds.push(...values.filter(isKind))
      for (const value of values) if (!isKind(value)) report(at, `"${value}" is no kind of skill`)
    } else report(at, `a field of a context begins with "words" or "kinds", not "${what ?? ''}"`)
  }
  return context
}

/** All lines of the sources, in order. `contexts.txt` and `ambiguous.txt` have a grammar of their own; see README.md beside them. */
export const readSources = (sources: readonly Source[], report: Report): Sources => {
  const read: Sources = { skills: [], groups: [], contexts: [], ambiguous: new Map() }
  for (const { file, text } of sources) {
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
      const line = raw.trim()
      const at = { file, line: index + 1 }
      if (line === '' || line.startsWith('#')) continue
      if (file.endsWith('contexts.txt')) read.contexts.push(readContext(line, at, report))
      else if (file.endsWith('ambiguous.txt')) for (const word of parts(line, ' ')) read.ambiguous.set(word.toLowerCase(), at)
      else if (line.startsWith('~')) read.groups.push({ skills: parts(line.slice(1), ','), at })
      else {
        const skill = readSkill(line, at, report)
        if (skill) read.skills.push(skill)
      }
    }
  }
  return read
}
