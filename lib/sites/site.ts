import type { Page } from '../page/page'

/** What a site's own page says beside structured data and text. `root`: the part that holds the posting. Absent is not stated. */
export type SiteCapture = { fields?: Record<string, string | undefined>; root?: Element; applyUrl?: string }

/**
 * One job board or applicant tracking system.
 * `id`: names the site in a capture; `name` is for people.
 * `hosts`: each stands for itself and its sub-domains, by whole labels ("lever.co" is not "evil-lever.co").
 * `posting`, `list`: what the address of one posting and of a list looks like; tested against path and query ("/jobs/1?x=y").
 * `marker`: a selector that is there once a posting is rendered; where absent, any heading will do.
 * These three go into the small detector, so they are data. The rest stays out of it.
 * `closed`: a selector for the words that say that the posting takes no more applications.
 * `capture`: the site's own fields, only where we have grounds for the selectors.
 */
export type Site = {
  hosts: readonly string[]
  posting: { path: RegExp; marker?: string }
  list?: { path: RegExp }
  id: string
  name: string
  closed?: string
  capture?: (page: Page) => SiteCapture
}

/** What the detector gets of a site. */
export type SiteMarks = Pick<Site, 'hosts' | 'posting' | 'list'>
