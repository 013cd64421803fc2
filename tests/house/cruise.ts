import { cruise } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import config from '../../.dependency-cruiser.mjs'

/** One import that breaks a rule of .dependency-cruiser.mjs. */
export type Broken = { rule: string; from: string; to: string }

/** The names of all rules. */
export const ruleNames: string[] = config.forbidden.map(({ name }: { name: string }) => name)

/** Every import below `root` that breaks a rule. Throws where nothing was looked at, since that would prove nothing. */
export const brokenRules = async (root: string): Promise<Broken[]> => {
  const folders = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].filter(folder => existsSync(join(root, folder)))
  const { output } = await cruise(folders, {
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir: root,
    ...config.options,
  })
  if (typeof output === 'string') throw new Error(output)
  if (output.summary.totalCruised === 0) throw new Error(`dependency-cruiser looked at no file below ${root}`)
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
