import type { Block } from '../text/block'
import { plain } from '../text/cues'
import type { Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import type { Capture } from './capture'
import { employersInAddress, writtenOut } from './company-address'
import { companyTold } from './company-told'
import { employerKey } from './identity'

/** A unit of an employer as staff systems write it: "US12 Larkspur Bakeries LLC", "OPS Larkspur Services S.A.S.". */
const UNIT = /^(?:[A-Z]{2,4}\d{0,4}|[A-Z]?\d{2,5})\s(?:-\s)?(?=\S)|\s-\s[A-Z]{2,4}\s/
const LEGAL_WORD = wordPattern(String.raw`(?<![\p{L}])(?:inc|llc|ltd|limited|gmbh|ag|se|s\.?a\.?s?|s\.?r\.?l|corp|corporation|company|co|pte|plc|pl|pvt|holdings?|services|employee services)\.?(?=$|\s|,)`, 'i')

/**
 * The name people know, where the one given is a legal unit's: the address names the employer, or the text does, and the
 * given name holds it ("Larkspur Insurance Company of Norway" on Larkspur's own page is Larkspur).
 */
export const knownName = (given: Stated<string>, capture: Capture, blocks: readonly Block[], title: string): Stated<string> => {
  const [coded, legal] = [UNIT.test(given.value), LEGAL_WORD.test(given.value)]
  if (!coded && !legal) return given
  const known = writtenOut(blocks, employersInAddress(capture.url)) ?? (coded ? companyTold(blocks, title) : undefined)
  if (known === undefined || employerKey(known.value) === employerKey(given.value)) return given
  const isUnit = coded && !given.value.startsWith(known.value)
  if (!isUnit && !legal) return given
  const holds = ` ${plain(given.value).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${plain(known.value).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
  return holds || isUnit ? known : given
}

const JOINED = wordPattern(String.raw`^[^ ]*\p{Ll}\p{Lu}[^ ]*$`, '')
/** "LarkspurFoods" as the text writes it apart elsewhere. */
export const writtenApart = (name: Stated<string>, blocks: readonly Block[]): Stated<string> => {
  const written = JOINED.test(name.value) ? writtenOut(blocks, [employerKey(name.value)]) : undefined
  return written?.value.includes(' ') === true ? written : name
}
