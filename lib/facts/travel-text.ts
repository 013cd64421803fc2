import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import { labelled } from '../text/labelled'
import { saidIn, type Statement, statementsWith } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { allLabels } from '../vocabulary/labels'
import { NOT_TRAVEL, TRAVEL_LABELS, TRAVEL_NONE, TRAVEL_NOUN, TRAVEL_SOME } from '../vocabulary/travel-words'
import { isOffered } from './offered'
import type { Travel } from './travel'

const PERCENT = String.raw`(?:(?<min>\d{1,3})\s?%?\s?(?:-|–|—|to|bis|à|a|až|till|do|до)\s?)?(?<max>\d{1,3})\s?(?:%|percent|prozent|procent\p{L}?)`
const NOUN_FIRST = wordPattern(String.raw`(?<!\p{L})${TRAVEL_NOUN}(?!\p{L})(?:[^.;%\d]|ca\.|max\.){0,50}${PERCENT}`, 'i')
const PERCENT_FIRST = wordPattern(String.raw`(?<![\p{L}\d.,])${PERCENT}(?: (?:of the time|der arbeitszeit|of your time|du temps|ige[rn]?))?[ ,]{0,2}(?:\p{L}{1,14}\s){0,2}${TRAVEL_NOUN}(?!\p{L})`, 'i')
const BARE = wordPattern(String.raw`^[^\p{L}\d]{0,6}(?:(?:yes|ja|oui|up to|bis zu|jusqu'à|max\.?|ca\.?|approximately|around|about)[\s,:-]{1,3}){0,2}${PERCENT}`, 'i')
const SOME = anyOf(TRAVEL_SOME)
const NONE = anyOf(TRAVEL_NONE)
const NOT = anyOf(NOT_TRAVEL)
const mayTell = mayHold([TRAVEL_NOUN, ...TRAVEL_SOME, ...TRAVEL_NONE], /travel|reis|déplace|viaj|viagen|cest|resor|resand|podróż|wyjazd|командир|rejse|matkust|matkap|разъезд/i)

const shareOf = (match: RegExpExecArray): { min?: number; max: number } | undefined => {
  const [min, max] = [match.groups?.['min'], match.groups?.['max']].map(words => words === undefined ? undefined : Number(words))
  return max === undefined || max > 100 || max === 0 || (min !== undefined && min > max) ? undefined : { ...(min !== undefined && { min }), max }
}

const withShare = (blocks: readonly Block[], statement: Statement, patterns: readonly RegExp[]): Travel | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(statement.text)
    const share = match === null ? undefined : shareOf(match)
    if (match !== null && share !== undefined) return { extent: 'some', ...share, said: saidIn(blocks, statement, match.index, match.index + match[0].length) }
  }
  return undefined
}

const fromLabel = (blocks: readonly Block[]): Travel | undefined => {
  for (const line of labelled(blocks, TRAVEL_LABELS, allLabels())) {
    if (line.by === 'heading' && line.text.length > 60 || line.text.length > 140) continue
    const share = withShare(blocks, line, [BARE])
    if (share !== undefined) return share
    const extent = /^(?:no(?:ne|t required)?|nein|keine?|non|aucun|nej|nee|nie|нет|ei|0 ?%)(?![a-zäöü])/i.test(line.text) ? 'none' as const : /^(?:yes|ja|oui|si|sí|sim|ano|tak|да|kyllä|occasional|some|frequent|regular|minimal|international|domestic)(?![a-z])/i.test(line.text) ? 'some' as const : undefined
    if (extent !== undefined) return { extent, said: saidIn(blocks, line, 0, line.text.length) }
  }
  return undefined
}

const inStatement = (blocks: readonly Block[], statement: Statement): Travel | undefined => {
  const { text } = statement
  const none = NONE.exec(text)
  if (none !== null) return { extent: 'none', said: saidIn(blocks, statement, none.index, none.index + none[0].trimEnd().length) }
  const share = NOT.test(text) ? undefined : withShare(blocks, statement, [NOUN_FIRST, PERCENT_FIRST])
  if (share !== undefined) return share
  const some = SOME.exec(text)
  return some === null || NOT.test(text.slice(Math.max(0, some.index - 10))) ? undefined : { extent: 'some', said: saidIn(blocks, statement, some.index, some.index + some[0].trimEnd().length) }
}

/** How much travel a posting says the work has: a share of the time counts before the word alone. What is paid or sold is none. */
export const readTravel = (blocks: readonly Block[]): Travel | undefined => {
  const named = fromLabel(blocks)
  if (named !== undefined) return named
  let first: Travel | undefined
  for (const statement of statementsWith(blocks, mayTell)) {
    if (statement.of.kind === 'heading' || isOffered(statement.of)) continue
    const found = inStatement(blocks, statement)
    if (found?.max !== undefined) return found
    first ??= found
  }
  return first
}
