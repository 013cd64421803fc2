import type { Block } from '../text/block'
import { anyOf, mayHold } from '../text/cues'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { EMPLOYMENT_CLEAR, EMPLOYMENT_WORDS, NOT_EMPLOYMENT, PERHAPS_LATER } from '../vocabulary/employment-words'
import { type Employment, EmploymentKind } from './employment'
import { readHours } from './hours-text'
import { labelledAs } from './labelled-as'
import { readWorkload } from './workload-text'
import { wordPattern } from '../text/word-pattern'

const KINDS = EmploymentKind.options
const CLEAR = KINDS.map(kind => [kind, anyOf(EMPLOYMENT_CLEAR[kind])] as const)
const SHORT = KINDS.map(kind => [kind, anyOf([...EMPLOYMENT_CLEAR[kind], ...EMPLOYMENT_WORDS[kind].short])] as const)
const SAID = KINDS.map(kind => [kind, anyOf([...EMPLOYMENT_CLEAR[kind], ...EMPLOYMENT_WORDS[kind].said])] as const)
const maySay = mayHold(KINDS.flatMap(kind => [...EMPLOYMENT_CLEAR[kind], ...EMPLOYMENT_WORDS[kind].said]), /úvazek|úväzok|plný|pełny|pełen|etat|полн|неполн|частичн|повн|частков|неповн|зайнят|locum|tpp|vikarie|ičo|hpp|dpp|zzp|etatu|clt|pj|b2b|vast|fast|studie|100 ?%|netto ?\+|фулл|самозан|funcionari/i)
const NOT = anyOf(NOT_EMPLOYMENT)
const TOP = 12

type Table = readonly (readonly [EmploymentKind, RegExp])[]
type Found = { kind: EmploymentKind; from: number; to: number }

const DENIED = wordPattern(String.raw`(?:not|non|no|kein\p{L}{0,2})[\s-]{1,2}(?:an?\s)?$|(?:prozent|percent|procent|%)\s(?:einer|eines|der|of|av|af)\s(?:\p{L}{1,14}\s){0,2}$`, 'i')
/** What a job may become is not what it is: "befristet mit Option auf Festanstellung", "pouvant déboucher sur un CDI". */
const PERHAPS = wordPattern(String.raw`(?:${PERHAPS_LATER.join('|')})(?:\s\p{L}{1,12}\.?){0,3}\s$`, 'i')
const kindsIn = (text: string, table: Table): Found[] => table.flatMap(([kind, pattern]) => {
  const match = pattern.exec(text)
  if (match === null) return []
  const head = text.slice(Math.max(0, match.index - 80), match.index)
  if (DENIED.test(head) || (kind === 'permanent' && PERHAPS.test(head))) return []
  return [{ kind, from: match.index, to: match.index + match[0].length }]
})

/** Boards show the names that search engines gave these kinds ("FULL_TIME"); unit for unit, so that offsets stay. */
const spaced = (text: string): string => text.replace(/_/g, ' ')

/** The kinds in a short text that is about nothing else ("FULL_TIME", "Contract, part-time"). */
export const employmentKindsIn = (text: string): EmploymentKind[] => kindsIn(spaced(text.slice(0, 300)), SHORT).map(({ kind }) => kind)

/** Each kind once, in a fixed order, with the words that said it first. */
export const eachKindOnce = (all: readonly Employment[]): Employment[] =>
  KINDS.flatMap(kind => all.find(found => found.kind === kind) ?? [])

const SET_APART = wordPattern(String.raw`[([|,–·•-]\s?(?:\p{L}+[ ,/-]{1,2}){0,3}$`, '')
/** "Heltid/deltid: Heltid": a label that names both kinds says nothing. */
const EITHER = wordPattern(String.raw`^[^\p{L}]{0,4}\p{L}[\p{L} -]{2,20}\/\s?\p{L}[\p{L} -]{2,20}:\s`, 'i')
const behindLabel = (text: string): number => EITHER.exec(text)?.[0].length ?? 0

const MONEY = /[£$€]\s?\d|\d\s?(?:€|kr|zł|CHF|Kč)/
const OF_PAY = wordPattern(String.raw`(?<![\p{L}-])(?<part>full|part)[- ]time(?! (?:equiv|staff|employees|fte|student|colleague))`, 'i')
/** "£28,000 – £31,000 full-time": pay is stated for the time that one works. */
const inPay = ({ text }: Statement): Found[] => {
  const match = text.length <= 160 && MONEY.test(text) && !NOT.test(text) ? OF_PAY.exec(text) : null
  return match === null ? [] : [{ kind: match.groups?.['part']?.toLowerCase() === 'full' ? 'full-time' : 'part-time', from: match.index, to: match.index + match[0].length }]
}

/** In a title, what one is trained to be; elsewhere such words ask for a training. */
const TRAINED = wordPattern(String.raw`(?<!\p{L})(?:(?<!abgeschlossene )ausbildung (?:zum|zur|als)|auszubildende[rn]?|azubi|apprentice|lehrling|lærling|lärling)(?!\p{L})`, 'i')

/** A short line or sentence that begins with its kind and goes on about the terms: "Full-time, 38 hours per week". */
const LEADING = 110
const leadingIn = ({ text }: Statement): Found[] =>
  text.length > LEADING || NOT.test(text) ? [] : kindsIn(text, SHORT).filter(({ from, to }) => from <= 2 && /^\s?(?:[,;·|/(]|$)/.test(text.slice(to)))

/** A tag at the top ("Full-time · Remote") or a title that ends in a kind ("Nurse (part-time)", "Marketing Intern"). */
const tagsIn = (statement: Statement): Found[] => {
  const { of, block, text } = statement
  if (block >= TOP || of.text.length > 110 || of.kind === 'item') return []
  const named = of.kind === 'heading' && (of.level ?? 1) <= 2
  const title = named || (block === 0 && of.kind === 'paragraph' && !/[.!?]$|[£$€]/.test(text))
  const tag = !named && text.split(/\s+/).length <= 5
  const found = kindsIn(text, SHORT)
  const trained = title && block <= 2 ? TRAINED.exec(text) : null
  const clear = [...(title ? kindsIn(text, CLEAR) : []), ...(trained === null ? [] : [{ kind: 'internship' as const, from: trained.index, to: trained.index + trained[0].length }])]
  return [...clear, ...found.filter(({ kind, from, to }) => {
    const whole = to - from >= text.trim().length - 2
    const set = SET_APART.test(text.slice(0, from))
    return (tag && (whole || set || /^\s?[|·•,/-]/.test(text.slice(to)))) || title && (set || kind === 'internship' && /intern|praktik|stagiaire|werkstudent|working student|ausbildung|apprentice|lehr|azubi|auszubild|lærling|learnership|estág|stáž|staż|tirocin|стажир|alternance/i.test(text.slice(from, to))) && !/contracts|contract (?:manager|admin|law|special|negot)/i.test(text)
  })]
}

/** Nowhere is so little a full week: France's has 35 hours, Denmark's 37. */
const MOST_OF_PART = 32

/** Less than all of a post is part-time; a range that ends at all of it may be either. Where neither is said, few hours a week tell. */
const fromWorkload = (blocks: readonly Block[]): Employment[] => {
  const workload = readWorkload(blocks)
  if (workload === undefined) {
    const hours = readHours(blocks)
    return hours !== undefined && hours.max <= MOST_OF_PART ? [{ kind: 'part-time', said: hours.said }] : []
  }
  const { min, max, said } = workload
  return [...(max >= 100 ? [{ kind: 'full-time' as const, said }] : []), ...(min < 100 ? [{ kind: 'part-time' as const, said }] : [])]
}

/** The kinds of employment that a posting names: under a label, in a tag or the title, or where a sentence says so. */
export const readEmployment = (blocks: readonly Block[]): Employment[] => {
  const labelled = labelledAs(blocks, 'employment').filter(line => line.text.length <= (line.by === 'heading' ? 60 : 140)).flatMap(line =>
    kindsIn(spaced(line.text), SHORT).map((found): Employment => ({ kind: found.kind, said: saidIn(blocks, line, found.from, found.to) })))
  const stated = statementsOf(blocks).flatMap(statement => {
    const label = behindLabel(statement.text)
    const found = [...tagsIn(statement), ...leadingIn(statement), ...inPay(statement), ...(!maySay(statement.text) || NOT.test(statement.text) ? [] : kindsIn(statement.text, SAID))].filter(({ from }) => from >= label)
    return found.map((each): Employment => ({ kind: each.kind, said: saidIn(blocks, statement, each.from, each.to) }))
  })
  const named = [...labelled, ...stated]
  const hasTime = named.some(({ kind }) => kind === 'full-time' || kind === 'part-time')
  return eachKindOnce(hasTime || named.some(({ kind }) => kind === 'internship') ? named : [...named, ...fromWorkload(blocks)])
}
