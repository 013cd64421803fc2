import type { Block } from '../text/block'
import { bare } from '../text/cues'
import { wordPattern } from '../text/word-pattern'
import { INTERVIEW_HEADINGS } from '../vocabulary/interview-words'
import { COMING_COSTS, FOR_STEP, PAID_STEPS, PAYING } from '../vocabulary/stage-pay-words'
import type { Pay } from './pay'

const STEP = `(?:${PAID_STEPS.join('|')})`
const PAID = `(?:${PAYING.join('|')})`
const TO_AMOUNT = String.raw`(?:\s(?!and\s|but\s|then\s|und\s|et\s)\p{L}{1,12}){0,4}[\s:–—-]{0,3}$`
/** Any of its words: without one nothing closer is asked. */
const ANY_STEP = wordPattern(String.raw`(?<!\p{L})(?:${STEP}|${COMING_COSTS.join('|')})(?!\p{L})`, 'i')
/** "…, then an exercise, paid at", "Trial shift (we pay", "Der Probetag wird mit", "Take-home task:". */
const STEP_PAID = wordPattern(String.raw`(?<!\p{L})${STEP}(?:\s(?!and\s|but\s|then\s|und\s|et\s)\p{L}{1,12}){0,2}?\s?[,:(–—-]{0,2}(?:\s?(?!and\s|but\s|then\s)[\p{L}'’]{1,12}){0,3}?\s?(?<!\p{L})${PAID}(?!\p{L})${TO_AMOUNT}`, 'i')
/** "A paid test task:", "bezahlter Probetag (". */
const PAID_STEP = wordPattern(String.raw`(?<!\p{L})(?:paid|compensated|remunerated|bezahlte[rsn]?|vergütete[rsn]?|rémunérée?|pagad[oa]|betaalde|betald|betalt|płatn\p{L}|placen[ýáé]|оплачиваем\p{L}{2})\s(?:\p{L}{1,14}[ -]){0,3}${STEP}(?:\s\p{L}{1,12}){0,3}[\s,:(–—-]{0,4}$|(?<!\p{L})${STEP}\s(?:rémunérée?|pagad[oa]|remunerad[oa]|płatn\p{L})[\s,:(–—-]{0,4}$`, 'i')
/** "Der Probetag wird mit 90 Euro vergütet": the verb comes behind. */
const STEP_BEFORE = wordPattern(String.raw`(?<!\p{L})${STEP}(?:\s\p{L}{1,12}){0,3}[\s(–—,-]{0,3}$`, 'i')
const PAID_BEHIND = wordPattern(String.raw`^(?:\s\p{L}{1,12}){0,2}\s${PAID}(?!\p{L})`, 'i')
/** "$200 for the take-home", "£40 towards travel to your interview". */
const FOR_IT = wordPattern(String.raw`^[\s,)–—-]{0,3}(?:\p{L}{1,12}\s){0,2}?(?:${FOR_STEP.join('|')})\s(?:[\p{L}\d]{1,14}[ -]){0,4}${STEP}(?!\p{L})`, 'i')
const COMING = wordPattern(String.raw`(?<!\p{L})(?:${COMING_COSTS.join('|')})(?:\s[\p{L}-]{1,14}){0,8}\s?(?<!\p{L})${PAID}(?!\p{L})${TO_AMOUNT}`, 'i')
/** No word stands farther from the amount it is about. */
const REACH = 120

/**
 * Whether the words on either side of an amount make it what is paid for a step of choosing somebody ("a short exercise, paid
 * at £40") or for coming to one, and so not the job's pay.
 */
export const isOfStage = (head: string, tail: string): boolean => {
  const [before, behind] = [head.slice(-REACH), tail.slice(0, REACH)]
  if (!ANY_STEP.test(before) && !ANY_STEP.test(behind)) return false
  return STEP_PAID.test(before) || PAID_STEP.test(before) || COMING.test(before) || FOR_IT.test(behind) || (STEP_BEFORE.test(before) && PAID_BEHIND.test(behind))
}

const HEADING = wordPattern(String.raw`^(?:${INTERVIEW_HEADINGS.join('|')})$`, 'i')
/** Whether an amount that stands under a heading about the process can only be of one of its steps: no year's and no month's pay. */
export const isUnderProcess = ({ under }: Pick<Block, 'under'>, { period }: Pay): boolean =>
  period !== 'year' && period !== 'month' && under.some(heading => HEADING.test(bare(heading)))
