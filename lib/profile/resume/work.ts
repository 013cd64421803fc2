import { isDate } from '../months'
import type { ProfileEducation, ProfileWork } from '../profile'
import { degreeLevel } from './degree-words'
import { listOf, recordOf, textOf, textsOf } from './loose'

type Entry = ReadonlyMap<string, unknown>

const dates = (entry: Entry, what: string, left: string[]): { start?: string; end?: string } => {
  const start = textOf(entry.get('startDate'))
  const end = textOf(entry.get('endDate'))
  const said: { start?: string; end?: string } = {}
  if (start !== undefined && isDate(start)) said.start = start
  else if (start !== undefined) left.push(`${what}: the start "${start}" is no date we understand`)
  if (end === undefined || /^(present|current|now|today)$/i.test(end)) return said
  if (isDate(end)) return { ...said, end }
  // An end nobody can read is not "still there": the job is kept without dates.
  left.push(`${what}: the end "${end}" is no date we understand, so the job counts no years`)
  return {}
}

const linesOf = (entry: Entry): string =>
  [textOf(entry.get('summary')), textOf(entry.get('description')), ...textsOf(entry.get('highlights')), textsOf(entry.get('keywords')).join(', ')].filter(line => line).join('\n')

const jobOf = (value: unknown, what: string, left: string[]): ProfileWork | undefined => {
  const entry = recordOf(value)
  const title = entry && textOf(entry.get('position'))
  const employer = entry && (textOf(entry.get('name')) ?? textOf(entry.get('company')) ?? textOf(entry.get('organization')))
  if (!entry || (title === undefined && employer === undefined)) {
    left.push(`${what}: neither position nor employer`)
    return undefined
  }
  return { ...(employer !== undefined && { employer }), title: title ?? employer ?? '', ...dates(entry, what, left), text: linesOf(entry) }
}

/** A project backs skills, but its dates are no years of work. */
const projectOf = (value: unknown, what: string, left: string[]): ProfileWork | undefined => {
  const entry = recordOf(value)
  const title = entry && textOf(entry.get('name'))
  if (!entry || title === undefined) {
    left.push(`${what}: no name`)
    return undefined
  }
  return { title, text: linesOf(entry) }
}

/** The jobs, voluntary work and projects of a JSON Resume. */
export const workOf = (resume: Entry, left: string[]): ProfileWork[] => [
  ...listOf(resume.get('work')).flatMap((one, i) => jobOf(one, `Job ${i + 1}`, left) ?? []),
  ...listOf(resume.get('volunteer')).flatMap((one, i) => jobOf(one, `Voluntary work ${i + 1}`, left) ?? []),
  ...listOf(resume.get('projects')).flatMap((one, i) => projectOf(one, `Project ${i + 1}`, left) ?? []),
]

/** The education of a JSON Resume, with the level its degree's name speaks of. */
export const educationOf = (resume: Entry, left: string[]): ProfileEducation[] =>
  listOf(resume.get('education')).flatMap((value, i) => {
    const entry = recordOf(value)
    const name = entry && textOf(entry.get('studyType'))
    const field = entry && textOf(entry.get('area'))
    const institution = entry && textOf(entry.get('institution'))
    const end = entry && textOf(entry.get('endDate'))
    if (name === undefined && field === undefined && institution === undefined) {
      left.push(`Education ${i + 1}: nothing in it that we understand`)
      return []
    }
    const start = entry && textOf(entry.get('startDate'))
    const level = name === undefined ? undefined : degreeLevel(name)
    if (level === undefined) left.push(`Education ${i + 1}: the level of "${name ?? institution ?? field ?? ''}" is not clear`)
    return [{
      ...(level !== undefined && { level }), ...(field !== undefined && { field }), ...(institution !== undefined && { institution }),
      ...(name !== undefined && { name }), ...(end !== undefined && isDate(end) && { end }), ...(start !== undefined && isDate(start) && { start }),
    }]
  })
