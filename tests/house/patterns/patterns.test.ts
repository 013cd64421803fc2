import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ownSources, read } from '../own-files'
import { verdictOn } from './growth'
import type { Pattern } from './pattern'
import { type Watched, watchPatterns } from './watched'
import { worstCasesOf } from './worst-cases'
import { patternsIn } from './written'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const modules = import.meta.glob('../../../lib/**/*.ts')
const found = ownSources().filter(file => /^(lib|components|entrypoints)\//.test(file)).map(file => patternsIn(file, read(file)))
let watched: Watched = { made: [], lines: new Set() }

beforeAll(async () => {
  watched = await watchPatterns(async () => {
    for (const load of Object.values(modules)) await load()
    const { makeAllPatterns } = await import('./all-made')
    makeAllPatterns()
  })
}, 60_000)

const each = (patterns: readonly Pattern[]): Pattern[] => [...new Map(patterns.map(one => [`${one.source}/${one.flags.replace('g', '')}`, one])).values()]
const said = ({ pattern, why, on }: NonNullable<ReturnType<typeof verdictOn>>): string => `${pattern.where} ${why}: /${pattern.source.slice(0, 200)}/ on ${JSON.stringify(on).slice(0, 200)}`
const verdictsOn = (patterns: readonly Pattern[]): string[] => patterns.flatMap(pattern => verdictOn(pattern) ?? []).map(said)

describe('what each pattern is fed', () => {
  it.each([
    ['nested quantifiers', '(a+)+$', ''], ['ways that overlap', '(?:a|a)*b', ''], ['a word of words', '^(?:\\w+\\s?)*!$', ''], ['blanks around blanks', 'x\\s*\\s*y', ''], ['a run at the end', '\\s+$', ''],
    ['a run that begins anywhere', '\\S+@', ''], ['a number up to a unit', '\\d+,?\\d*€', ''], ['everything up to a sign that is missing', '<!--[^]*?-->', ''], ['two signs with anything between', 'from.*to.*by', ''],
    ['looking far ahead', ',(?![^(]*\\))', ''], ['looking far back', '(?<!\\d[\\s!]*)!', ''], ['a group behind a prefix', 'pay (?:\\d+ )*(?:\\d+ )*€', 'i'], ['nested counts', '(?:(?:a{0,40}b?){0,40}){0,40}c', ''], ['letters of any script', '\\p{L}+\\p{L}+@', 'u'],
  ])('shows that a pattern takes too long that has %s', (_, source, flags) => {
    expect(verdictOn({ source, flags, where: 'here' }, { screened: 2_000, short: 25_000, long: 100_000 })).toBeDefined()
  }, 60_000)

  it.each([['a bounded run', '\\s{1,20}$', ''], ['a run that begins where none was', '(?<!\\s)\\s+$', ''], ['words between words', '(?<![a-z])(?:[a-z]+ ){0,3}team', 'i'], ['an anchored path', '^/jobs/[^/]+/?$', '']])('lets %s pass', (_, source, flags) => {
    expect(verdictOn({ source, flags, where: 'here' })).toBeUndefined()
  })

  it('is made from its own structure', () => {
    expect(worstCasesOf({ source: 'pay: [0-9]+ euros', flags: '', where: 'here' }).map(({ before, again }) => [before, again])).toContainEqual(['pay: ', '0'])
  })

  it('comes from every place that writes or makes one', () => {
    expect(patternsIn('lib/a.ts', 'const a = /x+\\/y/g\nconst b = anyOf(\n  [])\nnew RegExp("z")')).toEqual({ written: [{ source: 'x+\\/y', flags: 'g', where: 'lib/a.ts:1' }], made: [{ file: 'lib/a.ts', from: 2, to: 3 }, { file: 'lib/a.ts', from: 4, to: 4 }] })
  })
})

describe('patterns of the shipped code', () => {
  it('are all made here, also those that wait for a text: all-made.ts has to read one that makes them', () => {
    const unseen = found.flatMap(({ made }) => made).filter(({ file, from, to }) => !Array.from({ length: to - from + 1 }, (_, more) => `${file}:${from + more}`).some(line => watched.lines.has(line)))
    expect(unseen.map(({ file, from }) => `${file}:${from}`)).toEqual([])
    expect(watched.made.length).toBeGreaterThan(300)
  })

  it('take no longer and longer on 100,000 signs of their own worst cases, where they are written out', () => {
    const patterns = each(found.flatMap(({ written }) => written))
    expect(patterns.length).toBeGreaterThan(500)
    expect(verdictsOn(patterns)).toEqual([])
  }, 120_000)

  it('take no longer and longer on 100,000 signs of their own worst cases, where they are made of words', () => {
    expect(verdictsOn(each(watched.made))).toEqual([])
  }, 120_000)
})
