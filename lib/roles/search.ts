import type { Block } from '../text/block'
import type { Role } from './role'

/** Letters without their case and accents, so that "Zurich" finds "Zürich". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a query that must all be found. */
const wordsOf = (query: string): string[] => folded(query).split(/\s+/).filter(word => word !== '')

const textOf = new WeakMap<Role, string>()

/** What the search looks at in a role itself: title, company, place, workplace, skills, stage and remark, folded. Kept with the role, as every letter typed asks for it again. */
export const textOfRole = (role: Role): string => {
  const known = textOf.get(role) ?? textMade(role)
  textOf.set(role, known)
  return known
}

const textMade = ({ posting, remark, stage }: Role): string =>
  folded([
    posting.title?.value, posting.company?.value, posting.department?.value,
    ...posting.places.flatMap(place => [place.city, place.region, place.country, place.said.words]),
    ...posting.workplace.map(({ kind }) => kind),
    ...posting.requirements.flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.flatMap(({ skill, said }) => [skill, said.words]))),
    stage, remark,
  ].filter(part => part !== undefined).join('\n'))

/** What the search looks at in a saved page, folded. Worth keeping: a page once saved does not change. */
export const textOfPage = (blocks: readonly Block[]): string => folded(blocks.map(({ text }) => text).join('\n'))

/** Whether every word of a query occurs in a role or its saved page; `pages` holds textOfPage by role id. */
export const finds = (query: string, pages: ReadonlyMap<string, string>): ((role: Role) => boolean) => {
  const words = wordsOf(query)
  if (words.length === 0) return () => true
  return role => {
    const own = textOfRole(role)
    const page = pages.get(role.id) ?? ''
    return words.every(word => own.includes(word) || page.includes(word))
  }
}

/**
 * The roles in which every word of `query` occurs, in their order; all of them where the query is empty.
 * `pages` holds textOfPage by role id, as far as it is known.
 */
export const searchRoles = (roles: readonly Role[], query: string, pages: ReadonlyMap<string, string> = new Map()): Role[] => roles.filter(finds(query, pages))
