import type { SectionKind } from '../vocabulary/headings'
import { PASSING_WEIGHTS } from '../vocabulary/passing-weights'
import { type NamingLine, passingSigns } from './passing-signs'

const sureness = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (PASSING_WEIGHTS[sign] ?? 0), PASSING_WEIGHTS['always'] ?? 0)

/**
 * For each name in a line, how surely it is meant, asked for or worked with, rather than named in passing: what the employer sells,
 * another team, a title, a benefit. The logarithm of the odds: above 0 it is more likely meant than not. Undefined where the cues of the
 * language (ISO 639-1) are unknown.
 */
export const surenessOf = (line: NamingLine, lang: string): (number | undefined)[] => {
  const signs = passingSigns(line, lang)
  return line.names.map((_, nth) => signs[nth] && sureness(signs[nth]))
}

/** What tells of the work itself names its skills as things done, which the labelled sentences leave out: there much less is in passing. */
const OF_WORK: readonly (SectionKind | undefined)[] = ['duties', 'whole']
const LEAST = { ofWork: -4, elsewhere: -1 } as const

/** For each name in a line that asks nothing, whether it is surely named in passing. `isItem`: the line is an item of a list, which tells of the work too unless the employer tells of itself. */
export const inPassing = (line: NamingLine, lang: string, isItem = false): boolean[] => {
  const ofWork = OF_WORK.includes(line.section) || (isItem && line.section !== 'about')
  return surenessOf(line, lang).map(sure => sure !== undefined && sure < (ofWork ? LEAST.ofWork : LEAST.elsewhere))
}
