import type { Block } from './block'
import { plain } from './cues'
import { type Said, saidInBlock } from './said'
import { wordPattern } from './word-pattern'
import { matchesIn } from './matches'

/** One sentence of a block. `text` is `plain`ed; `from` is where it begins in the block's text. */
export type Statement = { block: number; of: Block; from: number; text: string }

/** Longer runs are cut at a space, so that no pattern ever works on an unbounded text. */
const LONGEST = 800

const END = /[.!?…;](?=["')\]]?\s+\S)|\s[•●○◦▪▫■◆►▶➢➤✓✔✅☑‣⁃·|]\s/g
const ABBREVIATION = wordPattern(String.raw`(?:^|[\s(./])(?:\p{L}|e\.g|i\.e|etc|incl|excl|approx|approximately|min|max|mind|ca|ggf|inkl|bzw|usw|vs|no|nr|sr|jr|dr|mr|ms|mrs|st|inc|ltd|co|corp|dept|est|yr|yrs|hr|hrs|p\.a|brutto p|rs|kr|fr|sfr|pr|руб|тыс|грн|mies|měs|hod|godz|tsd|std|tys|tis|zzgl|p\.m|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|kat|wyk|ul|tel|np|tj|tzw|ds|m\.in|např|napr|tzv|popř|resp|sk|t\.ex|bl\.a|f\.eks|evt|kl|esim|напр|кат|ул|bc|mgr|inż)$`, 'i')

const cut = (text: string, from: number, to: number): [number, number][] => {
  const spans: [number, number][] = []
  let start = from
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start ? space : start + LONGEST
    spans.push([start, end])
    start = end
  }
  spans.push([start, to])
  return spans
}

const sentencesOf = (text: string): [number, number][] => {
  const spans: [number, number][] = []
  let start = 0
  for (const match of matchesIn(END, text)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, match.index - 14), match.index))) continue
    spans.push(...cut(text, start, end))
    start = end
  }
  if (start < text.length) spans.push(...cut(text, start, text.length))
  return spans
}

const statementsIn = (of: Block, block: number): readonly Statement[] => {
  const text = plain(of.text)
  return sentencesOf(text).map(([from, to]): Statement => ({ block, of, from, text: text.slice(from, to) }))
}

const known = new WeakMap<readonly Block[], readonly Statement[]>()
const knownAt = new WeakMap<readonly Block[], (readonly Statement[] | undefined)[]>()

/** The sentences of one block, for readers that look into few. The answer is kept for as long as the list of blocks is. */
export const statementsAt = (blocks: readonly Block[], block: number): readonly Statement[] => {
  const of = blocks[block]
  if (of === undefined) return []
  const before = knownAt.get(blocks) ?? []
  knownAt.set(blocks, before)
  return before[block] ??= statementsIn(of, block)
}

/** The sentences of all blocks, in order. The answer is kept for as long as the list of blocks is. */
export const statementsOf = (blocks: readonly Block[]): readonly Statement[] => {
  const before = known.get(blocks)
  if (before !== undefined) return before
  const statements = blocks.flatMap((_, block) => statementsAt(blocks, block))
  known.set(blocks, statements)
  return statements
}

const wholes = new WeakMap<readonly Block[], string>()
const wholeOf = (blocks: readonly Block[]): string => {
  const before = wholes.get(blocks)
  if (before !== undefined) return before
  const whole = statementsOf(blocks).map(({ text }) => text).join('\n')
  wholes.set(blocks, whole)
  return whole
}

/**
 * The statements that hold what a gate looks for, in order. Most postings hold nothing of it anywhere, which one look at all
 * their words tells. The gate says the same of a text wherever it stands: it asks for no beginning and no end.
 */
export const statementsWith = (blocks: readonly Block[], gate: (text: string) => boolean): readonly Statement[] =>
  gate(wholeOf(blocks)) ? statementsOf(blocks).filter(({ text }) => gate(text)) : []

/** The words between two offsets of a statement, as the block has them. */
export const saidIn = (blocks: readonly Block[], statement: Statement, from: number, to: number): Said =>
  saidInBlock(blocks, statement.block, statement.from + from, statement.from + to)

/** The whole statement, without the white space around it. */
export const saidWhole = (blocks: readonly Block[], statement: Statement): Said => {
  const from = statement.text.length - statement.text.trimStart().length
  return saidIn(blocks, statement, from, statement.text.trimEnd().length)
}
