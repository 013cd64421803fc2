import { sayLanguage, sayPlace } from '../../lib/facts/say-place'
import { CURRENCY_NOT_STATED, sayBonus, sayPay, sayPayNote } from '../../lib/facts/say-pay'
import type { Pay } from '../../lib/facts/pay'
import type { WholeFact } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import type { Said } from '../../lib/text/said'
import { sayDay } from './say-day'
import { CHECK, DISCLOSURE, EDUCATION, EMPLOYMENT, LEVEL, SHIFT, WORKPLACE } from './fact-words'
import { sayLicence, sayTravel } from './say-licence'
import { sayMinutes } from './say-minutes'
import { sayOverlap } from './say-overlap'

/** One thing a posting states, in plain words, with the words it was read from. */
export type FactValue = { text: string; said: Said }

const payText = (pay: Pay): string =>
  [
    sayPay(pay),
    pay.basis === 'ote' ? 'on target' : pay.basis === 'total' ? 'in total' : undefined,
    pay.note === undefined || pay.note === CURRENCY_NOT_STATED ? undefined : sayPayNote(pay.note),
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
const languageText = ({ lang, level, about, required }: Posting['languages'][number]): string =>
  [sayLanguage(lang), level ?? (about && `about ${about}`), required ? undefined : 'a plus'].filter(part => part !== undefined).join(', ')
const placeText = (place: Posting['places'][number]): string => (place.preferred ? `${sayPlace(place)}, preferred` : sayPlace(place))

/** Values of a fact, each text once. */
const each = <T extends { said: Said }>(facts: readonly (T | undefined)[], say: (fact: T) => string): FactValue[] => {
  const values = facts.flatMap(fact => (fact ? [{ text: say(fact), said: fact.said }] : []))
  return values.filter((value, i) => values.findIndex(({ text }) => text === value.text) === i)
}

const day = (stated: { day: string; said: Said } | undefined): FactValue[] => each([stated], fact => sayDay(fact.day))

const SAY: Record<WholeFact, (posting: Posting) => FactValue[]> = {
  title: ({ title }) => each([title], ({ value }) => value),
  company: ({ company }) => each([company], ({ value }) => value),
  agency: ({ agency }) => each([agency], ({ value }) => value),
  requisition: ({ requisition }) => each([requisition], ({ value }) => value),
  department: ({ department }) => each([department], ({ value }) => value),
  live: ({ live, closedSaid }) => (live === undefined ? [] : [{ text: live ? 'Open for applications' : 'Closed', said: closedSaid ?? { words: '', source: 'data' } }]),
  places: ({ places }) => each(places, placeText),
  workplace: ({ workplace }) => each(workplace, ({ kind }) => WORKPLACE[kind]),
  officeDays: ({ officeDays }) => each([officeDays], ({ days }) => `${days} ${days === 1 ? 'day' : 'days'} a week in the office`),
  remoteScope: ({ remoteScope }) => each([remoteScope], ({ text }) => text.charAt(0).toUpperCase() + text.slice(1)),
  overlap: ({ overlap }) => each([overlap], sayOverlap),
  pay: ({ pay }) => each(pay, payText),
  bonus: ({ pay, bonus }) => each([bonus], stated => `Bonus: ${sayBonus(stated)}${pay.length === 0 ? '; what it comes on top of is not stated' : ''}`),
  equity: ({ equity }) => each([equity], () => 'Offered'),
  employment: ({ employment }) => each(employment, ({ kind }) => EMPLOYMENT[kind]),
  hours: ({ hours }) => each([hours], hoursText),
  workload: ({ workload }) => each([workload], ({ min, max }) => `${min === max ? min : `${min}–${max}`} %`),
  shifts: ({ shifts = [] }) => each(shifts, ({ kind }) => SHIFT[kind]),
  level: ({ level }) => each([level], levelText),
  years: ({ years }) => each(years, yearsText),
  education: ({ education }) => each([education], educationText),
  languages: ({ languages }) => each(languages, languageText),
  visa: ({ visa }) => each([visa], ({ sponsorship }) => (sponsorship === 'offered' ? 'Sponsorship offered' : 'No sponsorship')),
  clearance: ({ clearance }) => each([clearance], ({ required }) => (required ? 'Required' : 'Not required')),
  licences: ({ licences = [] }) => each(licences, sayLicence),
  checks: ({ checks = [] }) => each(checks, ({ kind }) => CHECK[kind]),
  travel: ({ travel }) => each([travel], sayTravel),
  disclosures: ({ disclosures = [] }) => each(disclosures, ({ kind }) => DISCLOSURE[kind]),
  posted: ({ dates }) => day(dates.posted),
  deadline: ({ dates }) => [...day(dates.deadline), ...each([dates.rolling], () => 'Until the job is filled')],
  start: ({ dates }) => [...day(dates.start), ...each([dates.soon], () => 'As soon as possible')],
  teamSize: ({ teamSize }) => each([teamSize], ({ people }) => `${people} ${people === 1 ? 'person' : 'people'}`),
  interview: ({ interview }) => each(interview?.stages ?? [], ({ name, minutes }) => (minutes === undefined ? name : `${name}, ${sayMinutes(minutes)}`)),
  interviewTotal: ({ interview }) => each([interview?.statedTotal], ({ minutes }) => sayMinutes(minutes)),
}

/** What a posting states of a fact, in plain words; empty where it does not state it. */
export const factValues = (posting: Posting, fact: WholeFact): FactValue[] => SAY[fact](posting)
