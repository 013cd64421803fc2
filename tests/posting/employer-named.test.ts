import { describe, expect, it } from 'vitest'
import { readCompany } from '../../lib/posting/company'
import { readTitle } from '../../lib/posting/title'
import { blocksOfText } from '../../lib/text/document'
import type { Capture } from '../../lib/posting/capture'

const read = (text: string) => {
  const blocks = blocksOfText(text)
  const capture: Capture = { kind: 'text', url: 'https://example.org/', title: '', data: [], fields: {}, blocks }
  const title = readTitle(capture, blocks)
  return { title: title?.value, company: readCompany(capture, blocks, title)?.value }
}

describe('an employer is known by the form of its name', () => {
  it.each([
    ['a firm with its legal form within a sentence', 'Koelmonteur\n\nJe werkt voor Vrieswijk Techniek BV in heel Twente en lost storingen op bij onze klanten.', 'Vrieswijk Techniek BV'],
    ['a firm that ends the text', 'Addetta alle vendite\n\nCerchiamo una persona per il negozio.\n\nStoffe Brambilla S.p.A. – annuncio rivolto a tutti', 'Stoffe Brambilla S.p.A.'],
    ['a Russian firm in quotation marks', 'Бухгалтер\n\nООО «Речной мельник»\nТверь', 'ООО «Речной мельник»'],
    ['a town hall above the title', 'Městský úřad Borovnice\n\nReferent stavebního úřadu', 'Městský úřad Borovnice'],
    ['a municipality behind its nursery', 'Pædagog til vuggestue, Børnehuset Elmely, Havnby Kommune\n\nVi søger en pædagog.', 'Havnby Kommune'],
    ['who looks for somebody, in capitals', 'COLEGIO MONTE ALTO BUSCA PROFESOR DE QUÍMICA\n\nCiudad de Toluca, México', 'COLEGIO MONTE ALTO'],
  ])('%s', (_, text, company) => {
    expect(read(text).company).toBe(company)
  })

  it.each([
    ['a kind of firm that looks for somebody', 'Camarero\n\nEmpresa líder en hostelería busca camareros para la temporada de verano.'],
    ['two firms with legal forms', 'Fahrer\n\nTouren für Muster GmbH und Beispiel AG.\n\n\na\n\nb\n\nc\n\nd\n\ne\n\nWir fahren für Nordfrost GmbH, Südfrost GmbH und andere.'],
  ])('no name out of %s', (_, text) => {
    expect(read(text).company ?? '').not.toMatch(/líder|Südfrost|Nordfrost/)
  })
})

describe('a title loses what stands around it', () => {
  it.each([
    ['who needs somebody before it', 'Residencia Los Tilos (Burgos) precisa ENFERMERO/A', 'ENFERMERO/A'],
    ['hours and a municipality', 'Pædagog til vuggestue, 30 timer, Havnby Kommune', 'Pædagog til vuggestue'],
    ['a bonus', 'Skladník – náborový bonus 10 000 Kč', 'Skladník'],
    ['a share of a post', 'Fachfrau Gesundheit EFZ 60–80 %', 'Fachfrau Gesundheit EFZ'],
    ['a shop and its town', 'Addetto vendite – Punto vendita di Ferrara (FE)', 'Addetto vendite'],
    ['a firm and its town', 'Truckfører til nathold hos Isfrost A/S, Kolding', 'Truckfører til nathold'],
    ['a place or any place', 'Développeur PHP — Rennes ou full remote (France)', 'Développeur PHP'],
  ])('%s', (_, text, title) => {
    expect(read(`${text}\n\nWir suchen jemanden, der gern arbeitet und Freude an Neuem hat, und bieten viel.`).title).toBe(title)
  })

  it.each([
    ['the line under words that announce it', 'Stadt Auental\n\nIm Bauamt ist ab sofort eine Stelle als\n\nTechnische Sachbearbeitung Tiefbau (m/w/d)\n\nunbefristet zu besetzen.', 'Technische Sachbearbeitung Tiefbau (m/w/d)'],
    ['a sentence in Polish, in the case its verb asks for', 'Piekarnia w Gdyni zatrudni piekarza na nocną zmianę, także bez doświadczenia, na pełny etat.', 'piekarza'],
    ['the run-in of one paragraph', 'Vacature: Koelmonteur bij Vrieswijk Techniek BV te Almelo. Wij zijn een familiebedrijf met dertig medewerkers.', 'Koelmonteur'],
  ])('it is read from %s', (_, text, title) => {
    expect(read(text).title).toBe(title)
  })
})
