import { EducationLevel } from '../facts/education'
import type { Posting } from '../posting/posting'
import { spanOf, yearsCovered } from '../profile/months'
import type { ProfileEducation } from '../profile/profile'
import { plain } from '../profile/plain'
import { orList, stateOf, type Match, type Standing } from './match'
import { PREFERRED } from './weights'

const RANK = EducationLevel.options
const NAMES: Record<EducationLevel, string> = {
  none: 'No degree', secondary: 'Secondary school', vocational: 'Vocational training', bachelor: "Bachelor's degree", master: "Master's degree", doctorate: 'Doctorate',
}

/** Still being studied for: mostly enough to be asked, not yet there. */
const UNFINISHED = 0.7
/** Where the field of study is another one, a degree of the right level counts this much. */
const OTHER_FIELD = 0.7
/** "Or equivalent experience": this many years of work stand in for a degree. */
const EQUIVALENT_YEARS = 4
const STANDS_IN = 0.9
const ONE_BELOW = 0.4

const unfinished = ({ start, end }: ProfileEducation, today: string): boolean => (end === undefined ? start !== undefined : end > today.slice(0, end.length))

const sameField = (mine: string, asked: readonly string[]): boolean => {
  const words = new Set(plain(mine).split(' ').filter(word => word.length > 3))
  return asked.some(field => /related|similar|relevant/i.test(field) || plain(field).split(' ').some(word => words.has(word)))
}

/** The education asked for against the person's highest; nothing asked, nothing weighed. */
export const matchEducation = (posting: Posting, { profile, today }: Standing): Match[] => {
  const asked = posting.education
  if (!asked || asked.level === 'none') return []
  const fields = asked.fields.length > 0 ? ` in ${orList(asked.fields.slice(0, 3))}` : ''
  const base = { kind: 'education', label: `${NAMES[asked.level]}${fields}`, weight: asked.required ? 1 : PREFERRED, tier: asked.required ? 'must' : 'nice', said: asked.said } as const
  const mine = profile.education.filter(one => one.level !== undefined).toSorted((a, b) => RANK.indexOf(b.level ?? 'none') - RANK.indexOf(a.level ?? 'none'))
  const highest = mine[0]
  if (highest?.level === undefined) return [{ ...base, share: undefined, state: 'unknown', why: 'your profile names no degree yet', asks: 'education' }]
  const yours = [highest.name ?? NAMES[highest.level], highest.field].filter(part => part !== undefined).join(', ')
  const above = RANK.indexOf(highest.level) - RANK.indexOf(asked.level)
  if (above >= 0) {
    const enough = mine.filter(one => RANK.indexOf(one.level ?? 'none') >= RANK.indexOf(asked.level))
    const fits = asked.fields.length === 0 || enough.some(one => one.field === undefined || sameField(one.field, asked.fields))
    if (enough.every(one => unfinished(one, today))) return [{ ...base, share: UNFINISHED * (fits ? 1 : OTHER_FIELD), state: 'partly', why: `you are studying for it: ${yours}`, yours }]
    const share = fits ? 1 : OTHER_FIELD
    return [{ ...base, share, state: stateOf(share), why: fits ? `you have: ${yours}` : `you have it in another field: ${yours}`, yours }]
  }
  const worked = yearsCovered(profile.work.flatMap(work => spanOf(work, today) ?? []))
  if (asked.orEquivalent && worked >= EQUIVALENT_YEARS) return [{ ...base, share: STANDS_IN, state: 'partly', why: `experience may stand in, and you have ${Math.floor(worked)} years`, yours }]
  const share = above === -1 ? ONE_BELOW : 0
  return [{ ...base, share, state: stateOf(share), why: `you have: ${yours}`, yours }]
}
