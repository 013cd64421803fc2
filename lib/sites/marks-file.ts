import type { Site, SiteMarks } from './site'

/** Where a site's marks lie in the extension. */
export const marksPath = ({ id }: Pick<Site, 'id'>): string => `marks/${id}.js`

const object = (parts: readonly (readonly [string, string | undefined])[]): string =>
  `{${parts.flatMap(([name, source]) => (source === undefined ? [] : [`${name}:${source}`])).join()}}`

const pattern = (one: RegExp | undefined): string | undefined => one && String(one)
const words = (text: string | undefined): string | undefined => (text === undefined ? undefined : JSON.stringify(text))

/**
 * A script that leaves one site's marks where the detector, which runs behind it, looks for them: a global of the world that
 * content scripts have to themselves. No page can see it.
 */
export const marksFile = ({ posting, list }: SiteMarks): string =>
  `globalThis.marks=${object([
    ['posting', object([['path', pattern(posting.path)], ['marker', words(posting.marker)], ['title', pattern(posting.title)], ['pane', pattern(posting.pane)]])],
    ['list', list && object([['path', pattern(list.path)], ['title', pattern(list.title)]])],
  ])}\n`
