import { describe, expect, it } from 'vitest'
import { yearsFromData } from '../../lib/facts/years-data'
import { readYears } from '../../lib/facts/years-text'
import { bareFact, expectExact, para } from './blocks'

describe('years of experience', () => {
  it.each([
    ['4+ years of software engineering experience, with at least 2 years in data roles', [{ min: 4, of: 'software engineering' }, { min: 2, of: 'data roles' }]],
    ['6+ years of industry experience in structural engineering', [{ min: 6, of: 'structural engineering' }]],
    ['3+ years specifically in paediatric nursing', [{ min: 3, of: 'paediatric nursing' }]],
    ['You have 2-4 years of industry experience', [{ min: 2, max: 4, of: 'industry experience' }]],
    ['A chef with five years of experience.', [{ min: 5 }]],
    ['Minimum 4 years professional experience', [{ min: 4, of: 'professional experience' }]],
    ['Experience: 11 years', [{ min: 11 }]],
    ['10+ years building bridges', [{ min: 10, of: 'building bridges' }]],
    ['up to 2 years of experience', [{ min: 0, max: 2 }]],
    ['5 (five) years of experience in audit', [{ min: 5, of: 'audit' }]],
    ['1 year of experience with Java and 2 years with SQL', [{ min: 1, of: 'Java' }, { min: 2, of: 'SQL' }]],
    ['6 to 12 months of experience in retail', [{ min: 0.5, max: 1, of: 'retail' }]],
    ['Wir suchen mindestens 3 Jahre Berufserfahrung in der Buchhaltung', [{ min: 3, of: 'Buchhaltung' }]],
    ["Au moins 5 ans d'expérience en comptabilité", [{ min: 5, of: 'comptabilité' }]],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(bareFact(readYears(blocks))).toEqual(expected)
    expect(expectExact(blocks, readYears(blocks))).toBe(expected.length)
  })

  it.each([
    'This may be the finest theatre built in 30 years.',
    'One team member with 6 years of lab experience had never heard of it.',
    'We have been on the market for over 20 years.',
    'With over 30 years of experience, Acme leads its market.',
    'Within three months you will gain experience in every team.',
    'It takes 2 weeks, with a mandatory 3-week minimum.',
    'Our team has 50 years of combined experience.',
    'You must be at least 18 years old.',
    'A contract of 2 years.',
    'A maximum of three years on a temporary contract.',
    'Over the last 5 years we have grown.',
  ])('asks for none: %s', text => {
    expect(readYears([para(text)])).toEqual([])
  })

  it('reads the same demand said twice once, with what it is of', () => {
    const blocks = [para('5+ years of experience'), para('At least 5 years of experience in sales')]
    expect(bareFact(readYears(blocks))).toEqual([{ min: 5, of: 'sales' }])
  })

  it('reads structured data', () => {
    expect(bareFact(yearsFromData({ experienceRequirements: { monthsOfExperience: 30 } }))).toEqual([{ min: 2.5 }])
    expect(bareFact(yearsFromData({ experienceRequirements: '3-5 years in logistics' }))).toEqual([{ min: 3, max: 5, of: 'logistics' }])
    expect(yearsFromData({ experienceRequirements: { monthsOfExperience: 0 } })).toEqual([])
  })
})
