import type { Site } from './site'

const cell = (words: string): string => words.replaceAll('|', '\\|')

/** Three hosts say enough; how many there are, the number says. */
const hostsOf = ({ hosts }: Site): string => (hosts.length <= 3 ? hosts.join(', ') : `${hosts.slice(0, 2).join(', ')} and ${hosts.length - 2} more`)

const restsOf = ({ rests, onRequest, framed, remark }: Site): string => [rests, ...(onRequest ? ['runs only where you ask'] : []), ...(framed ? ['in a frame of an employer’s page, too'] : []), ...(remark === undefined ? [] : [remark])].join('; ')

/** The sites as the table in the README, by name. */
export const siteTable = (sites: readonly Site[]): string =>
  [
    '| site | addresses | rests on |',
    '|---|---|---|',
    ...sites.toSorted((one, other) => one.name.localeCompare(other.name, 'en')).map(site => `| ${[site.name, hostsOf(site), restsOf(site)].map(cell).join(' | ')} |`),
  ].join('\n')

const BEGIN = '<!-- sites: made by npm run sites -->'
const END = '<!-- end of sites -->'

/** A README with the table of these sites in its place. Throws where the place is not marked. */
export const withSiteTable = (readme: string, sites: readonly Site[]): string => {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`The README has no place for the sites between "${BEGIN}" and "${END}".`)
  return `${readme.slice(0, from + BEGIN.length)}\n${siteTable(sites)}\n${readme.slice(to)}`
}
