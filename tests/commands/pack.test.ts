import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeKeys, type KeyPair } from '../../lib/notes/pack/keys'
import { makeSubmission } from '../../lib/notes/pack/submission'
import { packNote } from '../notes/pack/fixture'

const script = new URL('../../scripts/pack.ts', import.meta.url).pathname
const pack = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args, '--now', '2026-11-21'], { encoding: 'utf8' })
  return { status, says: `${stdout}${stderr}`.trim() }
}
const giver = await makeKeys()
const { contributor: _, ...dune } = packNote('dune', 'Dune Bakery')

let home: string
const at = (...path: string[]) => join(home, ...path)
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pack-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const start = () => pack('init', at('pack'), '--key', at('key.json'), '--name', 'Bakers', '--licence', 'CC0')
const handIn = async (file: string, body: Parameters<typeof makeSubmission>[0], keys: KeyPair = giver, part = 'submissions') => {
  const made = await makeSubmission(body, keys)
  if (!made.ok) throw new Error(made.why)
  writeFileSync(at('pack', part, file), JSON.stringify(made.value))
}

describe('npm run pack', () => {
  it('goes the whole way: a folder, a submission looked at and taken in, a version built and verified, a note taken back', async () => {
    expect(start().status).toBe(0)
    expect(statSync(at('key.json')).mode & 0o777, 'nobody else reads the key').toBe(0o600)
    await handIn('a.json', { note: { ...dune, text: 'Ask for Tomasz on +49 151 2345678' } })
    const looked = pack('review', at('pack')).says
    expect(looked).toContain('a.json: Dune Bakery, Baker, 2026-Q2: 2 rounds, 1 warning, ')
    expect(looked).toContain('look at text: person "Tomasz"')
    expect(looked).toContain('look at text: phone "+49 151 2345678"')
    expect(pack('build', at('pack'), '--key', at('key.json')).says, 'what nobody took in is not built').toContain('with 0 notes')
    expect(pack('review', at('pack'), '--accept', 'a.json').status).toBe(0)
    expect(pack('diff', at('pack')).says).toBe('+ note-dune Dune Bakery, Baker\n+ new, ~ changed, - no longer in it')
    expect(pack('build', at('pack'), '--key', at('key.json')).says).toMatch(/^Version 2 with 1 note .* counts until 2027-05-20\.$/)
    expect(readdirSync(at('pack', 'public')).sort()).toEqual(['changes-1-2.jsonl', 'manifest.json', 'notes-1.jsonl', 'notes-2.jsonl', 'pack-1.roleglass-pack', 'pack-2.roleglass-pack'])
    for (const where of [at('pack'), at('pack', 'public'), at('pack', 'public', 'pack-2.roleglass-pack')]) expect(pack('verify', where).says).toMatch(/^"Bakers", version 2: 1 note,/)
    expect(pack('build', at('pack'), '--key', at('key.json')).says).toContain('Nothing changed since version 2')
    expect(pack('build', at('pack'), '--key', at('key.json'), '--renew').says).toContain('Version 3')
    await handIn('b.json', { withdraw: dune.id }, giver, 'accepted')
    expect(pack('diff', at('pack')).says).toBe('- note-dune Dune Bakery\n+ new, ~ changed, - no longer in it')
  }, 120_000)

  it('refuses what is not the giver’s to change', async () => {
    start()
    await handIn('a.json', { note: dune }, giver, 'accepted')
    await handIn('b.json', { withdraw: dune.id }, await makeKeys(), 'accepted')
    await handIn('c.json', { note: { ...dune, outcome: 'rejected' } }, await makeKeys(), 'accepted')
    const { status, says } = pack('build', at('pack'), '--key', at('key.json'))
    expect(status).toBe(1)
    expect(says).toContain('b.json: only who gave a note can take it back.')
    expect(says).toContain('c.json: its note\'s id belongs to somebody else\'s note.')
  }, 60_000)

  it('notices a submission that was changed on the way, and does not take it in', async () => {
    start()
    await handIn('a.json', { note: dune })
    writeFileSync(at('pack', 'submissions', 'a.json'), readFileSync(at('pack', 'submissions', 'a.json'), 'utf8').replace('Dune', 'Dame'))
    expect(pack('review', at('pack')).says).toMatch(/^a\.json: REFUSED\. The signature does not fit the key\.\n/)
    expect(pack('review', at('pack'), '--accept', 'a.json')).toEqual({ status: 1, says: 'a.json cannot be taken in: The signature does not fit the key.' })
  }, 60_000)

  it('notices what was changed after the build', async () => {
    start()
    await handIn('a.json', { note: dune }, giver, 'accepted')
    pack('build', at('pack'), '--key', at('key.json'))
    writeFileSync(at('pack', 'public', 'notes-1.jsonl'), readFileSync(at('pack', 'public', 'notes-1.jsonl'), 'utf8').replace('Dune', 'Dame'))
    expect(pack('verify', at('pack'))).toEqual({ status: 1, says: 'The file is not the one that was signed: its SHA-256 differs.' })
  }, 60_000)

  it('keeps the key out of the folder that everybody sees', () => {
    const { status, says } = pack('init', at('pack'), '--key', at('pack', 'key.json'), '--name', 'x', '--licence', 'y')
    expect([status, says]).toEqual([1, expect.stringContaining('Keep the key outside')])
    expect(readdirSync(home), 'and makes nothing').toEqual([])
  })

  it.each([
    [['bake', 'x'], 2, 'Say what to do'],
    [['build'], 2, 'Say what to do'],
    [['build', '/nowhere', '--key', 'k'], 1, 'is no folder of a pack'],
    [['verify', '/nowhere'], 1, 'There is nothing at /nowhere'],
    [['verify', 'http://packs.example/manifest.json'], 1, 'over https only'],
  ])('says what is wrong with %j', (args, status, reason) => {
    const done = pack(...args)
    expect(done.status).toBe(status)
    expect(done.says).toContain(reason)
  })
})
