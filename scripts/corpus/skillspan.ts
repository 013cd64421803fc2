import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { captureText } from '../../lib/posting/capture-text'
import { partsOf } from '../../lib/posting/part'
import { findSkills, type SkillIn } from '../../lib/skills/find'
import { namesOf, ownTable } from '../../lib/skills/table'
import { KINDS, type Kind } from '../../lib/vocabulary/skill-table'

const Sentence = z.object({ idx: z.number(), tokens: z.array(z.string()), tags_knowledge: z.array(z.string()), source: z.string() })
type Sentence = z.infer<typeof Sentence>
/** Tokens first..last, both included. */
type Span = { first: number; last: number }
/** How many spans were found, how many of them overlap a labelled one, how many are labelled, how many of these are overlapped. */
type Count = { found: number; right: number; labelled: number; reached: number }

/** What a person does rather than knows: SkillSpan has a layer of its own for it ("skills"), which is not scored here. */
const DOING: readonly Kind[] = ['practice', 'activity']
const ROLE = /^(?:engineer|developer|architect|manager|administrator|admin|analyst|scientist|specialist|consultant|designer|tester|lead|programmer|coder|expert|officer|director|master|owner)s?$/i
/** Sections that tell what is offered, or what comes next, and ask nothing. */
const OFFERS: readonly (string | undefined)[] = ['benefits', 'legal', 'interview', 'apply']

const labelledIn = (tags: readonly string[]): Span[] => {
  const spans: Span[] = []
  for (const [at, tag] of tags.entries()) {
    const open = spans.at(-1)
    if (tag === 'B') spans.push({ first: at, last: at })
    else if (tag === 'I' && open?.last === at - 1) open.last = at
  }
  return spans
}

/** "Java Developer", "DevOps engineers": the name is part of a job's title, whose words nobody labelled. */
const isInTitle = (text: string, { from, to }: SkillIn): boolean =>
  ROLE.test(/[A-Za-z]+$/.exec(text.slice(from, to))?.[0] ?? '') || text.slice(to, to + 60).split(/\s+/).filter(Boolean).slice(0, 2).some(word => ROLE.test(word))

const spansOf = (found: readonly SkillIn[], tokens: readonly string[]): Span[] => {
  const starts: number[] = []
  let end = 0
  for (const token of tokens) {
    starts.push(end)
    end += token.length + 1
  }
  const tokenAt = (offset: number): number => starts.findLastIndex(start => start <= offset)
  return found.map(({ from, to }) => ({ first: tokenAt(from), last: tokenAt(to - 1) }))
}

const overlap = (one: Span, other: Span): boolean => one.first <= other.last && other.first <= one.last

/** The sentences of one posting that only offer something, as our reader tells by the headings above them. */
const offersIn = (sentences: readonly string[]): ReadonlySet<string> =>
  new Set(partsOf(captureText(sentences.join('\n'), {}).blocks).filter(({ section }) => OFFERS.includes(section)).map(({ of }) => of.text))

const counted = (sentences: readonly Sentence[], counts: (text: string, found: SkillIn) => boolean, asks: (sentence: Sentence, text: string) => boolean): Count => {
  const count: Count = { found: 0, right: 0, labelled: 0, reached: 0 }
  for (const sentence of sentences) {
    const text = sentence.tokens.join(' ')
    const found = asks(sentence, text) ? spansOf(findSkills(text).filter(one => counts(text, one)), sentence.tokens) : []
    const labelled = labelledIn(sentence.tags_knowledge)
    count.found += found.length
    count.right += found.filter(one => labelled.some(other => overlap(one, other))).length
    count.labelled += labelled.length
    count.reached += labelled.filter(one => found.some(other => overlap(one, other))).length
  }
  return count
}

const line = (name: string, { found, right, labelled, reached }: Count): string =>
  `${name.padEnd(28)} precision ${(right / found).toFixed(3)} (${right} of ${found})  recall ${(reached / labelled).toFixed(3)} (${reached} of ${labelled})`

/**
 * What `findSkills` finds beside the knowledge spans of SkillSpan (Zhang et al. 2022, MIT licence; sentences of postings, "tech" from a
 * board for developers, "house" from elsewhere), a line a set. A span counts as right where it overlaps a labelled one by a word.
 *
 * "all found" counts everything. "as labelled" counts what its guidelines call knowledge: not our practices and activities, which
 * belong to its other layer; no names within a job's title ("Java Developer"), which nobody labelled; nothing said beneath a
 * heading of benefits, law or the way to apply, as our reader tells from the whole posting. The setting was chosen on train only.
 */
export const skillSpanScores = (folder: string): string[] => {
  const table = ownTable()
  const kinds = new Map(namesOf(table).map((name, skill) => [name, KINDS[table.compiled.kinds.charCodeAt(skill) - 97]]))
  const isKnowledge = (text: string, found: SkillIn): boolean => {
    const kind = kinds.get(found.skill)
    return kind !== undefined && !DOING.includes(kind) && !isInTitle(text, found)
  }
  return ['train', 'dev'].flatMap(set => {
    const sentences = readFileSync(join(folder, `${set}.json`), 'utf8').trim().split('\n').map(row => Sentence.parse(JSON.parse(row)))
    return ['tech', 'house'].flatMap(source => {
      const its = sentences.filter(sentence => sentence.source === source)
      const postings = new Map<number, string[]>()
      for (const { idx, tokens } of its) postings.set(idx, [...postings.get(idx) ?? [], tokens.join(' ')])
      const offers = new Map([...postings].map(([idx, all]) => [idx, offersIn(all)]))
      return [
        line(`${set}, ${source}, as labelled`, counted(its, isKnowledge, ({ idx }, text) => offers.get(idx)?.has(text) !== true)),
        line(`${set}, ${source}, all found`, counted(its, () => true, () => true)),
      ]
    })
  })
}
