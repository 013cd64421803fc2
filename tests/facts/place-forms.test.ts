import { describe, expect, it } from 'vitest'
import { readPlaces } from '../../lib/facts/place-text'
import type { Block } from '../../lib/text/block'
import { expectExact, para } from './blocks'

const item = (text: string): Block => ({ kind: 'item', text, under: [] })
const places = (blocks: readonly Block[]) => {
  const found = readPlaces(blocks)
  expectExact(blocks, found)
  return found.map(({ said: _said, ...place }) => place)
}
const inWords = (lines: readonly string[]) => places(lines.map(line => para(line)))

describe('towns told by what stands around them', () => {
  it.each([
    ['a department of France in brackets', ['Mécanicien poids lourd (H/F)', 'Le garage Renaudot, installé à Montélimar (26), recherche pour son atelier un mécanicien.'], { city: 'Montélimar', country: 'FR' }],
    ['a province of Italy in brackets', ['Panettiere', 'Il forno Zanella di Thiene (VI) cerca per il proprio laboratorio un panettiere con esperienza.'], { city: 'Thiene', country: 'IT' }],
    ['a voivodeship in brackets behind a street', ['Stolarz', 'Zakład stolarski, ul. Leśna 4, Kępno (Wielkopolskie) zatrudni stolarza do pracy w warsztacie.'], { city: 'Kępno', region: 'Wielkopolskie', country: 'PL' }],
    ['the town in brackets behind a part of it', ['Panadero', 'El horno está en el barrio de Ruzafa (Valencia) y necesita un panadero para los fines de semana.', 'Salario: 1.400 € brutos.'], { city: 'Valencia', country: 'ES' }],
    ['a postal code at the end of an address', ['Pflegehelferin', 'Bewerbung an: Pflegeheim Sonnmatt, Frau Iseli, 3360 Herzogenbuchsee.', 'Wir freuen uns auf Sie und die Bewerbung mit den üblichen Unterlagen.'], { city: 'Herzogenbuchsee', country: 'CH' }],
    ['a department before it', ['Magasinier (H/F)', '47 - SAMAZAN', 'Vous préparez les commandes dans notre dépôt et vous conduisez un chariot.'], { city: 'Samazan', country: 'FR' }],
    ['the Russian word for a town', ['Медицинская сестра', 'ГБУЗ «Поликлиника № 4», г. Вологда', 'Мы ищем сестру с опытом работы и сертификатом для кабинета.'], { city: 'Вологда', country: 'RU' }],
    ['a pin before it', ['Bakker', '📍 Kerkdorp, aan zee', 'Wij zoeken een bakker voor onze bakkerij.'], { city: 'Kerkdorp' }],
  ])('reads %s', (_, lines, expected) => {
    expect(inWords(lines)).toEqual([expect.objectContaining(expected)])
  })

  it.each([
    ['Anläggningsarbetare', 'Krokoms kommun söker en medarbetare till parkenheten.', 'Krokom'],
    ['Hallintosihteeri', 'Lieksan kaupunki hakee hallintosihteeriä.', 'Lieksa'],
    ['Beleidsmedewerker', 'Gemeente Oosterveen zoekt een collega voor het team.', 'Oosterveen'],
    ['Jardinero', 'El Ayuntamiento de Ronda convoca una plaza de jardinero.', 'Ronda'],
    ['Agent technique', 'La commune de Vallorbe-sur-Marne recrute un agent.', 'Vallorbe-sur-Marne'],
  ])('takes the town whose own administration looks for a %j for the place', (title, line, city) => {
    expect(inWords([title, line]).map(place => place.city)).toEqual([city])
  })

  it.each([
    ['Bäckerin', ['Bäckerin', 'Eching | Vollzeit, unbefristet', 'Wir suchen für unsere Backstube eine Bäckerin und bieten einen sicheren Arbeitsplatz.'], 'Eching'],
    ['Kokki', ['Kokki', 'Ravintola Merituuli Oy · Hanko', 'Haemme kokkia kesäkaudelle, ja tarjoamme asunnon sekä palkan TES:n mukaan.'], 'Hanko'],
  ])('takes a small town for the place of %s where its own language is spoken', (_, lines, city) => {
    expect(inWords(lines).map(place => place.city)).toEqual([city])
  })

  it.each([
    [['Baker', 'Eching | Full-time', 'We are looking for a baker who will run our ovens with the team.']],
    [['Lagerist', 'Abschluss der Ausbildung (26) und Führerschein (B) sind von Vorteil für die Arbeit mit uns.']],
    [['Comptable', 'Vous maîtrisez le pack Office (Excel) et avez une expérience (2 ans) dans votre poste.']],
    [['Asistente', 'Nivel de inglés (B2) y experiencia con hojas de cálculo (Excel) para el puesto.']],
  ])('finds no town in %j', lines => expect(inWords(lines)).toEqual([]))

  it('is not led astray by a list of houses', () => {
    const houses = ['Ofenweg 1, 10115 Berlin', 'Ofenweg 2, 20095 Hamburg', 'Ofenweg 3, 50667 Köln', 'Ofenweg 4, 01067 Dresden'].map(item)
    expect(places([para('Bäckerin oder Bäcker'), ...Array.from({ length: 11 }, () => para('Wir backen mit Liebe, und das seit vielen Jahren an vielen Orten des Landes.')), ...houses])).toEqual([])
  })
})

describe('towns that several lands have', () => {
  it.each([
    ['Valencia', 'Arbeitsplatz: Valencia', [], undefined],
    ['Valencia', 'Ubicación: Valencia', ['Buscamos una persona para el almacén, con experiencia y carné.', 'Salario: 18.000 € brutos al año'], 'ES'],
    ['Mérida', 'Ubicación: Mérida', ['Sueldo $9,000 al mes para la persona que se incorpore.', 'Prestaciones de ley: IMSS, aguinaldo y vacaciones'], 'MX'],
    ['Santiago', 'Ubicación: Santiago', ['Renta líquida de $700.000 para la persona que buscamos.', 'Cotizaciones en AFP y Fonasa'], 'CL'],
  ])('tells whose %s is meant by the words around "%s"', (city, line, more, country) => {
    expect(inWords(['Puesto', line, ...more]).find(place => place.city === city)?.country).toBe(country)
  })
})
