import { failed, ok, type Result } from '../../result'
import { emptyProfile, type Profile } from '../profile'
import type { SkillSense } from '../skill-sense'
import { vocabularySense } from '../vocabulary-sense'
import { fluencyLevel, languageCode } from './language-words'
import { listOf, recordOf, textOf } from './loose'
import { homeOf, wishesOf } from './preferences'
import { resumeSkills } from './skills'
import { educationOf, workOf } from './work'

/** What came of a résumé: the profile, and in plain words what could not be taken over. */
export type Imported = { profile: Profile; left: string[] }

/** Against what a résumé is read: the day ("YYYY-MM-DD") up to which a job without an end counts, and the skills one knows. */
export type Against = { today?: string; sense?: SkillSense }

const SECTIONS = ['basics', 'work', 'volunteer', 'education', 'skills', 'languages', 'certificates', 'projects']

const languagesOf = (value: unknown, left: string[]): Profile['languages'] => {
  const once = new Map<string, Profile['languages'][number]>()
  for (const [i, one] of listOf(value).entries()) {
    const entry = recordOf(one)
    const name = textOf(one) ?? textOf(entry?.get('language'))
    const lang = name === undefined ? undefined : languageCode(name)
    const fluency = textOf(entry?.get('fluency'))
    const level = fluency === undefined ? undefined : fluencyLevel(fluency)
    if (lang === undefined) left.push(`Language ${i + 1}: "${name ?? ''}" is not a language we know`)
    else if (!once.has(lang)) {
      once.set(lang, { lang, ...(level !== undefined && { level }) })
      if (fluency !== undefined && level === undefined) left.push(`Language ${i + 1}: how well "${fluency}" is, is not clear`)
    }
  }
  return [...once.values()]
}

const sameSections = (resume: ReadonlyMap<string, unknown>): boolean => SECTIONS.some(name => resume.has(name))

/**
 * A profile out of a JSON Resume 1.0 of any shape, with what the person wants where `preferences` say it. Whatever is broken or
 * unknown is left out and named in `left`. Fails only where it is no JSON Resume at all.
 */
export const profileFromResume = (resume: unknown, preferences?: unknown, against: Against = {}): Result<Imported> => {
  const given = recordOf(resume)
  if (!given || !sameSections(given)) return failed('This is no JSON Resume: it has none of the sections basics, work, education, skills or languages.')
  const { today = new Date().toISOString().slice(0, 10), sense = vocabularySense } = against
  const left: string[] = []
  for (const name of SECTIONS.slice(1)) {
    const value = given.get(name)
    if (value !== undefined && value !== null && !Array.isArray(value)) left.push(`The section "${name}" is not a list`)
  }
  const basics = recordOf(given.get('basics'))
  const name = textOf(basics?.get('name'))
  const label = textOf(basics?.get('label'))
  const summary = textOf(basics?.get('summary'))
  const home = homeOf(basics?.get('location'))
  const work = workOf(given, left)
  const wishes = wishesOf(preferences, left)
  const profile: Profile = {
    ...emptyProfile(),
    ...(name !== undefined && { name }), ...(summary !== undefined && { summary }),
    work,
    skills: resumeSkills(given.get('skills'), work, today, sense, left),
    education: educationOf(given, left),
    languages: languagesOf(given.get('languages'), left),
    certificates: listOf(given.get('certificates')).flatMap(one => textOf(one) ?? textOf(recordOf(one)?.get('name')) ?? []),
    ...wishes,
  }
  if (profile.titles.length === 0 && label !== undefined) profile.titles = [label]
  if (profile.homes.length === 0 && home !== undefined) profile.homes = [home]
  return ok({ profile, left })
}

/** Takes a file of `{ resume, preferences }` or a bare JSON Resume. */
export const profileFromFile = (json: unknown, against: Against = {}): Result<Imported> => {
  const given = recordOf(json)
  return given?.has('resume') ? profileFromResume(given.get('resume'), given.get('preferences'), against) : profileFromResume(json, undefined, against)
}
