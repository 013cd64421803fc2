import { describe, expect, it } from 'vitest'
import { readEducation } from '../../lib/facts/education-text'
import { readEmployment } from '../../lib/facts/employment-text'
import { expectExact, para } from './blocks'

describe('terms as each country calls them', () => {
  it.each([
    ['Contrato de duración determinada para la campaña', ['temporary']],
    ['Intérim - 6 mois', ['temporary']],
    ['Contrato de trabalho a termo certo de 6 meses', ['temporary']],
    ['Contratación por tiempo indeterminado', ['permanent']],
    ['Funcionario/a de carrera', ['permanent']],
    ['Бессрочный трудовой договор', ['permanent']],
    ['Widełki: 14 000 – 19 000 zł netto + VAT', ['contract']],
    ['Studiejob', ['part-time']],
    ['Full time 38 ore', ['full-time']],
    ['Fast stilling, 100 %', ['full-time', 'permanent']],
    ['Das Entgelt beträgt EUR 2.124 brutto auf Basis Vollzeit', []],
    ['Chercheur de talents en CDI, CDD, Intérim depuis 1990', []],
  ])('reads %j', (line, kinds) => {
    const blocks = [para('Beruf'), para(line)]
    const found = readEmployment(blocks)
    expectExact(blocks, found)
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    ['Carrera técnica en enfermería', 'vocational'],
    ['Du har yrkesbevis som snickare', 'vocational'],
    ['Estar en posesión del título de Licenciado o Grado en Derecho', 'bachelor'],
    ['Lektor- eller adjunktutdanning', 'bachelor'],
    ['Nepožadujeme vzdělání v oboru', 'none'],
    ['Tu prépares un Bac+3 en communication', undefined],
  ])('reads the schooling in %j', (line, level) => {
    expect(readEducation([para('Profil'), para(line)])?.level).toBe(level)
  })
})
