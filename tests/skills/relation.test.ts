import { describe, expect, it } from 'vitest'
import { skillNamed } from '../../lib/skills/named'
import { relation } from '../../lib/skills/relation'

describe('relation', () => {
  it.each([
    ['KServe', 'Model Serving', 'narrower'],
    ['Model Serving', 'KServe', 'broader'],
    ['Next.js', 'JavaScript', 'narrower'],
    ['KServe', 'Seldon', 'neighbour'],
    ['TensorFlow', 'PyTorch', 'neighbour'],
    ['Python', 'Python', 'same'],
    ['Online Experimentation', 'A/B Testing', 'same'],
    ['FSDP', 'Distributed Training', 'narrower'],
    ['Plumbing', 'Kubernetes', undefined],
    ['No such skill', 'Python', undefined],
    ['No such skill', 'No such skill', 'same'],
  ])('of %s to %s is %s', (have, wanted, expected) => {
    expect(relation(have, wanted)).toBe(expected)
  })
})

describe('skillNamed', () => {
  it.each([
    ['k8s', 'Kubernetes'],
    [' GO ', 'Go'],
    ['r', 'R'],
    ['node js', 'Node.js'],
    ['AMAZON WEB SERVICES', 'AWS'],
    ['c++', 'C++'],
    ['LLMs', 'Large Language Models'],
  ])('takes %s for %s', (words, skill) => {
    expect(skillNamed(words)).toBe(skill)
  })

  it.each(['', ' ', 'Python and Go', 'python!', 'petabytes', '.', 'x'.repeat(5000)])('takes "%s" for nothing', words => {
    expect(skillNamed(words)).toBeUndefined()
  })
})
