import { namesOf, ownTable } from './table'

let names: ReadonlySet<string> | undefined

/** Whether this is the canonical name of a built-in skill, letter by letter. */
export const isBuiltIn = (skill: string): boolean => (names ??= new Set(namesOf(ownTable()))).has(skill)
