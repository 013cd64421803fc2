import { parseHTML } from 'linkedom'
import { sites } from '../../lib/sites/index'
import { recognise } from '../../lib/sites/recognise'
import type { Site } from '../../lib/sites/site'
import { siteOf } from '../../lib/sites/site-of'

/** A page on which every site's marker and a heading stand, so that the address alone decides. */
const rendered = parseHTML('<!doctype html><html><head><title>t</title></head><body><h1 class="iCIMS_Header" data-automation="jobAdDetails" data-hook="job-details-page">Baker</h1></body></html>').document

/** The site of an address and what the detector says of a rendered page there: "reed: posting". */
export const atAddress = (url: string): string => {
  const site: Site | undefined = siteOf(sites, new URL(url).hostname)
  return `${site?.id ?? 'no site'}: ${recognise({ document: rendered, url }, site).verdict}`
}
