import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../lib/posting/requirements'
import { findSkills } from '../../lib/skills/find'
import { blocksOfText } from '../../lib/text/document'

const read = (text: string): string[] =>
  requirementsOf(blocksOfText(text), findSkills).flatMap(({ tier, skills }) => skills.map(({ anyOf }) => `${tier} ${anyOf.map(({ skill }) => skill).join('|')}`))

describe('what is asked for abroad', () => {
  it.each<[string, string, string[]]>([
    ['Dutch wishes under a heading of their own', 'Laborant\n\nEisen:\n- Je hebt ervaring met Java en met het bouwen van diensten.\n\nWensen:\n- Docker', ['must Java', 'nice Docker']],
    ['a Danish sentence that goes on in its list', 'Bogholder til vores kontor\n\nDu bliver en del af et lille hold, hvor alle hjælper hinanden, og hvor vi ikke har travlt.\n\nVi forestiller os, at du\n- er god til Excel\n- har erfaring med bogføringen i mindre firmaer og med at holde orden på det hele', ['must Excel', 'must Accounting']],
    ['a German wish that begins so', '## Ihr Profil\n- Erfahrung in der Buchhaltung und im Büro\n- gern mit Kenntnissen in DATEV', ['must Accounting', 'nice DATEV']],
    ['Swedish names with their article', '## Vi söker dig som\n- har erfarenhet av svetsningen och felsökningen i verkstaden', ['must Welding', 'must Industrial Maintenance']],
    ['Czech names in the instrumental', '## Požadujeme\n- zkušenosti se svařováním a účetnictvím ve výrobním podniku', ['must Welding', 'must Accounting']],
    ['a Russian name whose second word keeps its case', '## Требования\n- опыт по управлению проектами от трёх лет в строительной компании', ['must Project Management']],
    ['a further training that is no staff development', '## Das bringen Sie mit\n- Weiterbildung in Wundmanagement und Freude an der Arbeit', ['must Wound Care']],
    ['a trade diploma that is no care', '## You will need\n- NVQ Level 3 in Plumbing', ['must Plumbing']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('alternatives end with the one behind "or"', () => {
    expect(read('## Requirements\n- Experience with at least one of Java or Python, solid Docker knowledge')).toEqual(['must Java|Python', 'must Docker'])
  })
})
