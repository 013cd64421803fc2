import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Text of a file of ours, by its path from the root. */
export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Every TypeScript source of ours, as a path from the root with forward slashes. What is compiled or generated is not ours. */
export const ownSources = (): string[] =>
  ['lib', 'components', 'entrypoints', 'scripts', 'tests']
    .filter(folder => existsSync(join(ROOT, folder)))
    .flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path.replaceAll('\\', '/')}`))
    .filter(file => /\.tsx?$/.test(file) && !file.startsWith('lib/vocabulary/compiled/'))

/** Every file that git keeps or would keep, by its path from the root. Without git (an unpacked archive), our sources. */
export const trackedFiles = (): string[] => {
  try {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return listed.split('\n').filter(file => file !== '' && existsSync(join(ROOT, file)))
  } catch {
    return [...ownSources(), 'package.json', 'package-lock.json', 'README.md']
  }
}
