import type { SiteMarks } from './site'

/** The site that a host belongs to: the host itself or a sub-domain, by whole labels. */
export const siteOf = <S extends Pick<SiteMarks, 'hosts'>>(sites: readonly S[], host: string): S | undefined =>
  sites.find(({ hosts }) => hosts.some(one => `.${host}`.endsWith(`.${one}`)))
