import type { Page } from '../page/page'

/** What a site's own page says beside structured data and text. `root`: the part that holds the posting. Absent is not stated. */
export type SiteCapture = { fields?: Record<string, string | undefined>; root?: Element; applyUrl?: string }

/**
 * One job board or applicant tracking system.
 * `hosts`: each stands for itself and its sub-domains, by whole labels ("lever.co" is not "evil-lever.co"); where two sites claim a
 * host, the one that names more of it has it.
 * `posting`, `list`: what the address of one posting and of a list looks like; tested against path and query ("/jobs/1?x=y").
 * `marker`: a selector that is there once a posting is rendered; where absent, any heading will do.
 * `title`: what the title of the page looks like, where the address alone does not tell a posting from a list.
 * `pane`: addresses at which the posting stands in a pane beside a list. There only `marker` says that it is rendered, only the
 * `root` of `capture` is read, and what the page's title and data say may be about another job.
 * These go into the small detector, so they are data. The rest stays out of it.
 * `id` names the site in a capture, its marks' file and nothing else; `name` is for people.
 * `rests`: what the file rests on. 'recorded page': somebody's recording of the site's pages was looked at, and the selectors stand in
 * it. 'address and structured data': only the shape of addresses is known; the rest is the generic reader's, and there are no selectors.
 * `onRequest`: the detector does not run there by itself, because most pages of these hosts have nothing to do with jobs; the
 * person asks, or allows the site for good.
 * `framed`: employers rent this system and show its postings in a frame of pages of their own, so that the detector runs in such
 * frames, too. Never for boards: theirs in other pages are advertisements.
 * `remark`: one plain clause for the table in the README, where there is something to know.
 * `omit`: a selector for parts of a posting's page that are not the posting: other jobs, who could help, advice of the board.
 * `closed`: a selector for the words that say that the posting takes no more applications.
 * `capture`: the site's own fields, only where we have grounds for the selectors.
 */
export type Site = {
  hosts: readonly string[]
  posting: { path: RegExp; marker?: string; title?: RegExp; pane?: RegExp }
  list?: { path: RegExp; title?: RegExp }
  id: string
  name: string
  rests: 'recorded page' | 'address and structured data'
  onRequest?: true
  framed?: true
  remark?: string
  omit?: string
  closed?: string
  capture?: (page: Page) => SiteCapture
}

/** What the detector gets of a site. Which hosts it is for, the manifest says. */
export type SiteMarks = Pick<Site, 'posting' | 'list'>
