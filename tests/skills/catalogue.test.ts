import { describe, expect, it } from 'vitest'
import { catalogueOf, otherNames, searchSkills } from '../../lib/skills/catalogue'
import { noWords, type OwnWords } from '../../lib/skills/own-words'
import { relativesOf } from '../../lib/skills/relatives'
import { skillGuide } from '../../lib/vocabulary/compiled/skill-guide'
import { ownTable } from '../../lib/skills/table'

const catalogue = catalogueOf(noWords())
const own: OwnWords = { added: [{ name: 'Zorblax', kind: 'tool', others: ['zlx'], broader: [] }, { name: 'Kubernetes', kind: 'platform', others: ['kay eights'], broader: [] }], renamed: { Python: 'Snake' }, muted: [] }
const yours = catalogueOf(own)
const names = (typed: string, all = catalogue) => searchSkills(all, typed).map(({ name }) => name)

describe('the list of all skills', () => {
  it.each([
    ['python', 'Python'], ['K8S', 'Kubernetes'], ['kubern', 'Kubernetes'], ['java', 'Java'], ['next js', 'Next.js'], ['next.js', 'Next.js'], ['nextjs', 'Next.js'], ['backend development', 'Back-end Development'], ['c++', 'C++'],
  ])('finds for %s first %s', (typed, name) => {
    expect(names(typed)[0]).toBe(name)
  })

  it('is all of them where nothing is typed, and none where nothing fits', () => {
    expect(names(' ')).toHaveLength(ownTable().compiled.skills)
    expect(names('zorblaxium')).toEqual([])
  })

  it('holds what the person added, by further and new names too, each skill once', () => {
    expect([names('zlx', yours), names('kay eights', yours), names('snake', yours)[0]]).toEqual([['Zorblax'], ['Kubernetes'], 'Python'])
    expect(yours).toHaveLength(catalogue.length + 1)
  })

  it('knows the line of work of each, none of the person’s own', () => {
    const lines = new Set(skillGuide.lines.map(([line]) => line))
    expect(searchSkills(catalogue, '').every(({ line }) => line !== undefined && lines.has(line))).toBe(true)
    expect(searchSkills(catalogue, 'information security')[0]?.line).toBe('Information security')
    expect(searchSkills(yours, 'Zorblax')[0]?.line).toBeUndefined()
    expect([...lines].filter(line => /README|\.txt|Grammar/.test(line))).toEqual([])
  })

  it('tells other names without the own one and its plural, and relatives in both directions', () => {
    expect(otherNames(yours, 'Kubernetes')).toEqual(['k8s', 'kube', 'kay eights'])
    const { broader, narrower, neighbours } = relativesOf('Kubernetes')
    expect(broader).toContain('Container Orchestration')
    expect(narrower).toContain('Helm')
    expect(neighbours).toContain('Nomad')
    expect(relativesOf('Zorblax')).toEqual({ broader: [], narrower: [], neighbours: [], same: [] })
  })
})
