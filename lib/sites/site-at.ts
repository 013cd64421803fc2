import { sites } from './index'
import type { Site } from './site'
import { siteOf } from './site-of'

/** The site that an address belongs to; undefined where it is none that we know, or no address. */
export const siteAt = (url: string | undefined): Site | undefined =>
  url !== undefined && URL.canParse(url) ? siteOf(sites, new URL(url).hostname) : undefined
