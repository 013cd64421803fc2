import type { Profile } from '../../lib/profile/profile'
import { amountOf } from './amount'
import { countryCode } from './countries'
import type { EducationRow, HomeRow, LanguageRow, SkillRow, WorkRow } from './draft'
import type { FormErrors } from './form-errors'
import { tongueCode } from './tongues'

const isBlank = (row: Record<string, string>): boolean => Object.values(row).every(value => value.trim() === '')
const part = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  // A record with the one key K is what is asked for; TypeScript widens a computed key to string.
  value.trim() === '' ? {} : ({ [key]: value.trim() } as { [P in K]?: string })

/** Rows with something in them, each made by `make`, which gets its place in the form for error messages. */
const rowsOf = <R extends Record<string, string>, T>(rows: readonly R[], make: (row: R, at: number) => T): T[] =>
  rows.flatMap((row, at) => (isBlank(row) ? [] : [make(row, at)]))

const WHEN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const when = (value: string, path: string, errors: FormErrors): void => {
  if (value.trim() !== '' && !WHEN.test(value.trim())) errors[path] = 'Write it as 2024 or 2024-03.'
}

export const checkedSkills = (rows: readonly SkillRow[], errors: FormErrors): Profile['skills'] =>
  rowsOf(rows, ({ name, years, last }, at) => {
    const n = amountOf(years)
    const year = amountOf(last)
    if (name.trim() === '') errors[`skills.${at}.name`] = 'Name the skill, or remove the row.'
    if (years.trim() !== '' && (n === undefined || n > 70)) errors[`skills.${at}.years`] = 'Write years as a number, for example 3 or 2.5.'
    if (last.trim() !== '' && (year === undefined || year < 1950 || year > 2100)) errors[`skills.${at}.last`] = 'Write the year, for example 2025.'
    return { name: name.trim(), ...(n !== undefined && { years: n }), ...(year !== undefined && { last: year }) }
  })

export const checkedWork = (rows: readonly WorkRow[], errors: FormErrors): Profile['work'] =>
  rowsOf(rows, ({ title, employer, start, end, text }, at) => {
    if (title.trim() === '') errors[`work.${at}.title`] = 'Say what the job was called, or remove it.'
    when(start, `work.${at}.start`, errors)
    when(end, `work.${at}.end`, errors)
    if (start.trim() !== '' && end.trim() !== '' && end.trim() < start.trim().slice(0, end.trim().length)) errors[`work.${at}.end`] = 'This is before the start. Mend one of the two.'
    return { title: title.trim(), ...part('employer', employer), ...part('start', start), ...part('end', end), text: text.trim() }
  })

export const checkedEducation = (rows: readonly EducationRow[], errors: FormErrors): Profile['education'] =>
  rowsOf(rows, ({ level, field, institution, name, start, end }, at) => {
    when(end, `education.${at}.end`, errors)
    return { ...(level !== '' && { level }), ...part('field', field), ...part('institution', institution), ...part('name', name), ...(start !== undefined && { start }), ...part('end', end) }
  })

export const checkedLanguages = (rows: readonly LanguageRow[], errors: FormErrors): Profile['languages'] =>
  rowsOf(rows, ({ lang, level }, at) => {
    const code = tongueCode(lang)
    if (code === undefined) errors[`languages.${at}.lang`] = 'Choose the language from the list, for example German.'
    return { lang: code ?? '', ...(level !== '' && { level }) }
  })

export const checkedHomes = (rows: readonly HomeRow[], errors: FormErrors): Profile['homes'] =>
  rowsOf(rows, ({ city, region, country }, at) => {
    const code = countryCode(country)
    if (country.trim() !== '' && code === undefined) errors[`homes.${at}.country`] = 'Choose the country from the list, for example Portugal.'
    return { ...part('city', city), ...part('region', region), ...(code !== undefined && { country: code }) }
  })
