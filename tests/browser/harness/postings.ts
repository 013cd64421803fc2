import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoBoard, rendered, type Answer } from '../../../scripts/demo/serve'
import { ROOT } from '../../house/own-files'

const SEEDS = join(ROOT, '..', 'shared', 'corpus', 'seeds')

/** Whether the four documents the project began with are beside the checkout. */
export const seedsAreHere: boolean = existsSync(SEEDS)

export const seedText = (name: string): string => readFileSync(join(SEEDS, name), 'utf8')

/** Seeds as a site would serve them: "/rendered/NAME" and "/plain/NAME". Demo boards at their own paths. */
export const testPages = (path: string): Answer | undefined => {
  const seed = /^\/(rendered|plain)\/([\w.-]+)$/.exec(path)
  if (!seed) return demoBoard(path)
  const [, way, name = ''] = seed
  const file = join(SEEDS, name)
  if (!existsSync(file)) return undefined
  const text = readFileSync(file, 'utf8')
  return way === 'plain' ? { body: text, type: 'text/plain; charset=utf-8' } : { body: rendered(name, text), type: 'text/html; charset=utf-8' }
}
