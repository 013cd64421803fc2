import { describe, expect, it } from 'vitest'
import { withoutEmployer } from '../../lib/posting/employer-in-line'
import { readPosting } from '../../lib/posting/read'
import { findSkills } from '../../lib/skills/find'
import { blocksOfText } from '../../lib/text/document'

const named = (employer: string | undefined, line: string) => withoutEmployer(text => findSkills(text), employer)(line).map(({ skill }) => skill)

describe('skills and the name of the employer', () => {
  it.each([
    ['Larkspur Robotics GmbH', 'Larkspur Robotics GmbH builds arms for bakeries.', []],
    ['Larkspur Robotics GmbH', 'At Larkspur Robotics you will write Python.', ['Python']],
    ['Larkspur Robotics GmbH', 'You know robotics and Python.', ['Robotics', 'Python']],
    ['Larkspur Robotics GmbH', 'Larkspur Robotics needs robotics.', ['Robotics']],
    ['Python', 'Experience with Python', ['Python']],
    ['Python Ltd', 'Experience with Python', ['Python']],
    [undefined, 'Larkspur Robotics GmbH', ['Robotics']],
  ])('of %s, "%s" names %j', (employer, line, skills) => {
    expect(named(employer, line)).toEqual(skills)
  })

  it('makes no requirement of the name that a posting begins with', () => {
    const blocks = blocksOfText('# Fitter\n\nCompany: Larkspur Robotics GmbH\n\nLarkspur Robotics GmbH is a workshop of thirty people.\n\n## Requirements\n\n- Experience with Python')
    const posting = readPosting({ kind: 'text', title: 'Fitter', blocks, data: [], fields: {} })
    expect(posting.company?.value).toContain('Larkspur Robotics')
    expect(posting.requirements.flatMap(line => line.skills.flatMap(group => group.anyOf.map(({ skill }) => skill)))).toEqual(['Python'])
  })

  it('stays fast where the name is everywhere', () => {
    const line = 'Larkspur Robotics '.repeat(6_000)
    const before = performance.now()
    named('Larkspur Robotics', line)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
