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

/** What somebody tells of their work at some length, none of it a skill that postings of these tests ask for: a full profile, where what is not named is hardly there. */
export const ACCOUNT = `Opened the shop before seven each morning, counted the till, swept the yard behind the stable and greeted neighbours. Wrote letters for the mayor,
carried parcels across town, repaired fences during winter storms. Later looked after forty hens, nine goats, two donkeys; sold eggs, cheese, honey, milk at Saturday markets.
Trained three apprentices, kept their timetable, settled quarrels, drove everyone home after late deliveries. Won second prize for pumpkins, twice.`
