import { employerKey } from '../posting/identity'
import type { Posting } from '../posting/posting'
import type { Note, NoteEmployer } from './note'
import type { PackNote } from './pack/lines'
import type { Subscription } from './pack/subscription'

/** What an employer is looked up by: its name's key, its other names' keys, "@" and its domain. Never empty strings. */
export const employerKeys = ({ name, domain, aliases }: NoteEmployer): string[] => [
  ...new Set([...[name, ...aliases].map(employerKey), ...(domain === undefined ? [] : [`@${domain.toLowerCase()}`])].filter(key => key !== '' && key !== '@')),
]

/** Hosts that hold many employers' jobs: they say nothing about whose a posting is. */
const EMPLOYER_SITE = /^(?:www\.|jobs?\.|careers?\.|karriere\.|work\.|join\.|hiring\.)*([a-z0-9-]+(?:\.[a-z0-9-]+){1,2})$/

/** The keys a posting's notes are looked up by. `ownDomain`: the registrable domain of the page where it is the employer's own. */
export const keysOfPosting = (posting: Posting, ownDomain?: string): string[] => {
  const name = posting.company?.value
  return [...new Set([...(name === undefined ? [] : [employerKey(name)]), ...(ownDomain !== undefined && EMPLOYER_SITE.test(ownDomain) ? [`@${ownDomain}`] : [])].filter(key => key !== ''))]
}

const wordsOf = (text: string | undefined): Set<string> => new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])

/** The share of words that two titles have in common, 0 to 1. */
export const alikeTitles = (a: string | undefined, b: string | undefined): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const common = [...left].filter(word => right.has(word)).length
  return common / (left.size + right.size - common || 1)
}

/** A quarter as a number that sorts: "2026-Q3" before "2026-Q4"; a moment by its quarter. */
const when = ({ quarter, added }: Note): string => quarter ?? `${added.slice(0, 4)}-Q${Math.ceil(Number(added.slice(5, 7)) / 3)}`

/** Nearest role first, among equals the newest; own notes before others of the same nearness and time. */
export const inOrder = (notes: readonly Note[], title: string | undefined): Note[] =>
  notes
    .map(note => ({ note, near: alikeTitles(note.role ?? note.family, title) }))
    .sort((a, b) => b.near - a.near || when(b.note).localeCompare(when(a.note)) || Number(b.note.source === 'own') - Number(a.note.source === 'own'))
    .map(({ note }) => note)

/** The person's own notes on a posting's employer. A note without an employer bears on nothing. */
export const bearingOn = (posting: Posting, notes: readonly Note[], ownDomain?: string): Note[] => {
  const keys = new Set(keysOfPosting(posting, ownDomain))
  return notes.filter(({ employer }) => employer && employerKeys(employer).some(key => keys.has(key)))
}

/** Whether the person wants to see a pack's note. */
export const isHeard = ({ muted, mutedContributors, mutedNotes }: Subscription, { id, contributor }: PackNote): boolean =>
  !muted && !mutedNotes.includes(id) && !(contributor !== undefined && mutedContributors.includes(contributor))

/** A pack's note as a note: it keeps its pack; its id is the pack's and its own. `added` is when the pack was taken. */
export const noteOfPack = ({ id, contributor, rounds, ...rest }: PackNote, pack: Subscription): Note => ({
  ...rest,
  id: `${pack.id}/${id}`,
  source: 'pack',
  rounds: rounds.map(round => ({ ...round })),
  pack: pack.id,
  ...(contributor !== undefined && { contributor }),
  added: pack.takenAt,
})
