import { describe, expect, it } from 'vitest'
import { Requirement } from '../../lib/posting/posting'
import { requirementsOf } from '../../lib/posting/requirements'
import { blocksOfText } from '../../lib/text/document'
import type { FindSkills } from '../../lib/posting/skill-groups'

const NAMES: readonly (readonly [RegExp, string])[] = [[/pneumatics|hydraulics/gi, 'Fluid power'], [/baking|oven work/gi, 'Baking'], [/pastry/gi, 'Pastry']]
const find: FindSkills = text =>
  NAMES.flatMap(([pattern, skill]) => [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ skill, from: index, to: index + words.length }))).sort((a, b) => a.from - b.from)

const wordsOf = (text: string): [string, ...string[]][] =>
  requirementsOf(blocksOfText(text), find, { lang: 'en' }).flatMap(({ tier, skills }) => skills.flatMap(({ anyOf }) => anyOf.map(({ said, also = [] }): [string, ...string[]] => [tier, said.words, ...also.map(({ words }) => words)])))

describe('the words by which a posting asks for one skill', () => {
  it.each<[string, string, [string, ...string[]][]]>([
    ['are all kept where one line has several', '## Requirements\n\n- Knowledge of pneumatics and hydraulics', [['must', 'pneumatics', 'hydraulics']]],
    ['are kept from several lines', '## Requirements\n\n- Knowledge of baking\n- Pastry\n- Some years of oven work', [['must', 'baking', 'oven work'], ['must', 'Pastry']]],
    ['are kept of alternatives that are the same', '## Requirements\n\n- Pneumatics or hydraulics', [['must', 'Pneumatics', 'hydraulics']]],
    ['are not kept twice, whatever their letters', '## Requirements\n\n- Baking\n- baking at night\n- BAKING', [['must', 'Baking']]],
    ['are not kept from what is only wished for', '## Requirements\n\n- Baking\n\n## Nice to have\n\n- Oven work', [['must', 'Baking']]],
  ])('%s', (_, text, expected) => expect(wordsOf(text)).toEqual(expected))

  it('are only a few, however many there are', () => {
    const many: FindSkills = text => [...text.matchAll(/dough\d+/g)].map(({ 0: words, index }) => ({ skill: 'Dough', from: index, to: index + words.length }))
    const [line] = requirementsOf(blocksOfText(`## Requirements\n\n${Array.from({ length: 50 }, (_, nth) => `- knowledge of dough${nth}`).join('\n')}`), many, { lang: 'en' })
    expect(line?.skills[0]?.anyOf[0]?.also).toHaveLength(4)
  })

  it('may be missing in what was saved before they were kept', () => {
    const said = { source: 'text', words: 'Baking' }
    expect(Requirement.safeParse({ tier: 'must', said, skills: [{ anyOf: [{ skill: 'Baking', said }] }] }).success).toBe(true)
  })
})

describe('a line that leads to a list', () => {
  it.each<[string, string, string]>([
    ['asks, however it is put', 'Nobody can hold this post without these qualifications:', 'must'],
    ['wishes, however it is put', 'We look twice at whoever brings one of these additional skills:', 'nice'],
  ])('%s', (_, lead, tier) => expect(wordsOf(`## The bakery\n\nAn old house.\n\n${lead}\n\n- Baking\n- Pastry`)).toEqual([[tier, 'Baking'], [tier, 'Pastry']]))

  it('parts what is required from what is preferred inside one long paragraph', () => {
    const duties = 'Responsibilities Open the shop at four. Keep the ledger of flour and the list of guests, and talk to the miller when the harvest was poor. Lock the yard behind you, feed the cat, and tell the night watch what is still in the oven before you leave the house for the day.'
    expect(wordsOf(`${duties} Qualifications Required: Ten winters of oven work. Preferred: Pastry at a hotel.`)).toEqual([['must', 'oven work'], ['nice', 'Pastry']])
  })
})
