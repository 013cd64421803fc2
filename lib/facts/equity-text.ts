import type { Block } from '../text/block'
import { anyOf } from '../text/cues'
import { saidIn, statementsOf } from '../text/statements'
import { EQUITY_BESIDE, EQUITY_NEAR, EQUITY_SURE, NOT_EQUITY } from '../vocabulary/offer-words'
import type { Equity } from './equity'

const SURE = anyOf(EQUITY_SURE)
const BESIDE = new RegExp(String.raw`(?:${EQUITY_BESIDE.join('|')})(?!\p{L})`, 'iu')
const NOT = anyOf(NOT_EQUITY)
const NEAR = new RegExp(String.raw`(?:${EQUITY_NEAR.join('|')})`, 'iu')
const LABEL = /^[^\p{L}]{0,8}equity(?:\s?[:–—-]|$)/iu
/** Work with shares, not a share: "administer our stock option plan". */
const DUTY = /(?:administ\p{L}+|process(?:ing)?|experience|knowledge|manag(?:e|ing)|account(?:ing)? for|track(?:ing)?|advis\p{L}+|analy[sz]\p{L}+|price|pricing|nyse|nasdaq|no (?:equity|stock)|not (?:include|offer))(?!\p{L})/iu

/** A share in the company that the posting offers. Fairness, private equity and finance are none. */
export const readEquity = (blocks: readonly Block[]): Equity | undefined => {
  for (const statement of statementsOf(blocks)) {
    const { text, of } = statement
    const sure = SURE.exec(text)
    if (sure !== null && !DUTY.test(text.slice(Math.max(0, sure.index - 60), sure.index))) return { said: saidIn(blocks, statement, sure.index, sure.index + sure[0].length) }
    const at = text.search(/(?<!\p{L})equity(?!\p{L})/iu)
    if (at < 0 || NOT.test(text)) continue
    const offered = LABEL.test(text) && of.kind !== 'heading' || BESIDE.test(text) && NEAR.test(text) && !DUTY.test(text.slice(Math.max(0, at - 60), at))
    if (offered) return { said: saidIn(blocks, statement, at, at + 'equity'.length) }
  }
  return undefined
}
