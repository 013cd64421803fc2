import fc from 'fast-check'
import { EducationLevel } from '../../lib/facts/education'
import { EmploymentKind, ShiftKind } from '../../lib/facts/employment'
import { LanguageLevel } from '../../lib/facts/language'
import { Check } from '../../lib/facts/licence'
import { SeniorityLevel } from '../../lib/facts/level'
import { PayPeriod } from '../../lib/facts/pay'
import { WorkplaceKind } from '../../lib/facts/workplace'
import { Tier, type Posting } from '../../lib/posting/posting'
import { DealBreaker, type Profile } from '../../lib/profile/profile'
import { Weighing } from '../../lib/profile/weighing'
import { said } from './made'
import { SKILLS } from './small-vocabulary'

/** Postings and profiles of every shape that the schemas allow, out of few enough words that they often meet. */
const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined })
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values])
const words = oneOf(['two words', 'a longer line of words', 'something else', ''])
const quoted = fc.tuple(words, maybe(fc.nat(9))).map(([text, block]) => said(text, block))
/** Drops the keys that are undefined: an optional field of a schema is absent. */
const given = <T extends object>(value: T): T => {
  const kept = { ...value }
  for (const key in kept) if (kept[key] === undefined) delete kept[key]
  return kept
}
const titles = oneOf(['Potter', 'Senior Potter', 'Kiln Engineer', 'Software Engineer', 'Accountant', 'Payroll Analyst', 'Lead', ''])
const countries = ['AT', 'PT', 'JP']
const place = fc.record({ city: maybe(oneOf(['Linz', 'Porto', 'Kyoto'])), region: maybe(oneOf(['North', 'South'])), country: maybe(oneOf(countries)) })
const zones = ['Europe/Vienna', 'Asia/Tokyo', 'America/Sao_Paulo', 'Nowhere/Land']
/** The posting's skills are canonical names; the person writes as they like. */
const canonical = oneOf<string>([...SKILLS, 'Whistling'])
const skillName = oneOf<string>([...SKILLS, 'Whistling', 'whistling'])

const range = fc.tuple(maybe(fc.integer({ min: 1, max: 200_000 })), fc.integer({ min: 0, max: 90_000 }), fc.boolean()).map(([min, more, open]) =>
  min === undefined ? { max: 1 + more } : open ? { min } : { min, max: min + more })
const pay = fc.tuple(range, oneOf(['EUR', 'JPY', 'XXX']), oneOf(PayPeriod.options), maybe(fc.boolean()), quoted)
  .map(([ends, currency, period, estimate, words]) => given({ ...ends, currency, period, estimate, said: words }))

const percents = fc.tuple(maybe(fc.integer({ min: 5, max: 100 })), fc.nat(60)).map(([min, more]) => (min === undefined ? { max: 5 + more } : { min, max: Math.min(100, min + more) }))
const dated = fc.record({ day: oneOf(['2019-02-28', '2026-11-01', '2026-11-21', '2027-03-09']), said: quoted })

const requirement = fc.record({
  tier: oneOf(Tier.options),
  said: quoted,
  skills: fc.array(fc.record({ anyOf: fc.array(fc.record({ skill: canonical, said: quoted }), { maxLength: 3 }), weak: maybe(fc.boolean()) }).map(given), { maxLength: 3 }),
})

const scope = fc.record({ text: words, worldwide: maybe(fc.boolean()), countries: maybe(some(countries)), utc: maybe(fc.constant({ from: -3, to: 3 })), said: quoted }).map(given)
const overlap = fc.record({ zone: oneOf(zones), from: maybe(oneOf(['09:00', '22:00', 'noon'])), to: maybe(oneOf(['17:00', '03:00'])), hoursPerWeek: maybe(fc.nat(40)), hoursPerDay: maybe(fc.nat(8)), said: quoted }).map(given)

/** Any posting. */
export const anyPosting: fc.Arbitrary<Posting> = fc.record({
  title: maybe(fc.record({ value: titles, said: quoted })),
  lang: maybe(oneOf(['en', 'de-AT', 'ja'])),
  places: fc.array(fc.tuple(place, maybe(fc.boolean()), quoted).map(([where, preferred, words]) => given({ ...where, preferred, said: words })), { maxLength: 3 }),
  workplace: fc.array(fc.record({ kind: oneOf(WorkplaceKind.options), said: quoted }), { maxLength: 3 }),
  officeDays: maybe(fc.record({ days: fc.nat(7), said: quoted })),
  remoteScope: maybe(scope),
  overlap: maybe(overlap),
  pay: fc.array(pay, { maxLength: 3 }),
  employment: fc.array(fc.record({ kind: oneOf(EmploymentKind.options), said: quoted }), { maxLength: 3 }),
  level: maybe(fc.record({ level: maybe(oneOf(SeniorityLevel.options)), grade: maybe(fc.constant('P3')), said: quoted }).map(given)),
  years: fc.array(fc.record({ min: fc.nat(12), max: maybe(fc.integer({ min: 12, max: 20 })), of: maybe(oneOf(['Firing', 'pottery', 'payroll and audits'])), said: quoted }).map(given), { maxLength: 3 }),
  education: maybe(fc.record({ level: oneOf(EducationLevel.options), levels: fc.constant<EducationLevel[]>([]), fields: some(['Ceramics', 'Accounting', 'a related field']), orEquivalent: fc.boolean(), required: fc.boolean(), said: quoted })),
  languages: fc.array(fc.record({ lang: oneOf(['en', 'de', 'ja']), level: maybe(oneOf(LanguageLevel.options)), required: fc.boolean(), said: quoted }).map(given), { maxLength: 3 }),
  visa: maybe(fc.record({ sponsorship: oneOf(['offered', 'refused'] as const), said: quoted })),
  clearance: maybe(fc.record({ required: fc.boolean(), said: quoted })),
  licences: maybe(fc.array(fc.record({ kind: fc.constant('professional' as const), name: oneOf(['Teaching licence', 'Forklift licence']), required: fc.boolean(), said: quoted }), { maxLength: 2 })),
  travel: maybe(fc.record({ extent: oneOf(['none', 'some'] as const), ends: maybe(percents), said: quoted }).map(({ ends, ...rest }) => ({ ...rest, ...(rest.extent === 'some' && ends) }))),
  shifts: maybe(fc.array(fc.record({ kind: oneOf(ShiftKind.options), said: quoted }), { maxLength: 3 })),
  hours: maybe(fc.tuple(fc.integer({ min: 4, max: 60 }), fc.nat(10), quoted).map(([min, more, words]) => ({ min, max: min + more, said: words }))),
  workload: maybe(fc.tuple(percents, quoted).map(([{ min = 10, max }, words]) => ({ min, max: Math.max(min, max), said: words }))),
  checks: maybe(fc.array(fc.record({ kind: oneOf(Check.shape.kind.options), said: quoted }), { maxLength: 2 })),
  dates: fc.record({ posted: maybe(dated), deadline: maybe(dated), start: maybe(dated) }).map(given),
  requirements: fc.array(requirement, { maxLength: 7 }),
  disagreements: fc.constant<Posting['disagreements']>([]),
}).map(given)

const year = fc.integer({ min: 2004, max: 2027 }).map(String)

/** Any profile, thin or full. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  summary: maybe(oneOf(['I like Teapots.', 'Nothing to tell.'])),
  titles: fc.array(titles, { maxLength: 2 }),
  levels: some(SeniorityLevel.options),
  skills: fc.array(fc.record({ name: skillName, years: maybe(fc.nat(9)), last: maybe(fc.integer({ min: 2005, max: 2026 })) }).map(given), { maxLength: 6 }),
  work: fc.array(fc.record({ employer: maybe(words), title: titles, start: maybe(year), end: maybe(oneOf(['2019', '2026-04', 'some day'])), text: oneOf(['Glazing and Firing.', 'Payroll.', 'Whistling all day', '']) }).map(given), { maxLength: 3 }),
  education: fc.array(fc.record({ level: maybe(oneOf(EducationLevel.options)), field: maybe(oneOf(['Ceramics', 'Law'])) }).map(given), { maxLength: 2 }),
  languages: fc.array(fc.record({ lang: oneOf(['en', 'de', 'ja']), level: maybe(oneOf(LanguageLevel.options)) }).map(given), { maxLength: 2 }),
  certificates: some(['Certified in Audits', 'Forklift licence']),
  homes: fc.array(place.map(given), { maxLength: 2 }),
  relocate: maybe(fc.boolean()),
  timeZone: maybe(oneOf(zones)),
  workplace: some(WorkplaceKind.options),
  maxOfficeDays: maybe(fc.nat(7)),
  travel: maybe(oneOf([0, 10, 50, 100])),
  avoidedShifts: maybe(some(ShiftKind.options)),
  weekHours: maybe(fc.record({ min: maybe(fc.integer({ min: 1, max: 30 })), max: maybe(fc.integer({ min: 30, max: 60 })) }).map(given)),
  weights: maybe(fc.dictionary(oneOf(Weighing.options), fc.integer({ min: 0, max: 100 }), { noNullPrototype: true })),
  pay: maybe(fc.record({ floor: fc.integer({ min: 1, max: 90_000 }), target: maybe(fc.constant(95_000)), currency: oneOf(['EUR', 'JPY', 'ZZZ']), period: oneOf(PayPeriod.options) }).map(given)),
  employment: some(EmploymentKind.options),
  authorisedIn: some(countries),
  needsSponsorship: maybe(fc.boolean()),
  dealBreakers: some(DealBreaker.options),
}).map(given)
