import type { Pay } from '../facts/pay'
import { countriesOfWhom } from '../facts/pay-for'
import type { Place } from '../facts/place'

/**
 * Pay, and what of it is said to be for a country that the job is not in: boards show one text in many countries, and law in
 * some US states and in Canada makes employers name the range that holds there. Where a place of the job is of no known
 * country, all of it may be the job's.
 */
export const payByCountry = (pays: readonly Pay[], places: readonly Place[]): { pay: Pay[]; elsewhere: Pay[] } => {
  const countries = new Set(places.flatMap(({ country }) => country ?? []))
  const known = countries.size > 0 && places.every(({ country }) => country !== undefined)
  const isElsewhere = ({ for: whom }: Pay): boolean => {
    const named = whom === undefined ? [] : countriesOfWhom(whom)
    return known && named.length > 0 && !named.some(country => countries.has(country))
  }
  return { pay: pays.filter(pay => !isElsewhere(pay)), elsewhere: pays.filter(isElsewhere) }
}
