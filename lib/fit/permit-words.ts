import { SeniorityLevel } from '../facts/level'
import type { Posting } from '../posting/posting'
import type { Said } from '../text/said'
import { plain } from '../profile/plain'

/** A line that only lets in who may work there already: by passport, or with a permit that nobody has to apply for. */
export type PermitDemand = { kind: 'citizenship' | 'permit'; country?: string; said: Said }

/** Countries as such lines name them; "plain" spelling, so "U.S." reads "u s". */
const COUNTRY_WORDS: readonly (readonly [string, string])[] = [
  ['US', 'us|u s|usa|u s a|united states|american'], ['GB', 'uk|u k|united kingdom|british|great britain'], ['CA', 'canada|canadian'], ['AU', 'australia|australian'], ['IN', 'india|indian'],
  ['DE', 'germany|german|deutschland'], ['FR', 'france|french'], ['CH', 'switzerland|swiss|schweiz'], ['SG', 'singapore|singaporean'], ['NZ', 'new zealand'], ['IE', 'ireland|irish'], ['ZA', 'south africa|south african'],
  ['NL', 'netherlands|dutch'], ['SE', 'sweden|swedish'], ['DK', 'denmark|danish'], ['NO', 'norway|norwegian'], ['ES', 'spain|spanish'], ['IT', 'italy|italian'], ['BR', 'brazil|brazilian'], ['MX', 'mexico|mexican'], ['AE', 'uae|emirati'], ['JP', 'japan|japanese'],
]
const COUNTRY_IN = COUNTRY_WORDS.map(([code, words]) => [code, new RegExp(` (?:${words}) `)] as const)

const PASSPORT = / (?:citizenship|citizens? only|must be (?:an? )?[a-z ]{0,20}citizens?|staatsburgerschaft|nationality required|nationals only) /
const ALREADY = / (?:unrestricted [a-z ]{0,16}work authori[sz]ation|without (?:the need for |needing |requiring |any )?(?:visa )?sponsorship|(?:existing|valid|full|current) (?:right to work|work permit)|right to work in [a-z ]{2,20} (?:is |are )?(?:required|essential|a pre ?requisite|mandatory)|must (?:already )?(?:have|possess|hold|be) [a-z ]{0,20}(?:right to work|authori[sz](?:ed|ation) to work|eligible to work)) /
/** No line without one of these can be such a demand; most lines are out at once. */
const HINT = /citizen|nationals?\b|nationality|staatsb|authori[sz]|right to work|eligible to work|work permit|sponsor/i
const LEVEL_WORDS: Readonly<Record<string, SeniorityLevel>> = { senior: 'senior', staff: 'staff', principal: 'staff', lead: 'lead', manager: 'manager', director: 'director' }
const BELOW = / below (?:the )?(senior|staff|principal|lead|manager|director) /
/** A job without a level in its title that asks for this many years may well be a high one. */
const HIGH_YEARS = 8

/** A rule for "roles below principal level" bears on a posting whose level lies below, or that shows none and asks for few years. */
const bearsOn = (line: string, posting: Posting): boolean => {
  const limit = LEVEL_WORDS[BELOW.exec(line)?.[1] ?? '']
  if (limit === undefined) return true
  const level = posting.level?.level
  if (level !== undefined) return SeniorityLevel.options.indexOf(level) < SeniorityLevel.options.indexOf(limit)
  return posting.level === undefined && posting.years.every(one => one.min < HIGH_YEARS)
}

/** What the posting's own lines demand of passport and permit, beyond what it says of sponsorship. */
export const permitDemands = (posting: Posting): PermitDemand[] =>
  posting.requirements.flatMap(({ tier, said }) => {
    if (tier === 'nice' || !HINT.test(said.words)) return []
    const line = ` ${plain(said.words.slice(0, 600))} `
    const passport = PASSPORT.test(line)
    if ((!passport && !ALREADY.test(line)) || !bearsOn(line, posting)) return []
    const country = COUNTRY_IN.find(([, words]) => words.test(line))?.[0]
    return [{ kind: passport ? 'citizenship' : 'permit', ...(country !== undefined && { country }), said }]
  })
