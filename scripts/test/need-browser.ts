import { existsSync } from 'node:fs'
import { failed, ok, type Result } from '../../lib/result'
import { findBrowser, howToGet, type Engine } from '../browsers/find'
import { run } from './run'

/** A browser to test in: found, or on Debian, as root, installed; else the line that says how to get it. */
export const needBrowser = async (engine: Engine): Promise<Result<string>> => {
  const found = findBrowser(engine)
  if (found) return ok(found)
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return failed(howToGet(engine))
  const name = engine === 'chrome' ? 'chromium' : 'firefox-esr'
  console.log(`  installing ${name}…`)
  await run('apt-get', ['update'])
  const { said } = await run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core'], { DEBIAN_FRONTEND: 'noninteractive' })
  const installed = findBrowser(engine)
  return installed ? ok(installed) : failed(`${howToGet(engine)} apt-get said: ${said.split('\n').slice(-3).join(' ')}`)
}
