import type { Licence } from '../facts/licence'
import { readLicences } from '../facts/licence-text'
import type { Block } from '../text/block'
import type { Profile } from './profile'

/** More than a career names; the rest is not looked at. */
const LONGEST = 4_000

/**
 * The licences and certificates that a profile names anywhere: among its certificates, skills and degrees, in work and summary,
 * read as a posting's are.
 */
export const licencesOf = ({ certificates, skills, education, work, summary }: Profile): Licence[] => {
  const lines = [
    ...certificates, ...skills.map(({ name }) => name), ...education.flatMap(({ name, field }) => [name, field]),
    ...work.flatMap(({ title, text }) => [title, ...text.split('\n')]), summary,
  ]
  const blocks = lines.flatMap((line): Block[] => (line === undefined || line === '' ? [] : [{ kind: 'item', text: line.slice(0, LONGEST), under: [] }]))
  return readLicences(blocks)
}
