import type { Note } from '../note'

/** What of a note narrows down who wrote it. */
export const NARROWING = ['role', 'level', 'country', 'quarter'] as const
export type Narrowing = (typeof NARROWING)[number]

/**
 * How few people can have written a note, by what of it goes along. 'few': role, level, country and quarter leave two or more to
 * match, and an employer knows whom it interviewed when. 'very few': the person says that fewer than fifty work there, where a
 * single fact is enough. No list of employers' sizes is kept: it would be out of date and, for the small ones, empty.
 */
export const howFew = (note: Pick<Note, Narrowing>, small: boolean): 'few' | 'very few' | undefined => {
  const told = NARROWING.filter(name => note[name] !== undefined).length
  if (small) return told > 0 ? 'very few' : 'few'
  return told >= 2 ? 'few' : undefined
}

/** The note without what the person leaves out. */
export const without = (note: Note, left: readonly Narrowing[]): Note => {
  const { role, level, country, quarter, ...rest } = note
  const goes = (name: Narrowing): boolean => !left.includes(name)
  return {
    ...rest,
    ...(role !== undefined && goes('role') && { role }), ...(level && goes('level') && { level }),
    ...(country !== undefined && goes('country') && { country }), ...(quarter !== undefined && goes('quarter') && { quarter }),
  }
}
