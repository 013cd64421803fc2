import { describe, expect, it } from 'vitest'
import { readPlaces } from '../../lib/facts/place-text'
import type { Block } from '../../lib/text/block'
import { cityInflected } from '../../lib/vocabulary/cities'
import { expectExact, para } from './blocks'

const heading = (text: string): Block => ({ kind: 'heading', text, level: 1, under: [] })
const cell = (text: string): Block => ({ kind: 'cell', text, under: [] })
const places = (blocks: readonly Block[]) => {
  const found = readPlaces(blocks)
  expectExact(blocks, found)
  return found.map(({ said: _said, ...place }) => place)
}

describe('places as countries write them', () => {
  it.each([
    ['Bäckerei Sonnenkorn, 82299 Moosingen', [{ city: 'Moosingen' }]],
    ['Gasthof Lindenhof - 5710 Oberkaprun', [{ city: 'Oberkaprun' }]],
    ['8610 Uster ZH', [{ city: 'Uster', region: 'ZH', country: 'CH' }]],
    ['2026 Summer Internship', []],
    ['Albany, New York', [{ city: 'Albany', region: 'New York', country: 'US' }]],
    ['Remote within the US, except California and Colorado', []],
    ['Fully remote, but you must reside in Texas, Florida or Georgia', []],
    ['1200 Mitarbeiter', []],
    ['Meylan - 38', [{ city: 'Meylan', country: 'FR' }]],
    ['Lorient – 56', [{ city: 'Lorient', country: 'FR' }]],
    ['Wrocław - Larkspur Sp. z o.o.', [{ city: 'Wrocław', country: 'PL' }]],
    ['Brno - Larkspur s.r.o.', [{ city: 'Brno', country: 'CZ' }]],
    ['Curitiba- PR', [{ city: 'Curitiba', region: 'PR', country: 'BR' }]],
    ['Barueri -SP', [{ city: 'Barueri', region: 'SP', country: 'BR' }]],
    ['PL/SQL', []],
    ['Location: –hybrid', []],
    ['JR/Pl/SR', []],
    ['7th Main, Lakeview, Bengaluru, Karnataka', [{ city: 'Bengaluru', region: 'Karnataka', country: 'IN' }]],
    ['Hornby, Christchurch, Canterbury', [{ city: 'Christchurch', region: 'Canterbury', country: 'NZ' }]],
    ['Санкт-Петербург, Садовый переулок, 4/2', [{ city: 'Санкт-Петербург', country: 'RU' }]],
    ['Porto or REMOTE (EU timezones) | Full-time | Oven Works', [{ city: 'Porto', country: 'PT' }]],
  ])('reads the line %j under a title', (line, expected) => {
    expect(places([para('Baker'), para(line)])).toEqual(expected)
  })

  it.each([
    ['Miejsce pracy: Dębina Mała k/Sieradza', 'Dębina Mała'],
    ['Arbeitsort: Hinterau bei Rosenheim', 'Hinterau'],
    ['Место работы: г. Нижний Тагил', 'Нижний Тагил'],
  ])('reads %j without what only says near what it lies', (line, city) => {
    expect(places([para(line)]).map(place => place.city)).toEqual([city])
  })

  it('knows the country of a town in Cyrillic letters', () => {
    expect(places([para('Место работы: г. Дубна')])).toEqual([{ city: 'Дубна', country: 'RU' }])
  })

  it('takes a cell that is nothing but a label for the label of the next', () => {
    expect(places([cell('Intitulé du poste'), cell('agent de service'), cell('Lieu de travail'), cell('NANTES')])).toEqual([{ city: 'Nantes', country: 'FR' }])
  })
})

describe('where somebody is sought', () => {
  it.each([
    ['Lyngbo El søger en erfaren elektriker til vores afdeling i Aarhus.', 'Aarhus'],
    ['Vi söker en kock till vår restaurang i Göteborg.', 'Göteborg'],
    ['Piekarnia Złoty Kłos zatrudni sprzedawcę do sklepu w Żyrardowie.', 'Żyrardów'],
    ['Кафе «Ромашка» приглашает на работу повара в Подольске.', 'Подольск'],
    ['Haemme kokkia ravintolaamme Jyväskylässä.', 'Jyväskylä'],
    ['Haemme Nokian toimipisteeseemme asentajaa.', 'Nokia'],
    ['A Casa da Luz admite enfermeiro para a sua unidade em Braga.', 'Braga'],
    ['Hledáme řidiče do našeho týmu v Prostějově.', 'Prostějov'],
  ])('reads %j', (line, city) => {
    expect(places([para('Praca'), para(line)]).map(place => place.city)).toEqual([city])
  })

  it.each([
    ['We are hiring people to help us expand in Lisbon and Porto.'],
    ['Vi søger en kok. Vores hovedkontor ligger i Odense.'],
  ])('finds no place of work in %j', line => {
    expect(places([para(line)])).toEqual([])
  })

  it.each([
    ['Elektriker til serviceopgaver i Aarhus', 'Aarhus'],
    ['Administratör till Göteborg', 'Göteborg'],
    ['Pracownik obsługi klienta - stacja Grodzisk Mazowiecki', 'Grodzisk Mazowiecki'],
  ])('reads the title %j where nothing else names a place', (title, city) => {
    expect(places([heading(title), para('Heltid.')]).map(place => place.city)).toEqual([city])
  })

  it.each([
    ['Żyrardowie', 'Żyrardów'], ['Siedlcach', 'Siedlce'], ['Grodzisku Mazowieckim', 'Grodzisk Mazowiecki'], ['Kladně', 'Kladno'],
    ['Химках', 'Химки'], ['Ярославле', 'Ярославль'], ['Raumalla', 'Rauma'], ['Unsere', undefined], ['Datapiste', undefined],
  ])('knows of which town %j is a form', (form, name) => {
    expect(cityInflected(form)).toBe(name)
  })
})
