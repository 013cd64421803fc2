import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import { openRoleglass } from '../../lib/store/database'
import { allCorrected } from '../../lib/store/corrections'
import { allNotes } from '../../lib/store/notes'
import { loadProfile } from '../../lib/store/profile'
import { allRoles, snapshotOf } from '../../lib/store/roles'
import { allSeen } from '../../lib/store/seen'
import { loadSettings } from '../../lib/store/settings-store'

const { steps } = vi.hoisted((): { steps: { more: (() => void)[] } } => ({ steps: { more: [] } }))
vi.mock('../../lib/store/upgrades', async load => {
  const real = await load<typeof import('../../lib/store/upgrades')>()
  return { get upgradeSteps() { return [...real.upgradeSteps, ...steps.more] } }
})

const words = (text: string) => ({ words: text, source: 'text', block: 0, from: 0, to: text.length })

/** What version 1 kept, spelled out here so that a change of the shapes is noticed: these are the bytes on people's disks. */
const OF_VERSION_1 = {
  roles: [{
    id: 'kept', key: 'job|hollowoakhoney|beekeeper|tours', savedAt: '2026-10-01T08:00:00.000Z', stage: 'applied', remark: 'ask about the hives',
    history: [{ stage: 'saved', at: '2026-10-01T08:00:00.000Z' }, { stage: 'applied', at: '2026-10-03T08:00:00.000Z' }],
    posting: {
      url: 'https://jobs.example/beekeeper', lang: 'en', title: { value: 'Beekeeper', said: words('Beekeeper') }, company: { value: 'Hollow Oak Honey', said: { words: 'Hollow Oak Honey', source: 'data', field: 'hiringOrganization' } },
      places: [{ city: 'Tours', country: 'FR', said: words('Tours, France') }], workplace: [{ kind: 'onsite', said: words('at the hives') }],
      pay: [{ min: 2300, max: 2300, currency: 'EUR', period: 'month', said: words('€2,300 per month') }], employment: [{ kind: 'full-time', said: words('Full-time') }],
      years: [{ min: 2, of: 'bees', said: words('2 years of experience with bees') }], languages: [], dates: { deadline: { day: '2026-12-01', said: words('until 1 December') } },
      requirements: [{ tier: 'must', said: words('Driving licence'), skills: [{ anyOf: [{ skill: 'Driving licence', said: words('Driving licence') }] }] }], disagreements: [],
    },
  }],
  snapshots: [{ role: 'kept', takenAt: '2026-10-01T08:00:00.000Z', capture: { kind: 'text', title: 'Beekeeper', url: 'https://jobs.example/beekeeper', data: [], fields: {}, blocks: [{ kind: 'paragraph', text: 'Beekeeper', under: [] }] } }],
  notes: [{ id: 'n', source: 'own', rounds: [], warnings: [], advice: [], questions: [], text: 'Two talks beside the hives.', added: '2026-10-02T08:00:00.000Z' }],
  profile: { titles: ['Beekeeper'], levels: [], skills: [{ name: 'Bees', years: 4 }], work: [], education: [], languages: [{ lang: 'fr', level: 'C1' }], certificates: [], homes: [{ city: 'Tours', country: 'FR' }], workplace: [], employment: [], authorisedIn: ['FR'], dealBreakers: [] },
  settings: { collapsed: true, offSites: ['jobs.example'], allowedSites: ['hives.example'], welcomed: true },
}

const makeVersion1 = async (name: string): Promise<void> => {
  const db = await openDB(name, 1, {
    upgrade: db => {
      const roles = db.createObjectStore('roles', { keyPath: 'id' })
      roles.createIndex('key', 'key', { unique: true })
      roles.createIndex('savedAt', 'savedAt')
      db.createObjectStore('snapshots', { keyPath: 'role' })
      db.createObjectStore('notes', { keyPath: 'id' })
      db.createObjectStore('single')
    },
  })
  for (const store of ['roles', 'snapshots', 'notes'] as const) for (const one of OF_VERSION_1[store]) await db.put(store, one)
  await db.put('single', OF_VERSION_1.profile, 'profile')
  await db.put('single', OF_VERSION_1.settings, 'settings')
  db.close()
}

/** What version 2 added to these. */
const OF_VERSION_2 = {
  corrections: [{ id: 'c', keys: ['job|hollowoakhoney|beekeeper|tours'], changedAt: '2026-10-05T08:00:00.000Z', read: OF_VERSION_1.roles[0]?.posting, corrections: [{ fact: 'live', value: { live: false }, at: '2026-10-05T08:00:00.000Z' }] }],
  seen: [{ at: 'jobs.example/beekeeper', key: 'job|hollowoakhoney|beekeeper|tours', trace: { employer: 'hollowoakhoney', title: 'beekeeper', places: ['tours'] }, days: ['2026-10-01', '2026-10-04'], last: '2026-10-04T08:00:00.000Z' }],
}

const makeVersion2 = async (name: string): Promise<void> => {
  await makeVersion1(name)
  const db = await openDB(name, 2, {
    upgrade: db => {
      db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true })
      const seen = db.createObjectStore('seen', { keyPath: 'at' })
      seen.createIndex('last', 'last')
      seen.createIndex('employer', 'trace.employer')
      seen.createIndex('title', 'trace.title')
    },
  })
  for (const store of ['corrections', 'seen'] as const) for (const one of OF_VERSION_2[store]) await db.put(store, one)
  const { welcomed: _, ...settings } = OF_VERSION_1.settings
  await db.put('single', settings, 'settings')
  db.close()
}

/** What version 3 added: a pack without its notes. */
const OF_VERSION_3 = { id: 'p', key: 'k'.repeat(43), generation: '' }
const makeVersion3 = async (name: string): Promise<void> => {
  await makeVersion2(name)
  const db = await openDB(name, 3, {
    upgrade: db => {
      db.createObjectStore('packs', { keyPath: 'id' })
      db.createObjectStore('packNotes', { keyPath: ['generation', 'note.id'] }).createIndex('employers', 'employers', { multiEntry: true })
    },
  })
  await db.put('packs', OF_VERSION_3)
  db.close()
}

describe('the database', () => {
  it.each([[1, makeVersion1], [2, makeVersion2], [3, makeVersion3]])('opens one of version %i with all that it held', async (version, make) => {
    await make(`version-${version}`)
    const db = await openRoleglass(`version-${version}`)
    expect(db.version).toBe(4)
    expect([...db.objectStoreNames]).toEqual(['corrections', 'drafts', 'notes', 'packNotes', 'packs', 'roles', 'seen', 'single', 'snapshots'])
    if (version > 2) expect(await db.getAll('packs')).toEqual([OF_VERSION_3])
    if (version > 1) expect([await allCorrected(db), await allSeen(db)]).toEqual([OF_VERSION_2.corrections, OF_VERSION_2.seen])
    expect(await allRoles(db)).toEqual(OF_VERSION_1.roles)
    expect(await snapshotOf(db, 'kept')).toEqual(OF_VERSION_1.snapshots[0])
    expect(await allNotes(db)).toEqual(OF_VERSION_1.notes)
    expect(await loadProfile(db)).toEqual(OF_VERSION_1.profile)
    expect(await loadSettings(db)).toEqual({ collapsed: true, offSites: ['jobs.example'], allowedSites: ['hives.example'] })
    expect(await db.get('single', 'settings'), 'what nothing reads is gone from the disk too').toEqual({ collapsed: true, offSites: ['jobs.example'], allowedSites: ['hives.example'] })
    db.close()
  })

  it('keeps the old data, as it was, where a step fails', async () => {
    await makeVersion1('failing')
    steps.more = [() => { throw new Error('planted') }]
    await expect(openRoleglass('failing')).rejects.toThrow()
    steps.more = []
    const old = await openDB('failing')
    expect(old.version).toBe(1)
    expect([...old.objectStoreNames]).toEqual(['notes', 'roles', 'single', 'snapshots'])
    expect(await old.getAll('roles')).toEqual(OF_VERSION_1.roles)
    expect(await old.get('single', 'settings')).toEqual(OF_VERSION_1.settings)
    old.close()
    expect((await allRoles(await openRoleglass('failing'))).map(({ id }) => id), 'and the next version takes it').toEqual(['kept'])
  })
})
