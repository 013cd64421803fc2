import { describe, expect, it } from 'vitest'
import { readYears } from '../../lib/facts/years-text'
import { bareFact, expectExact, para, section } from './blocks'

const spans = (text: string): unknown => readYears([para(text)]).map(({ min, max }) => (max === undefined ? [min] : [min, max]))

describe('years in every language we read', () => {
  it.each<[string, number[][]]>([
    ['Doświadczenie na produkcji min. 9 miesięcy', [[0.75]]], ['Esperienza di almeno un anno nel settore', [[1]]], ['Esperienza minima di 6 mesi', [[0.5]]], ['Doświadczenie zawodowe min. 3 miesiące', [[0.25]]],
    ['A decade of experience in retail banking', [[10]]], ['At least a decade of hands-on experience', [[10]]], ['Two decades of experience in shipping', [[20]]],
    ['One to two years experience in a kitchen', [[1, 2]]], ['Experience: 18 months', [[1.5]]], ['A minimum of 12 months experience in a care setting', [[1]]],
    ['5 or more years experience in payroll', [[5]]], ['3+ yrs exp in tiling', [[3]]], ['Minimum of 3 (three) years post-qualification experience', [[3]]], ['4 years PQE', [[4]]], ['2 years post-registration experience', [[2]]],
    ['Five plus years of sales experience', [[5]]], ['You have worked in a warehouse for at least 2 years', [[2]]], ['0-1 years of experience', [[0, 1]]], ['Between 3 and 5 years of experience', [[3, 5]]],
    ['Mehrjährige Berufserfahrung, mind. 5 Jahre', [[5]]], ['3 bis 5 Jahre Erfahrung im Vertrieb', [[3, 5]]], ['Mindestens zweijährige Berufserfahrung', [[2]]], ['Eine mindestens dreijährige einschlägige Erfahrung', [[3]]], ['Erste Erfahrung (1-2 Jahre) in der Buchhaltung', [[1, 2]]],
    ["Vous justifiez d'une expérience de 3 ans minimum", [[3]]], ['Expérience de 2 à 5 ans exigée', [[2, 5]]], ['Première expérience de 6 mois minimum', [[0.5]]], ["Vous avez au minimum deux ans d'expérience", [[2]]], ['Expérience : 3 ans', [[3]]], ['3 An(s) - Expérience exigée', [[3]]], ["Minimum 10 années d'expérience", [[10]]],
    ['Experiencia mínima de 3 años en puesto similar', [[3]]], ['Al menos 1 año de experiencia', [[1]]], ['Experiencia de entre 2 y 4 años', [[2, 4]]], ['Experiencia mínima: al menos 2 años', [[2]]],
    ['Praxe v oboru min. 2 roky', [[2]]], ['Alespoň 1 rok praxe na podobné pozici', [[1]]], ['Minimálně 5 let praxe', [[5]]], ['Praxe 3 – 5 let', [[3, 5]]], ['Požadujeme dvouletou praxi', [[2]]],
    ['Minst två års erfarenhet av försäljning', [[2]]], ['Du har 3-5 års erfarenhet', [[3, 5]]], ['Arbetslivserfarenhet minst 1 år', [[1]]], ['Flerårig erfarenhet, minst 5 år', [[5]]],
    ['Minimaal 2 jaar werkervaring', [[2]]], ['Je hebt 3 tot 5 jaar ervaring', [[3, 5]]], ['Minstens drie jaar relevante werkervaring', [[3]]], ['Ervaring van 1 jaar in de horeca', [[1]]],
    ['Minimum 2 lata doświadczenia', [[2]]], ['Min. 3-letnie doświadczenie na podobnym stanowisku', [[3]]], ['Co najmniej roczne doświadczenie', [[1]]], ['Doświadczenie zawodowe: 5 lat', [[5]]], ['Minimum dwuletnie doświadczenie', [[2]]],
    ['Experiência mínima de 2 anos na função', [[2]]], ['No mínimo 6 meses de experiência', [[0.5]]], ['De 3 a 5 anos de experiência', [[3, 5]]], ['Experiência comprovada de 1 ano', [[1]]],
    ['Опыт работы от 3 лет', [[3]]], ['Требуемый опыт работы: 1–3 года', [[1, 3]]], ['Опыт работы не менее 5 лет', [[5]]], ['Стаж вождения от 2 лет', [[2]]], ['Опыт от 1 года', [[1]]], ['Опыт более 6 лет', [[6]]],
    ['Minimum 3 års erhvervserfaring', [[3]]], ['Du har mindst to års erfaring fra lignende stilling', [[2]]], ['Gerne 2-3 års erfaring', [[2, 3]]], ['Minst 3 års erfaring fra bransjen', [[3]]],
    ['Vähintään kahden vuoden työkokemus', [[2]]], ['3-5 vuoden kokemus alalta', [[3, 5]]], ['Kokemusta vähintään 2 vuotta', [[2]]],
    ['Min. rok doświadczenia na podobnym stanowisku', [[1]]], ['Doświadczenie: co najmniej rok', [[1]]], ['Alespoň rok praxe v kuchyni', [[1]]], ['Опыт от года в продажах', [[1]]], ['Vähintään vuoden kokemus myynnistä', [[1]]],
    ['Опыт работы от 3-х лет', [[3]]], ['Опыт от 2х лет', [[2]]], ['Mínimo de 2 anos com atendimento ao público', [[2]]], ['Three years of office catering is the baseline.', [[3]]], ['Two years in retail are required.', [[2]]],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
    expectExact([para(text)], readYears([para(text)]))
  })

  it.each([
    'Contrato de no mínimo 1 ano com possibilidade de renovação', 'Od roku 2015 jsme na trhu', 'Garancja min. rok', '20 years on the market', 'A firm with over 25 years of experience', 'We have more than 25 years of experience in construction', 'Seit über 30 Jahren am Markt', 'Mit über 20 Jahren Erfahrung sind wir Marktführer', 'Unser Unternehmen blickt auf 50 Jahre Erfahrung zurück',
    "Fort de 30 ans d'expérience, notre groupe recrute", 'Con más de 20 años de experiencia, somos líderes', 'Empresa com mais de 15 anos de experiência no mercado', 'Firma s 20letou tradicí', 'Jsme na trhu více než 25 let', 'Na rynku działamy od 20 lat', 'Jesteśmy firmą z 15-letnim doświadczeniem', 'Med över 30 års erfarenhet är vi ledande', 'Al meer dan 30 jaar een begrip', 'Компания с 20-летним опытом', 'Мы работаем на рынке более 15 лет', 'Med mere end 25 års erfaring er vi førende', 'Yli 30 vuoden kokemuksella palvelemme asiakkaita',
    'Acme was founded over 40 years ago and has decades of experience.', 'Children aged 3 to 5 years', 'Fixed-term contract for 2 years', 'Contrat de 6 mois', 'Befristet auf 2 Jahre', 'Du bist mindestens 18 Jahre alt', 'Minimum age 21 years', 'Wiek: powyżej 18 lat', 'A three-year apprenticeship', 'Smlouva na 1 rok', 'Valid for 5 years', 'Within the last 3 years', 'A driving licence held for 2 years',
  ])('asks for none: %s', text => expect(readYears([para(text)])).toEqual([]))

  it('keeps paths that end in or apart, each with what it is of', () => {
    expect(bareFact(readYears(section('Requirements', '3 years as a welder or 5 years in metalwork')))).toEqual([{ min: 3, of: 'welder' }, { min: 5, of: 'metalwork' }])
  })
})
