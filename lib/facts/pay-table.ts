import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { saidInBlock } from '../text/said'
import { moneyIn } from './money'
import type { Pay } from './pay'
import { isKnownWhom } from './pay-for'
import { payOf } from './pay-in'

const LOWEST = /^(?:min(?:imum)?|from|low(?:est)?|von|mini)(?:imum)?(?![a-z])/i
const HIGHEST = /^(?:max(?:imum)?|to|high(?:est)?|bis|maxi)(?![a-z])/i
/** Heads of columns that say whom a row is for. */
const WHOM = /^(?:(?:job |pay |career )?(?:level|grade|band|tier|zone|title|role|position|step)|location|region|area|city|state|country|office|market|stufe|standort|ort|ville|lieu|niveau|poste)s?$/i

/** Whom the row of a table that a cell stands in is for, by its label or a cell before it; undefined where neither says so. */
export const whomOfRow = (blocks: readonly Block[], cell: number): string | undefined => {
  const label = blocks[cell]?.label
  if (label !== undefined && label.length <= 40 && isKnownWhom(label)) return label
  for (let before = cell - 1; before >= Math.max(0, cell - 4); before--) {
    const of = blocks[before]
    if (of?.kind !== 'cell' || of.label === undefined || of.label === blocks[cell]?.label) return undefined
    if (WHOM.test(of.label.trim()) && of.text.length <= 40) return of.text.trim()
  }
  return undefined
}

/** A table with columns for the ends of each range ("Level | Min | Mid | Max"): the first cell of a row says what it is for. */
export const payInColumns = (blocks: readonly Block[], country: string | undefined): { block: number; pay: Pay }[] => blocks.flatMap((of, block) => {
  if (of.kind !== 'cell' || of.label === undefined || !LOWEST.test(of.label)) return []
  const ahead = blocks.slice(block + 1, block + 4).findIndex(({ kind, label }) => kind === 'cell' && label !== undefined && HIGHEST.test(label))
  const [low] = moneyIn(plain(of.text), country)
  const [high] = moneyIn(plain(blocks[block + 1 + ahead]?.text ?? ''), country)
  if (ahead < 0 || low === undefined || high === undefined || low.currency !== high.currency || high.max < low.min) return []
  const before = blocks[block - 1]
  const pay = payOf({ ...low, max: high.max }, { head: '', tail: '', near: '' }, `${of.under.at(-1) ?? ''} ${of.label}`)
  const whom = before?.kind === 'cell' && before.label !== undefined && moneyIn(before.text, country).length === 0 && before.text.length <= 40 ? before.text : undefined
  return pay === undefined ? [] : [{ block, pay: { ...pay, ...(whom === undefined ? {} : { for: whom }), said: saidInBlock(blocks, block) } }]
})
