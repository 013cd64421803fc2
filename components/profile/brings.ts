import type { Profile } from '../../lib/profile/profile'
import { countryName } from './countries'
import { levelOptions, workplaceOptions } from './labels'
import { tongueName } from './tongues'

const SHOWN = 6
const listed = (names: readonly string[]): string =>
  names.length <= SHOWN ? names.join(', ') : `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const labels = <T extends string>(values: readonly T[], options: readonly { value: T; label: string }[]): string =>
  listed(values.map(value => options.find(option => option.value === value)?.label ?? value))

/** What is in a profile, one plain line for each thing it states. */
export const bringsOf = (profile: Profile): string[] => [
  ...(profile.name === undefined ? [] : [`Name: ${profile.name}`]),
  ...(profile.titles.length === 0 ? [] : [`Titles: ${listed(profile.titles)}`]),
  ...(profile.levels.length === 0 ? [] : [`Level: ${labels(profile.levels, levelOptions)}`]),
  ...(profile.skills.length === 0 ? [] : [`${counted(profile.skills.length, 'skill', 'skills')}: ${listed(profile.skills.map(({ name }) => name))}`]),
  ...(profile.work.length === 0 ? [] : [`${counted(profile.work.length, 'job', 'jobs')}: ${listed(profile.work.map(({ title, employer }) => (employer ? `${title} at ${employer}` : title)))}`]),
  ...(profile.education.length === 0 ? [] : [`Education: ${listed(profile.education.map(({ name, field, institution }) => name ?? field ?? institution ?? 'one entry'))}`]),
  ...(profile.languages.length === 0 ? [] : [`Languages: ${listed(profile.languages.map(({ lang, level }) => (level ? `${tongueName(lang)} ${level}` : tongueName(lang))))}`]),
  ...(profile.certificates.length === 0 ? [] : [`Certificates: ${listed(profile.certificates)}`]),
  ...(profile.homes.length === 0 ? [] : [`Place: ${listed(profile.homes.map(({ city, country }) => [city, country && countryName(country)].filter(Boolean).join(', ')))}`]),
  ...(profile.workplace.length === 0 ? [] : [`Way of working: ${labels(profile.workplace, workplaceOptions)}`]),
  ...(profile.pay === undefined ? [] : [`Pay: at least ${profile.pay.currency} ${profile.pay.floor.toLocaleString('en')} a ${profile.pay.period}`]),
  ...(profile.authorisedIn.length === 0 ? [] : [`May work in: ${listed(profile.authorisedIn.map(countryName))}`]),
]
