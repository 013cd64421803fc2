import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/find'
import { skillNamed } from '../../lib/skills/named'
import { ownSkills, shownName } from '../../lib/skills/own'
import type { AddedSkill, OwnWords } from '../../lib/skills/own-words'
import { senseWith } from '../../lib/profile/vocabulary-sense'
import { relation } from '../../lib/skills/relation'

const added = (name: string, ...others: string[]): AddedSkill => ({ name, kind: 'tool', others, broader: [] })
const words = (changes: Partial<OwnWords>): OwnWords => ({ added: [], renamed: {}, muted: [], ...changes })
const found = (text: string, changes: Partial<OwnWords>): string[] => findSkills(text, ownSkills(words(changes))).map(({ skill, from, to }) => `${skill}: ${text.slice(from, to)}`)

describe('findSkills with words of the person', () => {
  it.each<[string, string, Partial<OwnWords>, string[]]>([
    ['an added skill beside a built-in one', 'Zorblax and Python', { added: [added('Zorblax')] }, ['Zorblax: Zorblax', 'Python: Python']],
    ['its other names, in any case and joining', 'zorb-lax with the ZORBLAX ENGINE', { added: [added('Zorblax', 'zorb lax', 'Zorblax engine')] }, ['Zorblax: zorb-lax', 'Zorblax: ZORBLAX ENGINE']],
    ['a longer name of the person before a shorter built-in one', 'Python Harvesting', { added: [added('Python Harvesting')] }, ['Python Harvesting: Python Harvesting']],
    ['a longer built-in name before a shorter one of the person', 'React Native', { added: [added('Native')] }, ['React Native: React Native']],
    ['the same words as the person means them', 'Kubernetes', { added: [added('Our platform', 'Kubernetes')] }, ['Our platform: Kubernetes']],
    ['a further name of a built-in skill', 'runs on kubes', { added: [added('Kubernetes', 'kubes')] }, ['Kubernetes: kubes']],
    ['a renamed skill by its new name, under its canonical one', 'the cluster thing', { renamed: { Kubernetes: 'Cluster thing' } }, ['Kubernetes: cluster thing']],
    ['nothing that is muted', 'Python and Kubernetes', { muted: ['Kubernetes'] }, ['Python: Python']],
    ['nothing that is muted by names of the person either', 'Kubernetes, kubes and the cluster thing', { muted: ['Kubernetes'], renamed: { Kubernetes: 'Cluster thing' }, added: [added('Kubernetes', 'kubes')] }, []],
    ['a shorter name where the longer one is muted', 'Spring Boot on the JVM', { muted: ['Spring Boot'], added: [added('Boot')] }, ['Boot: Boot', 'Java: JVM']],
    ['two letters only as they are written', 'QX, not qx', { added: [added('QX')] }, ['QX: QX']],
    ['names in other scripts', '熟悉倉庫管理系統', { added: [added('熟悉倉庫管理系統')] }, ['熟悉倉庫管理系統: 熟悉倉庫管理系統']],
  ])('finds %s', (_, text, changes, skills) => {
    expect(found(text, changes)).toEqual(skills)
  })

  it.each([
    ['a comma', 'Zorblax, the engine'], ['a brace', 'Zorblax {exact near code}'], ['a line break', 'Zorb\nlax'], ['nothing', ' '],
    ['one letter', 'Z'], ['a sign that words are not matched across', 'Zorb (lax)'], ['a comment', '# Zorblax'], ['a relation', '< Python'],
  ])('refuses a name with %s, says so, and takes the others', (_, name) => {
    const own = ownSkills(words({ added: [added(name), added('Marrowbone')] }))
    expect(own.refused.map(refused => refused.name)).toEqual([name.trim()])
    expect(own.refused[0]?.why).not.toBe('')
    expect(findSkills('Marrowbone', own).map(({ skill }) => skill)).toEqual(['Marrowbone'])
  })

  it('refuses the second of two skills of one name', () => {
    const own = ownSkills(words({ added: [added('Zorblax', 'zorb'), added('Zorb')] }))
    expect(own.refused).toEqual([{ name: 'Zorb', why: '"Zorb" is already there as "zorb" in own:1' }])
  })

  it('finds the same as without where the person changed nothing, on any text', () => {
    const own = ownSkills(words({}))
    const text = fc.array(fc.constantFrom('Python', 'Spring', 'Boot', 'Go', ', ', ' ', '-', '/', 'software', 'Excel', '\n', 'é', '中'), { maxLength: 30 }).map(parts => parts.join(' '))
    fc.assert(fc.property(text, it => {
      expect(findSkills(it, own)).toEqual(findSkills(it))
    }), { numRuns: 300 })
  })

  it('never overlaps and keeps the order, with names of both kinds on any text', () => {
    const own = ownSkills(words({ added: [added('Boot'), added('Native Python'), added('Python Spring Go'), added('software Excel')], muted: ['Microsoft Excel'] }))
    const text = fc.array(fc.constantFrom('Python', 'Spring', 'Boot', 'Native', 'React', 'Go', 'software', 'Excel', '中'), { maxLength: 30 }).map(parts => parts.join(' '))
    fc.assert(fc.property(text, it => {
      let end = 0
      for (const { from, to } of findSkills(it, own)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
    }), { numRuns: 300 })
  })
})

describe('names and relations of the person', () => {
  const own = ownSkills(words({ added: [{ name: 'Zorblax', kind: 'tool', others: ['zlx'], broader: ['Next.js'] }], renamed: { Kubernetes: 'Cluster thing' } }))

  it.each([['ZLX', 'Zorblax'], ['cluster thing', 'Kubernetes'], ['k8s', 'Kubernetes']])('takes %s for %s', (said, skill) => {
    expect(skillNamed(said, own)).toBe(skill)
  })

  it.each([
    ['Zorblax', 'Next.js', 'narrower'], ['Zorblax', 'JavaScript', 'narrower'], ['Next.js', 'Zorblax', 'broader'],
    ['JavaScript', 'Zorblax', undefined], ['Zorblax', 'Plumbing', undefined], ['KServe', 'Seldon', 'neighbour'],
  ])('%s is to %s %s', (have, wanted, expected) => {
    expect(relation(have, wanted, own)).toBe(expected)
  })

  it('shows a renamed skill as the person calls it, others by their canonical names', () => {
    expect([shownName('Kubernetes', own), shownName('Python', own), shownName('Python')]).toEqual(['Cluster thing', 'Python', 'Python'])
  })

  it('gives profile and fit the same words', () => {
    const sense = senseWith(own)
    expect(sense.find('zlx and k8s').map(({ skill }) => skill)).toEqual(['Zorblax', 'Kubernetes'])
    expect(sense.named('zlx')).toBe('Zorblax')
    expect(sense.relation('Zorblax', 'JavaScript')).toBe('narrower')
  })
})
