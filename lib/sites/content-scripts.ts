import { marksPath } from './marks-file'
import { hostsOfOthers } from './site-of'
import type { Site } from './site'

/** One entry of `content_scripts` in a manifest. */
export type ContentScript = { matches: string[]; exclude_matches?: string[]; js: string[]; run_at: 'document_idle'; all_frames?: true }

/** A host and its sub-domains, as the browser's match patterns. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map(host => `*://*.${host}/*`)

/** Sites on which the detector runs without being asked. */
export const watchedSites = (sites: readonly Site[]): Site[] => sites.filter(({ onRequest }) => !onRequest)

/** What a manifest says of the sites on which the detector runs by itself: each brings its own marks, and no other's. Frames are looked into only where their own address is of a system that employers show in frames; nothing runs in any other frame. */
export const contentScripts = (sites: readonly Site[]): ContentScript[] =>
  watchedSites(sites).map(site => {
    const others = hostsOfOthers(sites, site)
    return {
      matches: patternsOf(site.hosts),
      ...(others.length > 0 && { exclude_matches: patternsOf(others) }),
      js: [marksPath(site), 'watch.js'],
      run_at: 'document_idle',
      ...(site.framed && { all_frames: true }),
    }
  })
