import { titleKey } from './identity'

/** Whether two titles share at least this part (0 to 1) of the words of the longer one. Titles that are not stated share nothing. */
export const saysSame = (a: string | undefined, b: string | undefined, part: number): boolean => {
  const [mine, theirs] = [new Set(titleKey(a ?? '').split(' ')), new Set(titleKey(b ?? '').split(' '))]
  mine.delete('')
  theirs.delete('')
  const shared = [...mine].filter(word => theirs.has(word)).length
  return shared > 0 && shared >= Math.max(mine.size, theirs.size) * part
}
