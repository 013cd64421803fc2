import { EducationLevel } from '../../lib/facts/education'
import type { WholeFact } from '../../lib/posting/correction'
import { CHECK, DISCLOSURE, SHIFT } from '../facts/fact-words'
import { educationOptions, employmentOptions, languageLevelOptions, levelOptions, periodOptions, workplaceOptions } from '../profile/labels'
import type { FieldKind } from './field-kind'

type Option = { value: string; label: string }
/** One field of a fact's form. `name` is the part of the value it holds; `need`: what to say where it is left empty. */
export type FieldSpec = { name: string; label: string; kind: FieldKind; need?: string; options?: readonly Option[]; placeholder?: string; most?: number }

/** Parts of a value by name, before they are parsed as a correction. */
export type Parts = Record<string, unknown>

/**
 * How a fact is typed: one set of fields, several rows of them, or pills to tick, each a row with the first field alone.
 * `wrong` says what does not go together, by the field to mend; `opened` and `closed` are the value as the form has it and back.
 */
export type FactForm = {
  label: string
  shape: 'one' | 'rows' | 'pills'
  fields: readonly FieldSpec[]
  /** The button that adds a row. */
  add?: string
  hint?: string
  wrong?: (parts: Parts) => [name: string, why: string] | undefined
  opened?: (value: Parts) => Parts
  closed?: (parts: Parts) => Parts
}

const text = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, label, kind: 'text', ...more })
const field = (name: string, label: string, kind: FieldKind, more: Partial<FieldSpec> = {}): FieldSpec => ({ name, label, kind, ...more })
const named = (label: string): FactForm => ({ label, shape: 'one', fields: [text('value', label, { need: 'Fill this in, or say that it is not stated.' })] })
const dayOf = (label: string): FactForm => ({ label, shape: 'one', fields: [field('day', 'Day', 'day', { need: 'Fill in the day.', placeholder: '2026-11-30' })] })

const reversed = ({ min, max }: Parts): [string, string] | undefined =>
  typeof min === 'number' && typeof max === 'number' && max < min ? ['max', 'This is less than the lower end. Mend one of the two.'] : undefined
const noEnd = ({ min, max }: Parts): [string, string] | undefined => (min === undefined && max === undefined ? ['min', 'Fill in at least one of the two.'] : undefined)

/** One number is both ends. */
const bothEnds = ({ min, max }: Parts): Parts => ({ min, max: max ?? min })
const optionsOf = (labels: Readonly<Record<string, string>>): Option[] => Object.entries(labels).map(([value, label]) => ({ value, label }))

const YES_NO = (yes: string, no: string): readonly Option[] => [{ value: 'yes', label: yes }, { value: 'no', label: no }]

/** A choice of two words in the form, true or false in the value. */
const either = (label: string, name: string, question: string, yes: string, no: string): FactForm => ({
  label, shape: 'one', fields: [field(name, question, 'select', { options: YES_NO(yes, no), need: 'Choose one, or say that it is not stated.' })],
  opened: value => ({ [name]: value[name] === true ? 'yes' : 'no' }),
  closed: parts => ({ [name]: parts[name] === 'yes' }),
})

const partOf = (whole: unknown, name: string): unknown => (typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined)

const wrongBonus = ({ percentMin, percentMax, amountMin, amountMax, currency }: Parts): [string, string] | undefined => {
  if ((amountMin ?? amountMax) !== undefined && currency === undefined) return ['currency', 'Fill in the currency.']
  const [name, why] = reversed({ min: percentMin, max: percentMax }) ?? reversed({ min: amountMin, max: amountMax }) ?? []
  return name === undefined || why === undefined ? undefined : [typeof percentMax === 'number' && typeof percentMin === 'number' && percentMax < percentMin ? 'percentMax' : 'amountMax', why]
}

/** How each fact of a posting is corrected, in the order of the page. */
export const FACT_FORMS: Readonly<Record<WholeFact, FactForm>> = {
  title: named('Title'),
  company: named('Employer'),
  agency: named('Agency'),
  department: named('Department'),
  requisition: named('Job number'),
  live: either('Open or closed', 'live', 'Can one still apply?', 'Yes, it is open', 'No, it is closed'),
  places: {
    label: 'Places', shape: 'rows', add: 'Add a place', fields: [text('city', 'City'), text('region', 'Region'), field('country', 'Country', 'country'), field('preferred', 'Only preferred', 'maybe')],
    wrong: ({ city, region, country }) => (city ?? region ?? country) === undefined ? ['city', 'Name a city, a region or a country.'] : undefined,
  },
  workplace: { label: 'Workplace', shape: 'pills', fields: [field('kind', 'Ways of working it offers', 'select', { options: workplaceOptions })] },
  officeDays: { label: 'Office days', shape: 'one', fields: [field('days', 'Days a week in the office', 'number', { need: 'Fill in a number of days.', most: 7 })] },
  remoteScope: {
    label: 'Remote from', shape: 'one',
    fields: [text('text', 'In short', { need: 'Say it in a few words.', placeholder: 'EU only' }), field('countries', 'Countries, with commas', 'countries'), field('utcFrom', 'From UTC', 'signed', { placeholder: '-3' }), field('utcTo', 'To UTC', 'signed', { placeholder: '3' }), field('worldwide', 'From anywhere', 'maybe')],
    wrong: ({ utcFrom, utcTo }) => (utcFrom === undefined) !== (utcTo === undefined) ? ['utcTo', 'Fill in both ends, or neither.'] : undefined,
    opened: ({ utc, ...rest }) => (typeof utc === 'object' && utc !== null ? { ...rest, utcFrom: Reflect.get(utc, 'from'), utcTo: Reflect.get(utc, 'to') } : rest),
    closed: ({ utcFrom, utcTo, ...rest }) => (utcFrom === undefined ? rest : { ...rest, utc: { from: utcFrom, to: utcTo } }),
  },
  overlap: { label: 'Shared hours', shape: 'one', fields: [field('zone', 'Time zone', 'zone', { need: 'Choose the time zone.' }), field('from', 'From', 'time', { placeholder: '09:00' }), field('to', 'To', 'time', { placeholder: '13:00' }), field('hoursPerDay', 'Hours a day', 'number', { most: 24 }), field('hoursPerWeek', 'Hours a week', 'number', { most: 168 })] },
  pay: {
    label: 'Pay', shape: 'rows', add: 'Add a range',
    fields: [
      field('min', 'From', 'amount', { placeholder: '60,000' }), field('max', 'To', 'amount', { placeholder: '75,000' }), field('currency', 'Currency', 'currency', { need: 'Fill in the currency.', placeholder: 'EUR' }),
      field('period', 'Period', 'select', { options: periodOptions, need: 'Choose the period.' }), field('basis', 'What it counts', 'select', { options: [{ value: 'base', label: 'Base pay' }, { value: 'ote', label: 'On target' }, { value: 'total', label: 'In total' }] }), text('for', 'For which place or level'),
    ],
    wrong: parts => noEnd(parts) ?? reversed(parts),
  },
  bonus: {
    label: 'Bonus', shape: 'one',
    fields: [field('percentMin', 'Percent of pay, from', 'number', { most: 1000 }), field('percentMax', 'To', 'number', { most: 1000 }), field('amountMin', 'Or an amount, from', 'amount'), field('amountMax', 'Up to', 'amount'), field('currency', 'Currency', 'currency', { placeholder: 'EUR' })],
    wrong: wrongBonus,
    opened: ({ percent, amount }) => ({ percentMin: partOf(percent, 'min'), percentMax: partOf(percent, 'max'), amountMin: partOf(amount, 'min'), amountMax: partOf(amount, 'max'), currency: partOf(amount, 'currency') }),
    closed: ({ percentMin, percentMax, amountMin, amountMax, currency }) => ({
      ...((percentMin ?? percentMax) !== undefined && { percent: { ...(percentMin !== undefined && { min: percentMin }), ...(percentMax !== undefined && { max: percentMax }) } }),
      ...((amountMin ?? amountMax) !== undefined && { amount: { ...(amountMin !== undefined && { min: amountMin }), ...(amountMax !== undefined && { max: amountMax }), currency } }),
    }),
  },
  equity: { label: 'Equity', shape: 'one', fields: [], hint: 'Save says that shares, options or a share plan are offered.' },
  employment: { label: 'Contract', shape: 'pills', fields: [field('kind', 'Kinds of contract it names', 'select', { options: employmentOptions })] },
  hours: { label: 'Hours', shape: 'one', fields: [field('min', 'Hours a week, from', 'number', { need: 'Fill in the hours.', most: 168 }), field('max', 'To', 'number', { most: 168 })], wrong: reversed, closed: bothEnds },
  workload: { label: 'Part of a post', shape: 'one', fields: [field('min', 'Percent, from', 'number', { need: 'Fill in the percent.', most: 100 }), field('max', 'To', 'number', { most: 100 })], wrong: reversed, closed: bothEnds },
  shifts: { label: 'Shifts', shape: 'pills', fields: [field('kind', 'Times it names', 'select', { options: optionsOf(SHIFT) })] },
  level: {
    label: 'Level', shape: 'one', fields: [field('level', 'Level', 'select', { options: levelOptions }), text('grade', 'The employer’s own grade', { placeholder: 'IC3' })],
    wrong: ({ level, grade }) => (level ?? grade) === undefined ? ['level', 'Choose a level or fill in the grade.'] : undefined,
  },
  years: { label: 'Years', shape: 'rows', add: 'Add years of something', fields: [field('min', 'Years, at least', 'number', { need: 'Fill in the years.', most: 60 }), field('max', 'At most', 'number', { most: 60 }), text('of', 'Of what')], wrong: reversed },
  education: {
    label: 'Education', shape: 'one',
    fields: [field('levels', 'What it names', 'choices', { options: educationOptions }), field('fields', 'Subjects, with commas', 'words'), field('orEquivalent', 'Or equivalent experience', 'tick'), field('required', 'Required, not only preferred', 'tick')],
    wrong: ({ levels }) => (Array.isArray(levels) && levels.length > 0 ? undefined : ['levels', 'Choose at least one.']),
    opened: value => ({ ...value, levels: Array.isArray(value.levels) && value.levels.length > 0 ? value.levels : [value.level] }),
    closed: parts => ({ ...parts, fields: parts.fields ?? [], level: EducationLevel.options.find(level => Array.isArray(parts.levels) && parts.levels.includes(level)) }),
  },
  languages: { label: 'Languages', shape: 'rows', add: 'Add a language', fields: [field('lang', 'Language', 'tongue', { need: 'Choose the language.' }), field('level', 'Level', 'select', { options: languageLevelOptions }), field('required', 'Required, not only a plus', 'tick')] },
  visa: { label: 'Visa', shape: 'one', fields: [field('sponsorship', 'Sponsorship', 'select', { options: [{ value: 'offered', label: 'Offered' }, { value: 'refused', label: 'Refused' }], need: 'Choose one, or say that it is not stated.' })] },
  clearance: either('Clearance', 'required', 'Is a security clearance asked for?', 'Yes, it is', 'No, it is not'),
  licences: {
    label: 'Licences', shape: 'rows', add: 'Add a licence',
    fields: [text('name', 'Licence', { need: 'Name the licence, or remove it.' }), field('classes', 'Classes, with commas', 'words', { placeholder: 'B, C1E' }), field('kind', 'Kind', 'select', { options: [{ value: 'driving', label: 'To drive' }, { value: 'professional', label: 'Of a profession' }], need: 'Choose the kind.' }), field('required', 'Required, not only a plus', 'tick')],
  },
  checks: { label: 'Checks', shape: 'pills', fields: [field('kind', 'What is checked of a person', 'select', { options: optionsOf(CHECK) })] },
  travel: {
    label: 'Travel', shape: 'one', fields: [field('extent', 'Travel', 'select', { options: [{ value: 'none', label: 'None' }, { value: 'some', label: 'Some' }], need: 'Choose one, or say that it is not stated.' }), field('min', 'Percent of the time, from', 'number', { most: 100 }), field('max', 'Up to', 'number', { most: 100 })], wrong: reversed,
  },
  disclosures: { label: 'Stated by law', shape: 'pills', fields: [field('kind', 'What it states', 'select', { options: optionsOf(DISCLOSURE) })] },
  posted: dayOf('Posted'),
  deadline: dayOf('Apply by'),
  start: dayOf('Start'),
  teamSize: { label: 'Team', shape: 'one', fields: [field('people', 'People in the team', 'number', { need: 'Fill in the number.' })] },
  interview: {
    label: 'Interview stages', shape: 'rows', add: 'Add a stage',
    fields: [text('name', 'Stage', { need: 'Name the stage, or remove it.' }), field('minutes', 'Minutes', 'number'), text('group', 'Part of', { placeholder: 'On-site day' }), field('parts', 'Consists of, with commas', 'words'), field('async', 'In your own time', 'maybe')],
  },
  interviewTotal: { label: 'Interviews in all', shape: 'one', fields: [field('minutes', 'Minutes in all', 'number', { need: 'Fill in the minutes.' })] },
}
