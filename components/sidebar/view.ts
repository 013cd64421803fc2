import type { Assessment } from '../../lib/assessment/assessment'

/** What the sidebar is about. 'trouble' says in one line why there is nothing better to show. `framed`: the posting stands in a frame of the page. */
export type SidebarView =
  | { state: 'reading' }
  | { state: 'trouble'; why: string }
  | { state: 'posting'; assessment: Assessment; host?: string | undefined; off: boolean; framed?: boolean | undefined; profile: boolean }

/** What of a pack is not to be heard any more: one note, by its id beside the posting, or all of one contributor, by public key. */
export type Muting = { pack: string; note?: string; contributor?: string }

/** What a person can do in the sidebar. Nothing here is typed: a page can listen to every key pressed inside it. */
export type SidebarCallbacks = {
  onCollapse: (collapsed: boolean) => void
  onSave: () => void
  /** Takes back a save that was just made. */
  onUndo: () => void
  /** Shows these words in the page. */
  onReveal: (words: string) => void
  /** Marks all that was read, or takes the marks away. */
  onMark: (marked: boolean) => void
  /** Opens a page of ours; `at` as in "notes/new". */
  onOpen: (at: string) => void
  /** No sidebar on this site any more, or again. */
  onSite: (off: boolean) => void
  /** Takes a note of a pack, or all of who wrote it, out of sight; it can be taken back. */
  onMute: (what: Muting) => void
  onRetry: () => void
}
