import type { SiteMarks } from './site'

/** A host that begins like the one before it is written from its first differing dot on (".de" behind "glassdoor.com"). */
const shortHosts = (hosts: readonly string[]): string => {
  const stem = hosts[0]?.replace(/\.[^.]*$/, '') ?? ''
  return hosts.map((host, i) => (i > 0 && host.startsWith(`${stem}.`) ? host.slice(stem.length) : host)).join()
}

const sourceOf = (pattern: RegExp | undefined): string => {
  if (pattern === undefined) return ''
  if (pattern.flags !== '') throw new Error(`A site's address pattern takes no flags: ${pattern}`)
  return pattern.source.replaceAll('\\/', '/')
}

/**
 * The list of sites as a module that holds only what recognising needs, one line a site, written as small as it can be
 * read again: this is what the build lays into the detector in place of the list. Throws on what cannot be written so.
 */
export const marksModule = (sites: readonly SiteMarks[]): string => {
  const marked = sites.some(({ posting }) => posting.marker !== undefined)
  const lines = sites.map(({ hosts, posting, list }) => {
    const parts = [shortHosts(hosts), sourceOf(posting.path), sourceOf(list?.path)]
    const line = [...parts, posting.marker ?? ''].join(' ').trimEnd()
    if (/[`\n]|\$\{/.test(line) || parts.some(part => /\s/.test(part))) throw new Error(`This site cannot be written into the detector: ${line}`)
    return line
  })
  const [marker, ofMarker] = marked ? [',...marker', ',marker:marker.join(" ")||void 0'] : ['', '']
  return (
    `export const sites=String.raw\`${lines.join('\n')}\`.split("\\n").map(line=>{` +
    `const [hosts,path,list${marker}]=line.split(" "),[first,...more]=hosts.split(",");` +
    `return{hosts:[first,...more.map(host=>host[0]=="."?first.replace(/\\.[^.]*$/,host):host)],posting:{path:RegExp(path)${ofMarker}},list:list&&{path:RegExp(list)}}})`
  )
}
