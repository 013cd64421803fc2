import type { Block } from '../text/block'
import { anyOf, gateOf } from '../text/cues'
import { saidIn, type Statement, statementsWith } from '../text/statements'
import { CLEARANCE, NO_CLEARANCE, SPONSORSHIP_OFFERED, SPONSORSHIP_REFUSED } from '../vocabulary/offer-words'
import { CLEARANCE_MORE, OFFERED_MORE, OTHER_CLEARANCE, PERMIT_OF_OTHERS, REFUSED_MORE } from '../vocabulary/sponsorship-words'
import { WELCOME_ANYWHERE } from '../vocabulary/welcome-words'
import type { Clearance, Visa } from './authorisation'
import { labelledAs } from './labelled-as'
import { wordPattern } from '../text/word-pattern'

const REFUSED = anyOf([...SPONSORSHIP_REFUSED, ...REFUSED_MORE])
const OFFERED = anyOf([...SPONSORSHIP_OFFERED, ...OFFERED_MORE])
/** Without one of these in it, a sentence says nothing of either kind; that is told faster than by the patterns. */
const maybeVisa = gateOf(/vis(?:a|um)|sponsor|permit|authori|immigration|h-?1b|citizen|right to work|to work in|national|nacional|obywatelst|гражданств|staatsang|staatsbürg|bürgerrecht|občanstv|medborgarskap|kansalaisu|passport hold|patroc[ií]n|víz|wiz|visto|arbeitserlaubnis|aufenthalt|séjour|permiso de trabajo|werkvergunning|tillstånd|tilladelse|tillatelse|pozwole|povolen|oprávn|виз|viisum|työlu|skilled worker|only (?:offer|award|issue)|green card|accredited|singaporean|permanent resident|working rights/i)
const maybeClearance = gateOf(/clear|ts\/sci|überprüfung|habilita|vetting|bpss|nppv|secret|security check|agsva|polygraph|reliab|prověrk|säkerhet|veiligheid|aivd|geen bezwaar|bezpieczeń|допуск|sikkerh|turvallisuus|credencia/i)
const CLEARED = anyOf([...CLEARANCE, ...CLEARANCE_MORE])
const UNCLEARED = anyOf([...NO_CLEARANCE, ...OTHER_CLEARANCE])
const NICE = anyOf(WELCOME_ANYWHERE)
const OTHERS = anyOf(PERMIT_OF_OTHERS)
/** "Sponsorship is offered for principal roles only" says something about some jobs, and nothing sure about this one. */
const ONLY_SOME = wordPattern(String.raw`(?:(?:only|exclusively) (?:available |offered |provided )?(?:for|to)|for (?:\p{L}+ ){0,3}(?:level|roles|positions) (?:and above|only)|case[- ]by[- ]case|depending on|may be (?:available|considered))`, 'i')

/** A requirement that is nothing but a citizenship. */
const CITIZENS = /^\s{0,3}(?:u\.?s\.?a?\.?|american) citizen(?:ship|s?)\s?(?:required|only)?\.?\s{0,3}$/i
/** "Roles below principal level require …" holds for some roles. */
const SOME_RANKS = /\b(?:roles|positions|jobs|levels?) below\b|\bbelow (?:the )?[a-z]{4,12}[ -]level/i
/** Posts that stand below any such rank, and ranks and names that may not. */
const ORDINARY = /\b(?:analyst|clerk|assistant|technician|representative|rep|specialist|coordinator|associate|operator|administrator|nurse|agent|engineer|developer|accountant|intern|junior|trainee|apprentice|driver|teacher)\b/i
const RANKED = /\b(?:principal|staff|lead|manager|director|head|vp|vice president|president|chief|distinguished|fellow|partner|consultant|architect|advisor|expert)\b/i
/** Whether a rule for ranks below another plainly holds for this one, by the posting's title. */
const isBelow = (blocks: readonly Block[], named: string | undefined): boolean => {
  const title = named ?? blocks.find(({ kind, level }) => kind === 'heading' && (level ?? 1) <= 1)?.text ?? ''
  return ORDINARY.test(title) && !RANKED.test(title)
}

const visaIn = (blocks: readonly Block[], statement: Statement, title: string | undefined): Visa | undefined => {
  const { text } = statement
  if (OTHERS.test(text)) return undefined
  const refused = SOME_RANKS.test(text) && !isBelow(blocks, title) ? null : REFUSED.exec(text) ?? (statement.of.kind === 'item' ? CITIZENS.exec(text) : null)
  if (refused !== null) return { sponsorship: 'refused', said: saidIn(blocks, statement, refused.index, refused.index + refused[0].length) }
  const offered = ONLY_SOME.test(text) ? null : OFFERED.exec(text)
  return offered === null ? undefined : { sponsorship: 'offered', said: saidIn(blocks, statement, offered.index, offered.index + offered[0].length) }
}

const YES = wordPattern(String.raw`^(?:yes|available|offered|provided|possible|ja|oui|sponsored|will sponsor)(?!\p{L})`, 'i')
const NO = wordPattern(String.raw`^(?:no|not|none|unavailable|nein|non|will not|cannot)(?!\p{L})`, 'i')
const fromLabel = (blocks: readonly Block[]): Visa | undefined => {
  for (const line of labelledAs(blocks, 'visa')) {
    if ((line.by === 'heading' && line.text.length > 20) || !/visa|sponsor|visum/.test(line.label)) continue
    const sponsorship = YES.test(line.text) ? 'offered' as const
      : NO.test(line.text) ? 'refused' as const : undefined
    if (sponsorship !== undefined) return { sponsorship, said: saidIn(blocks, line, 0, line.text.length) }
  }
  return undefined
}

/** Whether the employer sponsors a work permit; `title` tells which ranks' rules hold, else the first heading. A refusal anywhere counts before an offer; silence is nothing. */
export const readVisa = (blocks: readonly Block[], title?: string): Visa | undefined => {
  const found = statementsWith(blocks, maybeVisa).flatMap(statement => visaIn(blocks, statement, title) ?? [])
  return found.find(({ sponsorship }) => sponsorship === 'refused') ?? fromLabel(blocks) ?? found[0]
}

/** A security clearance that the posting asks for, or would welcome. */
export const readClearance = (blocks: readonly Block[]): Clearance | undefined => {
  let welcome: Clearance | undefined
  for (const statement of statementsWith(blocks, maybeClearance)) {
    const { text, of } = statement
    const match = CLEARED.exec(text)
    if (match === null || UNCLEARED.test(text) || of.kind === 'heading') continue
    const said = saidIn(blocks, statement, match.index, match.index + match[0].length)
    const part = `${text.slice(0, match.index).split(/[,;]/).at(-1) ?? ''}${match[0]}${text.slice(match.index + match[0].length).split(/[,;]/)[0] ?? ''}`
    if (!NICE.test(part) && !of.under.some(heading => NICE.test(heading))) return { required: true, said }
    welcome ??= { required: false, said }
  }
  return welcome
}
