import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { valueOf } from '../text/numbers'
import { saidIn, type Statement, statementsAt } from '../text/statements'
import { wordPattern } from '../text/word-pattern'
import { BONUS_SURE, NOT_BONUS } from '../vocabulary/offer-words'
import { AT_MOST } from '../vocabulary/pay-words'
import type { Bonus } from './bonus'
import { type Money, moneyIn } from './money'

/** Without one of these, a sentence is about no bonus. */
const MAYBE = /bonus|boni(?![a-z])|incentive|variable|prime|prämie|prima|prémi|premi|bono|winstdeling|tulospalkkio|преми|бонус/i
const SURE = anyOf(BONUS_SURE)
const NOT = anyOf(NOT_BONUS)
const LABEL = wordPattern(String.raw`^[^\p{L}\p{N}]{0,8}(?:bonus|prämie|prime|variable)(?:\s?[:–—-]|$)`, 'i')
const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,2})?`
const PERCENT = wordPattern(String.raw`(?<most>(?:${AT_MOST.join('|')})\s{1,2})?(?<![\p{N}.,])(?<min>${NUMBER})(?:\s?%?\s?(?:-|–|to|bis|à|a)\s?(?<max>${NUMBER}))?\s?(?:%|percent|prozent|pour cent)`, 'i')
const MOST = wordPattern(String.raw`(?<!\p{L})(?:${AT_MOST.join('|')})\s{0,2}$`, 'i')
/** How far from its word the size of a bonus may stand. */
const NEAR = 45

type Size = Pick<Bonus, 'percent' | 'amount'>

const percentIn = (text: string): Size | undefined => {
  const found = PERCENT.exec(text)?.groups
  const min = valueOf(found?.['min'] ?? '')
  const max = found?.['max'] === undefined ? min : valueOf(found['max'])
  if (found === undefined || min === undefined || max === undefined || min <= 0 || min > max || max > 200) return undefined
  return { percent: found['most'] !== undefined && min === max ? { max } : { min, max } }
}

const amountOf = (text: string, { min, max, currency, from, open }: Money): Size => {
  if (min === max && MOST.test(text.slice(0, from))) return { amount: { max, currency } }
  return { amount: { min, ...(open === 'max' ? {} : { max }), currency } }
}

/** The size stated right behind the word, or before it with nothing but words between ("10% annual bonus"). */
const sizeAt = (text: string, from: number, to: number, country: string | undefined): Size => {
  const behind = text.slice(to, to + NEAR).split(/[;)]|\.\s|\splus\s|\s\+\s/)[0] ?? ''
  const ahead = text.slice(Math.max(0, from - NEAR), from).split(/[,;()+]|\.\s|\splus\s|\sand\s/).at(-1) ?? ''
  const [money] = moneyIn(behind, country)
  return percentIn(behind) ?? (money === undefined ? percentIn(ahead) : amountOf(behind, money)) ?? {}
}

const inStatement = (blocks: readonly Block[], statement: Statement, country: string | undefined): Bonus | undefined => {
  const { text, of } = statement
  if (!MAYBE.test(text)) return undefined
  const sized = /bonus/i.exec(text)
  const match = SURE.exec(text) ?? (of.kind === 'heading' ? null : LABEL.exec(text)) ?? sized
  if (match === null || NOT.test(text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 12))) return undefined
  const to = match.index + match[0].length
  const size = sizeAt(text, match.index, to, country)
  // "Bonus" alone is one only with its size.
  if (match === sized && size.percent === undefined && size.amount === undefined) return undefined
  return { ...size, said: saidIn(blocks, statement, match.index, to) }
}

/** The regular bonus that a posting names: the first with its size, else the first. `country` says whose dollar "$" is. */
export const readBonus = (blocks: readonly Block[], country?: string): Bonus | undefined => {
  let first: Bonus | undefined
  for (const [block, { text }] of blocks.entries()) {
    if (!MAYBE.test(text)) continue
    for (const statement of statementsAt(blocks, block)) {
      const found = inStatement(blocks, statement, country)
      if (found?.percent !== undefined || found?.amount !== undefined) return found
      first ??= found
    }
  }
  return first
}
