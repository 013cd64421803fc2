import type { Block } from '../text/block'
import { anyOf, bare, plain } from '../text/cues'
import { saidIn, type Statement, statementsOf } from '../text/statements'
import { isCity } from '../vocabulary/cities'
import { PREFERENCE, WORKPLACE_SHORT } from '../vocabulary/work-words'
import { labelledAs } from './labelled-as'
import type { Place } from './place'
import { placesIn, type Where } from './place-words'
import { wordPattern } from '../text/word-pattern'

const PREFERRED = anyOf(PREFERENCE)
const WORK_WORD = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite])
const BASED = wordPattern(String.raw`(?:role|position|job|vacancy|stelle|poste|internship)\s(?:is|will be|ist|est|can be)\s(?:\p{L}+\s){0,2}?(?:based|located|basé(?:e)?)\s(?:\p{L}+\s){0,3}?(?:in|out of|at|à)\s((?:our\s)?\p{Lu}[^.;:!?()]{2,60})`, '')
/** Lines at the top of a posting, before the prose begins, where boards print the place without a label. */
const TOP = 10
const LONGEST_LINE = 110

const key = (place: Where) => (place.city ?? `${place.region ?? ''}/${place.country ?? ''}`).toLowerCase()

/** The same city said twice is one; what either says about region, country and preference is kept. */
export const mergedPlaces = (all: readonly Place[]): Place[] => {
  const kept = new Map<string, Place>()
  for (const place of all) {
    const before = kept.get(key(place))
    if (before === undefined) kept.set(key(place), place)
    else if (place.preferred === true && before.preferred !== true) kept.set(key(place), { ...before, ...place })
    else kept.set(key(place), { ...place, ...before })
  }
  return [...kept.values()]
}

const isNarrow = (where: Where) => where.city !== undefined || where.region !== undefined

const fromLabels = (blocks: readonly Block[]): Place[] => labelledAs(blocks, 'place').flatMap(line => {
  if (line.by === 'heading' && line.text.length > LONGEST_LINE) return []
  const preferred = PREFERRED.test(line.label) || PREFERRED.test(line.text)
  const found = placesIn(line.text, line.by !== 'heading' || line.text.split(' ').length <= 8)
  // "Boston, MA or Remote (US)": the country is where remote work is possible, not another place of work.
  const places = found.some(({ where }) => isNarrow(where)) ? found.filter(({ where }) => isNarrow(where)) : found
  return places.map(({ where, from, to }): Place => ({ ...where, ...(preferred ? { preferred } : {}), said: saidIn(blocks, line, from, to) }))
})

const isTop = (of: Block, block: number) =>
  block < TOP && of.text.length <= LONGEST_LINE && (of.kind !== 'paragraph' || !/[.!?]$/.test(of.text))

const BEFORE_NAME = wordPattern(String.raw`^[^\p{L}]+`, '')
const fromTop = (blocks: readonly Block[]): Place[] => blocks.slice(0, TOP).flatMap((of, block) => {
  if (!isTop(of, block)) return []
  const text = plain(of.text)
  const line: Statement = { block, of, from: 0, text }
  const said = WORK_WORD.test(text)
  return placesIn(text, false).flatMap(({ where, from, to }): Place[] => {
    const whole = to - from >= text.replace(BEFORE_NAME, '').length - 2
    const sure = where.city !== undefined && (where.region !== undefined || where.country !== undefined)
    const known = where.city !== undefined && isCity(where.city) && (said || whole)
    return sure || known ? [{ ...where, said: saidIn(blocks, line, from, to) }] : []
  })
})

const fromProse = (blocks: readonly Block[]): Place[] => statementsOf(blocks).flatMap(statement => {
  const match = BASED.exec(statement.text)
  const words = match?.[1]
  if (match === null || words === undefined) return []
  const at = match.index + match[0].length - words.length
  const skip = /^our\s/.exec(words)?.[0].length ?? 0
  const line = words.slice(skip).replace(/\s(?:office|and|with|but|where|from|which|until|on)\s.{0,60}$/, '')
  return placesIn(line, false).filter(({ where }) => where.city !== undefined)
    .map(({ where, from, to }): Place => ({ ...where, said: saidIn(blocks, statement, at + skip + from, at + skip + to) }))
})

/** A heading such as "Preferred locations" with a line below that begins with the way of working. */
const headedAsPreferred = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.filter(block => block.kind === 'heading' && PREFERRED.test(block.text)).map(block => bare(block.text)))

/**
 * The places of work that a posting names: under a place label, in a short line at its top, or where a sentence says that the
 * job is based there. A city that prose merely mentions is none. `region` and `country` only where they are written.
 */
export const readPlaces = (blocks: readonly Block[]): Place[] => {
  const preferred = headedAsPreferred(blocks)
  const all = [...fromTop(blocks), ...fromLabels(blocks), ...fromProse(blocks)]
  return mergedPlaces(all.map(place => {
    const under = blocks[place.said.block ?? -1]?.under.at(-1)
    return under !== undefined && preferred.has(bare(under)) ? { ...place, preferred: true } : place
  }))
}
