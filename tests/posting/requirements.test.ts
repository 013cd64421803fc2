import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../lib/posting/requirements'
import { skillGroups } from '../../lib/posting/skill-groups'
import { blocksOfText } from '../../lib/text/document'
import { kitchen } from './little-finder'

/** "must Baking|Pastry" for each group: tier and alternatives, a question mark where weak. */
const read = (text: string, beside = {}): string[] =>
  requirementsOf(blocksOfText(text), kitchen, beside).flatMap(({ tier, skills }) => skills.map(({ anyOf, weak }) => `${tier} ${anyOf.map(({ skill }) => skill).join('|')}${weak ? '?' : ''}`))

describe('alternatives in a line', () => {
  it.each<[string, string[]]>([
    ['Kubernetes (KServe, Seldon, or custom wrappers)', ['Kubernetes', 'KServe|Seldon']],
    ['Proficiency in Baking or Pastry, with years at the oven', ['Baking|Pastry']],
    ['AWS/GCP experience, Docker, Kubernetes', ['AWS|GCP', 'Docker', 'Kubernetes']],
    ['Serving with KServe, Seldon or Tritonix', ['KServe|Seldon']],
    ['MLflow, Weights & Biases, or similar tools', ['MLflow|Weights & Biases']],
    ['Baking, Pastry and Grilling', ['Baking', 'Pastry', 'Grilling']],
    ['Baking, Pastry, Grilling or Plating', ['Baking|Pastry|Grilling|Plating']],
    ['Baking and Pastry or Grilling', ['Baking', 'Pastry|Grilling']],
    ['one of Baking, Pastry and Grilling', ['Baking|Pastry|Grilling']],
    ['Erfahrung mit Excel, SAP oder vergleichbaren Systemen', ['Excel|SAP']],
    ['maîtrise de Excel ou SAP', ['Excel|SAP']],
    ['techniques such as Baking, Pastry and Grilling', ['Baking|Pastry|Grilling?']],
    ['systems (e.g. Excel, SAP), and Baking', ['Excel|SAP?', 'Baking']],
    ['know Baking (maybe Sourdough)', ['Baking', 'Sourdough?']],
    ['we would like Baking and Pastry', ['Baking', 'Pastry']],
    ['Baking. Pastry or so they say', ['Baking', 'Pastry']],
  ])('%s', (line, groups) => expect(skillGroups(line, kitchen).map(({ anyOf, weak }) => anyOf.map(({ skill }) => skill).join('|') + (weak ? '?' : ''))).toEqual(groups))

  it('reads a word that only joins alternatives in one language by that language', () => {
    expect(skillGroups('kennis van Excel of SAP', kitchen, 'nl')).toHaveLength(1)
    expect(skillGroups('the Excel of SAP', kitchen)).toHaveLength(2)
  })
})

describe('tiers', () => {
  it.each<[string, string, string[]]>([
    ['asks under a heading that asks', '## Requirements\n- Baking', ['must Baking']],
    ['asks under "About you"', '# Cook\n## About you\nYou are good at Baking.', ['must Baking']],
    ['wishes where the line says so', '## Requirements\n- Baking (Sourdough) is a huge plus.', ['nice Baking', 'nice Sourdough']],
    ['wishes under a heading that wishes', '## Nice to have\n- Baking', ['nice Baking']],
    ['wishes under a heading with hyphens', '## Nice-to-haves\n- Baking', ['nice Baking']],
    ['wishes under a sub-heading of a wish', '## Preferred Qualifications\n### Skills\n- Baking', ['nice Baking']],
    ['asks under a sub-heading of what is asked', '## Required Qualifications\n### Technical Skills\n- Baking', ['must Baking']],
    ['wishes in German', '## Dein Profil\n- Baking\n- Pastry wünschenswert', ['must Baking', 'nice Pastry']],
    ['wishes in French', '## Profil recherché\n- Baking\n- Pastry serait un atout', ['must Baking', 'nice Pastry']],
    ['wishes in Spanish', '## Requisitos\n- Baking\n- Se valorará Pastry', ['must Baking', 'nice Pastry']],
    ['parts what is asked from what is wished in one line', '## Requirements\n- Strong Baking, experience with Pastry is a plus', ['must Baking', 'nice Pastry']],
    ['wishes what a bracket wishes', '## Requirements\n- Baking (Sourdough preferred)', ['must Baking', 'nice Sourdough']],
    ['wishes after a lead-in', '## Requirements\n- Preferred: Baking and Pastry', ['nice Baking', 'nice Pastry']],
    ['only mentions what the work is', "## What you'll build\n- Pipelines of Baking", ['mentioned Baking']],
    ['only mentions what tells of the employer', '## About Larkspur\nWe love Baking.', ['mentioned Baking']],
    ['asks nothing where it offers', '## Benefits\n- Baking classes', []],
    ['asks nothing where it tells how to apply', '## How to apply\n- Links to your Baking', []],
    ['asks nothing where it tells of the interviews', '## Interview process\n1. Baking test', []],
    ['asks nothing in a sub-section of what is offered', '## What we offer\n### Growth\n- Baking classes', []],
    ['asks in prose without a heading where the words ask', 'We need a cook. Experience with Baking is required. We use Excel.', ['must Baking', 'mentioned Excel']],
    ['asks in prose under a general heading', '## Job description\nYou must have experience with Baking. The team uses Excel.', ['must Baking', 'mentioned Excel']],
    ['counts a skill once, at its strongest', '## Duties\n- Baking\n## Nice to have\n- Baking\n## Requirements\n- Baking', ['must Baking']],
    ['lets alternatives go that are met anyway', '## Requirements\n- Baking\n- Baking or Pastry', ['must Baking']],
    ['keeps the alternatives where one is only wished by itself', '## Requirements\n- Baking or Pastry\n## Nice to have\n- Baking', ['must Baking|Pastry']],
    ['does not take "your own advantage" for a wish', '## Requirements\n- Take advantage of Baking', ['must Baking']],
    ['asks nothing in boilerplate', '## Requirements\n- Baking\nAll qualified applicants get a Pastry, without regard to race.', ['must Baking']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('does not let the title of the job ask', () => {
    expect(read('# Customer Experience Lead\nWe use Excel.', { title: 'Customer Experience Lead' })).toEqual(['mentioned Excel'])
  })

  it('keeps lines that ask without naming a skill', () => {
    const [line] = requirementsOf(blocksOfText('## Requirements\n- A steady hand'), kitchen)
    expect(line).toMatchObject({ tier: 'must', said: { words: 'A steady hand', block: 1, from: 0 }, skills: [] })
  })

  it('says where each skill stands', () => {
    const blocks = blocksOfText('## Requirements\n- Rye. Strong Baking, experience with Pastry is a plus')
    for (const { skills } of requirementsOf(blocks, kitchen)) {
      for (const { said } of skills.flatMap(({ anyOf }) => anyOf)) expect(blocks[said.block ?? -1]?.text.slice(said.from, said.to)).toBe(said.words)
    }
  })
})

describe('for any text', () => {
  const line = fc.constantFrom('## Requirements', '## Nice to have', '## Benefits', '- Baking or Pastry', '- Baking, Grilling and Excel', '- SAP is a plus', 'We use Docker.', '- e.g. AWS, GCP', '', '- You (Baking/Pastry), one of SAP, Excel')

  it('each skill counts at one tier, and repeating the text changes nothing', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 20 }), lines => {
      const text = `# Cook\n${lines.join('\n')}`
      const once = read(text)
      const asked = once.filter(group => !group.includes('|')).map(group => group.split(' ').slice(1).join(' ').replace('?', ''))
      expect(new Set(asked).size).toBe(asked.length)
      expect(new Set(read(`${text}\n\n${text}`))).toEqual(new Set(once))
    }))
  })

  it('there is no exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => Array.isArray(requirementsOf(blocksOfText(text), kitchen))))
  })
})

it.each([['commas', 'Baking, '], ['brackets', '(Baking '], ['alternatives', 'Baking or '], ['examples', 'e.g. Baking '], ['wishes', 'a plus, and experience Baking ']])('takes bounded time for %s', (_, part) => {
  const start = performance.now()
  requirementsOf(blocksOfText(`## Requirements\n${part.repeat(20_000)}`), kitchen)
  expect(performance.now() - start).toBeLessThan(3_000)
})
