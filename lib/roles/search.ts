import type { Block } from '../text/block'
import type { Role } from './role'

/** Letters without their case and accents, so that "Zurich" finds "Zürich". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a query that must all be found. */
const wordsOf = (query: string): string[] => folded(query).split(/\s+/).filter(word => word !== '')

/** What the search looks at in a role itself: title, company, place, workplace, skills, stage and remark, folded. */
export const textOfRole = ({ posting, remark, stage }: Role): string =>
  folded([
    posting.title?.value, posting.company?.value, posting.department?.value,
    ...posting.places.flatMap(place => [place.city, place.region, place.country, place.said.words]),
    ...posting.workplace.map(({ kind }) => kind),
    ...posting.requirements.flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.flatMap(({ skill, said }) => [skill, said.words]))),
    stage, remark,
  ].filter(part => part !== undefined).join('\n'))

/** What the search looks at in a saved page, folded. Worth keeping: a page once saved does not change. */
export const textOfPage = (blocks: readonly Block[]): string => folded(blocks.map(({ text }) => text).join('\n'))

/**
 * The roles in which every word of `query` occurs, in their order; all of them where the query is empty.
 * `pages` holds textOfPage by role id, as far as it is known.
 */
export const searchRoles = (roles: readonly Role[], query: string, pages: ReadonlyMap<string, string> = new Map()): Role[] => {
  const words = wordsOf(query)
  if (words.length === 0) return [...roles]
  return roles.filter(role => {
    const own = textOfRole(role)
    const page = pages.get(role.id) ?? ''
    return words.every(word => own.includes(word) || page.includes(word))
  })
}
