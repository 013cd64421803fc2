import type { Site } from './site'

const isIn = (host: string, domain: string): boolean => host.endsWith(domain) && (host.length === domain.length || host.at(-domain.length - 1) === '.')

/** The site that a host belongs to: the host itself or a sub-domain, by whole labels; of several, the one that names most of it. */
export const siteOf = <S extends Pick<Site, 'hosts'>>(sites: readonly S[], host: string): S | undefined => {
  let found: S | undefined
  let length = 0
  for (const site of sites) {
    for (const one of site.hosts) {
      if (one.length <= length || !isIn(host, one)) continue
      found = site
      length = one.length
    }
  }
  return found
}

/** Hosts below a site's own that another site has ("news.ycombinator.com" below "ycombinator.com"). */
export const hostsOfOthers = (sites: readonly Pick<Site, 'hosts'>[], site: Pick<Site, 'hosts'>): string[] =>
  sites.filter(other => other !== site).flatMap(({ hosts }) => hosts.filter(host => site.hosts.some(own => isIn(host, own))))
