import { build } from 'vite'
import { ROOT } from '../browsers/build'

/** One file of ours with all it imports as a plain script, minified like what is shipped. Throws what the bundler says. */
export const bundled = async (entry: string): Promise<string> => {
  const result = await build({
    root: ROOT, configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' } },
  })
  const outputs = [result].flat().flatMap(made => ('output' in made ? made.output : []))
  const code = outputs.find(made => made.type === 'chunk')
  if (code?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return code.code
}
