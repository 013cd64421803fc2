import { countryCoded } from '../vocabulary/countries'

/** Country codes that are used for their sound, all over the world: they say nothing of a country. */
const FOR_THEIR_SOUND = new Set(['ac', 'ag', 'ai', 'am', 'as', 'bz', 'cc', 'cd', 'co', 'cx', 'dj', 'fm', 'gg', 'gl', 'gs', 'im', 'in', 'io', 'is', 'la', 'li', 'ly', 'md', 'me', 'ms', 'mu', 'nu', 'pm', 'pw', 're', 'rs', 'sc', 'sh', 'si', 'so', 'st', 'su', 'tf', 'tk', 'tm', 'to', 'tv', 'us', 'vc', 'vg', 'vu', 'ws'])

/** The country (ISO 3166-1 alpha-2) that an address belongs to by the end of its host: "seek.com.au" is Australia's. */
export const countryOfHost = (url: string | undefined): string | undefined => {
  if (url === undefined || !URL.canParse(url)) return undefined
  const end = /\.([a-z]{2})$/.exec(new URL(url).hostname)?.[1]
  if (end === undefined || FOR_THEIR_SOUND.has(end)) return undefined
  return end === 'uk' ? 'GB' : countryCoded(end.toUpperCase())
}
