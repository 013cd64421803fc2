import { describe, expect, it } from 'vitest'
import { findSkillsWith } from '../../lib/skills/find'
import { relationWith } from '../../lib/skills/relation'
import { tableFrom } from '../../lib/skills/table'
import { compileSkills } from '../../lib/vocabulary/compile'

const problemsIn = (skills: string, contexts = '', ambiguous = ''): string[] => {
  const compiled = compileSkills([{ file: 'a.txt', text: skills }, { file: 'contexts.txt', text: contexts }, { file: 'ambiguous.txt', text: ambiguous }], 'hash')
  return compiled.ok ? [] : compiled.problems
}

describe('compileSkills', () => {
  it.each([
    ['two skills of one name', 'Weaving | field\n# again\nweaving | tool', 'a.txt:3 "weaving" is already there as "Weaving" in a.txt:1'],
    ['an alias that another skill has', 'Loom | tool | hand loom\nWeaving | field | hand-loom', 'a.txt:2 "hand-loom" is already there as "hand loom" in a.txt:1'],
    ['an alias twice', 'Loom | tool | hand loom, Hand Loom', 'a.txt:1 "Hand Loom" is already there'],
    ['a relation that leads nowhere', 'Loom | tool | < Weaving', 'a.txt:1 "Weaving" is no skill'],
    ['a group that leads nowhere', 'Loom | tool\n~ Loom, Wheel', 'a.txt:2 "Wheel" is no skill'],
    ['a circle', 'Aaa | tool | < Bbb\nBbb | tool | < Ccc\nCcc | tool | < Aaa', 'a.txt:1 a skill is broader than itself: Aaa < Bbb < Ccc < Aaa'],
    ['a skill broader than itself', 'Loom | tool | < Loom', 'a.txt:1 a skill is broader than itself'],
    ['a neighbour of itself', 'Loom | tool | ~ Loom', 'a.txt:1 "Loom" is related to itself'],
    ['an everyday word without a rule', '\nShuttle | tool', 'a.txt:2 "Shuttle" is also an everyday word'],
    ['an everyday word with case alone', 'Shuttle | tool | Shuttle {exact}', 'a.txt:1 "Shuttle" is also an everyday word'],
    ['one letter without a rule', 'Jay | language | J', 'a.txt:1 "J" is one letter'],
    ['two letters without a rule', 'Jay | language | jy', 'a.txt:1 "jy" is two letters'],
    ['a kind there is not', 'Loom | thing', 'a.txt:1 the second field is "thing"'],
    ['a rule there is not', 'Loom | tool | loom {sometimes}', 'a.txt:1 the rule of "loom" says "sometimes"'],
    ['a rule without context', 'Loom | tool | loom {near}', 'a.txt:1 "near" in the rule of "loom" needs the name of a context'],
    ['a context there is not', 'Loom | tool | loom {near cloth}', 'a.txt:1 "cloth" is no context'],
    ['a name that no text is matched across', 'Loom (hand) | tool', 'a.txt:1 "Loom (hand)" holds a sign'],
  ])('refuses %s, with file and line', (_, skills, problem) => {
    expect(problemsIn(skills, 'textile | words fabric', 'shuttle').join('\n')).toContain(problem)
  })

  it('reports all problems at once', () => {
    expect(problemsIn('Aaa | thing\nBbb | tool | < Ccc\nBbb | tool')).toHaveLength(3)
  })

  it('lets an everyday word pass with a rule, and a small vocabulary do its work', () => {
    const compiled = compileSkills([
      { file: 'a.txt', text: 'Weaving | field\nShuttle | tool | Shuttle {exact near textile unless flight} | < Weaving\nWheel | tool | spinning wheel | ~ Shuttle' },
      { file: 'contexts.txt', text: 'textile | kinds field | words fabric\nflight | words launch' },
      { file: 'ambiguous.txt', text: 'shuttle' },
    ], 'hash')
    if (!compiled.ok) throw new Error(compiled.problems.join('\n'))
    const table = tableFrom(compiled.table)
    const found = (text: string) => findSkillsWith([table], text).map(({ skill }) => skill)
    expect(found('a Shuttle for fabric')).toEqual(['Shuttle'])
    expect(found('a shuttle for fabric')).toEqual([])
    expect(found('Weaving, Shuttle')).toEqual(['Weaving', 'Shuttle'])
    expect(found('Shuttle launch over fabric')).toEqual([])
    expect(found('the Shuttle. Fabric')).toEqual([])
    expect(relationWith(table, 'Shuttle', 'Weaving')).toBe('narrower')
    expect(relationWith(table, 'Shuttle', 'Wheel')).toBe('neighbour')
  })

  it('says when there are more contexts than a rule has room for', () => {
    const contexts = Array.from({ length: 33 }, (_, nth) => `context${nth} | words word${nth}`).join('\n')
    expect(problemsIn('Loom | tool', contexts)).toEqual(['contexts.txt:33 there are more than 32 contexts; a rule has no room for them'])
  })

  it('has room for more different rules than a byte counts, and for the last of 32 contexts', () => {
    const contexts = Array.from({ length: 32 }, (_, nth) => `context${nth} | words beside${nth}`).join('\n')
    const skills = Array.from({ length: 320 }, (_, nth) => `Thing Number ${nth} | tool | Zed${nth} {near context${nth % 32} unless context${(nth % 10) + (nth % 32 < 16 ? 16 : 0)}}`).join('\n')
    const compiled = compileSkills([{ file: 'a.txt', text: skills }, { file: 'contexts.txt', text: contexts }], 'hash')
    if (!compiled.ok) throw new Error(compiled.problems.slice(0, 3).join('\n'))
    const table = tableFrom(compiled.table)
    const found = (text: string) => findSkillsWith([table], text).map(({ skill }) => skill)
    expect(found('a Zed31 with a beside31')).toEqual(['Thing Number 31'])
    expect(found('a Zed31 with a beside30')).toEqual([])
    expect(found('a Zed319 with a beside31')).toEqual(['Thing Number 319'])
  })

  it('keeps names with accents, dots, slashes and other scripts as they are written', () => {
    const names = ['Café Näh', 'Node.js', 'A/B Looms', 'Loom & Wheel', '.NET Loom', 'Loom++', '織機', 'e-Loom', 'loom', 'LOOM-2', 'van der Loom']
    const compiled = compileSkills([{ file: 'a.txt', text: names.map(name => `${name} | tool`).join('\n') }], 'hash')
    if (!compiled.ok) throw new Error(compiled.problems.join('\n'))
    const table = tableFrom(compiled.table)
    expect(names.map(name => findSkillsWith([table], `the ${name} here`).map(({ skill }) => skill))).toEqual(names.map(name => [name]))
  })
})
