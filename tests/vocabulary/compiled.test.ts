import { describe, expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'
import { compileSkills } from '../../lib/vocabulary/compile'
import { COMMAND, compiledFrom, vocabularySources } from '../../scripts/compile-vocabulary'

describe('the compiled vocabulary', () => {
  const { files, hash } = vocabularySources()
  const compiled = compileSkills(files, hash)

  it('has sources without a problem', () => {
    expect(compiled.ok ? [] : compiled.problems).toEqual([])
  })

  it('is up to date', () => {
    expect(compiledFrom(), `lib/vocabulary/compiled/skills.ts is missing or old: run ${COMMAND}`).toBe(hash)
  })

  it('covers many lines of work', () => {
    expect(compiled).toMatchObject({ ok: true })
    expect(files.length).toBeGreaterThan(40)
    if (!compiled.ok) return
    expect(compiled.skills).toBeGreaterThan(5_000)
    expect(compiled.phrases).toBeGreaterThan(20_000)
  })

  it('has no file that nobody would read through', () => {
    expect(files.flatMap(({ file, text }) => (text.split('\n').length > 420 ? [file] : []))).toEqual([])
  })

  it('has at most 200 KB when it is compressed', () => {
    if (!compiled.ok) throw new Error('It has problems.')
    expect(gzipSync(JSON.stringify(compiled.table), { level: 9 }).length).toBeLessThanOrEqual(200 * 1024)
  })

  it.each(['Go', 'R', 'C', 'Spring', 'Swift', 'Rust', 'Excel', 'Access', 'Teams', 'Oracle'])('would not take %s by itself, without a rule, as another name', word => {
    const planted = compileSkills([...files, { file: 'planted.txt', text: `Planted Thing | tool | planted ${word}\nPlanted Other | tool | ${word}` }], '')
    const problems = planted.ok ? [] : planted.problems.filter(problem => problem.startsWith('planted.txt:2'))
    expect(problems.join('\n')).toMatch(/is one letter and|is two letters and|is also an everyday word/)
  })

  it('refuses a second line for a skill it has, and a relation to one it has not', () => {
    const planted = compileSkills([...files, { file: 'planted.txt', text: 'kubernetes | tool\nPlanted Thing | tool | < Kubernetess' }], '')
    const problems = planted.ok ? [] : planted.problems.filter(problem => problem.startsWith('planted.txt'))
    expect(problems).toEqual([expect.stringMatching(/^planted\.txt:1 "kubernetes" is already there as "Kubernetes" in lib/), expect.stringMatching(/^planted\.txt:2 "Kubernetess" is no skill/)])
  })
})
