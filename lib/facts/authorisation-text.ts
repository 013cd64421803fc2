import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { CLEARANCE, NO_CLEARANCE, SPONSORSHIP_OFFERED, SPONSORSHIP_REFUSED } from '../vocabulary/offer-words'
import { WELCOME } from '../vocabulary/requirement-words'
import type { Clearance, Visa } from './authorisation'
import { labelledAs } from './labelled-as'
import { wordPattern } from '../text/word-pattern'

const REFUSED = anyOf(SPONSORSHIP_REFUSED)
const OFFERED = anyOf(SPONSORSHIP_OFFERED)
/** Without one of these in it, a sentence says nothing of either kind; that is told faster than by the patterns. */
const MAYBE_VISA = /vis(?:a|um)|sponsor|permit|authori|immigration|h-?1b|citizen|right to work|to work in|national|patrocin|víz|wiz|visto/i
const MAYBE_CLEARANCE = /clear|ts\/sci|überprüfung|habilitation/i
const CLEARED = anyOf(CLEARANCE)
const UNCLEARED = anyOf(NO_CLEARANCE)
const NICE = anyOf(WELCOME)
/** "Sponsorship is offered for principal roles only" says something about some jobs, and nothing sure about this one. */
const ONLY_SOME = wordPattern(String.raw`(?:(?:only|exclusively) (?:available |offered |provided )?(?:for|to)|for (?:\p{L}+ ){0,3}(?:level|roles|positions) (?:and above|only)|case[- ]by[- ]case|depending on|may be (?:available|considered))`, 'i')

/** A requirement that is nothing but a citizenship. */
const CITIZENS = /^\s{0,3}(?:u\.?s\.?a?\.?|american) citizen(?:ship|s?)\s?(?:required|only)?\.?\s{0,3}$/i
const BELOW = /below (?:the )?(?<rank>[a-z]{4,12})[ -]level/i
/** Ranks above those that come by years alone. */
const RANKS = /\b(?:director|head of|vice president|vp|chief)\b/i
/** "Roles below principal level require …" says nothing of a principal's role. */
const aboveThose = (blocks: readonly Block[], text: string): boolean => {
  const rank = BELOW.exec(text)?.groups?.['rank']?.toLowerCase()
  return rank !== undefined && blocks.some(({ kind, level, text: title }) => kind === 'heading' && (level ?? 1) <= 1 && (title.toLowerCase().includes(rank) || RANKS.test(title)))
}

const visaIn = (blocks: readonly Block[], statement: Statement): Visa | undefined => {
  const { text } = statement
  if (!MAYBE_VISA.test(text)) return undefined
  const refused = aboveThose(blocks, text) ? null : REFUSED.exec(text) ?? (statement.of.kind === 'item' ? CITIZENS.exec(text) : null)
  if (refused !== null) return { sponsorship: 'refused', said: saidIn(blocks, statement, refused.index, refused.index + refused[0].length) }
  const offered = ONLY_SOME.test(text) ? null : OFFERED.exec(text)
  return offered === null ? undefined : { sponsorship: 'offered', said: saidIn(blocks, statement, offered.index, offered.index + offered[0].length) }
}

const YES = wordPattern(String.raw`^(?:yes|available|offered|provided|possible|ja|oui|sponsored|will sponsor)(?!\p{L})`, 'i')
const NO = wordPattern(String.raw`^(?:no|not|none|unavailable|nein|non|will not|cannot)(?!\p{L})`, 'i')
const fromLabel = (blocks: readonly Block[]): Visa | undefined => {
  for (const line of labelledAs(blocks, 'visa')) {
    if (line.by === 'heading' || !/visa|sponsor|visum/.test(line.label)) continue
    const sponsorship = YES.test(line.text) ? 'offered' as const
      : NO.test(line.text) ? 'refused' as const : undefined
    if (sponsorship !== undefined) return { sponsorship, said: saidIn(blocks, line, 0, line.text.length) }
  }
  return undefined
}

/** Whether the employer sponsors a work permit. A refusal anywhere counts before an offer; silence is nothing. */
export const readVisa = (blocks: readonly Block[]): Visa | undefined => {
  const found = statementsOf(blocks).flatMap(statement => visaIn(blocks, statement) ?? [])
  return found.find(({ sponsorship }) => sponsorship === 'refused') ?? fromLabel(blocks) ?? found[0]
}

/** A security clearance that the posting asks for, or would welcome. */
export const readClearance = (blocks: readonly Block[]): Clearance | undefined => {
  let welcome: Clearance | undefined
  for (const statement of statementsOf(blocks)) {
    const { text, of } = statement
    const match = MAYBE_CLEARANCE.test(text) ? CLEARED.exec(text) : null
    if (match === null || UNCLEARED.test(text) || of.kind === 'heading') continue
    const said = saidIn(blocks, statement, match.index, match.index + match[0].length)
    if (!NICE.test(text) && !of.under.some(heading => NICE.test(heading))) return { required: true, said }
    welcome ??= { required: false, said }
  }
  return welcome
}
