import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { partScript } from '../../lib/sites/site-part'
import type { Site } from '../../lib/sites/site'
import { atOnce } from './at-once'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ENTRY = 'virtual:site-part'

/** A site's part of the reader with all it imports, as a plain script that is minified like the rest. Throws what the bundler says. */
export const sitePartFile = async (site: Pick<Site, 'id'>): Promise<string> => {
  const entry = {
    name: 'site-part',
    resolveId: (id: string) => (id === ENTRY ? `\0${ENTRY}` : id.startsWith('/lib/') ? `${ROOT}${id.slice(1)}` : undefined),
    load: (id: string) => (id === `\0${ENTRY}` ? partScript(site) : undefined),
  }
  const made = [await build({
    root: ROOT, configFile: false, publicDir: false, logLevel: 'error', plugins: [entry],
    build: { write: false, minify: true, target: 'es2023', rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  })].flat()
  const chunk = made.flatMap(one => ('output' in one ? one.output : [])).find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`The part of ${site.id} gave no script.`)
  return atOnce(chunk.code)
}
