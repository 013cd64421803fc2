import type { Place } from './place'

/** Made at the first use, once: the platform takes milliseconds for each. */
let countries: Intl.DisplayNames | undefined
let languages: Intl.DisplayNames | undefined

/** The English name of a country by its ISO 3166-1 alpha-2 code, the code itself where there is none ("GB" → "United Kingdom"). */
export const sayCountry = (code: string): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code
  countries ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
  return countries.of(code) ?? code
}

/** The English name of a language by its ISO 639-1 code ("de" → "German"), the code itself where there is none. */
export const sayLanguage = (code: string): string => {
  if (!/^[a-z]{2,3}$/.test(code)) return code
  languages ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
  return languages.of(code) ?? code
}

/** A place as one says it: "Boston, MA, United States"; "a place that is not stated" where nothing is known. */
export const sayPlace = (place: Pick<Place, 'city' | 'region' | 'country'>): string => {
  const parts = [place.city, place.region === place.city ? undefined : place.region, place.country && sayCountry(place.country)]
  return parts.filter(part => part !== undefined && part !== '').join(', ') || 'a place that is not stated'
}

/** The same in the fewest words that still tell: the city with its region or country ("Boston, MA", "Lyon, France"). */
export const sayPlaceShort = (place: Pick<Place, 'city' | 'region' | 'country'>): string => {
  const within = place.region ?? (place.country && sayCountry(place.country))
  if (!place.city) return sayPlace(place)
  return within && within !== place.city ? `${place.city}, ${within}` : place.city
}
