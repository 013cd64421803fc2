import type { Assessment } from '../../lib/assessment/assessment'
import type { Recognition } from '../../lib/posting/recognition'

/** What the popup says of the open tab. `host` is absent where the browser does not tell the address. `framed`: the posting stands in a frame of the page. `frame`: one that fills most of the page, and that the browser keeps us out of. */
export type PopupView =
  | { state: 'looking' }
  | { state: 'reading' }
  | { state: 'trouble'; why: string; frame?: string | undefined }
  | { state: 'nothing'; recognition?: Recognition | undefined; host?: string | undefined; off: boolean; allowed: boolean }
  | { state: 'posting'; assessment: Assessment; host?: string | undefined; off: boolean; allowed: boolean; framed?: boolean | undefined }

export type PopupCallbacks = {
  onSave: () => void
  /** Takes back a save that was just made. */
  onUndo: () => void
  /** Reads the open page, whatever it is. */
  onRead: () => void
  /** Asks the browser for the site's permission, for good. Must run in the click itself. */
  onAlways: (host: string) => void
  /** Puts the sidebar beside the page, this once. */
  onShow: () => void
  /** Opens a frame's address in a tab of its own. */
  onFrame: (address: string) => void
  /** The sidebar on this site: off, or on again. */
  onSite: (host: string, off: boolean) => void
  /** Opens a page of ours; `at` as in "roles". */
  onOpen: (at: string) => void
}
