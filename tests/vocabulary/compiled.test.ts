import { describe, expect, it } from 'vitest'
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
    expect(files.length).toBeGreaterThan(18)
    if (compiled.ok) expect(compiled.skills).toBeGreaterThan(1000)
  })
})
