import type { Block } from '../text/block'
import { anyOf, gateOf } from '../text/cues'
import { saidIn, statementsWith } from '../text/statements'
import { EQUITY_BESIDE, EQUITY_NEAR, EQUITY_SURE, NOT_EQUITY } from '../vocabulary/offer-words'
import type { Equity } from './equity'
import { wordPattern } from '../text/word-pattern'

const SURE = anyOf(EQUITY_SURE)
const BESIDE = wordPattern(String.raw`(?:${EQUITY_BESIDE.join('|')})(?!\p{L})`, 'i')
const NOT = anyOf(NOT_EQUITY)
const NEAR = wordPattern(String.raw`(?:${EQUITY_NEAR.join('|')})`, 'i')
const LABEL = wordPattern(String.raw`^[^\p{L}]{0,8}equity(?:\s?[:–—-]|$)`, 'i')
/** "Equity in an early-stage company", "Equity package": an item of a list of what one gets that begins with it. */
const LISTED = wordPattern(String.raw`^[^\p{L}]{0,8}(?:(?:generous|meaningful|competitive|early-stage|early) )?equity\s(?:in (?:an?|the|our|\p{Lu})|package|stake|grants?|options?|participation|scheme|plan|share)(?!\p{L})`, 'i')
/** Without one of these, a sentence is about no share. */
const maybeEquity = gateOf(/stock|share|rsu|espp|esop|vsop|option|equity|bspce|souscription|beteiligung|anteile|actions|profits|ownership|own (?:a )?[ps]|sharesave|actionnariat|akciov|podíl ve|personaloption|medarbe|aksje|accion|azion|udział|akcje|доля в|aandelen|participação|save as you|aktie|opciones|opties|akcie|opcje|опцион|ações|osakeoptio/i)
/** Work with shares, not a share: "administer our stock option plan". */
const DUTY = wordPattern(String.raw`(?:administ\p{L}+|process(?:ing)?|experience|knowledge|manag(?:e|ing)|account(?:ing)? for|track(?:ing)?|advis\p{L}+|analy[sz]\p{L}+|price|pricing|nyse|nasdaq|no (?:equity|stock)|not (?:include|offer))(?!\p{L})`, 'i')

const EQUITY = wordPattern(String.raw`(?<!\p{L})equity(?!\p{L})`, 'i')
/** A share in the company that the posting offers. Fairness, private equity and finance are none. */
export const readEquity = (blocks: readonly Block[]): Equity | undefined => {
  for (const statement of statementsWith(blocks, maybeEquity)) {
    const { text, of } = statement
    const sure = SURE.exec(text)
    if (sure !== null && !DUTY.test(text.slice(Math.max(0, sure.index - 60), sure.index))) return { said: saidIn(blocks, statement, sure.index, sure.index + sure[0].length) }
    const at = text.search(EQUITY)
    if (at < 0 || NOT.test(text)) continue
    const offered = LABEL.test(text) && of.kind !== 'heading' || LISTED.test(text) && of.kind === 'item' && !DUTY.test(text) || BESIDE.test(text) && NEAR.test(text) && !DUTY.test(text.slice(Math.max(0, at - 60), at))
    if (offered) return { said: saidIn(blocks, statement, at, at + 'equity'.length) }
  }
  return undefined
}
