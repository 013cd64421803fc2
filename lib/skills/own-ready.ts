import { ownSkills, type OwnSkills } from './own'
import { isUnchanged, type OwnWords } from './own-words'

let last: { print: string; own: OwnSkills } | undefined

/**
 * The person's words made ready, undefined where nothing is changed. They are asked for at each reading and change seldom, so the
 * last ones made are kept and compared; the same words give the same object, so that what rests on it can be kept too.
 */
export const ownReady = (words: OwnWords | undefined): OwnSkills | undefined => {
  if (words === undefined || isUnchanged(words)) return undefined
  const print = JSON.stringify(words)
  if (last?.print !== print) last = { print, own: ownSkills(words) }
  return last.own
}
