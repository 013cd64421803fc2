import type { Block } from '../text/block'
import { labelled } from '../text/labelled'
import { valueOf } from '../text/numbers'
import { gateOf } from '../text/cues'
import { saidIn, type Statement, statementsWith } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { allLabels } from '../vocabulary/labels'
import { PARTS_OF_A_POST, POSTS, WORKLOAD_LABELS } from '../vocabulary/workload-words'
import type { Workload } from './employment'

const TO = String.raw`\s?%?\s?(?:-|–|—|bis|à|to|till|til|tot|do)\s?`
const PERCENT = String.raw`(?<low>\d{2,3})(?:${TO}(?<high>\d{2,3}))?\s?%`
const PART = String.raw`(?<part>[01](?:[.,]\d{1,2})?|\d{1,2}/\d{1,2}|½|¾|¼)`
const LABELLED = wordPattern(String.raw`^(?:ca\.?\s)?(?:${PERCENT}|${PART}(?:\s?(?:${PARTS_OF_A_POST}))?)(?=$|[\s,;.(/])`, 'i')
const OF_POST = wordPattern(String.raw`(?<![\p{L}\d.,])${PERCENT}(?:-?ige[rs]?)?[\s-]{0,2}(?:${POSTS})(?!\p{L})`, 'i')
const POST_OF = wordPattern(String.raw`(?<!\p{L})(?:${POSTS}),?\s(?:(?:von|à|på|zu|mit|om|at)\s)?\(?${PERCENT}`, 'i')
const PARTLY = wordPattern(String.raw`(?<![\p{L}\d.,/])${PART}\s?(?:${PARTS_OF_A_POST})(?!\p{L})`, 'i')
const POST_IN_PARTS = wordPattern(String.raw`(?<!\p{L})(?:${PARTS_OF_A_POST}):?\s${PART}(?![\d.,/])`, 'i')
const IN_TITLE = wordPattern(String.raw`(?<![\p{L}\d.,])${PERCENT}(?!\s?(?:remote|home|mobil|ote|bonus|travel|commission|provision))`, 'i')
const ENDS_SO = /\d\s?%\s?\)?$/
const OTHERS = wordPattern(String.raw`(?:team|teams|department|abteilung|lead|leads|leading|manage|manages|managing|experience|equipe|équipe)\s(?:of|von|de|:)?\s?$`, 'i')
const FRACTIONS: Readonly<Record<string, number>> = { '½': 50, '¾': 75, '¼': 25 }
/** "12/18": the lessons that a teacher gives, of those that a full post has. */
const shareOf = (part: string): number => {
  const [some, all] = part.split('/').map(Number)
  return FRACTIONS[part] ?? Math.round((some !== undefined && all !== undefined ? some / all : valueOf(part) ?? 0) * 100)
}

const workloadOf = (match: RegExpExecArray | null): { min: number; max: number } | undefined => {
  const { low, high, part } = match?.groups ?? {}
  const share = part === undefined ? undefined : shareOf(part)
  const min = share ?? (low === undefined ? undefined : Number(low))
  const max = high === undefined ? min : Number(high)
  return min === undefined || max === undefined || !(min >= 10) || max > 100 || min > max ? undefined : { min, max }
}

const inStatement = (blocks: readonly Block[], statement: Statement, patterns: readonly RegExp[]): Workload | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(statement.text)
    const found = workloadOf(match)
    if (match === null || found === undefined || OTHERS.test(statement.text.slice(Math.max(0, match.index - 30), match.index))) continue
    return { ...found, said: saidIn(blocks, statement, match.index, match.index + match[0].length) }
  }
  return undefined
}

const maySay = gateOf(/%|fte|wte|etp|vzä|etat|úvaz|ставк/i)

/** How much of a full post the work is, where the posting states it in percent or as a part of one. */
export const readWorkload = (blocks: readonly Block[]): Workload | undefined => {
  for (const line of labelled(blocks, WORKLOAD_LABELS, allLabels())) {
    const found = line.by === 'heading' && line.text.length > 40 ? undefined : inStatement(blocks, line, [LABELLED])
    if (found !== undefined) return found
  }
  for (const statement of statementsWith(blocks, maySay)) {
    const { of, block } = statement
    const title = of.kind === 'heading' && (of.level ?? 1) <= 2
    // A text without headings begins with its title.
    const first = block === 0 && blocks.length > 1 && of.text.length <= 110 && ENDS_SO.test(of.text)
    const found = inStatement(blocks, statement, title || first ? [OF_POST, POST_OF, IN_TITLE] : [OF_POST, POST_OF, PARTLY, POST_IN_PARTS])
    if (found !== undefined) return found
  }
  return undefined
}
