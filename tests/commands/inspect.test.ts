import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../house/own-files'

const posting = `# Beekeeper
**Company:** Hollow Oak Honey
**Location:** Tours, France
**Salary:** €2,300 per month

## Requirements
- 2 years of experience with bees
- Driving licence
`
const saved = '<!-- saved from url=(0031)https://honey.example/jobs/beekeeper --><html><head><title>Beekeeper</title></head><body><h1>Beekeeper</h1><p>Hollow Oak Honey. Full-time.</p><h2>Requirements</h2><ul><li>2 years of experience</li></ul></body></html>'

describe('npm run inspect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inspect-'))
  const at = (name: string) => join(folder, name)
  const inspect = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'fresh.mjs'), 'inspect', ...args], { cwd: ROOT, encoding: 'utf8' })
    const lines: unknown[] = stdout.split('\n').filter(line => line !== '').map(line => JSON.parse(line))
    return { status, stderr, lines }
  }
  beforeAll(() => {
    writeFileSync(at('beekeeper.md'), posting)
    writeFileSync(at('saved.html'), saved)
    writeFileSync(at('me.json'), JSON.stringify({ resume: { basics: { name: 'B.' }, skills: [{ name: 'Bees' }] }, preferences: { titles: ['Beekeeper'] } }))
    writeFileSync(at('broken.json'), '{ "resume": ')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('prints one JSON object a file and nothing else on standard output', () => {
    const { status, lines } = inspect('--now', '2026-11-21', '--profile', at('me.json'), at('beekeeper.md'), at('saved.html'))
    expect(status).toBe(0)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({
      file: at('beekeeper.md'), recognised: 'posting', profile: at('me.json'),
      reading: { title: 'Beekeeper', company: 'Hollow Oak Honey', salary: [{ min: 2300, max: 2300, currency: 'EUR', period: 'month' }], deadline: null },
      fit: { score: expect.any(Number), band: [expect.any(Number), expect.any(Number)], coverage: expect.any(Number), gates: expect.any(Array), parts: expect.any(Array), missing: expect.any(Array) },
      ms: { capture: expect.any(Number), read: expect.any(Number), fit: expect.any(Number) },
    })
  })

  it('reads somebody’s account with --note, and what in it tells of people', () => {
    writeFileSync(at('account.txt'), 'Phone call with Tomasz from HR, then a trial shift\nWas offered the job.')
    const { status, lines } = inspect('--note', at('account.txt'))
    expect(status).toBe(0)
    expect(lines[0]).toMatchObject({
      file: at('account.txt'),
      note: { rounds: [{ kind: 'recruiter-screen' }, { kind: 'trial-work' }], outcome: 'offer', company: null, personal: [{ kind: 'person', words: 'Tomasz' }] },
    })
    expect(inspect('--note', '--profile', at('me.json'), at('account.txt'))).toMatchObject({ status: 2, lines: [] })
  })

  it('leaves fit out where there is no profile', () => {
    expect(inspect(at('beekeeper.md')).lines[0]).toMatchObject({ fit: null, profile: null })
  })

  it('reads a page in the charset it declares, and refuses what is no text', () => {
    writeFileSync(at('latin.html'), Buffer.from('<meta charset="iso-8859-1"><title>G\xe4rtner</title><h1>G\xe4rtner</h1>', 'latin1'))
    writeFileSync(at('picture.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    const { status, stderr, lines } = inspect(at('picture.html'), at('latin.html'))
    expect([status, lines.length]).toEqual([1, 1])
    expect(lines[0]).toMatchObject({ file: at('latin.html') })
    expect(stderr).toMatch(/picture\.html: cannot be read: it is no text/)
  })

  it('does all other files where one cannot be read, then ends with 1', () => {
    const { status, stderr, lines } = inspect(at('gone.md'), at('beekeeper.md'))
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(stderr).toMatch(/gone\.md/)
  })

  it.each([
    ['a day that is none', ['--now', '2026-02-30']],
    ['a word for a day', ['--now', 'tomorrow']],
    ['a profile that is not there', ['--profile', 'nowhere.json']],
    ['a profile that breaks off', ['--profile', 'broken.json']],
    ['an address that is none', ['--url', 'honey']],
    ['an option nobody knows', ['--colour', 'red']],
  ])('refuses %s in one line and prints nothing', (_, args) => {
    const { status, stderr, lines } = inspect(...args.map(arg => arg.endsWith('.json') ? at(arg) : arg), at('beekeeper.md'))
    expect(status).toBe(2)
    expect(lines).toEqual([])
    expect(stderr.trim()).not.toMatch(/\n\s+at /)
  })
})
