import { plain } from '../text/cues'
import { saidInField } from '../text/said'
import { countryIn, scopeFromLocations } from './place-data'
import { listOf, nameOf, objectOf, shownJson, wordsOf } from './plain-json'
import type { RemoteScope, Workplace } from './workplace'
import { onceEach, placeOrRemote, workplaceKindsIn } from './workplace-text'

/** The ways of working that a JobPosting states: `jobLocationType` (TELECOMMUTE is remote) and the names boards add to it. */
export const workplaceFromData = (data: Readonly<Record<string, unknown>>): Workplace[] =>
  onceEach(['jobLocationType', 'workplaceType', 'workModel'].flatMap(field => listOf(data[field]).flatMap(value => {
    const words = wordsOf(value)
    if (words === undefined) return []
    const kinds = /telecommut/i.test(words) ? ['remote' as const] : workplaceKindsIn(plain(words.replace(/_/g, ' ')))
    return kinds.map((kind): Workplace => ({ kind, said: saidInField('data', field, words) }))
  })))

/** The ways of working in a site's own field ("Hybrid", "Remote or on-site"). */
export const workplaceFromField = (words: string, field: string): Workplace[] =>
  onceEach([...workplaceKindsIn(plain(words)), ...(placeOrRemote(plain(words).slice(0, 300)) === undefined ? [] : ['onsite' as const])]
    .map((kind): Workplace => ({ kind, said: saidInField('site', field, words) })))

const shortly = (names: readonly string[]): string => `${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''} only`

/** Where a remote worker may live: a long list of countries as `jobLocation`, or a JobPosting's `applicantLocationRequirements`. */
export const remoteScopeFromData = (data: Readonly<Record<string, unknown>>): RemoteScope | undefined => {
  const value = data['applicantLocationRequirements']
  const names = listOf(value).flatMap(member => wordsOf(member)?.split(/\s?[,;]\s/) ?? listOf(objectOf(member)?.['name'] ?? member).flatMap(name => nameOf(name) ?? []))
  if (names.length === 0) {
    const countries = scopeFromLocations(data)
    return countries.length === 0 ? undefined : { text: shortly(countries), countries, said: saidInField('data', 'jobLocation', shownJson(data['jobLocation'])) }
  }
  const said = saidInField('data', 'applicantLocationRequirements', shownJson(value))
  if (names.some(name => /^(?:worldwide|anywhere|global|earth|world)$/i.test(name))) return { text: 'worldwide', worldwide: true, said }
  const countries = names.flatMap(name => countryIn(name) ?? [])
  return { text: shortly(names), ...(countries.length === names.length ? { countries: [...new Set(countries)] } : {}), said }
}
