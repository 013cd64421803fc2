import type { Profile } from '../../lib/profile/profile'

const lower = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

/** `mine` and after it those of `theirs` whose name is new. */
const union = <T>(mine: readonly T[], theirs: readonly T[], name: (entry: T) => string): T[] => {
  const seen = new Set(mine.map(name))
  return [...mine, ...theirs.filter(entry => !seen.has(name(entry)))]
}

/** My profile with what is open in it filled from another: nothing that is there is changed or lost. */
export const merged = (mine: Profile, theirs: Profile): Profile => ({
  ...theirs,
  ...mine,
  titles: union(mine.titles, theirs.titles, lower),
  levels: union(mine.levels, theirs.levels, level => level),
  skills: union(mine.skills, theirs.skills, skill => lower(skill.name)),
  work: union(mine.work, theirs.work, work => `${lower(work.title)}|${lower(work.employer)}|${work.start ?? ''}`),
  education: union(mine.education, theirs.education, ({ field, institution, level }) => `${lower(field)}|${lower(institution)}|${level ?? ''}`),
  languages: union(mine.languages, theirs.languages, ({ lang }) => lang),
  certificates: union(mine.certificates, theirs.certificates, lower),
  homes: union(mine.homes, theirs.homes, ({ city, country }) => `${lower(city)}|${country ?? ''}`),
  workplace: union(mine.workplace, theirs.workplace, kind => kind),
  employment: union(mine.employment, theirs.employment, kind => kind),
  authorisedIn: union(mine.authorisedIn, theirs.authorisedIn, code => code),
  dealBreakers: union(mine.dealBreakers, theirs.dealBreakers, kind => kind),
})
