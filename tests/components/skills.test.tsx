import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NotKnown } from '../../components/skills/NotKnown'
import { OwnChanges } from '../../components/skills/OwnChanges'
import { SkillForm } from '../../components/skills/SkillForm'
import { SkillMore } from '../../components/skills/SkillMore'
import { SkillSearch } from '../../components/skills/SkillSearch'
import { linkToAddSkill, routeOf } from '../../entrypoints/options/route'
import { catalogueOf, searchSkills } from '../../lib/skills/catalogue'
import { noWords, type OwnWords } from '../../lib/skills/own-words'

const words: OwnWords = { added: [{ name: 'Zorblax', kind: 'tool', others: ['zlx'], broader: ['Python'] }, { name: 'Go', kind: 'language', others: ['go thing'], broader: [] }], renamed: { Kubernetes: 'Cluster thing' }, muted: ['Terraform'] }
const catalogue = catalogueOf(words)
const nothing = () => undefined
const text = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const search = (query: string) => renderToStaticMarkup(<SkillSearch catalogue={catalogue} words={words} query={query} onQuery={nothing} onChange={nothing} linkToAdd={linkToAddSkill} />)

describe('the skills as shown', () => {
  it('draws no more than fifty rows, however many fit, and says how many there are', () => {
    const html = search('e')
    expect(html.match(/aria-expanded/g)).toHaveLength(50)
    expect(text(html)).toMatch(/[\d,]+ of [\d,]+/)
    expect(text(html)).toMatch(/Show 50 more/)
  })

  it.each([['terraform', /Terraform muted/], ['cluster', /Cluster thing your name for Kubernetes platform or product · Cloud/], ['zlx', /Zorblax added by you tool/]])('marks what the person changed: %s', (query, shown) => {
    expect(text(search(query))).toMatch(shown)
  })

  it('offers to add what is not there', () => {
    expect(search('zorblaxium & co')).toMatch(/href="#skills\?add=zorblaxium\+%26\+co"/)
    expect(routeOf(linkToAddSkill('zorblaxium & co'))).toEqual({ section: 'skills', add: 'zorblaxium & co' })
    expect(routeOf('#skills')).toEqual({ section: 'skills' })
  })

  it('tells of one skill its names, its relatives and what can be done', () => {
    const more = (name: string) => {
      const [skill] = searchSkills(catalogue, name)
      return skill ? text(renderToStaticMarkup(<SkillMore skill={skill} words={words} catalogue={catalogue} onLook={nothing} onChange={nothing} />)) : ''
    }
    expect(more('Kubernetes')).toMatch(/Other names k8s.*Part or kind of Container Orchestration.*Its parts or kinds.*Does the same work.*Mute.*Rename.*Give its own name back.*Add names/)
    expect(more('Zorblax')).toMatch(/Part or kind of Python.*Take out/)
    expect(more('Zorblax')).not.toMatch(/Mute|Rename/)
    expect(more('Terraform')).toMatch(/Unmute.*not looked for, in postings or in your profile/)
  })

  it('lists every change with a way back, and says what to do while there is none', () => {
    const list = (of: OwnWords) => text(renderToStaticMarkup(<OwnChanges words={of} refused={[{ name: 'Zorblax', why: 'too odd' }]} onChange={nothing} />))
    expect(list(words)).toMatch(/Zorblax added, also found as zlx, part of Python, not looked for: too odd Take out.*Go also found as go thing Take out the names.*Cluster thing your name for Kubernetes Give its own name back.*Terraform muted Unmute/)
    expect(list(noWords())).toMatch(/Nothing yet\. Mute what is found wrongly/)
  })

  it('says in the form what comes of a name', () => {
    expect(text(renderToStaticMarkup(<SkillForm name="k8s" words={noWords()} catalogue={catalogue} onAdd={nothing} />))).toMatch(/“k8s” is a name of Kubernetes so far/)
  })

  it('offers only names that are not known to be added', () => {
    const learning = { named: nothing, isKnown: (name: string) => name === 'Python', shown: (name: string) => name, onLearn: nothing }
    const line = (name: string) => text(renderToStaticMarkup(<NotKnown name={name} learning={learning} />))
    expect(line('Zorblax')).toMatch(/“Zorblax” is not looked for in postings\. Add to my skills/)
    expect([line('Python'), line(' '), line('x'.repeat(61)), renderToStaticMarkup(<NotKnown name="Zorblax" learning={undefined} />)]).toEqual(['', '', '', ''])
  })
})
