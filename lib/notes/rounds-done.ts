import type { Sentence } from '../text/sentences'
import type { Round, RoundKind } from './note'
import { minutesIn, roundKind } from './round-named'

/** How far behind what was done its length may stand. */
const AFTER = 60

/** "I interviewed with the unit director and the ward manager", "I sat down with HR and two engineers". */
const MET = /\b(?:(?:i|we|and|then|to|was|was then|first|also)\s(?:first |then |also |finally )?(?:interviewed (?:(?:on the spot|right there|there|briefly|in person|the same day|by phone) )?(?:with|by)|interview with)|(?:i|we)\s(?:then |also |finally |first )?(?:met|sat(?: down)?|spoke|talked|chatted) with)\s((?:[^\s.;:!?]{1,30}\s){0,11}[^\s.;:!?]{1,30})/i
const LED_IN = /^(?:(?:i|we|and|then|to|was|first|also|finally)\s){1,4}/i
/** "I shadowed a nurse for half an hour". */
const SHADOWED = /\bi\s(?:then |also |even )?(shadowed\s(?:[^\s.;:!?,]{1,30}\s){0,5}[^\s.;:!?,]{1,30})/i

/** "I was asked to teach a class", "they had me cook a dish": what one does is the round. */
const HAD_TO = /\b(?:asked|invited|had|made|got) (?:me |us )?(?:to )?((?:teach|present|demonstrate|cook|bake|serve|plate|shadow|role-?play|pitch)\s(?:[^\s.;:!?,]{1,30}\s){0,4}[^\s.;:!?,]{1,30})/i
const SHOWS = /^(?:teach|present|demonstrate|pitch)/i

/** Rounds that a sentence tells by what was done: whom one met, whom one went along with. Only where it names no round by a noun. */
export const roundsDone = ({ text, from }: Sentence): Round[] => {
  const [met, shadowed, hadTo] = [MET.exec(text), SHADOWED.exec(text), HAD_TO.exec(text)]
  const done = (words: string, index: number, kind: RoundKind): Round => {
    const minutes = minutesIn(text.slice(index, index + words.length + AFTER))
    return { kind, name: words.replace(LED_IN, ''), ...(minutes !== undefined && { minutes }), topics: [], parts: [], said: { words, source: 'text', from: from + index, to: from + index + words.length } }
  }
  const who = met?.[1]?.split(/,?\s(?:who|which|where|when|for|at|about|not|but|because|so|on)\s/i, 1)[0] ?? ''
  const several = /,|\band\b|\bas well as\b/i.test(who)
  const kind = several && !/^(?:the |a |an |my )?(?:hr|human)/i.test(who) && roundKind(who) !== 'manager' ? 'panel' : roundKind(who) === 'other' ? roundKind(met?.[1] ?? '') : roundKind(who)
  return [
    ...(met && kind !== 'other' ? [done(met[0].slice(0, met[0].length - (met[1]?.length ?? 0) + who.length), met.index, kind)] : []),
    ...(shadowed?.[1] !== undefined ? [done(shadowed[1].split(/\sfor\b/, 1)[0] ?? shadowed[1], shadowed.index + shadowed[0].length - shadowed[1].length, 'trial-work')] : []),
    ...(hadTo?.[1] !== undefined ? [done(hadTo[1], hadTo.index + hadTo[0].length - hadTo[1].length, SHOWS.test(hadTo[1]) ? 'presentation' : 'trial-work')] : []),
  ]
}
