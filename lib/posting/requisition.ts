import { nameOf, objectOf, wordsOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { REQUISITION_LABELS } from '../vocabulary/requisition-labels'
import { saidInField, type Stated } from '../text/said'
import { dataOf } from './from-fields'
import { labelledOnce } from './labelled-once'
import type { Capture } from './capture'

/** What a number of an employer's own looks like: short, at least three figures, no spaces ("R-60670", "2026/114", "JR_004512"). */
const NUMBER = /^(?=[^\s]{0,30}\d)(?=(?:[^\d\s]{0,12}\d){3})[A-Za-z0-9][A-Za-z0-9./_-]{2,29}$/

const inData = (capture: Capture): Stated<string> | undefined => {
  const identifier = dataOf(capture)['identifier']
  const words = wordsOf(identifier) ?? wordsOf(objectOf(identifier)?.['value']) ?? nameOf(identifier)
  return words !== undefined && NUMBER.test(words.trim()) ? { value: words.trim(), said: saidInField('data', 'identifier', words) } : undefined
}

/** The number under which the employer's staff department keeps the job ("Job ID", "Kennziffer", "Référence"), from the text, else from structured data. */
export const readRequisition = (capture: Capture, blocks: readonly Block[]): Stated<string> | undefined => {
  const said = labelledOnce(blocks, REQUISITION_LABELS, 30)
  const value = said?.value.replace(/(?<![.,;)\]])[.,;)\]]+$/, '')
  return said && value !== undefined && NUMBER.test(value) ? { ...said, value } : inData(capture)
}
