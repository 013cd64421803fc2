import { describe, expect, it } from 'vitest'
import { inPassing, surenessOf } from '../../lib/posting/in-passing'
import { passingSigns } from '../../lib/posting/passing-signs'
import { requirementsOf } from '../../lib/posting/requirements'
import { tierOf } from '../../lib/posting/tier'
import { findSkills } from '../../lib/skills/find'
import type { SectionKind } from '../../lib/vocabulary/headings'
import { PASSING_WEIGHTS } from '../../lib/vocabulary/passing-weights'
import { blocksOfText } from '../../lib/text/document'

const sureOf = (text: string, section?: SectionKind): (number | undefined)[] => surenessOf({ text, names: findSkills(text), section, tier: tierOf(section, text) }, 'en')
const mentionedIn = (text: string): string[] =>
  requirementsOf(blocksOfText(text), findSkills, { lang: 'en' }).flatMap(({ skills }) => skills.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))

describe('a name in passing', () => {
  it.each([
    ['Larkspur is a leading company in payments and wealth management for its customers.', 'about'],
    ['You will sit with our product team, the data scientists and the front-end developers.', undefined],
    ['Our mission is to make e-commerce fair for millions of people and businesses.', 'about'],
    ['Join our growing team of software engineers and designers.', undefined],
    ['We offer a pension plan, life insurance and a free gym.', 'benefits'],
  ] as const)('is told in: %s', (text, section) => {
    const sure = sureOf(text, section)
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.every(one => one !== undefined && one < 0)).toBe(true)
  })

  it.each([
    ['Solid experience with Docker and Kubernetes.', 'must'],
    ['Good knowledge of PostgreSQL or MySQL', 'must'],
    ['Familiarity with React is a plus.', 'nice'],
    ['TypeScript, Node.js, GraphQL', undefined],
  ] as const)('is none in: %s', (text, section) => {
    const sure = sureOf(text, section)
    expect(sure.length).toBeGreaterThan(0)
    expect(sure.every(one => one !== undefined && one > 0)).toBe(true)
  })

  it('is nothing in a language whose cues nobody wrote down', () => {
    const line = { text: 'Larkspur on johtava yritys, joka myy Kubernetes-palvelua', names: [{ from: 37, to: 47 }], section: undefined, tier: undefined } as const
    expect(surenessOf(line, 'fi')).toEqual([undefined])
    expect(inPassing(line, 'fi')).toEqual([false])
  })

  it('is less often told in an item of a list, which tells of the work', () => {
    const text = 'Growing the company with our machine learning team'
    const line = { text, names: findSkills(text), section: undefined, tier: tierOf(undefined, text) } as const
    expect(line.names).toHaveLength(1)
    expect([inPassing(line, 'en'), inPassing(line, 'en', true), inPassing({ ...line, section: 'about' }, 'en', true)]).toEqual([[true], [false], [true]])
  })

  it('has no signs where no name is', () => {
    expect(passingSigns({ text: 'We sell shoes.', names: [], section: undefined, tier: undefined }, 'en')).toEqual([])
  })
})

describe('a posting', () => {
  const POSTING = `# Platform engineer at Larkspur

## About us

Larkspur is a leading provider of wealth management to banks and their customers all over the world. Our teams of data scientists and product managers are our pride.

## What you will do

- Run our Kubernetes clusters and automate deployments with Terraform

## What you bring

- Strong experience with Go`

  it('names what its work is done with, not what the employer sells nor who else works there', () => {
    const skills = mentionedIn(POSTING)
    expect(skills).toEqual(expect.arrayContaining(['Kubernetes', 'Terraform', 'Go']))
    for (const passing of ['Investment Management', 'Data Science', 'Product Management']) expect(skills).not.toContain(passing)
  })

  it('is asked what it insists on, whatever stands beside it', () => {
    expect(mentionedIn('## Requirements\n\n- You know how our customers, banks and leading companies, do wealth management')).toContain('Investment Management')
  })
})

describe('the weights', () => {
  const texts = ['We build our React app with the product team, so experience with Node.js is a nice plus for you.', 'AWS', 'Bachelor degree in Computer Science', 'Frontend developers']
  it('are of signs that lines can have', () => {
    const signs = texts.flatMap(text => passingSigns({ text, names: findSkills(text), section: 'must', tier: 'must' }, 'en').flat())
    const shapes = new Set(signs.map(sign => sign.split(':')[0]))
    for (const sign of Object.keys(PASSING_WEIGHTS)) if (sign !== 'always') expect([...shapes]).toContain(sign.split(':')[0])
  })

  it('let experience asked for speak for a name and a job title against it', () => {
    expect(PASSING_WEIGHTS['earlier: asks']).toBeGreaterThan(0.5)
    expect(PASSING_WEIGHTS['after: role']).toBeLessThan(-1)
    expect(PASSING_WEIGHTS['its last word: role']).toBeLessThan(-1)
  })
})
