import type { Subscription } from './subscription'

const changed = (list: readonly string[], what: string, muted: boolean): string[] => (muted ? [...new Set([...list, what])] : list.filter(one => one !== what))

/** The subscription with one of its notes, or all of one contributor's (a public key), muted or heard again. `note` is the id within the pack. */
export const withMute = (pack: Subscription, { note, contributor }: { note?: string | undefined; contributor?: string | undefined }, muted: boolean): Subscription => ({
  ...pack,
  ...(note !== undefined && { mutedNotes: changed(pack.mutedNotes, note, muted) }),
  ...(contributor !== undefined && { mutedContributors: changed(pack.mutedContributors, contributor, muted) }),
})

/** The id within its pack of a note that stands beside a posting: there it carries the pack's id before it. */
export const idInPack = (pack: string, note: string): string => (note.startsWith(`${pack}/`) ? note.slice(pack.length + 1) : note)
