import { execFileSync } from 'node:child_process'
import { homedir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { read, ROOT, trackedFiles } from './own-files'
import { tracesIn } from './traces'

const registryHost = (): string | undefined => {
  const configured = process.env.npm_config_registry ?? execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  return URL.canParse(configured) ? new URL(configured).host : undefined
}

describe('traces of a machine', () => {
  const machine = { registryHost: 'packages.example.internal', folders: ['/srv/checkout'] }
  it.each([
    ['a lock file with a private package host', ['"resolved": "https:/', 'packages.example.internal', 'a.tgz"'].join('/')],
    ['a private package host', 'registry=https://packages.example.internal/npm/'],
    ['the folder of the checkout', "const root = '/srv/checkout/lib'"],
    ['a home folder', ['const cache = "', 'home', 'ada', 'cache"'].join('/')],
  ])('%s is reported', (_, text) => {
    expect(tracesIn(text, machine)).not.toEqual([])
  })

  it('leaves relative paths and other addresses alone', () => {
    expect(tracesIn('"resolved": "file:../a", "path": "../shared/corpus", "at": "https://example.com/home/a"', machine)).toEqual([])
  })

  it('are in no file that git keeps', () => {
    const here = { registryHost: registryHost(), folders: [ROOT.replace(/[\\/]$/, ''), homedir()].filter(folder => folder.length > 4) }
    const found = trackedFiles().filter(file => !/\.(png|jpe?g|ico|woff2?|zip)$/.test(file)).flatMap(file => tracesIn(read(file), here).map(trace => `${file} ${trace}`))
    expect(found).toEqual([])
  })
})
