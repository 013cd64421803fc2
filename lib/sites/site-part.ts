import type { Site } from './site'

/** What the reader gets of a site: what it looks at on the open page beyond what it looks at on any. */
export type SitePart = Pick<Site, 'hosts' | 'posting' | 'omit' | 'closed' | 'capture'>

/** Where a site's part of the reader lies in the extension. */
export const partPath = ({ id }: Pick<Site, 'id'>): string => `parts/${id}.js`

/** Whether a site has anything for the reader to look at; for all others it runs without a part. */
export const hasPart = ({ posting, omit, closed, capture }: SitePart): boolean => capture !== undefined || posting.pane !== undefined || omit !== undefined || closed !== undefined

/** The script of a site's part, to be bundled: it leaves the site where the reader, which runs behind it, looks for it, as marks are left for the detector. */
export const partScript = ({ id }: Pick<Site, 'id'>): string =>
  `import * as all from '/lib/sites/${id}.ts'\nglobalThis.sitePart = Object.values(all).find(one => one.id === ${JSON.stringify(id)})\n`
