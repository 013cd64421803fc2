import type { Posting, Requirement, Tier } from '../../lib/posting/posting'
import { emptyProfile, type Profile } from '../../lib/profile/profile'
import type { Said } from '../../lib/text/said'

export const TODAY = '2026-11-21'

/** Words of a made-up posting. */
export const said = (words: string, block?: number): Said => ({ words, source: 'text', ...(block !== undefined && { block }) })

/** A posting that states nothing but what is given. */
export const postingOf = (facts: Partial<Posting> = {}): Posting => ({
  places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [], ...facts,
})

export const profileOf = (facts: Partial<Profile> = {}): Profile => ({ ...emptyProfile(), ...facts })

/** One requirement line; each inner list is one group of alternatives. */
export const asks = (tier: Tier, words: string, ...groups: string[][]): Requirement => ({
  tier, said: said(words), skills: groups.map(group => ({ anyOf: group.map(skill => ({ skill, said: said(skill) })) })),
})
