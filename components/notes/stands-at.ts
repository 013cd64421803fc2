import type { Said } from '../../lib/text/said'

/**
 * Where words stand in a text now, from sign to sign: of several places the one nearest to where they were read (line and sign of
 * that line). Nothing where the text was rewritten there.
 */
export const standsAt = (text: string, said: Pick<Said, 'words' | 'block' | 'from'>): { from: number; to: number } | undefined => {
  if (said.words === '') return undefined
  const before = text.split('\n').slice(0, said.block ?? 0).reduce((sum, line) => sum + line.length + 1, 0) + (said.from ?? 0)
  const after = text.indexOf(said.words, before)
  const ahead = text.lastIndexOf(said.words, before)
  const from = after < 0 || (ahead >= 0 && before - ahead < after - before) ? ahead : after
  return from < 0 ? undefined : { from, to: from + said.words.length }
}
