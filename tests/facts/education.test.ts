import { describe, expect, it } from 'vitest'
import { educationFromData } from '../../lib/facts/education-data'
import { readEducation } from '../../lib/facts/education-text'
import { bareFact, expectExact, para, section } from './blocks'

const fact = (level: string, levels: string[], fields: string[], orEquivalent: boolean, required = true) => ({ level, levels, fields, orEquivalent, required })

describe('education in text', () => {
  it.each([
    ['MS/PhD in Physics, Chemistry, or a related field, or equivalent experience', fact('master', ['master', 'doctorate'], ['Physics', 'Chemistry'], true)],
    ["Bachelor's degree in Computer Science or equivalent practical experience", fact('bachelor', ['bachelor'], ['Computer Science'], true)],
    ['BS required, MS or PhD preferred', fact('bachelor', ['bachelor'], [], false)],
    ['B.Tech / Masters / Ph.D. in Statistics', fact('bachelor', ['bachelor', 'master', 'doctorate'], ['Statistics'], false)],
    ["Bachelor's or Master's degree in Nursing preferred", fact('bachelor', ['bachelor', 'master'], ['Nursing'], false, false)],
    ['High school diploma or GED', fact('secondary', ['secondary'], [], false)],
    ['BA/BS in Finance or Accounting and 3 years of experience', fact('bachelor', ['bachelor'], ['Finance', 'Accounting'], false)],
    ['Abgeschlossenes Studium der Informatik oder vergleichbare Qualifikation', fact('bachelor', ['bachelor'], ['Informatik'], true)],
    ['Abgeschlossene Ausbildung als Elektriker', fact('vocational', ['vocational'], [], false)],
    ['Diplôme Bac +5 en informatique', fact('master', ['master'], ['informatique'], false)],
    ['A relevant degree (preferably in law) is required.', fact('bachelor', ['bachelor'], [], false)],
    ['Abgeschlossenes Studium oder Ausbildung', fact('vocational', ['vocational', 'bachelor'], [], false)],
    ["Bachelor's degree OR high school diploma and six (6) years of sales", fact('bachelor', ['bachelor'], [], true)],
    ['B.S in Geology', fact('bachelor', ['bachelor'], ['Geology'], false)],
    ['Du har afsluttet din kandidatgrad', fact('master', ['master'], [], false)], ['Licenciatura concluida', fact('bachelor', ['bachelor'], [], false)],
    ['Vysokoškolské vzdělání', fact('bachelor', ['bachelor'], [], false)], ['Bachillerato', fact('secondary', ['secondary'], [], false)],
    ['Civilingenjörsexamen', fact('master', ['master'], [], false)], ['Wykształcenie wyższe', fact('bachelor', ['bachelor'], [], false)],
    ['Afgeronde mbo-opleiding', fact('vocational', ['vocational'], [], false)], ['Ensino superior completo', fact('bachelor', ['bachelor'], [], false)],
    ['Высшее техническое образование', fact('bachelor', ['bachelor'], [], false)], ['Ylempi korkeakoulututkinto', fact('master', ['master'], [], false)],
    ['No degree required', fact('none', ['none'], [], false)],
  ])('%s', (text, expected) => {
    const blocks = [para(text, { kind: 'item' })]
    expect(bareFact(readEducation(blocks))).toEqual(expected)
    expect(expectExact(blocks, readEducation(blocks))).toBe(1)
  })

  it.each([
    'Our lab (nearly all PhDs from abroad) writes papers.',
    'Tuition reimbursement for your Master\'s degree',
    'Experience with MS Office and MS SQL',
    'Scrum Master certification',
    'Master our systems within a month',
    'You will be promoted quickly.',
  ])('asks for none: %s', text => {
    expect(readEducation([para(text)])).toBeUndefined()
  })

  it('only prefers what stands under a heading of preferences', () => {
    expect(readEducation(section('Nice to have', "Master's degree in Law"))?.required).toBe(false)
  })
})

describe('education in structured data', () => {
  it.each([
    ['a category', { educationRequirements: { credentialCategory: 'bachelor degree' } }, fact('bachelor', ['bachelor'], [], false)],
    ['categories and experience in place of them', { educationRequirements: [{ credentialCategory: 'postgraduate degree' }, { credentialCategory: 'bachelor degree' }], experienceInPlaceOfEducation: true }, fact('bachelor', ['bachelor', 'master'], [], true)],
    ['words', { educationRequirements: "Bachelor's degree in Biology" }, fact('bachelor', ['bachelor'], ['Biology'], false)],
  ])('reads %s', (_, data, expected) => {
    expect(bareFact(educationFromData(data))).toEqual(expected)
  })
  it('an empty value is none', () => {
    expect(educationFromData({ educationRequirements: '' })).toBeUndefined()
  })
})
