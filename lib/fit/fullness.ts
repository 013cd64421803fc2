import { plain } from '../profile/plain'
import type { Profile } from '../profile/profile'
import type { Standing } from './match'
import { skillKey } from './skill-key'
import { TOLD_SKILLS, TOLD_WORDS, UNTOLD } from './weights'

const SHORT = 3
/** Words of one person that are counted; a career's account has fewer. */
const LONGEST = 20_000

/**
 * How many different words of some length tell of a person's work, in descriptions, titles and summary: the measure of an account in any
 * trade, also where few of its skills have names. Said twice counts once.
 */
export const wordsTold = ({ work, summary = '' }: Profile): number =>
  new Set([...work.map(({ title, text }) => `${title} ${text}`), summary].flatMap(text => plain(text.slice(0, LONGEST)).split(' ')).filter(word => word.length > SHORT)).size

/**
 * How likely it is, 1 to nearly 0, that the person could name a skill which the profile does not name. It falls with what the profile
 * tells beside what this posting asks for: whoever names forty other skills, or describes years of work, and not this one, hardly has it.
 * What is asked for does not count here, so that naming it never speaks against the rest. More told never raises it.
 */
export const doubtOf = (asked: ReadonlySet<string>, { practice, wordsTold }: Pick<Standing, 'practice' | 'wordsTold'>): number => {
  let beside = 0
  for (const { skill } of practice.values()) if (!asked.has(skillKey(skill))) beside += 1
  return Math.exp(-(beside / TOLD_SKILLS + wordsTold / TOLD_WORDS))
}

/** What the account says of a skill that may only be untold. */
export const TELLS_LITTLE = 'not in your profile, which tells little yet'

/** Above this doubt a skill that is not named is open; below, it is missed. */
const EVEN = 0.5

/** What a skill that is not named is expected to earn: something of it while it is more likely untold than lacking, else nothing. */
export const expectedUntold = (doubt: number): number => UNTOLD * Math.max(0, (doubt - EVEN) / (1 - EVEN))

/** Whether it is open rather than missed. */
export const isOpen = (doubt: number): boolean => doubt > EVEN
