import { describe, expect, it } from 'vitest'
import { readEmployment } from '../../lib/facts/employment-text'
import { captureText } from '../../lib/posting/capture-text'
import { cleanTitle } from '../../lib/posting/title-clean'
import { endBehindGenders } from '../../lib/posting/title-genders'

describe('what stands behind a mark of genders', () => {
  it.each([
    ['Erzieherin (m/w/d) in Voll- oder Teilzeit – Kinderhaus Regenbogen, Kassel', 'Erzieherin (m/w/d)'],
    ['Koch (m/w/d) – Gasthof Adler, Füssen', 'Koch (m/w/d)'],
    ['Krankenpfleger (m/w/d) unbefristet in Vollzeit', 'Krankenpfleger (m/w/d)'],
    ['Infirmier (H/F) à temps plein ou partiel', 'Infirmier (H/F)'],
    ['Sjuksköterska (m/k) heltid/deltid – Lund', 'Sjuksköterska (m/k)'],
    ['Účetní (m/ž) plný i zkrácený úvazek', 'Účetní (m/ž)'],
    ['Technik (k/m) – Zakład Mostowy, Rzeszów', 'Technik (k/m)'],
    ['Schlosser (m/w/d) - Lindner Metallbau GmbH, Hof', 'Schlosser (m/w/d)'],
  ])('is no part of the title in %j', (line, title) => expect(cleanTitle(line).text).toBe(title))

  it.each([
    'Software Engineer (m/f/d) – Cloud Infrastructure',
    'Berater (m/w/d) – Rechenzentrum West',
    'Sachbearbeiter (m/w/d) Zeitwirtschaft',
    'Leiter (m/w/d) – Amt für Bauwesen',
  ])('stays in %j', line => expect(cleanTitle(line).text).toBe(line))

  it('is cut only where the name is known, before a town that may be anywhere', () => {
    expect(endBehindGenders('Lagerist (m/w/d) – Hartung Werne, Hof', [])).toBe(37)
    expect(endBehindGenders('Lagerist (m/w/d) – Hartung Werne, Hof', ['hartungwerne'])).toBe(16)
  })

  it.each(['(' + 'm/'.repeat(50_000), 'Koch (m/w/d) – ' + 'Haus '.repeat(20_000), '(m/w/d)' + ' in'.repeat(30_000)])('is found without long work in a hostile title', line => {
    const start = performance.now()
    endBehindGenders(line, [])
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('two kinds of time that share a half', () => {
  it.each([
    'in Teil- oder Vollzeit', 'Voll-/Teilzeit', 'Vollzeit/Teilzeit', 'à temps plein ou partiel', 'temps partiel ou complet', 'heltid/deltid', 'hel- eller deltid', 'plný i zkrácený úvazek', 'zkrácený nebo plný úvazek',
    'voltijds of deeltijds', 'jornada completa o parcial', 'tempo pieno o parziale', 'tempo integral ou parcial', 'pełny lub niepełny etat', 'full or part time', 'полная или частичная занятость', 'koko- tai osa-aikainen',
  ])('%j gives both', words => {
    const { blocks } = captureText(`Pekařka / Baker\n\n${words}\n\nText.`, {})
    expect(readEmployment(blocks).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['full-time', 'part-time']))
  })
})
