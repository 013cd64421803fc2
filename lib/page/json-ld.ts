import { parseLeniently } from './mend-json'

const MAX_SCRIPTS = 100
const MAX_SCRIPT_LENGTH = 2_000_000
const MAX_DEPTH = 10
const MAX_NODES = 20_000

type Plain = Record<string, unknown>
const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const isPosting = (value: Plain): boolean =>
  [value['@type']].flat().slice(0, 20).some(type => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type))

/** All objects of a document in their order, parents first; bounded. */
const objectsIn = (document: unknown): Plain[] => {
  const found: Plain[] = []
  const waiting: { value: unknown; depth: number }[] = [{ value: document, depth: 0 }]
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen++) {
    const next = waiting.pop()
    if (!next || next.depth > MAX_DEPTH || typeof next.value !== 'object' || next.value === null) continue
    if (isObject(next.value)) found.push(next.value)
    const children: unknown[] = Object.values(next.value).slice(0, 1_000)
    for (const value of children.reverse()) waiting.push({ value, depth: next.depth + 1 })
  }
  return found
}

/** A copy that is plain JSON of bounded depth and size; a bare `{"@id"}` becomes what it points to. */
export const boundedCopy = (value: unknown, byId: ReadonlyMap<string, Plain> = new Map()): Plain => {
  let left = MAX_NODES
  const copy = (from: unknown, depth: number): unknown => {
    left -= 1
    if (typeof from === 'string' || typeof from === 'number' || typeof from === 'boolean') return from
    if (typeof from !== 'object' || from === null || depth > MAX_DEPTH || left <= 0) return null
    if (Array.isArray(from)) return from.slice(0, 500).map((one: unknown) => copy(one, depth + 1))
    return copyObject(isObject(from) ? from : {}, depth)
  }
  const copyObject = (from: Plain, depth: number): Plain => {
    const id = Object.keys(from).length === 1 ? from['@id'] : undefined
    const meant = (typeof id === 'string' ? byId.get(id) : undefined) ?? from
    return Object.fromEntries(Object.entries(meant).slice(0, 200).filter(([name]) => name !== '__proto__').map(([name, one]) => [name, copy(one, depth + 1)]))
  }
  return isObject(value) ? copyObject(value, 0) : {}
}

/** A page's own state, as scripts of plain JSON, may hold the same objects under the same names. */
const STATE = /"@type"\s{0,3}:\s{0,3}\[?\s{0,3}"[^"]{0,40}JobPosting"/

/** What the JSON-LD of a page says of jobs, and what its state says in the same words. `lists`: it holds an ItemList. */
export type JsonLd = { postings: Plain[]; states: Plain[]; lists: boolean }

/** The JobPosting objects of a page's JSON-LD, wherever they are nested. Broken scripts are mended or passed over. */
export const jsonLdOf = (document: Document): JsonLd => {
  const postings: Plain[] = []
  const states: Plain[] = []
  let lists = false
  const scripts = [...document.querySelectorAll('script[type*="json" i]')].slice(0, MAX_SCRIPTS)
  for (const script of scripts) {
    const text = script.textContent
    const linked = (script.getAttribute('type') ?? '').toLowerCase().includes('ld+json')
    if (text.length > MAX_SCRIPT_LENGTH || !(linked ? text.includes('JobPosting') || text.includes('ItemList') : text.includes('JobPosting') && STATE.test(text))) continue
    const objects = objectsIn(parseLeniently(text))
    const byId = new Map(objects.flatMap(one => (typeof one['@id'] === 'string' && Object.keys(one).length > 1 ? [[one['@id'], one]] : [])))
    lists ||= linked && objects.some(one => one['@type'] === 'ItemList')
    const found = linked ? postings : states
    found.push(...objects.filter(isPosting).slice(0, 200).map(one => boundedCopy(one, byId)))
  }
  return { postings, states, lists }
}
