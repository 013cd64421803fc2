import { lastYear, spanOf, yearsCovered, type Span } from './months'
import { plain } from './plain'
import type { Profile, ProfileWork } from './profile'
import type { SkillSense } from './skill-sense'

/**
 * What a profile shows of one skill (canonical name, or lower-case words where the vocabulary does not know it).
 * `backed`: work, years or a certificate stand behind it, not only its name. `spans`: the dated jobs that name it.
 * `claimed`: nothing but the years that the person states stands behind it.
 * `line` is the profile's line it rests on, the strongest there is.
 */
export type Practice = { skill: string; years?: number; last?: number; backed: boolean; claimed?: true; spans: Span[]; line: string }

/** The canonical skills that these words of a person name; the words themselves, in lower case, where the vocabulary knows none. */
export const skillsOf = (words: string, sense: SkillSense): string[] => {
  const exact = sense.named(words)
  if (exact !== undefined) return [exact]
  const found = [...new Set(sense.find(words).map(one => one.skill))]
  return found.length > 0 ? found : [words.trim().toLowerCase()].filter(word => word !== '')
}

/** The text of a job in which skills are looked for. */
export const wordsOfWork = (work: ProfileWork): string => `${work.title}\n${work.text}`

const workLine = (work: ProfileWork): string => (work.employer ? `${work.title}, ${work.employer}` : work.title)

type Store = Map<string, Practice>

const entry = (store: Store, skill: string, line: string): Practice => {
  const there = store.get(skill)
  if (there) return there
  const made: Practice = { skill, backed: false, spans: [], line }
  store.set(skill, made)
  return made
}

/** The jobs that name a skill which the vocabulary does not know, in just these words. */
const jobsNaming = (words: string, work: readonly ProfileWork[]): ProfileWork[] => {
  const wanted = plain(words)
  return wanted === '' ? [] : work.filter(one => ` ${plain(wordsOfWork(one))} `.includes(` ${wanted} `))
}

const practised = (store: Store, skill: string, work: ProfileWork, today: string): void => {
  const practice = entry(store, skill, workLine(work))
  const span = spanOf(work, today)
  practice.backed = true
  if (span) practice.spans.push(span)
}

/** The skills that each listed name speaks of, read once. */
type Listed = ReadonlyMap<string, readonly string[]>

const addWork = (store: Store, profile: Profile, listed: Listed, today: string, sense: SkillSense): void => {
  for (const work of profile.work) {
    for (const skill of new Set(sense.find(wordsOfWork(work)).map(one => one.skill))) practised(store, skill, work, today)
  }
  for (const skill of new Set([...listed.values()].flat())) {
    if (store.has(skill) || sense.named(skill) !== undefined) continue
    for (const work of jobsNaming(skill, profile.work)) practised(store, skill, work, today)
  }
  for (const practice of store.values()) {
    const last = lastYear(practice.spans)
    if (last === undefined) continue
    practice.years = yearsCovered(practice.spans)
    practice.last = last
  }
}

/** A certificate or a degree that names a skill stands behind it. */
const prove = (practice: Practice): void => {
  practice.backed = true
  delete practice.claimed
}

const addSkills = (store: Store, profile: Profile, listed: Listed): void => {
  for (const { name, years, last } of profile.skills) {
    for (const skill of listed.get(name) ?? []) {
      const practice = entry(store, skill, name)
      if (years !== undefined && years > 0) {
        if (!practice.backed) practice.claimed = true
        practice.backed = true
        practice.years = Math.max(years, practice.years ?? 0)
      }
      if (last !== undefined) practice.last = Math.max(last, practice.last ?? 0)
    }
  }
}

/**
 * Every skill the profile shows, strongest evidence kept: adding a skill or repeating one never weakens another.
 * Years are the most of what the person states and what dated work that names the skill adds up to on `today`.
 */
export const practiceOf = (profile: Profile, today: string, sense: SkillSense): ReadonlyMap<string, Practice> => {
  const store: Store = new Map()
  const listed: Listed = new Map(profile.skills.map(({ name }) => [name, skillsOf(name, sense)]))
  addWork(store, profile, listed, today, sense)
  addSkills(store, profile, listed)
  for (const name of profile.certificates) {
    for (const { skill } of sense.find(name)) prove(entry(store, skill, name))
  }
  for (const { name, field } of profile.education) {
    for (const { skill } of sense.find(field ?? '')) prove(entry(store, skill, [name, field].filter(part => part !== undefined).join(', ')))
  }
  for (const { skill } of sense.find(profile.summary ?? '')) entry(store, skill, 'your summary')
  return store
}
