import type { SkillGuide } from '../skill-guide'
import { readSources, type Source } from './source'

/** Where the first line of a file goes on with what only its authors need. */
const ASIDE = /(?:\s(?:beside|in finer parts|that come|that every line|beyond)|:|\. Grammar|$)/

const nameOf = ({ file, text }: Source): string => {
  const [first = ''] = text.split('\n', 1)
  return first.startsWith('#') ? first.slice(1, first.search(ASIDE)).trim() : file.replace(/^.*\/|\.txt$/g, '')
}

/** The guide to a vocabulary: its lines of work are its files, named by their first line. */
export const guideOf = (files: readonly Source[], sources: string): SkillGuide => {
  const { skills, ambiguous } = readSources(files, () => undefined)
  const counts = files.map(file => [nameOf(file), skills.filter(({ at }) => at.file === file.file).length] as const)
  return { sources, lines: counts.filter(([, count]) => count > 0), everyday: [...ambiguous.keys()].join(' ') }
}
