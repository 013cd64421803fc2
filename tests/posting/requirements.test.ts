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
    ['Baking, Pastry or Grilling, Plating', ['Baking', 'Pastry|Grilling', 'Plating']],
    ['Baking or Pastry, Grilling or Plating', ['Baking|Pastry', 'Grilling|Plating']],
    ['Baking and Pastry or Grilling', ['Baking', 'Pastry|Grilling']],
    ['one of Baking, Pastry and Grilling', ['Baking|Pastry|Grilling']],
    ['Erfahrung mit Excel, SAP oder vergleichbaren Systemen', ['Excel|SAP']],
    ['maîtrise de Excel ou SAP', ['Excel|SAP']],
    ['techniques such as Baking, Pastry and Grilling', ['Baking|Pastry|Grilling?']],
    ['systems (e.g. Excel, SAP), and Baking', ['Excel|SAP?', 'Baking']],
    ['know Baking (maybe Sourdough)', ['Baking', 'Sourdough?']],
    ['Baking, care for old ovens, Pastry or Grilling', ['Baking', 'Pastry|Grilling']],
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
    ['hears what one should have, wherever it stands', 'The kitchen\n\nShould have knowledge of Baking and of Pastry.', ['must Baking', 'must Pastry']],
    ['hears whom somebody seeks', 'The guild seeks a patient baker with Baking and a good hand for Pastry.', ['must Baking', 'must Pastry']],
    ['hears proficiency among the duties', '## Duties\n- Proficiency in Excel and in SAP\n- Grilling', ['must Excel', 'must SAP', 'mentioned Grilling']],
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

  it('and for any blocks there is no exception', () => {
    const words = fc.oneof(fc.constantFrom('Requirements', 'Benefits', 'Nice to have', 'Baking - Pastry - Grilling', 'Requisitos: Baking. Ofrecemos: Pastry.', '#a #b', 'Keywords: Baking', '1) Baking 2) Pastry 3) Grilling'), fc.string({ unit: 'binary', maxLength: 60 }))
    const block = fc.record({ kind: fc.constantFrom('heading' as const, 'item' as const, 'paragraph' as const, 'cell' as const), text: words, under: fc.array(words, { maxLength: 3 }), label: words })
    fc.assert(fc.property(fc.array(block, { maxLength: 12 }), blocks => requirementsOf(blocks, kitchen).every(({ said }) => blocks[said.block ?? -1]?.text.slice(said.from, said.to) === said.words)), { numRuns: 60 })
  })

  it('there is no exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => Array.isArray(requirementsOf(blocksOfText(text), kitchen))))
  })
})

it.each([['commas', 'Baking, '], ['brackets', '(Baking '], ['alternatives', 'Baking or '], ['examples', 'e.g. Baking '], ['wishes', 'a plus, and experience Baking '], ['dashes', 'A - Baking '], ['numbers', '1) Baking '], ['hashtags', '#Baking '], ['labels', 'Requisitos: Baking. '], ['signs', '✓ Baking '], ['small words', 'und the la '], ['commas and words', 'a b, c d, ']])('takes bounded time for %s', (_, part) => {
  const start = performance.now()
  requirementsOf(blocksOfText(`## Requirements\n${part.repeat(20_000)}`), kitchen)
  expect(performance.now() - start).toBeLessThan(3_000)
})

describe('what asks nothing', () => {
  it.each<[string, string, string[]]>([
    ['keywords for search engines', '## Requirements\n- Baking\n\nKeywords: Pastry cook, Pastry job, Excel', ['must Baking']],
    ['keywords under a heading of their own', '## Requirements\n- Baking\n\n### Tags\nPastry, Excel', ['must Baking']],
    ['keywords in German', '## Dein Profil\n- Baking\n\nSchlagworte: Pastry, Excel', ['must Baking']],
    ['hashtags', '## Requirements\n- Baking\n\n#Pastry #Excel #Docker', ['must Baking']],
    ['a line with one hashtag still asks', '## Requirements\n- Good at Baking, see #17 of our handbook', ['must Baking']],
    ['boilerplate in German', '## Dein Profil\n- Baking\n- Bewerbungen von Menschen mit Schwerbehinderung und Pastry werden bei gleicher Eignung bevorzugt', ['must Baking']],
    ['boilerplate in French', '## Profil recherché\n- Baking\n- Poste ouvert aux personnes en situation de handicap, Pastry compris', ['must Baking']],
    ['boilerplate in Spanish', '## Requisitos\n- Baking\n- Envíanos tu CV con Excel', ['must Baking']],
    ['extras beneath what is offered', '## Benefícios\n- Pão\n### Diferenciais\n- Pastry\n## Requisitos\n- Baking\n### Diferenciais\n- Excel', ['must Baking', 'nice Excel']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('lists that lost their form', () => {
  it.each<[string, string, string[]]>([
    ['dashes in one paragraph', '## Requirements\nYou bring - Baking with rye - Pastry would be a plus - Grilling outdoors', ['must Baking', 'nice Pastry', 'must Grilling']],
    ['ticks in one paragraph', '## Requirements\n✓ Baking ✓ Pastry (a plus) ✓ Grilling', ['must Baking', 'nice Pastry', 'must Grilling']],
    ['numbers in one paragraph', '## Requirements\n1) Baking 2) Pastry is a plus 3) Grilling', ['must Baking', 'nice Pastry', 'must Grilling']],
    ['lines without any sign', 'Your profile\nBaking\nPastry is a plus\nGrilling\n\nOur benefits\nExcel for all', ['must Baking', 'nice Pastry', 'must Grilling']],
    ['criteria in plain lines', 'Person specification\nEssential criteria\nBaking\nDesirable criteria\nPastry\nEssential criteria\nGrilling\n\nBenefits\nExcel for all', ['must Baking', 'nice Pastry', 'must Grilling']],
    ['labels that run on in a short text', 'Requirements: Baking. Nice to have: Pastry. Benefits: Excel.', ['must Baking', 'nice Pastry']],
    ['a table of must and wish', '| Requirements | Baking |\n| Nice to have | Pastry |', ['must Baking', 'nice Pastry']],
    ['breaks and typed bullets in markup', '<p><b>Requirements</b><br>- Baking<br>- Pastry is a plus<br></p><p></p><p>x</p>', ['must Baking', 'nice Pastry']],
    ['tags that are never closed', '<h3>Requirements<ul><li>Baking<li>Pastry is a plus<li>Grilling</ul><h3>Benefits<ul><li>Excel</ul><p></p><p></p><p></p>', ['must Baking', 'nice Pastry', 'must Grilling']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('wishes apart from what is asked', () => {
  it.each<[string, string, string[]]>([
    ['behind a comma, the wish first', '## Requisitos\n- Baking, Grilling, valorable conocimientos de Pastry', ['must Baking', 'must Grilling', 'nice Pastry']],
    ['what a bracket only says of the word before it', '## Dein Profil\n- Baking\n- Pastry (wünschenswert)', ['must Baking', 'nice Pastry']],
    ['said of all before it', '## Requirements\n- Baking, Pastry, would be a plus', ['nice Baking', 'nice Pastry']],
    ['not needed at all', '## Requisitos\n- Baking\n- Pastry no es necesario', ['must Baking', 'nice Pastry']],
    ['among what the work is', '## Taken\n- Baking\n- Pastry is vereist', ['mentioned Baking', 'must Pastry']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})
