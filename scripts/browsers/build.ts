import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { failed, ok, type Result } from '../../lib/result'
import type { Engine } from './find'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** 'shipped' is what people install; 'demo' may also read pages on loopback and has an open shadow root. */
export type Kind = 'shipped' | 'demo'

/** Folder of a build. */
export const buildFolder = (engine: Engine, kind: Kind): string => join(ROOT, '.output', `${engine}-mv3${kind === 'demo' ? '-demo' : ''}`)

/** Builds the extension and answers its folder, or all that the build said where it failed. */
export const build = (engine: Engine, kind: Kind): Result<string> => {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const args = [wxt, 'build', '-b', engine, '--mv3', ...(kind === 'demo' ? ['--mode', 'demo'] : [])]
  // In any mode but 'production' JSX would be compiled for React's development build, which the bundle does not have.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env })
  return status === 0 ? ok(buildFolder(engine, kind)) : failed(`${stdout}\n${stderr}`.trim())
}
