import { describe, expect, it } from 'vitest'
import { adding, addingNames, backTo, muting, renaming, takingOut } from '../../lib/skills/own-changes'
import { checkAdded, checkRenamed } from '../../lib/skills/own-check'
import { ownReady } from '../../lib/skills/own-ready'
import { isUnchanged, MOST_CHANGES, noWords, type AddedSkill, type OwnWords } from '../../lib/skills/own-words'

const skill = (name: string, others: string[] = [], broader: string[] = []): AddedSkill => ({ name, kind: 'tool', others, broader })
const now: OwnWords = { added: [skill('Zorb', ['zz top'])], renamed: { Kubernetes: 'Cluster thing' }, muted: [] }

describe('a skill that is to be added', () => {
  it.each<[string, AddedSkill, RegExp]>([
    ['without a name', skill(' '), /Name the skill/],
    ['that is there', skill('python'), /Python is among the skills already\.$/],
    ['that is there and an everyday word', skill('go'), /Go is among the skills already, and is found where the words around it tell/],
    ['that was added', skill('ZORB'), /You have added Zorb already/],
    ['with a name of another added one', skill('Marrow', ['ZZ Top']), /“ZZ Top” is a name of your skill Zorb already/],
    ['with the new name of another', skill('cluster thing'), /a name of your skill Cluster thing/],
    ['with a comma', skill('A, b'), /Leave commas, bars and braces out/],
    ['of one letter', skill('Z'), /too short/],
    ['with signs that are not looked for', skill('Zorb (lax)'), /cannot be looked for/],
    ['with a name without end', skill('z'.repeat(81)), /at most 80 letters/],
    ['with names without end', skill('Marrow', Array.from({ length: 21 }, (_, n) => `marrow ${n}`)), /at most 20 other names/],
    ['as part of what is not known', skill('Marrow', [], ['Nothing At All']), /not among the skills/],
    ['as part of itself', skill('Marrow', [], ['marrow']), /no part of itself/],
  ])('is refused %s', (_, one, why) => {
    expect(checkAdded(one, now).refused).toMatch(why)
  })

  it('is refused where there is no more room', () => {
    const full = { ...noWords(), added: Array.from({ length: MOST_CHANGES }, (_, n) => skill(`marrow ${n}`)) }
    expect(checkAdded(skill('Zorblax'), full).refused).toMatch(/Take one out first/)
  })

  it.each<[string, AddedSkill, string, RegExp[]]>([
    ['nothing where nothing is to be said', skill('Zorblax', ['zlx'], ['Python']), 'Zorblax', []],
    ['whose name so far', skill('Zorblax', ['k8s']), 'Zorblax', [/“k8s” is a name of Kubernetes so far\. From now on it means Zorblax\./]],
    ['that a word is an everyday one', skill('the'), 'the', [/everyday word/]],
    ['that two letters are found only as they are written', skill('QX'), 'QX', [/only in these capitals/]],
    ['that they become further names of a known skill', skill('kubernetes', ['kubes']), 'Kubernetes', [/further names of it/]],
    ['nothing of further names of an added skill', skill('zorb', ['zorbo']), 'Zorb', []],
  ])('tells %s', (_, one, name, told) => {
    const checked = checkAdded(one, now)
    if (checked.refused !== undefined) throw new Error(checked.refused)
    expect(checked.name).toBe(name)
    expect(checked.told).toHaveLength(told.length)
    for (const [nth, line] of told.entries()) expect(checked.told[nth]).toMatch(line)
  })
})

describe('a new name for a skill', () => {
  it.each([['', /Write the name/], ['Python', /Python is another skill/], ['zz top', /a name of your skill Zorb/], ['a|b', /Leave commas/]])('is refused as “%s”', (shown, why) => {
    expect(checkRenamed('Terraform', shown, now).refused).toMatch(why)
  })

  it('may be a name that the skill has', () => {
    expect(checkRenamed('Kubernetes', 'K8s', now)).toEqual({ name: 'K8s', told: [] })
  })
})

describe('changes of the person’s words', () => {
  it('do what they say, and going back concerns one skill only', () => {
    const before = adding(skill('Zorblax', ['a b']))(noWords())
    const after = muting('Python', true)(renaming('Go', 'Golang')(addingNames(skill('Zorblax', ['c d']))(before)))
    expect(after).toEqual({ added: [skill('Zorblax', ['a b', 'c d'])], renamed: { Go: 'Golang' }, muted: ['Python'] })
    expect(backTo(before, 'Zorblax')(after)).toEqual({ ...after, added: [skill('Zorblax', ['a b'])] })
    expect(backTo(before, 'Python')(after).muted).toEqual([])
    expect(isUnchanged(renaming('Go', undefined)(muting('Python', false)(takingOut('Zorblax')(after))))).toBe(true)
  })

  it('are made ready once for the same words, and are nothing where nothing is changed', () => {
    expect(ownReady(undefined)).toBeUndefined()
    expect(ownReady(noWords())).toBeUndefined()
    expect(ownReady(now)).toBe(ownReady(structuredClone(now)))
    expect(ownReady(now)).not.toBe(ownReady({ ...now, muted: ['Python'] }))
  })
})
