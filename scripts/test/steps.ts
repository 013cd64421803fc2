import { join } from 'node:path'
import { build, buildFolder, type Kind } from '../browsers/build'
import type { Engine } from '../browsers/find'
import { needBrowser } from './need-browser'
import { check, runPackage, vitest } from './run'
import { failedOne, passedOne, type Tally } from './tally'

/** One line of the run. `name` can be given to `npm test -- NAME` to run it alone. */
export type Step = { name: string; what: string; work: () => Promise<Tally> }

const buildStep = (engine: Engine, kind: Kind): Step => ({
  name: `build-${engine}${kind === 'demo' ? '-demo' : ''}`,
  what: `build for ${engine === 'chrome' ? 'Chromium' : 'Firefox'}${kind === 'demo' ? ', demo' : ''}`,
  work: async () => {
    const built = build(engine, kind)
    return built.ok ? passedOne : failedOne(built.why)
  },
})

const browserStep = (engine: Engine, what: string): Step => ({
  name: engine,
  what: `flows in ${what}`,
  work: async () => {
    const browser = await needBrowser(engine)
    return browser.ok ? vitest(engine, ['tests/browser'], { ROLEGLASS_ENGINE: engine }) : failedOne(browser.why)
  },
})

/** Everything `npm test` does, in order. */
export const steps: readonly Step[] = [
  { name: 'vocabulary', what: 'vocabulary compiles', work: () => check(runPackage('tsx/dist/cli.mjs', ['scripts/compile-vocabulary.ts'])) },
  { name: 'types', what: 'types', work: () => check(runPackage('typescript/bin/tsc', ['-p', '.'])) },
  { name: 'lint', what: 'oxlint', work: () => check(runPackage('oxlint/bin/oxlint', ['--deny-warnings'])) },
  { name: 'house', what: 'house rules', work: () => vitest('house', ['tests/house']) },
  { name: 'unit', what: 'unit tests', work: () => vitest('unit', ['--exclude', 'tests/house/**']) },
  buildStep('chrome', 'shipped'), buildStep('firefox', 'shipped'), buildStep('chrome', 'demo'), buildStep('firefox', 'demo'),
  { name: 'build', what: 'what was built', work: () => vitest('build', ['tests/build']) },
  browserStep('chrome', 'Chromium'),
  browserStep('firefox', 'Firefox'),
  {
    name: 'addon', what: 'add-on linter',
    work: () => check(runPackage('web-ext/bin/web-ext.js', ['lint', '--no-config-discovery', '--source-dir', buildFolder('firefox', 'shipped'), '--artifacts-dir', join('.cache', 'web-ext')])),
  },
]
