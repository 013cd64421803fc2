import { sayPay } from '../facts/say-pay'
import type { Place } from '../facts/place'
import { citiesNamed } from '../vocabulary/cities'
import { PAY_LAWS, type PayLaw } from '../vocabulary/pay-laws'
import { REGIONS } from '../vocabulary/regions'
import type { Notice } from './notice'
import type { Posting } from './posting'
import { sayDay } from './say-time'

/** Wider than this part of its lower end, a range says little about what one would be paid. */
const WIDE = 0.5
/** From here on it is said as a multiple. */
const MULTIPLE = 2

/** Ranges whose upper end lies more than half of the lower above it; a board's own estimate is no word of the employer's. */
export const wideRange = ({ pay }: Posting): Notice[] =>
  pay.flatMap(({ min, max, for: whom, estimate, said }): Notice[] => {
    if (estimate || min === undefined || max === undefined || min <= 0 || (max - min) / min <= WIDE) return []
    const above = max / min >= MULTIPLE ? `is ${(max / min).toFixed(1).replace(/\.0$/, '')} times the lower` : `lies ${Math.round((max / min - 1) * 100)} % above the lower`
    return [{ kind: 'wide-range', text: `The upper end of the pay range${whom === undefined ? '' : ` for ${whom}`} ${above}.`, said: [said] }]
  })

/** Pay that is stated for another country than the job's. */
export const payElsewhere = ({ payElsewhere: pays = [] }: Posting): Notice[] =>
  pays.map((pay): Notice => ({ kind: 'pay-elsewhere', text: `Pay is stated for ${pay.for ?? 'another country'}, which is not where this job is: ${sayPay(pay)}.`, said: [pay.said] }))

/** Of cities with one name in a country, the largest is meant only where it is so much larger than the next. */
const MUCH_LARGER = 5

/** The code of the region a place is in: as stated, else that of its city where the gazetteer leaves no doubt. */
const regionOf = ({ city, region, country }: Place): string | undefined => {
  const regions = Object.entries(REGIONS[country ?? ''] ?? {})
  if (region !== undefined) return regions.find(([code, name]) => code === region || name.toLowerCase() === region.toLowerCase())?.[0]
  if (city === undefined) return undefined
  const [first, second] = citiesNamed(city).filter(one => one.country === country)
  return first && (!second || first.people >= MUCH_LARGER * second.people) ? first.region : undefined
}

const lawFor = (place: Place, day: string): PayLaw | undefined => {
  const laws = PAY_LAWS.filter(law => law.country === place.country && law.since <= day)
  return laws.find(law => law.region === undefined) ?? (laws.length === 0 ? undefined : laws.find(({ region }) => region === regionOf(place)))
}

const lawText = ({ name, moment, asks, since, employees, unless }: PayLaw): string => {
  const whom = employees > 1 ? `employers of ${employees} or more` : 'employers'
  const what = asks === 'range' ? 'the pay or its range' : 'the least that is paid'
  const when = moment === 'posting' ? 'in the posting' : 'before the interview'
  const size = employees > 1 ? ' How many this one has is not known here.' : ''
  return `Pay is not stated. In ${name} the law asks ${whom} to tell ${what} ${when}, since ${sayDay(since)}${unless === undefined ? '' : `, unless ${unless}`}.${size}`
}

/**
 * Where no employer's pay is stated and a law of the place asks for it: the law as a fact, with its day and source. Whether it binds
 * this employer nobody can tell from a posting, so nothing is said of that.
 */
export const payLaw = ({ pay, places, dates, payElsewhere: elsewhere = [] }: Posting, today: string): Notice[] => {
  if (pay.some(({ estimate }) => !estimate) || elsewhere.length > 0) return []
  const day = dates.posted?.day ?? today
  const place = places.find(one => !one.preferred && lawFor(one, day) !== undefined)
  const law = place && lawFor(place, day)
  return law ? [{ kind: 'pay-law', text: lawText(law), said: [place.said], source: law.source }] : []
}
