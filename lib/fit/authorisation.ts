import { sayCountry } from '../facts/say-place'
import type { Posting } from '../posting/posting'
import type { Profile } from '../profile/profile'
import { countriesOf } from './abroad'
import { byText, orList, type Match, type Standing } from './match'
import { permitDemands, type PermitDemand } from './permit-words'

const worksFromHome = (posting: Posting, profile: Profile): boolean =>
  posting.workplace.some(one => one.kind === 'remote') &&
  (posting.remoteScope?.worldwide === true || posting.remoteScope?.utc !== undefined) &&
  profile.homes.some(home => home.country !== undefined && profile.authorisedIn.includes(home.country))

/** Whoever sponsors mostly says so: silence stays unknown, but little is expected of it. */
const SELDOM = 0.3

/** Whether one may work there, or whether they help with it. Silence is unknown, never a no. */
const matchPermit = (posting: Posting, profile: Profile): Match | undefined => {
  const { authorisedIn, needsSponsorship } = profile
  const countries = countriesOf(posting).toSorted(byText)
  const visa = posting.visa
  const base = { kind: 'authorisation', weight: 1, touches: 'sponsorship', label: 'Sponsorship', ...(visa && { said: visa.said }) } as const
  const allowed = countries.filter(country => authorisedIn.includes(country))
  if (allowed.length > 0) {
    const where = orList(allowed.map(sayCountry))
    return { ...base, label: 'Right to work', share: 1, state: 'met', why: `you may work in ${where}`, yours: where }
  }
  if (authorisedIn.length === 0 && needsSponsorship === undefined) {
    return visa && { ...base, share: undefined, state: 'unknown', why: 'you have not said where you may work', asks: 'authorisedIn' as const }
  }
  if (visa?.sponsorship === 'offered') return { ...base, share: 1, state: 'met', why: 'offered' }
  const needed = needsSponsorship === true || (countries.length > 0 && authorisedIn.length > 0)
  if (visa?.sponsorship === 'refused') {
    // Without a country nobody can tell that it is one where the person may not work, unless they say that they need help anywhere.
    if (needed) return { ...base, share: 0, state: 'missed', why: 'refused, and you need it', fails: 'sponsorship', binding: true }
    return needsSponsorship === false ? { ...base, share: 1, state: 'met', why: 'not offered, and you do not need it' } : { ...base, share: undefined, state: 'unknown', why: 'not offered; in which country is not stated' }
  }
  if (worksFromHome(posting, profile)) return { ...base, label: 'Right to work', share: 1, state: 'met', why: 'remote from where you may work' }
  if (!needed) return needsSponsorship === false ? undefined : { ...base, share: undefined, state: 'unknown', why: 'country not stated' }
  const where = countries.length > 0 ? ` in ${orList(countries.slice(0, 3).map(sayCountry))}` : ''
  return { ...base, share: SELDOM, state: 'unknown', why: `not stated, and you need it${where}` }
}

/** A clearance that is asked for: the profile has no place for one, so it stays open. */
const matchClearance = (posting: Posting): Match | undefined =>
  posting.clearance?.required
    ? { kind: 'authorisation', label: 'Security clearance', share: undefined, weight: 1, state: 'unknown', why: 'asked for; your profile does not say', said: posting.clearance.said }
    : undefined

/** A line that lets in only who may work there already. Whoever does not say where they may work is not judged by it. */
const matchDemand = (demand: PermitDemand, posting: Posting, profile: Profile): Match | undefined => {
  if (profile.authorisedIn.length === 0) return undefined
  const countries = demand.country === undefined ? countriesOf(posting) : [demand.country]
  if (countries.length === 0) return undefined
  const label = demand.kind === 'citizenship' ? 'Citizenship' : 'Right to work'
  const base = { kind: 'authorisation', label, weight: 1, said: demand.said } as const
  const where = orList(countries.toSorted(byText).slice(0, 3).map(sayCountry))
  if (!countries.some(country => profile.authorisedIn.includes(country))) {
    return { ...base, share: 0, state: 'missed', why: `asked for in ${where}, where you may not work`, yours: orList(profile.authorisedIn.toSorted(byText).map(sayCountry)), fails: 'sponsorship', binding: true }
  }
  return demand.kind === 'citizenship' ? { ...base, share: undefined, state: 'unknown', why: `of ${where}; your profile does not name your citizenship` } : { ...base, share: 1, state: 'met', why: `you may work in ${where}`, yours: where }
}

/** Right to work, citizenship, sponsorship and clearance; the same thing said twice counts once. */
export const matchAuthorisation = (posting: Posting, { profile }: Standing): Match[] => {
  const demands = permitDemands(posting).toSorted((a, b) => byText(a.said.words, b.said.words)).flatMap(demand => matchDemand(demand, posting, profile) ?? [])
  const strict = demands.find(one => one.label === 'Right to work')
  const once = [strict ?? matchPermit(posting, profile), demands.find(one => one.label === 'Citizenship'), matchClearance(posting)]
  return once.filter(match => match !== undefined)
}
