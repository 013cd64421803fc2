import { describe, expect, it } from 'vitest'
import { readPay } from '../../lib/facts/pay-text'
import { blocksOfText } from '../../lib/text/document'
import { payByCountry } from '../../lib/posting/pay-elsewhere'
import { readPosting } from '../../lib/posting/read'
import { noticesOf } from '../../lib/posting/notices'
import { bareFact, expectExact, para, section } from './blocks'

const whom = (text: string) => readPay(blocksOfText(text)).map(pay => [pay.for, pay.min, pay.max, pay.currency])

describe('several ranges, each with what it is for', () => {
  it('keeps countries apart under a heading about pay', () => {
    expect(whom('## Compensation\n- United States: $121,000–$152,000\n- United Kingdom: £88,000–£112,000\n- Germany: €97,000–€128,000')).toEqual([
      ['United States', 121_000, 152_000, 'USD'], ['United Kingdom', 88_000, 112_000, 'GBP'], ['Germany', 97_000, 128_000, 'EUR'],
    ])
  })

  it('keeps zones apart', () => {
    expect(whom('Pay ranges by zone:\n- Zone 1 (SF, NYC): $182,000 - $223,000\n- Zone 2: $164,500 - $201,500')).toMatchObject([[expect.stringContaining('Zone 1'), 182_000, 223_000, 'USD'], ['Zone 2', 164_500, 201_500, 'USD']])
  })

  it('keeps levels apart, in lines and in a table', () => {
    expect(whom('Junior: 58.000–67.000 €\nSenior: 71.000–86.000 €')).toEqual([['Junior', 58_000, 67_000, 'EUR'], ['Senior', 71_000, 86_000, 'EUR']])
    expect(whom('| Level | Salary |\n|---|---|\n| Mid | $91,000 - $112,000 |\n| Senior | $113,000 - $141,000 |')).toEqual([['Mid', 91_000, 112_000, 'USD'], ['Senior', 113_000, 141_000, 'USD']])
  })

  it.each([
    ['This range applies to Germany only: 60.000-80.000 € brutto pro Jahr', 'Germany'],
    ['This range is for Germany only: 60.000-80.000 €', 'Germany'],
    ['This range applies to candidates in Germany only: 60.000-80.000 €', 'Germany'],
    ['The salary range applies only to the Netherlands: 60.000-80.000 € per year', 'the Netherlands'],
    ['Diese Spanne gilt nur für Deutschland: 60.000-80.000 € brutto pro Jahr', 'Deutschland'],
    ['For candidates in Poland: 15 000 - 20 000 PLN per month', 'Poland'],
    ['For all employees based in Spain: 40.000 - 50.000 € per year', 'Spain'],
    ['The US base salary range for this position is $100,000 - $120,000', 'the US'],
    ['The Hague: € 60.000 - € 70.000 per jaar', 'The Hague'],
  ])('names the place alone: %s', (line, place) => {
    expect(whom(line).map(([name]) => name)).toEqual([place])
  })

  it('keeps pay for another country apart where the line is about the range', () => {
    const posting = readPosting({ kind: 'text', title: 'Site planner', blocks: blocksOfText('# Site planner\n\nLocation: Madrid\n\nThis range applies to Germany only: 60.000-80.000 € brutto pro Jahr'), data: [], fields: {} })
    expect(posting.pay).toEqual([])
    expect(posting.payElsewhere?.map(pay => pay.for)).toEqual(['Germany'])
  })

  it('keeps cities apart, however long their names', () => {
    expect(whom('San Francisco: $178,000-$209,000\nNew York: $171,000-$198,000')).toEqual([['San Francisco', 178_000, 209_000, 'USD'], ['New York', 171_000, 198_000, 'USD']])
  })

  it('keeps states apart in prose', () => {
    expect(whom('In California and New York: $139,000 - $171,000. In all other US locations: $124,000 - $151,000.')).toMatchObject([['California and New York', 139_000, 171_000, 'USD'], [expect.stringContaining('US'), 124_000, 151_000, 'USD']])
  })

  it('finds the place beside the word for pay', () => {
    expect(whom('US salary range: $131,000 - $158,000')).toEqual([['US', 131_000, 158_000, 'USD']])
    expect(whom('Salary range (Canada): CAD 101,000 - 129,000')).toEqual([['Canada', 101_000, 129_000, 'CAD']])
  })

  it('takes "$" for the dollar of the country a range is for', () => {
    expect(readPay([para('US salary range: $131,000 - $158,000')], 'CA')).toMatchObject([{ currency: 'USD', for: 'US' }])
    expect(readPay([para('Canada: $101,000 - $129,000')])).toMatchObject([{ currency: 'CAD', for: 'Canada' }])
  })

  it('reads base and on-target pay apart', () => {
    expect(readPay([para('$121K - $149K base, $205K - $238K OTE')])).toMatchObject([{ min: 121_000, basis: 'base' }, { min: 205_000, basis: 'ote' }])
  })

  it('keeps what is said of tax and share', () => {
    expect(bareFact(readPay([para('£44k pro rata')]))).toMatchObject([{ note: 'pro rata' }])
    expect(bareFact(readPay([para('Зарплата до 118 000 ₽ на руки')]))).toMatchObject([{ note: 'на руки' }])
  })
})

describe('pay said to be for another country', () => {
  const from = (text: string) => readPay([para(text)])
  const here = (country: string) => [{ country, said: { words: '', source: 'text' as const } }]

  it('is kept apart from the pay of a job that is not there', () => {
    const pays = from('US salary range: $131,000 - $158,000')
    expect(payByCountry(pays, here('CA'))).toEqual({ pay: [], elsewhere: pays })
    expect(payByCountry(pays, here('US'))).toEqual({ pay: pays, elsewhere: [] })
    expect(payByCountry(pays, [...here('DE'), ...here('US')])).toEqual({ pay: pays, elsewhere: [] })
  })

  it('stays pay where the place of the job is not known, and where a name is that of a state as well', () => {
    const pays = from('US salary range: $131,000 - $158,000')
    expect(payByCountry(pays, []).pay).toEqual(pays)
    const state = from('Georgia: $91,000 - $112,000')
    expect(state).toMatchObject([{ for: 'Georgia' }])
    expect(payByCountry(state, here('US')).pay).toEqual(state)
  })

  it('is told as a notice, not as pay, and rests on exact words', () => {
    const blocks = [...section('Data Engineer'), para('Location: Toronto, Canada'), ...section('About pay', 'US salary range: $131,000 - $158,000')]
    const posting = readPosting({ kind: 'text', title: 'Data Engineer', blocks, data: [], fields: {} })
    expect(posting.pay).toEqual([])
    expect(posting.payElsewhere).toMatchObject([{ for: 'US', min: 131_000 }])
    expect(expectExact(blocks, posting.payElsewhere)).toBe(1)
    expect(noticesOf(posting, '2026-01-10').map(({ text }) => text)).toContain('Pay is stated for US, which is not where this job is: USD 131,000–158,000 a year.')
  })
})
