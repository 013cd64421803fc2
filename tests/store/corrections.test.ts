import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { correctedJobOf, keysOfJob } from '../../lib/posting/corrected-job'
import { withCorrection, withoutCorrection, type CorrectedJob, type Correction } from '../../lib/posting/correction'
import type { Posting } from '../../lib/posting/posting'
import { exportAll, importAll, wipeAll } from '../../lib/store/backup'
import { allCorrected, changeCorrections, correctedByKeys, forgetCorrected, putBackCorrected } from '../../lib/store/corrections'
import { openRoleglass, type Database } from '../../lib/store/database'
import { allSeen, countSeen, forgetSeen, MOST_SEEN, putBackSeen, rememberSeen, seenLike } from '../../lib/store/seen'
import type { Seen } from '../../lib/posting/seen'
import { posting } from './fixtures'

const NOW = '2026-11-01T10:00:00.000Z'
let db: Database
let count = 0
beforeEach(async () => { db = await openRoleglass(`corrections-${count++}`) })

const read: Posting = { ...posting('Gardener'), url: 'https://jobs.example/1' }
const hours = (min: number, at = NOW): Correction => ({ fact: 'hours', value: { min, max: min }, at })
const meant = (id: string, of = read) => ({ id, keys: keysOfJob(of), read: of, among: (found: readonly CorrectedJob[]) => correctedJobOf(of, found) })
const kept = async () => (await allCorrected(db)).map(({ id, corrections }) => [id, corrections])

describe('corrections', () => {
  it('are kept for one job, also where two pages correct it at the same moment', async () => {
    await Promise.all([
      changeCorrections(db, meant('a'), now => withCorrection(now, hours(20)), NOW),
      changeCorrections(db, meant('b'), now => withCorrection(now, { fact: 'visa', at: NOW }), NOW),
    ])
    expect(await kept()).toEqual([['a', [hours(20), { fact: 'visa', at: NOW }]]])
    expect((await correctedByKeys(db, keysOfJob(read))).map(({ id }) => id)).toEqual(['a'])
  })

  it('hand back what was before, and a job without any is forgotten', async () => {
    expect(await changeCorrections(db, meant('a'), now => withCorrection(now, hours(20)), NOW)).toEqual([])
    expect(await changeCorrections(db, meant('x'), now => withCorrection(now, hours(30)), NOW)).toEqual([hours(20)])
    await changeCorrections(db, meant('y'), now => withoutCorrection(now, 'hours'), NOW)
    expect(await kept()).toEqual([])
  })

  it('of a job are taken back as one and put back', async () => {
    await changeCorrections(db, meant('a'), () => [hours(20)], NOW)
    const job = await forgetCorrected(db, 'a')
    expect(await kept()).toEqual([])
    if (!job) throw new Error('nothing was forgotten')
    await putBackCorrected(db, job)
    expect(await kept()).toEqual([['a', [hours(20)]]])
  })

  it('are not shown where their record is broken, and can be made anew', async () => {
    await db.put('corrections', { id: 'broken', keys: keysOfJob(read), corrections: 'none' })
    await changeCorrections(db, meant('a'), () => [hours(20)], NOW)
    expect(await kept()).toEqual([['a', [hours(20)]]])
  })
})

const seen = (n: number, some: Partial<Seen> = {}): Seen => ({
  at: `jobs.example/${n}`, key: `job|gull|gardener ${n}|`, trace: { employer: 'gull', title: `gardener ${n}`, places: [] }, days: ['2026-11-01'], last: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(), ...some,
})

describe('the memory of pages looked at', () => {
  it('finds what may be one job, by address, employer or title', async () => {
    await rememberSeen(db, 'jobs.example/1', () => seen(1))
    await rememberSeen(db, 'jobs.example/2', () => seen(2, { trace: { employer: '', title: 'gardener 1', places: [] } }))
    await rememberSeen(db, 'jobs.example/3', () => seen(3, { trace: { employer: 'other', title: 'baker', places: [] } }))
    const ats = async (at: string, employer: string, title: string) => (await seenLike(db, { at, employer, title })).map(one => one.at).sort()
    expect(await ats('x', 'gull', 'gardener 1')).toEqual(['jobs.example/1', 'jobs.example/2'])
    expect(await ats('jobs.example/3', '', '')).toEqual(['jobs.example/3'])
  })

  it('forgets what was not looked at for longest', async () => {
    for (const n of [3, 1, 4, 2]) await rememberSeen(db, `jobs.example/${n}`, () => seen(n), 3)
    expect((await allSeen(db)).map(({ at }) => at)).toEqual(['jobs.example/4', 'jobs.example/3', 'jobs.example/2'])
  })

  it('hands to the next look what it knows, and keeps nothing where there is nothing to keep', async () => {
    await rememberSeen(db, 'jobs.example/1', () => seen(1))
    let known: Seen | undefined
    await rememberSeen(db, 'jobs.example/1', before => { known = before; return undefined })
    expect(known).toEqual(seen(1))
    expect(await countSeen(db)).toBe(1)
  })

  it('is forgotten as one and put back, without undoing a look since', async () => {
    await rememberSeen(db, 'jobs.example/1', () => seen(1))
    await rememberSeen(db, 'jobs.example/2', () => seen(2))
    const all = await forgetSeen(db)
    expect(await countSeen(db)).toBe(0)
    await rememberSeen(db, 'jobs.example/1', () => seen(1, { days: ['2026-11-20'] }))
    await putBackSeen(db, all)
    expect((await allSeen(db)).map(({ at, days }) => [at, days])).toEqual([['jobs.example/2', ['2026-11-01']], ['jobs.example/1', ['2026-11-20']]])
  })
})

describe('a backup', () => {
  const fill = async () => {
    await changeCorrections(db, meant('a'), () => [hours(20)], NOW)
    await rememberSeen(db, 'jobs.example/1', () => seen(1))
  }
  it('brings corrections and memory back after everything was deleted', async () => {
    await fill()
    const file: unknown = JSON.parse(JSON.stringify(await exportAll(db, NOW)))
    await wipeAll(db)
    expect([await kept(), await countSeen(db)]).toEqual([[], 0])
    expect((await importAll(db, file)).ok).toBe(true)
    expect(JSON.parse(JSON.stringify(await exportAll(db, NOW)))).toEqual(file)
  })

  it('of version 1, which has neither, is taken in and leaves both as they are', async () => {
    await fill()
    const file = { format: 'roleglass-backup', version: 1, exportedAt: NOW, settings: { collapsed: true, offSites: [], allowedSites: [], welcomed: true }, roles: [], snapshots: [], notes: [] }
    expect(await importAll(db, file)).toMatchObject({ ok: true })
    expect([await kept(), await countSeen(db)]).toEqual([[['a', [hours(20)]]], 1])
  })

  it('does not put an old correction over a newer one of the same job', async () => {
    await fill()
    const file: unknown = JSON.parse(JSON.stringify(await exportAll(db, NOW)))
    await forgetCorrected(db, 'a')
    await changeCorrections(db, meant('later'), () => [hours(35)], NOW)
    await importAll(db, file)
    expect(await kept()).toEqual([['later', [hours(35)]]])
  })

  it('never makes the memory larger than it may be', async () => {
    const file = { ...(await exportAll(db, NOW)), seen: Array.from({ length: MOST_SEEN + 20 }, (_, n) => seen(n)) }
    expect((await importAll(db, file)).ok).toBe(true)
    expect(await countSeen(db)).toBe(MOST_SEEN)
  })
})
