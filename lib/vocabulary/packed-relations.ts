import { LINE_END } from './skill-table'

/** Relations by position of the skill; neighbours and same hold in both directions. */
export type Relations = { broader: readonly (readonly number[])[]; neighbours: readonly (readonly number[])[]; same: readonly (readonly number[])[] }

/** How far on another skill stands, small for both directions: 0, -1, 1, -2 as 0, 1, 2, 3. Capitals are digits that others follow. */
const packed = (from: number, to: number): string => {
  let rest = to >= from ? (to - from) * 2 : (from - to) * 2 - 1
  let text = String.fromCharCode(97 + (rest % 26))
  for (rest = Math.floor(rest / 26); rest > 0; rest = Math.floor(rest / 26)) text = String.fromCharCode(65 + (rest % 26)) + text
  return text
}

/**
 * Relations as text: a skill's broader ones, ^ for those of the skill before it, ~ its neighbours, = those that count as the same, then LINE_END. What holds in both directions
 * stands once, at the first of the two.
 */
export const packRelations = ({ broader, neighbours, same }: Relations): string =>
  broader.map((wider, skill) => {
    const list = (sign: string, others: readonly number[] = []): string => (others.length > 0 ? sign + others.map(other => packed(skill, other)).join('') : '')
    const later = (others: readonly number[] = []): number[] => others.filter(other => other > skill)
    const isAsBefore = skill > 0 && wider.length > 0 && wider.join() === broader[skill - 1]?.join()
    return `${isAsBefore ? '^' : list('', wider)}${list('~', later(neighbours[skill]))}${list('=', later(same[skill]))}${LINE_END}`
  }).join('')

const END = LINE_END.charCodeAt(0)
/** What `packRelations` packed. */
export const unpackRelations = (text: string): Relations => {
  const broader: number[][] = [[]]
  const neighbours: number[][] = [[]]
  const same: number[][] = [[]]
  const listOf = (kind: number[][], skill: number): number[] => (kind[skill] ??= [])
  let kind = broader
  let skill = 0
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === END) {
      skill++
      for (const lists of [broader, neighbours, same]) listOf(lists, skill)
      kind = broader
    } else if (code === 94) listOf(broader, skill).push(...listOf(broader, skill - 1))
    else if (code === 126) kind = neighbours
    else if (code === 61) kind = same
    else if (code < 97) digits = digits * 26 + code - 65
    else {
      const far = digits * 26 + code - 97
      const other = far % 2 === 0 ? skill + far / 2 : skill - (far + 1) / 2
      digits = 0
      listOf(kind, skill).push(other)
      if (kind !== broader) listOf(kind, other).push(skill)
    }
  }
  return { broader, neighbours, same }
}
