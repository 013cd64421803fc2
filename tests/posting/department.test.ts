import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'

const read = (text: string) => readPosting(captureText(text, {}))

describe('the department', () => {
  it.each([
    ['Department: Bread', 'Bread'], ['Abteilung: Konditorei', 'Konditorei'], ['Pôle : Boulangerie', 'Boulangerie'], ['Departamento: Panadería', 'Panadería'], ['Setor: Padaria', 'Padaria'], ['Afdeling: Brood', 'Brood'],
    ['Avdelning: Bröd', 'Bröd'], ['Avdeling: Brød', 'Brød'], ['Osasto: Leipomo', 'Leipomo'], ['Dział: Produkcja', 'Produkcja'], ['Oddělení: Výroba chleba', 'Výroba chleba'], ['Oddelenie: Výroba', 'Výroba'], ['Отдел: Производство', 'Производство'], ['Відділ: Виробництво', 'Виробництво'],
  ])('%s', (line, department) => expect(read(`# Baker\n\nLarkspur\n\n${line}\n\nYou bake at night.`).department?.value).toBe(department))

  it('is none where a sentence speaks of one', () => {
    expect(read('# Baker\n\nYou work closely with the sales department and its team.').department).toBeUndefined()
  })
})

describe('a line that says whose the job is and where', () => {
  it.each([
    ['Ghent - Larkspur Bakery\n\nNight baker\n\nYou bake rye.', 'Night baker', 'Larkspur Bakery', 'Ghent'],
    ['Ghent - Larkspur Bakery - Night baker\n\nYou bake rye.', 'Night baker', 'Larkspur Bakery', 'Ghent'],
    ['Night Baker, Larkspur Bakery, Ghent\n\nYou bake rye.', 'Night Baker', 'Larkspur Bakery', 'Ghent'],
    ['Kraków - Quillon Sp. z o.o.\nKsięgowa\n\nWymagania:\n- Excel', 'Księgowa', 'Quillon Sp. z o.o.', 'Kraków'],
    ['Lyon - Quillon SAS\nComptable (H/F)\n\nVous tenez les comptes.', 'Comptable (H/F)', 'Quillon SAS', 'Lyon'],
    ['Zürich – Quillon AG – Disponent (m/w/d)\n\nDeine Aufgaben\n- Planung', 'Disponent (m/w/d)', 'Quillon AG', 'Zürich'],
  ])('%j', (text, title, company, city) => {
    const { title: called, company: whose, places } = read(text)
    expect([called?.value, whose?.value, places.map(place => place.city)]).toEqual([title, company, [city]])
  })

  it('is no item of a list that happens to be called like a town', () => {
    expect(read('Lohnbuchhalter (m/w/d)\nQuillon GmbH\n\nDeine Aufgaben\n- Löhne\n- Gehälter').places).toEqual([])
  })
})
