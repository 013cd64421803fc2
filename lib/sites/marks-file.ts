import type { Site, SiteMarks } from './site'

/** Where a site's marks lie in the extension. */
export const marksPath = ({ id }: Pick<Site, 'id'>): string => `marks/${id}.js`

const object = (parts: readonly (readonly [string, string | undefined])[]): string =>
  `{${parts.flatMap(([name, source]) => (source === undefined ? [] : [`${name}:${source}`])).join()}}`

const words = (text: string | undefined): string | undefined => (text === undefined ? undefined : JSON.stringify(text))

/**
 * A script that leaves one site's marks where the detector, which runs behind it, looks for them: a global of the world that
 * content scripts have to themselves. No page can see it.
 */
export const marksFile = ({ posting, list }: SiteMarks): string =>
  `globalThis.marks=${object([
    ['posting', object([['path', String(posting.path)], ['marker', words(posting.marker)]])],
    ['list', list && object([['path', String(list.path)], ['title', list.title && String(list.title)]])],
  ])}\n`
