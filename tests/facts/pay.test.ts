import { describe, expect, it } from 'vitest'
import { payFromData, payFromField } from '../../lib/facts/pay-data'
import { readPay } from '../../lib/facts/pay-text'
import { bareFact, expectExact, para, section } from './blocks'

describe('pay in text', () => {
  it.each([
    ['Salary: $95,000 - $120,000 + Equity', 95_000, 120_000, 'USD', 'year'],
    ['We offer a competitive salary ($95k-$120k based on experience)', 95_000, 120_000, 'USD', 'year'],
    ['The base salary for this role is $140,000 USD.', 140_000, 140_000, 'USD', 'year'],
    ['$88,520 to - $112,300 per year', 88_520, 112_300, 'USD', 'year'],
    ['Salary: $90,000 to $110,000 CAD', 90_000, 110_000, 'CAD', 'year'],
    ['Gehalt: €55.000 – 65.000 p.a.', 55_000, 65_000, 'EUR', 'year'],
    ['Wir bieten 55.000 - 65.000 € brutto im Jahr', 55_000, 65_000, 'EUR', 'year'],
    ['Gehalt: 3.200 € – 3.900 € brutto im Monat', 3_200, 3_900, 'EUR', 'month'],
    ['Rémunération : 45 000 € - 55 000 € brut annuel', 45_000, 55_000, 'EUR', 'year'],
    ['Salaire : 45-55k€', 45_000, 55_000, 'EUR', 'year'],
    ['Pay: $25 - $30 per hour', 25, 30, 'USD', 'hour'],
    ['The rate is £450/day', 450, 450, 'GBP', 'day'],
    ['£45k per annum', 45_000, 45_000, 'GBP', 'year'],
    ['CTC ₹12-18 LPA', 1_200_000, 1_800_000, 'INR', 'year'],
    ['Salary: 180 - 250k USD', 180_000, 250_000, 'USD', 'year'],
    ['Salary: $120k to $90k', 90_000, 120_000, 'USD', 'year'],
    ['Lohn: CHF 6\'500 pro Monat', 6_500, 6_500, 'CHF', 'month'],
    ['Gross salary of minimum € 2.650 to maximum € 3.990 per month', 2_650, 3_990, 'EUR', 'month'],
    ['$70,000 - $85,000', 70_000, 85_000, 'USD', 'year'],
    ['₹ 9–14 LPA', 900_000, 1_400_000, 'INR', 'year'],
    ['CTC: 1 to 1.5 crore', 10_000_000, 15_000_000, 'INR', 'year'],
    ['Salary: 30-35,000 EUR', 30_000, 35_000, 'EUR', 'year'],
    ['50K€ / 65K€', 50_000, 65_000, 'EUR', 'year'],
    ['MIN $70,000 MID $80,000 MAX $90,000 per year', 70_000, 90_000, 'USD', 'year'],
    ['Salary range: MIN 91,000 MID 104,000 MAX 117,000 USD', 91_000, 117_000, 'USD', 'year'],
    ['MIN 91,000 MID 104,000 MAX 117,000 USD', 91_000, 117_000, 'USD', 'year'],
    ['MIN: USD 91,000 | MID: 104,000 | MAX: 117,000', 91_000, 117_000, 'USD', 'year'],
    ['1.450 € netos al mes', 1_450, 1_450, 'EUR', 'month'],
    ['Ofrecemos un contrato indefinido y 1.450 € netos al mes.', 1_450, 1_450, 'EUR', 'month'],
    ['Salary £22,000 rising to £26,000', 22_000, 26_000, 'GBP', 'year'],
    ['The pay lies between € 2,500 (scale 8) and € 3,600 (scale 9) gross per month', 2_500, 3_600, 'EUR', 'month'],
    ['From £24,000 yearly to £27,000 yearly', 24_000, 27_000, 'GBP', 'year'],
    ['Salary: $60,000. 401(k) for everybody.', 60_000, 60_000, 'USD', 'year'],
    ['Salary ranges: $80,000 to $90,000 to $100,000', 80_000, 100_000, 'USD', 'year'],
    ['Salary: usd 70k', 70_000, 70_000, 'USD', 'year'],
    ['Mzda: 42 000 – 55 000 Kč měsíčně', 42_000, 55_000, 'CZK', 'month'],
    ['Wynagrodzenie: 11 000 - 14 000 zł brutto / mies.', 11_000, 14_000, 'PLN', 'month'],
    ['Зарплата от 120 000 до 160 000 руб. в месяц', 120_000, 160_000, 'RUB', 'month'],
    ['Salario: 28.000€ - 34.000€ brutos anuales', 28_000, 34_000, 'EUR', 'year'],
    ['Salaris: €3.100 - €4.200 bruto per maand', 3_100, 4_200, 'EUR', 'month'],
    ['Lön: 33 000 - 38 000 kr i månaden', 33_000, 38_000, 'SEK', 'month'],
    ['Løn: 41.000 kr. pr. måned', 41_000, 41_000, 'DKK', 'month'],
    ['Palkka 3 300 - 3 900 € / kk', 3_300, 3_900, 'EUR', 'month'],
    ['Salário: R$ 7.000 a R$ 9.000 por mês', 7_000, 9_000, 'BRL', 'month'],
  ])('%s', (text, min, max, currency, period) => {
    const blocks = [para(text)]
    const pay = readPay(blocks)
    expect(pay).toMatchObject([{ min, max, currency, period }])
    expect(expectExact(blocks, pay)).toBe(1)
  })

  it.each([
    'We raised $40M in Series A funding and pay well.',
    'Backed with $40 million, we keep salaries fair.',
    '$2,000 annual learning budget',
    'A competitive salary and a $3,000 home office stipend',
    'The role includes a signing bonus of $20,000.',
    'Life insurance of up to $50,000 per year',
    '401(k) match of up to $6,000 per year',
    'You will own $300,000 - $400,000 of annual revenue',
    'Our customers save $50,000 per year',
    'Competitive salary, 40 hours per week, 25 days of holiday',
    'Salary: 55.000 - 65.000',
    'Salary: competitive',
    'Founded in 2012, we serve 20,000 families',
    'Relocation allowance of €5.000 per year',
    'Weiterbildungsbudget von 2.000 € im Jahr',
    'Salary: $5,000,000',
    'Trinkgeld etwa € 250 im Monat', 'Pourboires : environ 180 € par mois', 'Propinas de unos 200 € al mes',
    'A background check, which the charity pays for (£38.50)',
    'We pay for your uniform ($120) and your boots.',
    'Salary: grade 7',
    'Salary: 2024',
    'Compensation: 401k',
    'You will serve 5 000 kr customers',
    'Rozpočet 50 000 Kč na vzdělávání ročně',
  ])('no pay in: %s', text => {
    expect(readPay([para(text)])).toEqual([])
  })

  it('says what is counted, where the posting does', () => {
    expect(readPay([para('Base salary: $100,000')])[0]?.basis).toBe('base')
    expect(readPay([para('OTE: $200,000')])[0]?.basis).toBe('ote')
    expect(readPay([para('Salary: $100,000')])[0]?.basis).toBeUndefined()
  })

  it('"from" has no maximum and "up to" no minimum', () => {
    expect(bareFact(readPay([para('Salary from £40,000 per annum')]))).toEqual([{ min: 40_000, currency: 'GBP', period: 'year' }])
    expect(bareFact(readPay([para('Salary up to £60,000 per annum plus bonus')]))).toEqual([{ max: 60_000, currency: 'GBP', period: 'year' }])
  })

  it('keeps several ranges apart and says whom each is for', () => {
    const blocks = [para('New York: $150,000 - $180,000 per year; California: $160,000 - $190,000 per year')]
    expect(readPay(blocks)).toMatchObject([{ min: 150_000, for: 'New York' }, { min: 160_000, for: 'California' }])
    expectExact(blocks, readPay(blocks))
  })

  it('reads the same range said twice once', () => {
    const blocks = [para('Salary Range: $95,000 - $120,000'), ...section('Compensation', 'A salary of $95k-$120k')]
    expect(readPay(blocks)).toHaveLength(1)
  })

  it('finds a labelled value among labels that run together', () => {
    const blocks = [para('Company: Acme Location: Boston, MA Salary Range: $95,000 - $120,000 + Equity Posted: January 15, 2024')]
    expect(readPay(blocks)).toMatchObject([{ min: 95_000, max: 120_000 }])
    expectExact(blocks, readPay(blocks))
  })

  it('reads the columns of a table, and what each row is for', () => {
    const blocks = ['L1', '$90,000', '$110,000', 'L2', '$110,000', '$130,000'].map((text, index) => para(text, { kind: 'cell', label: ['Level', 'Minimum', 'Maximum'][index % 3] ?? '' }))
    expect(readPay(blocks)).toMatchObject([{ min: 90_000, max: 110_000, for: 'L1' }, { min: 110_000, max: 130_000, for: 'L2' }])
    expect(expectExact(blocks, readPay(blocks))).toBe(2)
  })

  it('takes a minimum with words around it for one', () => {
    expect(bareFact(readPay([para('min. €41,300.50 gross per year, willing to overpay')]))).toEqual([{ min: 41_300.5, currency: 'EUR', period: 'year', note: 'gross' }])
    expect(bareFact(readPay([para('Es gilt ein Mindestgehalt von EUR 41.300,50 brutto pro Jahr, Überzahlung möglich.')]))).toMatchObject([{ min: 41_300.5, period: 'year' }])
  })

  it('marks the guess of a board, not that of an employer', () => {
    expect(payFromField('$70K - $80K (Glassdoor est.)', 'pay')).toMatchObject([{ min: 70_000, estimate: true }])
    expect(payFromField('£30K - £35K(Employer Est.)', 'pay')[0]).not.toHaveProperty('estimate')
  })

  it('says so where a label holds amounts without a currency', () => {
    expect(bareFact(readPay([para('Salary: 70k - 90k')]))).toEqual([{ min: 70_000, max: 90_000, currency: 'USD', period: 'year', note: 'currency not stated' }])
    expect(readPay([para('Salary: 70k - 90k')], 'GB')).toMatchObject([{ currency: 'GBP' }])
    expect(readPay([para('We serve 70k - 90k people')])).toEqual([])
    expect(bareFact(payFromField('30225', 'pay', 'GB'))).toEqual([{ min: 30_225, max: 30_225, currency: 'GBP', period: 'year', note: 'currency not stated' }])
    expect(payFromField('30225', 'pay')).toEqual([])
  })

  it('takes "kr" for the crown of the country it is told', () => {
    expect(readPay([para('Salary: 500 000 kr per year')])[0]?.currency).toBe('SEK')
    expect(readPay([para('Salary: 500 000 kr per year')], 'NO')[0]?.currency).toBe('NOK')
  })

  it('takes "$" for the dollar of the country it is told', () => {
    expect(readPay([para('Salary: $95,000')], 'CA')[0]?.currency).toBe('CAD')
    expect(readPay([para('Salary: US$95,000')], 'CA')[0]?.currency).toBe('USD')
  })
})

describe('an amount by itself under a heading that names pay', () => {
  it.each<[string, string, object | undefined]>([
    ['Monthly payment', '$ 2,100 USD', { min: 2_100, max: 2_100, currency: 'USD', period: 'month' }], ['Hourly rate', '£19', { min: 19, max: 19, currency: 'GBP', period: 'hour' }],
    ['Salary', '$91,000', { min: 91_000, max: 91_000, currency: 'USD', period: 'year' }], ['Salary', '$1,500 learning budget', undefined], ['Benefits', '$91', undefined],
  ])('%s: %s', (heading, text, expected) => expect(bareFact(readPay([para(text, { under: [heading] })]))).toEqual(expected === undefined ? [] : [expected]))
})

describe('pay in structured data and fields', () => {
  it.each([
    ['the usual shape', { baseSalary: { currency: 'USD', value: { minValue: 100_000, maxValue: 150_000, unitText: 'YEAR' } } }, { min: 100_000, max: 150_000, currency: 'USD', period: 'year' }],
    ['amounts as strings on the outer object', { baseSalary: { currency: 'USD', minValue: '20', maxValue: '30', unitText: 'HOUR' } }, { min: 20, max: 30, currency: 'USD', period: 'hour' }],
    ['a bare number', { baseSalary: 85_000, salaryCurrency: 'GBP' }, { min: 85_000, max: 85_000, currency: 'GBP', period: 'year' }],
    ['words', { baseSalary: '$100,000 - $120,000 a year' }, { min: 100_000, max: 120_000, currency: 'USD', period: 'year' }],
    ['a reversed range', { baseSalary: { currency: 'EUR', value: { minValue: 60_000, maxValue: 50_000, unitText: 'YEAR' } } }, { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' }],
    ['an estimate', { estimatedSalary: [{ currency: 'EUR', value: { minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } }] }, { min: 50_000, max: 60_000, currency: 'EUR', period: 'year', estimate: true }],
  ])('reads %s', (_, data, expected) => {
    expect(bareFact(payFromData(data))).toEqual([expected])
    expect(expectExact([], payFromData(data))).toBe(1)
  })

  it.each([
    ['zero', { baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0, unitText: 'MONTH' } } }],
    ['no currency', { baseSalary: { value: { minValue: 50_000, unitText: 'YEAR' } } }],
    ['negative amounts', { baseSalary: { currency: 'EUR', value: { minValue: -5, maxValue: -1, unitText: 'YEAR' } } }],
    ['nothing', { baseSalary: null }],
  ])('takes %s for no pay', (_, data) => {
    expect(payFromData(data)).toEqual([])
  })

  it('reads a field of the site', () => {
    expect(bareFact(payFromField('$120K/yr - $150K/yr', 'pay'))).toEqual([{ min: 120_000, max: 150_000, currency: 'USD', period: 'year' }])
    expect(payFromField('Competitive', 'pay')).toEqual([])
  })
})

describe('an upper end alone', () => {
  it.each(['Up to CHF 125’000', 'up to CHF 125\'000', 'Up to CHF 125’000 and 5 weeks of holidays'])('is read from "%s"', text => {
    expect(bareFact(readPay([para(text)]))).toEqual([{ max: 125_000, currency: 'CHF', period: 'year' }])
  })
})
