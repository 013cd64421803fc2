import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../lib/posting/requirements'
import { blocksOfText } from '../../lib/text/document'
import { kitchen } from './little-finder'

const read = (text: string): string[] => requirementsOf(blocksOfText(text), kitchen).flatMap(({ tier, skills }) => skills.map(({ anyOf }) => `${tier} ${anyOf.map(({ skill }) => skill).join('|')}`))
const about = 'We are a small house by the river that has fed its town for ninety years, with one long table, a garden behind the yard and a cellar that nobody has seen the end of. Guests come by boat in summer and on foot in winter, and whoever comes twice is asked to stay for the evening. '

describe('headings that run on in one paragraph', () => {
  it.each<[string, string, string[]]>([
    ['asks and wishes by the heading before', `${about}Key Responsibilities Keep the oven warm for Grilling Minimum Requirements Two winters of Baking Nice to Have Pastry`, ['mentioned Grilling', 'must Baking', 'nice Pastry']],
    ['asks beneath what will make one successful', `${about}Key Responsibilities Keep the oven warm for Grilling Key Skills That Will Help You Thrive Two winters of Baking`, ['mentioned Grilling', 'must Baking']],
    ['reads headings with a colon or a question mark', `${about}What are we looking for? Baking. What we offer: Pastry on Sundays.`, ['must Baking']],
    ['reads German headings', `${about}Ihre Aufgaben Grilling am Abend. Ihr Profil Baking. Wir bieten Pastry am Sonntag.`, ['mentioned Grilling', 'must Baking']],
    ['reads Spanish headings', `${about}Tus funciones: Grilling. Requisitos: Baking. Ofrecemos: Pastry.`, ['mentioned Grilling', 'must Baking']],
    ['parts the items of a list that lost its lines', `${about}Required Qualifications Experience with Baking Knowledge of Pastry is a plus Strong Grilling`, ['must Baking', 'nice Pastry', 'must Grilling']],
    ['leaves words of a sentence alone', `${about}Our requirements for Baking grow with the town. The kitchen works with Pastry, Plating.`, ['mentioned Pastry', 'mentioned Plating']],
    ['asks by a label', '## Duties\nMandatory skills: Baking, Pastry', ['must Baking', 'must Pastry']],
    ['asks beneath a line that is nothing but a question', 'What are we looking for?\n\nSomeone for Baking.', ['must Baking']],
    ['hears the employer ask while it tells of itself', '## The company\nWe love Pastry. It is vital that you have years of Baking behind you.', ['must Baking']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each([['headings', 'Key Requirements: '], ['capitals', 'Strong '], ['colons', 'a: '], ['questions', 'What? ']])('takes bounded time for %s', (_, part) => {
    const start = performance.now()
    requirementsOf(blocksOfText(part.repeat(100_000 / part.length)), kitchen)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('subjects of a degree', () => {
  it.each<[string, string[]]>([
    ['## Requirements\n- A degree in Baking, Pastry or a related field', []],
    ['## Requirements\n- Degree in Pastry and experience with Baking', ['must Baking']],
    ['## Requirements\n- Abschluss in Pastry, mit Baking', ['must Baking']],
  ])('asks for no skill: %s', (text, expected) => expect(read(text)).toEqual(expected))
})
