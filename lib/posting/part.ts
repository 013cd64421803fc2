import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { type Statement, statementsOf } from '../text/statements'
import type { SectionKind } from '../vocabulary/headings'
import { dashedItems, itemStarts, loneHeading, type RunIn, runInsOf } from './run-in'
import { sectionOfBlock, sectionOfExactly } from './section'

/** A sentence, or what of it stands in one section, with that section. `from` is an offset in the block's text. */
export type Part = Statement & { section: SectionKind | undefined }

const HOLDS_FOR_ALL: readonly (SectionKind | undefined)[] = ['legal', 'interview', 'apply', 'benefits']

/** The section at an offset of a block: what last began inside its text, else that of the headings above. */
const sectionAt = (offset: number, runIns: readonly RunIn[], above: SectionKind | undefined, isLump: boolean): SectionKind | undefined => {
  const inside = runIns.findLast(({ from }) => from <= offset)?.kind
  if (inside === undefined) return above
  if (isLump) return inside
  return HOLDS_FOR_ALL.includes(above) || (above === 'nice' && inside === 'must') ? above : inside
}

/** How far the heading reaches that runs on at an offset, with the colon behind it. */
const headingLength = (text: string, cut: number, run: RunIn | undefined): number =>
  run === undefined || run.to <= run.from ? 0 : run.to - run.from + (/^\s?[:?•–—-]\s?/.exec(text.slice(cut + run.to - run.from, cut + run.to - run.from + 4))?.[0].length ?? 0)

/** A statement cut at the headings and list items that run on in it. */
const cutUp = (statement: Statement, runIns: readonly RunIn[], above: SectionKind | undefined, dashes: readonly number[]): Part[] => {
  const { from, text, of } = statement
  const isLump = of.text.length >= 300
  const heads = runIns.flatMap(run => (run.from > from && run.from < from + text.length ? [run.from - from] : []))
  const items = isLump && runIns.length > 0 ? itemStarts(text) : []
  const signs = dashes.flatMap(at => (at > from && at < from + text.length ? [at - from] : []))
  const cuts = [...new Set([0, ...heads, ...items, ...signs])].sort((a, b) => a - b)
  return cuts.map((cut, nth) => {
    // A heading that runs on is no part of what is asked beneath it.
    const start = cut + headingLength(text, cut, runIns.find(run => run.from === from + cut))
    return { ...statement, from: from + start, text: text.slice(start, cuts[nth + 1]), section: sectionAt(from + cut, runIns, above, isLump) }
  })
}

/** A cell beside or beneath "Requirements" or "Benefits" stands in that section. */
const ofLabel = ({ label }: Block): SectionKind | undefined => {
  const kind = label === undefined ? undefined : sectionOfExactly(label)
  return kind === 'must' || kind === 'nice' || kind === 'benefits' || kind === 'duties' ? kind : undefined
}

/**
 * All sentences with the section each stands in, by the headings above it, by a line that is nothing but a heading, and by
 * headings that run on in a text whose lines were lost.
 */
export const partsOf = (blocks: readonly Block[], title?: string): Part[] => {
  const runIns = new Map<number, readonly RunIn[]>()
  const dashes = new Map<number, readonly number[]>()
  const above = new Map<number, SectionKind | undefined>()
  const headings = new Set<number>()
  let lone: { under: string; kind: SectionKind } | undefined
  blocks.forEach((block, nth) => {
    const under = block.under.join('\n')
    if (lone?.under !== under) lone = undefined
    above.set(nth, ofLabel(block) ?? lone?.kind ?? sectionOfBlock(block, title))
    const inside = block.kind === 'heading' ? [] : runInsOf(plain(block.text))
    runIns.set(nth, inside)
    dashes.set(nth, dashedItems(plain(block.text)))
    const kind = block.kind === 'paragraph' ? loneHeading(plain(block.text)) : undefined
    if (kind === undefined) return
    lone = { under, kind: kind === 'must' && sectionOfBlock(block, title) === 'nice' ? 'nice' : kind }
    headings.add(nth)
  })
  return statementsOf(blocks).filter(({ block }) => !headings.has(block)).flatMap(statement => cutUp(statement, runIns.get(statement.block) ?? [], above.get(statement.block), dashes.get(statement.block) ?? []))
}
