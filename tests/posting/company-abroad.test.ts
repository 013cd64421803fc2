import { describe, expect, it } from 'vitest'
import { readCompany } from '../../lib/posting/company'
import { captureText } from '../../lib/posting/capture-text'
import { readTitle } from '../../lib/posting/title'

const company = (text: string, title?: string): string | undefined => {
  const capture = captureText(text, title === undefined ? {} : { title })
  return readCompany(capture, capture.blocks, readTitle(capture, capture.blocks))?.value
}

describe('employers as other languages name them', () => {
  it.each([
    ['Boulanger (H/F)\n\nLa Maison Verneuil, fabricant de gaufres à Montélimar (26), recherche un boulanger pour son atelier.', 'Maison Verneuil'],
    ['Dependienta\n\nPanadería Horno de Gracia, en el barrio de Ruzafa (Valencia), necesita dependienta con experiencia.', 'Panadería Horno de Gracia'],
    ['Verkäuferin\n\nWir bei Sonnenkorn sind stolz auf unsere Backstube und suchen Verstärkung.', 'Sonnenkorn'],
    ['Bakker\n\nBij Beach House Zilt werk je elke dag aan zee. Wij zoeken een bakker.', 'Beach House Zilt'],
    ['Sairaanhoitaja\nRautalammen sairaanhoitopiiri\n\nHaemme sairaanhoitajaa vakituiseen työsuhteeseen.', 'Rautalammen sairaanhoitopiiri'],
    ['Geigenlehrerin\n\nDie Schule sucht zum Frühjahr Verstärkung.', undefined],
    ['Fiollärare\n\nSkolan söker en lärare med tålamod.', undefined],
    ['Patience, Recherche de calme\n\nPain et vin.', undefined],
  ])('reads %j', (text, name) => expect(company(text)).toBe(name))

  it.each([
    ['Werken bij Beach House Zilt | Monster', 'Bakker\n\nJe bakt elke dag vers brood voor onze gasten.', 'Beach House Zilt'],
    ['Jobs | Kistje', 'Bezorger\n\nWij zoeken een bezorger. Mail naar jobs@kistje.be', 'Kistje'],
    ['Boulanger - Lyon | Apec', 'Boulanger\n\nNous cherchons un boulanger. Réf. Apec : 176', undefined],
  ])('reads the page called %j', (title, text, name) => expect(company(text, title)).toBe(name))
})
