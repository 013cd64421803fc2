import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Expectation } from '../../scripts/capture/expectation'
import { ROOT } from '../house/own-files'
import { SAVED } from './saved-page'

describe('npm run capture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'capture-test-'))
  const at = (name: string) => join(folder, name)
  const capture = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'fresh.mjs'), 'capture', ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ROLEGLASS_BOARDS: folder } })
    return { status, stdout, stderr }
  }
  let first: ReturnType<typeof capture>
  beforeAll(() => {
    writeFileSync(at('saved.html'), SAVED)
    first = capture('recruitee', 'bakery', at('saved.html'))
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes the page and an expectation that nobody has reviewed yet', () => {
    expect(first.status).toBe(0)
    const expected = Expectation.parse(JSON.parse(readFileSync(at('recruitee/bakery.expected.json'), 'utf8')))
    expect(expected).toMatchObject({ reviewed: false, recognised: 'posting', reading: { title: 'Bäckermeister (m/w/d)', salary: [{ min: 3400, max: 3900, currency: 'EUR' }] } })
    expect(expected.reading).not.toHaveProperty('url')
  })

  it('says what it replaced, what to check by eye, and that the page reads as before', () => {
    expect(first.stdout).toMatch(/Grünwald Brot GmbH → \p{Lu}\p{Ll}+ GmbH/u)
    expect(first.stdout).toMatch(/Anneliese Brandmüller → Robin Ashdown/)
    expect(first.stdout).toMatch(/check by eye/i)
    expect(first.stdout).toMatch(/read as it was before it was cleaned/)
    expect(first.stdout).toMatch(/set "reviewed" to true/)
    expect(first.stdout).not.toMatch(/still there/)
  })

  it('does not overwrite', () => {
    const before = readFileSync(at('recruitee/bakery.html'), 'utf8')
    const { status, stderr } = capture('recruitee', 'bakery', at('saved.html'))
    expect([status, stderr]).toEqual([1, expect.stringMatching(/is there already/)])
    expect(readFileSync(at('recruitee/bakery.html'), 'utf8')).toBe(before)
  }, 60_000)

  it('writes nothing where the page cannot be read, and says why', () => {
    expect(capture('recruitee', 'missing', at('missing.html'))).toMatchObject({ status: 1, stderr: expect.stringMatching(/missing\.html cannot be captured/) })
    expect(existsSync(at('recruitee/missing.html'))).toBe(false)
  }, 60_000)

  it('ends with 2 where the command line cannot be read', () => expect(capture('ovenly')).toMatchObject({ status: 2, stderr: expect.stringMatching(/Usage/) }), 60_000)
})
