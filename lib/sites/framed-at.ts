import type { Site } from './site'
import { siteAt } from './site-at'

/** The recruiting system whose posting a frame at this address may show; undefined for all other addresses, whose frames may say nothing. */
export const framedAt = (url: string | undefined): Site | undefined => {
  const site = siteAt(url)
  return site?.framed ? site : undefined
}
