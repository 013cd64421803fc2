import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { captureText } from '../../lib/posting/capture-text'
import { partsOf } from '../../lib/posting/part'
import type { NamingLine } from '../../lib/posting/passing-signs'
import { tierOf } from '../../lib/posting/tier'
import { findSkills } from '../../lib/skills/find'

const Row = z.object({ idx: z.number(), tokens: z.array(z.string()), tags_knowledge: z.array(z.string()), source: z.string() })
type Row = z.infer<typeof Row>

/** Offsets in a sentence. */
export type Span = { from: number; to: number }
/** A sentence of SkillSpan as our reader meets it: with the skills found in it, the spans labelled as knowledge, and the posting it is of. */
export type Sentence = { posting: number; line: NamingLine; labelled: readonly Span[] }

/** The tokens as a text, and where each begins; ". NET", which the tokens tear apart, is put together again. */
const textOf = (tokens: readonly string[]): { text: string; starts: number[] } => {
  const starts: number[] = []
  let text = ''
  for (const [nth, token] of tokens.entries()) {
    if (nth > 0 && !(tokens[nth - 1] === '.' && /^net\b/i.test(token))) text += ' '
    starts.push(text.length)
    text += token
  }
  return { text, starts }
}

const labelledIn = ({ tokens, tags_knowledge: tags }: Row, starts: readonly number[]): Span[] => {
  const spans: Span[] = []
  let open: Span | undefined
  for (const [nth, tag] of tags.entries()) {
    const from = starts[nth] ?? 0
    const to = from + (tokens[nth]?.length ?? 0)
    if (tag === 'B') spans.push(open = { from, to })
    else if (tag === 'I' && open !== undefined) open.to = to
    else open = undefined
  }
  return spans
}

const SIGN = /^[\s*•·–-]+/
/** The sentences of one posting, with the section that our reader sees each in, as it sees the whole posting. */
const sentencesOf = (posting: number, rows: readonly Row[]): Sentence[] => {
  const texts = rows.map(({ tokens }) => textOf(tokens))
  const { blocks } = captureText(texts.map(({ text }) => text).join('\n'), {})
  const parts = partsOf(blocks)
  let [at, offset] = [0, 0]
  return rows.map((row, nth): Sentence => {
    const { text, starts } = texts[nth] ?? { text: '', starts: [] }
    const begins = text.replace(SIGN, '').slice(0, 40).replace(/:$/, '')
    const near = begins === '' ? [] : [0, 1, 2, 3].map(on => ({ block: at + on, from: blocks[at + on]?.text.indexOf(begins, on === 0 ? offset : 0) ?? -1 }))
    const found = near.find(({ from }) => from >= 0)
    if (found !== undefined) [at, offset] = [found.block, found.from]
    const section = parts.findLast(({ block, from }) => block === at && from <= offset)?.section
    return { posting, line: { text, names: findSkills(text), section, tier: tierOf(section, text) }, labelled: labelledIn(row, starts) }
  })
}

/** The sentences of one file of SkillSpan that are from one source ("tech" or "house"). */
export const skillSpanSentences = (folder: string, set: string, source: string): Sentence[] => {
  const rows = readFileSync(join(folder, `${set}.json`), 'utf8').trim().split('\n').map(line => Row.parse(JSON.parse(line))).filter(row => row.source === source)
  const postings = new Map<number, Row[]>()
  for (const row of rows) postings.set(row.idx, [...postings.get(row.idx) ?? [], row])
  return [...postings].flatMap(([posting, its]) => sentencesOf(posting, its))
}

/** Whether two spans share a character. */
export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to
