import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AddedSkill, OwnWords } from '../../lib/skills/own-words'
import { exportAll, importAll, parseBackup, wipeAll } from '../../lib/store/backup'
import { openRoleglass, type Database } from '../../lib/store/database'
import { changeVocabulary, loadVocabulary } from '../../lib/store/vocabulary'

const NOW = '2026-11-20T10:00:00.000Z'
const skill = (name: string, ...others: string[]): AddedSkill => ({ name, kind: 'tool', others, broader: [] })
const adding = (name: string) => (now: OwnWords): OwnWords => ({ ...now, added: [...now.added, skill(name)] })

let db: Database
let count = 0
beforeEach(async () => { db = await openRoleglass(`vocabulary-${count++}`) })

describe('the person’s vocabulary in the store', () => {
  it('is nothing at first, and keeps what two pages add at the same moment', async () => {
    expect(await loadVocabulary(db)).toBeUndefined()
    await Promise.all([changeVocabulary(db, adding('Zorblax')), changeVocabulary(db, adding('Wickering'))])
    expect((await loadVocabulary(db))?.added.map(({ name }) => name).toSorted()).toEqual(['Wickering', 'Zorblax'])
  })

  it('hands back what it was before', async () => {
    await changeVocabulary(db, adding('Zorblax'))
    expect((await changeVocabulary(db, () => ({ added: [], renamed: {}, muted: ['Python'] }))).added.map(({ name }) => name)).toEqual(['Zorblax'])
  })

  it('counts as none where it is broken', async () => {
    await db.put('single', { added: 'all' }, 'vocabulary')
    expect(await loadVocabulary(db)).toBeUndefined()
  })

  it('goes out with an export, comes in with an import and is deleted with everything', async () => {
    const words: OwnWords = { added: [skill('Zorblax', 'zlx')], renamed: { Kubernetes: 'Cluster thing' }, muted: ['Python'] }
    await changeVocabulary(db, () => words)
    const backup = await exportAll(db, NOW)
    await wipeAll(db)
    expect(await loadVocabulary(db)).toBeUndefined()
    expect((await importAll(db, JSON.parse(JSON.stringify(backup)))).ok).toBe(true)
    expect(await loadVocabulary(db)).toEqual(words)
  })

  it('is added to what is here, the file’s change of one skill before the own', async () => {
    await changeVocabulary(db, () => ({ added: [skill('Zorblax', 'zlx')], renamed: {}, muted: [] }))
    const backup = await exportAll(db, NOW)
    await changeVocabulary(db, () => ({ added: [skill('Zorblax'), skill('Wickering')], renamed: { Go: 'Golang' }, muted: ['Python'] }))
    await importAll(db, backup)
    expect(await loadVocabulary(db)).toEqual({ added: [skill('Wickering'), skill('Zorblax', 'zlx')], renamed: { Go: 'Golang' }, muted: ['Python'] })
  })

  it('may be missing in a file, and leaves what is here', async () => {
    const { vocabulary: _, ...older } = await exportAll(db, NOW)
    await changeVocabulary(db, adding('Zorblax'))
    await importAll(db, older)
    expect((await loadVocabulary(db))?.added).toHaveLength(1)
  })

  it.each<[string, unknown]>([
    ['a kind that is none', { added: [{ ...skill('A b'), kind: 'spell' }], renamed: {}, muted: [] }],
    ['a name without end', { added: [skill('x'.repeat(300))], renamed: {}, muted: [] }],
    ['too many', { added: [], renamed: {}, muted: Array.from({ length: 1_001 }, (_, n) => `skill ${n}`) }],
  ])('refuses a file with %s', async (_, vocabulary) => {
    expect(parseBackup({ ...(await exportAll(db, NOW)), vocabulary }).ok).toBe(false)
  })
})
