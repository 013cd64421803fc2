import { describe, expect, it } from 'vitest'
import { yearsFromData } from '../../lib/facts/years-data'
import { readYears } from '../../lib/facts/years-text'
import { blocksOfText } from '../../lib/text/document'
import { bareFact, expectExact, para, section } from './blocks'

describe('years of experience', () => {
  it.each([
    ['4+ years of software engineering experience, with at least 2 years in data roles', [{ min: 4, of: 'software engineering' }, { min: 2, of: 'data roles' }]],
    ['6+ years of industry experience in structural engineering', [{ min: 6, of: 'structural engineering' }]],
    ['3+ years specifically in paediatric nursing', [{ min: 3, of: 'paediatric nursing' }]],
    ['You have 2-4 years of industry experience', [{ min: 2, max: 4, of: 'industry experience' }]],
    ['A chef with five years of experience.', [{ min: 5 }]],
    ['Minimum 4 years professional experience', [{ min: 4, of: 'professional experience' }]],
    ['Experience: 11 years', [{ min: 11 }]],
    ['You bring 6 years of B2B sales', [{ min: 6, of: 'B2B sales' }]],
    ['Our contract runs 3 years in the public sector.', []],
    ['10+ years building bridges', [{ min: 10, of: 'building bridges' }]],
    ['up to 2 years of experience', [{ min: 0, max: 2 }]],
    ['5 (five) years of experience in audit', [{ min: 5, of: 'audit' }]],
    ['1 year of experience with Java and 2 years with SQL', [{ min: 1, of: 'Java' }, { min: 2, of: 'SQL' }]],
    ['6 to 12 months of experience in retail', [{ min: 0.5, max: 1, of: 'retail' }]],
    ['Wir suchen mindestens 3 Jahre Berufserfahrung in der Buchhaltung', [{ min: 3, of: 'Buchhaltung' }]],
    ["Au moins 5 ans d'expérience en comptabilité", [{ min: 5, of: 'comptabilité' }]],
    ['3 years required, in a kitchen', [{ min: 3 }]], ['0 to 2 years preferred', [{ min: 0, max: 2 }]], ['Must have 2 years in the trade', [{ min: 2, of: 'trade' }]],
    ['With a minimum experience of 4 years in business', [{ min: 4, of: 'business' }]], ['At least 4 years of public service', [{ min: 4, of: 'public service' }]],
    ['2-4 Yrs', [{ min: 2, max: 4 }]], ['More than ten years', [{ min: 10 }]], ['Calls with US teams, 3 - 5 years of experience in billing', [{ min: 3, max: 5, of: 'billing' }]],
    ['7+ years in physics or chemistry, 7+ years in physics, chemistry, or biology', [{ min: 7, of: 'physics or chemistry' }]],
    ['Minst 3 års erfarenhet av inköp', [{ min: 3 }]], ['Опыт работы от 2 до 4 лет', [{ min: 2, max: 4 }]], ['Co najmniej 4 lata doświadczenia w sprzedaży', [{ min: 4 }]],
    ['Mínimo 2 años de experiencia en ventas', [{ min: 2, of: 'ventas' }]], ['Pelo menos três anos de experiência', [{ min: 3 }]], ['Minimaal 3 jaar ervaring als kok', [{ min: 3, of: 'kok' }]],
    ['Mindst 2 års erfaring', [{ min: 2 }]], ['Vähintään viiden vuoden kokemus', [{ min: 5 }]], ['Praxe minimálně 3 roky', [{ min: 3 }]],
    ['两年以上相关工作经验', [{ min: 2 }]], ['実務経験3年以上', [{ min: 3 }]], ['要求3-5年工作经验', [{ min: 3, max: 5 }]], ['欢迎应届毕业生', [{ min: 0 }]],
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
    '2 years contract', 'Warranty: 3 years', '公司成立10年了', 'Våra senaste 5 år', 'Последние 10 лет мы растём.', '6 months probation',
  ])('asks for none: %s', text => {
    expect(readYears([para(text)])).toEqual([])
  })

  it('takes a line that begins with years under a heading that asks', () => {
    expect(bareFact(readYears(section('Requirements', '4 years of .NET work', 'Good with people')))).toEqual([{ min: 4, of: '.NET work' }])
    expect(readYears(section('What we offer', '4 years of free coffee'))).toEqual([])
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

describe('a list under nothing but the title', () => {
  it.each([
    ['Account Manager\n- 4 years in customer care or account management', [4]],
    ['- 4 years in customer care or account management', [4]],
    ['Benefits\n- 4 years of cover on your bicycle', []],
    ['Account Manager\n- 4 years in business, and growing', []],
  ])('%j asks for %j years', (text, least) => {
    expect(readYears(blocksOfText(text)).map(({ min }) => min)).toEqual(least)
  })
})
