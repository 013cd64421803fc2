import { sayLanguage, sayPlace } from '../../lib/facts/say-place'
import { sayPay } from '../../lib/facts/say-pay'
import type { Pay } from '../../lib/facts/pay'
import type { Posting } from '../../lib/posting/posting'
import type { Said } from '../../lib/text/said'
import { sayDay } from './say-day'
import { EDUCATION, EMPLOYMENT, LEVEL, WORKPLACE } from './fact-words'
import { sayOverlap } from './say-overlap'

/** One thing a posting states, in plain words, with the words it was read from. */
export type FactValue = { text: string; said: Said }
/** One line of what the posting says. No values: it is not stated, and important enough to say so. */
export type FactRow = { label: string; values: FactValue[] }

const payText = (pay: Pay): string =>
  [
    sayPay(pay),
    pay.basis === 'ote' ? 'on target' : pay.basis === 'total' ? 'in total' : undefined,
    pay.for === undefined ? undefined : `for ${pay.for}`,
    pay.estimate ? 'the board’s estimate' : undefined,
  ].filter(part => part !== undefined).join(', ')

const educationText = ({ levels, level, fields, orEquivalent, required }: NonNullable<Posting['education']>): string => {
  const names = (levels.length > 0 ? levels : [level]).map(name => EDUCATION[name])
  const what = names.map((name, i) => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(' or ')
  return [what + (fields.length > 0 ? ` in ${fields.join(', ')}` : ''), orEquivalent && 'or equivalent', !required && 'preferred'].filter(Boolean).join(', ')
}

const yearsText = ({ min, max, of }: Posting['years'][number]): string => {
  const number = max !== undefined && max !== min ? `${min}–${max} years` : `${min} ${min === 1 ? 'year' : 'years'}`
  return of === undefined ? number : `${number}, ${of}`
}

const hoursText = ({ min, max }: NonNullable<Posting['hours']>): string => `${min === max ? min : `${min}–${max}`} hours a week`
const levelText = ({ level, grade }: NonNullable<Posting['level']>): string =>
  [level && LEVEL[level], grade].filter(part => part !== undefined).join(', ')
const languageText = ({ lang, level, required }: Posting['languages'][number]): string =>
  [sayLanguage(lang), level, required ? undefined : 'a plus'].filter(part => part !== undefined).join(', ')
const placeText = (place: Posting['places'][number]): string => (place.preferred ? `${sayPlace(place)}, preferred` : sayPlace(place))

/** Values of several facts in one row, each text once. */
const each = <T extends { said: Said }>(facts: readonly (T | undefined)[], say: (fact: T) => string): FactValue[] => {
  const values = facts.flatMap(fact => (fact ? [{ text: say(fact), said: fact.said }] : []))
  return values.filter((value, i) => values.findIndex(({ text }) => text === value.text) === i)
}

/** What a posting says, in the order in which people ask. Pay, place, years, education and posted are said even where they are not stated. */
export const factRows = (posting: Posting): FactRow[] => {
  const important = (label: string, values: FactValue[]): FactRow[] => [{ label, values }]
  const ifStated = (label: string, values: FactValue[]): FactRow[] => (values.length > 0 ? [{ label, values }] : [])
  const { dates } = posting
  return [
    ...important('Pay', each(posting.pay, payText)),
    ...ifStated('Equity', each([posting.equity], () => 'Offered')),
    ...important('Place', each(posting.places, placeText)),
    ...ifStated('Workplace', [
      ...each(posting.workplace, ({ kind }) => WORKPLACE[kind]),
      ...each([posting.officeDays], ({ days }) => `${days} ${days === 1 ? 'day' : 'days'} a week in the office`),
    ]),
    ...ifStated('Remote from', each([posting.remoteScope], ({ text }) => text.charAt(0).toUpperCase() + text.slice(1))),
    ...ifStated('Shared hours', each([posting.overlap], sayOverlap)),
    ...ifStated('Contract', each(posting.employment, ({ kind }) => EMPLOYMENT[kind])),
    ...ifStated('Hours', each([posting.hours], hoursText)),
    ...ifStated('Level', each([posting.level], levelText)),
    ...important('Years', each(posting.years, yearsText)),
    ...important('Education', each([posting.education], educationText)),
    ...ifStated('Languages', each(posting.languages, languageText)),
    ...ifStated('Visa', each([posting.visa], ({ sponsorship }) => (sponsorship === 'offered' ? 'Sponsorship offered' : 'No sponsorship'))),
    ...ifStated('Clearance', each([posting.clearance], ({ required }) => (required ? 'Required' : 'Not required'))),
    ...ifStated('Team', each([posting.teamSize], ({ people }) => `${people} ${people === 1 ? 'person' : 'people'}`)),
    ...important('Posted', each([dates.posted], ({ day }) => sayDay(day))),
    ...ifStated('Apply by', each([dates.deadline], ({ day }) => sayDay(day))),
    ...ifStated('Start', each([dates.start], ({ day }) => sayDay(day))),
  ]
}
