import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked } from 'marked'
import { beforeAll, describe, expect, it } from 'vitest'
import { skillNamed } from '../../lib/skills/named'
import { lineOf } from '../../scripts/inspect/line'
import { ROOT } from '../house/own-files'

const SEEDS = join(ROOT, '..', 'shared', 'corpus', 'seeds')
const here = existsSync(SEEDS)

type Group = string | { anyOf: string[] }
type Expected = {
  title: string; company: string; workplace: Record<string, boolean>; locations: { city: string }[]; remoteScope?: string
  salary: object; equity: boolean; years: { min: number; max?: number }[]; posted?: string; deadline?: string
  required: Group[]; preferred?: Group[]
  interview: { statedTotal: number | null; stages: { name: string; minutes?: number | null }[] } | null
}
type Reading = {
  title: string | null; company: string | null; workplace: string[]; locations: { city: string | null }[]; salary: object[]; equity: boolean | null
  years: { min: number | null; max: number | null }[]; posted: string | null; deadline: string | null
  skills: Record<'required' | 'preferred' | 'mentioned', unknown[]>
  interview: { stages: { name: string; minutes: number | null }[]; statedTotalMinutes: number | null } | null
}

/** All spellings in a reading's list of skills. */
const named = (groups: readonly unknown[]): string[] => groups.flat(2).flatMap(one => {
  if (typeof one === 'string') return [one]
  const [skill, said]: unknown[] = one !== null && typeof one === 'object' ? [Reflect.get(one, 'skill'), Reflect.get(one, 'said')] : []
  return [skill, said].filter(word => typeof word === 'string')
})
const canonical = (name: string): string => (skillNamed(name) ?? name).toLowerCase()
const alternatives = (group: Group): string[] => (typeof group === 'string' ? group.split(' or ') : group.anyOf)
/** The groups of which no alternative was read. */
const unread = (wanted: readonly Group[], read: readonly unknown[]): Group[] => {
  const found = new Set(named(read).flatMap(name => [name.toLowerCase(), canonical(name)]))
  return wanted.filter(group => !alternatives(group).some(name => found.has(canonical(name)) || found.has(name.toLowerCase())))
}

const all: Record<string, Expected> = here ? JSON.parse(readFileSync(join(SEEDS, 'expected.json'), 'utf8')) : {}
const postings = Object.keys(all).filter(name => name.endsWith('.md'))

describe.skipIf(!here)('inspect agrees with a careful human (skipped where ../shared/corpus is not there)', () => {
  describe.each(postings)('%s', name => {
    let read: Reading
    let line: object
    const wanted = all[name]
    beforeAll(async () => {
      line = await lineOf(join(SEEDS, name), { files: [], today: '2026-11-21' })
      read = Reflect.get(line, 'reading')
    })
    it('is a posting', () => expect(line).toMatchObject({ recognised: 'posting' }))
    it('title', () => expect(read.title).toBe(wanted?.title))
    it('company', () => expect(read.company).toBe(wanted?.company))
    it('workplace', () => expect([...read.workplace].sort()).toEqual(Object.entries(wanted?.workplace ?? {}).filter(([, yes]) => yes === true).map(([kind]) => kind).sort()))
    it('places', () => expect(read.locations.map(({ city }) => city)).toEqual(wanted?.locations.map(({ city }) => city)))
    it('pay', () => expect(read.salary[0]).toMatchObject(Object.fromEntries(Object.entries(wanted?.salary ?? {}).filter(([key]) => key !== 'basis'))))
    it('states one pay only', () => expect(read.salary).toHaveLength(1))
    it('equity', () => expect(read.equity).toBe(wanted?.equity))
    it('years', () => expect(read.years.map(({ min, max }) => [min, max ?? undefined])).toEqual(wanted?.years.map(({ min, max }) => [min, max])))
    it('dates', () => expect([read.posted, read.deadline]).toEqual([wanted?.posted ?? null, wanted?.deadline ?? null]))
    it('required skills', () => expect(unread(wanted?.required ?? [], read.skills.required)).toEqual([]))
    it('preferred skills', () => expect(unread(wanted?.preferred ?? [], read.skills.preferred)).toEqual([]))
    it('stages of the interview', () => expect(read.interview?.stages.map(({ minutes }) => minutes ?? null)).toEqual(wanted?.interview?.stages.map(({ minutes }) => minutes ?? null)))
    it('what the interview is said to take', () => expect(read.interview?.statedTotalMinutes ?? null).toBe(wanted?.interview?.statedTotal ?? null))
  })

  it.each(postings)('%s reads the same as a rendered page', async name => {
    const folder = mkdtempSync(join(tmpdir(), 'rendered-'))
    const file = join(folder, name.replace('.md', '.html'))
    writeFileSync(file, `<html><head><title>A page</title></head><body>${await marked.parse(readFileSync(join(SEEDS, name), 'utf8'))}</body></html>`)
    const [page, text] = await Promise.all([file, join(SEEDS, name)].map(one => lineOf(one, { files: [], today: '2026-11-21' })))
    rmSync(folder, { recursive: true })
    expect(page).toMatchObject({ recognised: 'posting' })
    expect(Reflect.get(page ?? {}, 'reading')).toEqual(Reflect.get(text ?? {}, 'reading'))
  })
  it('takes an account of an interview for no posting', async () => {
    expect(await lineOf(join(SEEDS, 'interview-note.txt'), { files: [], today: '2026-11-21' })).toMatchObject({ recognised: 'no' })
  })
  const noticesOf = async (name: string): Promise<string> => JSON.stringify(Reflect.get(await lineOf(join(SEEDS, name), { files: [], today: '2026-11-21' }), 'notices'))
  it.each(postings.filter(name => all[name]?.deadline !== undefined))('notices that the deadline of %s has passed', async name => {
    expect(await noticesOf(name)).toMatch(/expired/)
  })
  it.each(postings.filter(name => typeof all[name]?.interview?.statedTotal === 'number'))('notices that the stages of %s do not add up', async name => {
    expect(await noticesOf(name)).toMatch(/process-sum/)
  })
})
