import { parseLeniently } from '../text/mend-json'
import type { DataScript } from './page-capture'

const MAX_DEPTH = 10
const MAX_NODES = 20_000
const MOST_POSTINGS = 200

type Plain = Record<string, unknown>
const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const isPostingType = (type: unknown): boolean => type === 'JobPosting' || (typeof type === 'string' && /[/:#]JobPosting$/.test(type))
const isPosting = ({ '@type': type }: Plain): boolean => (Array.isArray(type) ? type.slice(0, 20).some(isPostingType) : isPostingType(type))

/** All objects of a document in their order, parents first; bounded. */
const objectsIn = (document: unknown): Plain[] => {
  const found: Plain[] = []
  let seen = 0
  const look = (value: unknown, depth: number): void => {
    if (seen++ >= MAX_NODES || depth > MAX_DEPTH || typeof value !== 'object' || value === null) return
    if (isObject(value)) found.push(value)
    let children = 0
    for (const one of Object.values(value)) if (children++ < 1_000) look(one, depth + 1)
  }
  look(document, 0)
  return found
}

/** A copy that is plain JSON of bounded depth and size; a bare `{"@id"}` becomes what it points to. */
export const boundedCopy = (value: unknown, byId?: ReadonlyMap<string, Plain>): Plain => {
  let left = MAX_NODES
  const copy = (from: unknown, depth: number): unknown => {
    left -= 1
    if (typeof from === 'string' || typeof from === 'number' || typeof from === 'boolean') return from
    if (typeof from !== 'object' || from === null || depth > MAX_DEPTH || left <= 0) return null
    if (Array.isArray(from)) return from.slice(0, 500).map((one: unknown) => copy(one, depth + 1))
    return copyObject(isObject(from) ? from : {}, depth)
  }
  const copyObject = (from: Plain, depth: number): Plain => {
    const names = Object.keys(from)
    const meant = (names.length === 1 ? byId?.get(String(from['@id'])) : undefined) ?? from
    const made: Plain = {}
    for (const name of (meant === from ? names : Object.keys(meant)).slice(0, 200)) if (name !== '__proto__') made[name] = copy(meant[name], depth + 1)
    return made
  }
  return isObject(value) ? copyObject(value, 0) : {}
}

const byIdIn = (objects: readonly Plain[]): Map<string, Plain> => {
  const found = new Map<string, Plain>()
  for (const one of objects) if (typeof one['@id'] === 'string' && Object.keys(one).length > 1) found.set(one['@id'], one)
  return found
}

/** What the JSON-LD of a page says of jobs, and what its own state says in the same words. */
export type JsonLd = { postings: Plain[]; states: Plain[] }

/** The JobPosting objects in a page's scripts of data, wherever they are nested. Broken scripts are mended or passed over. */
export const jsonLdIn = (scripts: readonly DataScript[]): JsonLd => {
  const postings: Plain[] = []
  const states: Plain[] = []
  for (const { linked, text } of scripts) {
    const objects = objectsIn(parseLeniently(text))
    const byId = byIdIn(objects)
    const found = linked ? postings : states
    for (const one of objects) if (found.length < MOST_POSTINGS && isPosting(one)) found.push(boundedCopy(one, byId))
  }
  return { postings, states }
}
