import { describe, expect, it } from 'vitest'
import { countryOfDollar } from '../../lib/facts/dollar-country'
import { readPay } from '../../lib/facts/pay-text'
import { bareFact, expectExact, para } from './blocks'

type Row = [text: string, min: number | undefined, max: number | undefined, currency: string, period: string, country?: string]

const check = (text: string, min: number | undefined, max: number | undefined, currency: string, period: string, country?: string) => {
  const blocks = [para(text)]
  const pay = readPay(blocks, country)
  expect(pay).toHaveLength(1)
  expect(bareFact(pay)).toMatchObject([{ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), currency, period }])
  if (min === undefined) expect(pay[0]).not.toHaveProperty('min')
  if (max === undefined) expect(pay[0]).not.toHaveProperty('max')
  expect(expectExact(blocks, pay)).toBe(1)
}

describe('currencies, however written', () => {
  it.each<Row>([
    ['Salary: US$92,000 – US$108,000', 92_000, 108_000, 'USD', 'year'],
    ['Grundlønnen udgør 29.700 kr. pr. måned', 29_700, 29_700, 'DKK', 'month'],
    ['38-44 k€ selon expérience', 38_000, 44_000, 'EUR', 'year'],
    ['AUD $66,000 - $84,000 + super', 66_000, 84_000, 'AUD', 'year'],
    ['$64,000 - $82,000 CAD a year', 64_000, 82_000, 'CAD', 'year'],
    ['Salary: $CAD 64,000 - 82,000', 64_000, 82_000, 'CAD', 'year'],
    ['USD 63,000.00/Yr. - USD 86,000.00/Yr.', 63_000, 86_000, 'USD', 'year'],
    ['Jahresgehalt: 62 - 81 TEUR', 62_000, 81_000, 'EUR', 'year'],
    ['62-81 T€ Jahresgehalt', 62_000, 81_000, 'EUR', 'year'],
    ['Salaire : 43/51K€', 43_000, 51_000, 'EUR', 'year'],
    ['Jahressalär von 82\'000.– bis 98\'000.– CHF', 82_000, 98_000, 'CHF', 'year'],
    ['Monatslohn: Fr. 6\'400.- bis 7\'700.- (x13)', 6_400, 7_700, 'CHF', 'month'],
    ['Rs. 6,50,000 - Rs. 9,25,000 per annum', 650_000, 925_000, 'INR', 'year'],
    ['Salary: 11 - 16 Lakhs per annum', 1_100_000, 1_600_000, 'INR', 'year'],
    ['Rp14 juta - Rp19 juta per bulan', 14_000_000, 19_000_000, 'IDR', 'month'],
    ['Salário: R$ 7 mil a R$ 11 mil por mês', 7_000, 11_000, 'BRL', 'month'],
    ['14 - 22 triệu VND/tháng', 14_000_000, 22_000_000, 'VND', 'month'],
    ['年収 520万円〜780万円', 5_200_000, 7_800_000, 'JPY', 'year'],
    ['時給1,150円〜1,450円', 1_150, 1_450, 'JPY', 'hour'],
    ['연봉 4200만원 ~ 5800만원', 42_000_000, 58_000_000, 'KRW', 'year'],
    ['月薪：18,000-32,000元', 18_000, 32_000, 'CNY', 'month'],
    ['薪资 ¥14,000-23,000/月', 14_000, 23_000, 'CNY', 'month'],
    ['Зарплата 42 000 – 58 000 ₴', 42_000, 58_000, 'UAH', 'month'],
    ['от 380 000 до 590 000 ₸ за месяц', 380_000, 590_000, 'KZT', 'month'],
    ['bruttó 880.000 – 1.150.000 Ft/hó', 880_000, 1_150_000, 'HUF', 'month'],
    ['7.200 - 8.900 lei net pe lună', 7_200, 8_900, 'RON', 'month'],
    ['R28 000 - R34 000 per month', 28_000, 34_000, 'ZAR', 'month'],
    ['Salario: $1.150.000 - $1.450.000 líquidos', 1_150_000, 1_450_000, 'CLP', 'month', 'CL'],
    ['Lønn: kr 590 000 – 740 000 per år', 590_000, 740_000, 'NOK', 'year'],
  ])('%s', check)
})

describe('words of every language we read', () => {
  it.each<Row>([
    ['Das Gehalt liegt zwischen 54.000 und 69.000 Euro brutto jährlich', 54_000, 69_000, 'EUR', 'year'],
    ['Jahresbruttogehalt ab EUR 37.100,- (Vollzeitbasis)', 37_100, undefined, 'EUR', 'year'],
    ['Gehalt bis 58k €', undefined, 58_000, 'EUR', 'year'],
    ['Månadslön mellan 37 500 och 44 000 kronor', 37_500, 44_000, 'SEK', 'month'],
    ['36 500:- till 44 500:- kr i månaden', 36_500, 44_500, 'SEK', 'month'],
    ['Je salaris ligt tussen € 3.450 en € 4.150 bruto per maand', 3_450, 4_150, 'EUR', 'month'],
    ['Uurloon tussen de €14,80 en €16,20 bruto', 14.8, 16.2, 'EUR', 'hour'],
    ['Rémunération : entre 36 et 44 K€ brut annuel', 36_000, 44_000, 'EUR', 'year'],
    ['Taux horaire : 12,10 € à 12,80 €', 12.1, 12.8, 'EUR', 'hour'],
    ['TJM 480-560€', 480, 560, 'EUR', 'day'],
    ['Entre 29.000€ y 35.500€ b/a según experiencia', 29_000, 35_500, 'EUR', 'year'],
    ['Vencimento: 1.450€ a 1.750€ brutos mensais', 1_450, 1_750, 'EUR', 'month'],
    ['RAL: 27.000 – 31.500 €', 27_000, 31_500, 'EUR', 'year'],
    ['Plat od 58.000 do 77.000 Kč měsíčně', 58_000, 77_000, 'CZK', 'month'],
    ['62–88 tis. Kč/měsíc', 62_000, 88_000, 'CZK', 'month'],
    ['od 6 200 zł brutto', 6_200, undefined, 'PLN', 'month'],
    ['B2B: 105-145 PLN/h net', 105, 145, 'PLN', 'hour'],
    ['Зарплата: от 145 000 до 190 000 ₽ на руки', 145_000, 190_000, 'RUB', 'month'],
    ['до 118 000 ₽ на руки', undefined, 118_000, 'RUB', 'month'],
    ['от 105 до 125 тыс. руб.', 105_000, 125_000, 'RUB', 'month'],
    ['Timelønn: 205-225 kr', 205, 225, 'NOK', 'hour', 'NO'],
    ['Kuukausipalkka alkaen 3400 €', 3_400, undefined, 'EUR', 'month'],
  ])('%s', check)
})

describe('English, as boards and people put it', () => {
  it.each<Row>([
    ['£44k pro rata', 44_000, 44_000, 'GBP', 'year'],
    ['£580-£640 per day (Outside IR35)', 580, 640, 'GBP', 'day'],
    ['£580-640pd Inside IR35', 580, 640, 'GBP', 'day'],
    ['From £12.35p/h', 12.35, undefined, 'GBP', 'hour'],
    ['Up to $95k', undefined, 95_000, 'USD', 'year'],
    ['$85,000+', 85_000, undefined, 'USD', 'year'],
    ['MIN $71,000 | MID $82,000 | MAX $93,000', 71_000, 93_000, 'USD', 'year'],
    ['Travel Nurse: $2,150 - $2,550 per week', 2_150, 2_550, 'USD', 'week'],
    ['Insurance Agent - $52,000 - $71,000 per year', 52_000, 71_000, 'USD', 'year'],
    ['The base salary range, excluding bonus and equity, is $118,000 - $139,000', 118_000, 139_000, 'USD', 'year'],
    ['Salary + commission: $62,000 - $81,000', 62_000, 81_000, 'USD', 'year'],
    ['Base salary ranges from $148,000/year in our lowest geographic market up to $226,000/year in our highest geographic market.', 148_000, 226_000, 'USD', 'year'],
    ['Salary ranges for locations in the US (USD):$72,500.00 - $109,500.00 This position is eligible for an incentive plan.', 72_500, 109_500, 'USD', 'year'],
    ['$23 - $27 per hour plus $2.25/hr shift differential', 23, 27, 'USD', 'hour'],
    ['Salary $61,000 - $79,000 with a $9,000 sign-on bonus', 61_000, 79_000, 'USD', 'year'],
    ['We closed a $55,000-$95,000 customer deal last week. The base pay range for this role is $128,000 - $149,000 USD per year.', 128_000, 149_000, 'USD', 'year'],
  ])('%s', check)
})

describe('short forms, and periods that go without saying', () => {
  it.each<Row>([
    ['CTC upto 5.5 LPA', undefined, 550_000, 'INR', 'year'], ['A remuneração pode chegar a R$ 5.400,00 por mês', undefined, 5_400, 'BRL', 'month'], ['Part-time / $250 - $400 pay monthly', 250, 400, 'USD', 'month'],
    ['Wynagrodzenie: 4900 brutto', 4_900, 4_900, 'PLN', 'month', 'PL'], ['Wynagrodzenie od 6 100 do 8 200 brutto', 6_100, 8_200, 'PLN', 'month', 'PL'], ['1.450€ netti al mese', 1_450, 1_450, 'EUR', 'month'], ['Rango salarial: 38-46k + bonus', 38_000, 46_000, 'EUR', 'year', 'ES'],
    ['Salaris: minimaal € 3.100 en maximaal € 4.250 bruto per maand', 3_100, 4_250, 'EUR', 'month'], ['Een brutomaandwedde van € 2.910,15 (0 jaar anciënniteit) tot € 4.801,20', 2_910.15, 4_801.2, 'EUR', 'month'], ['От 3600 зл нетто на руки в месяц', 3_600, undefined, 'PLN', 'month'], ['Salary 21.75 hourly', 21.75, 21.75, 'CAD', 'hour', 'CA'],
    ['7L - 11L per annum', 700_000, 1_100_000, 'INR', 'year', 'IN'],
    ['₹1.4L – ₹1.9L P.A.', 140_000, 190_000, 'INR', 'year', 'IN'],
    ['薪资: 13-26K·14薪', 13_000, 26_000, 'CNY', 'month', 'CN'],
    ['от 140 т.р.', 140_000, undefined, 'RUB', 'month', 'RU'],
    ['ЗП: 130-210 т.р.', 130_000, 210_000, 'RUB', 'month', 'RU'],
    ['зп до 95 тыс.рублей', undefined, 95_000, 'RUB', 'month', 'RU'],
    ['Вилка: 170-420 т. руб.', 170_000, 420_000, 'RUB', 'month', 'RU'],
    ['Зарплата: 270-390+ тысяч рублей', 270_000, 390_000, 'RUB', 'month', 'RU'],
    ['Вилка: от 65к до 280к gross', 65_000, 280_000, 'RUB', 'month', 'RU'],
    ['Ставка: 900-1300р/ч на руки', 900, 1_300, 'RUB', 'hour', 'RU'],
    ['3 400 руб/смена, зарплата дважды в месяц', 3_400, 3_400, 'RUB', 'day', 'RU'],
    ['Зарплата: от 650 000 ₽', 650_000, undefined, 'RUB', 'month', 'RU'],
    ['Зарплата: от 24 000 ₽', 24_000, undefined, 'RUB', 'month', 'RU'],
    ['Lön: 34–46 tkr', 34_000, 46_000, 'SEK', 'month', 'SE'],
    ['Timelønn: 240 kr/t', 240, 240, 'NOK', 'hour', 'NO'],
    ['Základná mzda je od úrovne 1250,- EUR/mesiac', 1_250, undefined, 'EUR', 'month', 'SK'],
    ['Mzda: 24 500 korún českých brutto', 24_500, 24_500, 'CZK', 'month', 'CZ'],
    ['Das Mindestgehalt für diese Position beträgt € 3.350 brutto/Monat (14x).', 3_350, undefined, 'EUR', 'month', 'AT'],
    ['月給24万円～＋賞与年2回', 240_000, undefined, 'JPY', 'month', 'JP'],
    ['Salary: $2,200 - $3,100', 2_200, 3_100, 'USD', 'month', 'UA'],
    ['Стартовая ЗП 2,100€', 2_100, 2_100, 'EUR', 'month', 'RU'],
  ])('%s', check)

  it('a few thousand dollars are nothing sure where people are paid by the week and think in years', () => {
    expect(readPay([para('Salary: $2,200 - $3,100')], 'US')).toEqual([])
    expect(readPay([para('Salary: $2,200 - $3,100')])).toEqual([])
  })

  it.each([
    ['Sous chef, £34k + tips', 34_000], ['Account executive - €62k + commission', 62_000], ['Estimator, £47k plus car', 47_000], ['Salary: £30,000 (we pay for your parking)', 30_000], ['Sueldo: 21.000 € al año más propinas', 21_000], ['Gehalt: 29.000 € im Jahr zuzüglich Trinkgeld', 29_000], ['Brightmoor | Rust engineer | Remote (EU) | £85k', 85_000],
  ])('%s', (text, amount) => {
    expect(bareFact(readPay([para(text)], 'GB'))).toMatchObject([{ min: amount, max: amount, period: 'year' }])
  })

  it.each([
    ['Brightmoor | Remote (US) | $145k-185k | Senior engineer | Full-time', 145_000, 185_000], ['Brightmoor | Founding engineer | Remote (US) | $135k-$175k + 1-2% equity', 135_000, 175_000], ['Brightmoor | Data engineer | Onsite or remote | $165-230K', 165_000, 230_000],
  ])('%s', (text, min, max) => {
    expect(bareFact(readPay([para(text)]))).toMatchObject([{ min, max, currency: 'USD', period: 'year' }])
  })

  it.each(['Relocation package | $15,000 | paid in two parts', 'Brightmoor | Seed | $4M raised | Remote', 'Brightmoor | Engineer | Raised $90k from friends | Remote', 'Tickets | $20 | on the door'])('%s is none', text => {
    expect(readPay([para(text)])).toEqual([])
  })

  it('keeps that an amount is what is left after tax', () => {
    expect(readPay([para('от 145 до 195 тыс. руб. на руки')], 'RU')[0]?.note).toBe('на руки')
    expect(readPay([para('Вилка: 115т.р. - 155 т.р. чистыми')], 'RU')[0]).toMatchObject({ note: 'чистыми' })
  })
})

describe('what is no pay, in the languages we read', () => {
  it.each([
    'príplatky za nočné 15 CZK/hod. brutto', 'příplatek za víkend 28 Kč/hod', 'доплата в размере 1,60 евро / час за ночную работу', 'zakwaterowanie płatne 180 euro/mc', 'kilometrówka za dojazd 90 euro/mc', 'dodatek 45 euro netto za tydzień', 'ekwiwalent za pranie 25 zł miesięcznie', 'zwrot kosztów podróży 110 euro', 'Ubytování 3 200 Kč/měsíc', 'stravné 115 Kč/den', 'проживание 280 руб. в день', 'компенсация питания 4 500 ₽ в месяц', 'надбавка 4 000 ₽ в месяц', 'yölisä 1,45 €/h', 'vales de despensa de $1,100 mensuales', 'szállás 38 000 Ft/hó', 'cafeteria: bruttó 28 000 Ft/hó', 'Auxílio home office de R$ 140,00 por mês', 'ayuda de comida de 10 € al día', 'plus de transporte de 90 € mensuales', 'Buoni pasto da 7 € al giorno', 'welfare aziendale di 1.300 € annui', 'Prämie von 450 € für jede Empfehlung', 'náborový příspěvek 18 000 Kč', 'premia 140 euro', 'startbonus 9 000 kr', 'tillegg 45 kr/t på natt', 'friskvårdsbidrag 2 800 kr',
    '$2.25/hr shift differential', 'Night differential of $3.75 per hour', 'On-call pay of $4.00 per hour', 'Preceptor pay $1.75/hr', 'Commission: $20,000 - $40,000 per year', 'Bonus: $10,000 - $20,000 per year',
    'Post a job for $279 per month', 'Our plans start at $20/user/month', 'Premium membership is $27.99/month', 'Similar jobs: Nurse $41 per hour', 'Average salary for similar jobs: $81,000 - $96,000', 'Jobs with salaries over $100,000 are listed on our board',
    'The poverty line is $30,000 a year', 'Homes near the office cost $350,000 - $450,000', 'Accommodation provided at $145 per week', 'Bursary of £1,600 per year', 'Responsible for a P&L of €520,000 per year', '£240 per month towards your student debt', 'Salary sacrifice car scheme, save up to £5,000 per year', 'PTO cash out up to $5,000 per year',
    'Titres restaurant de 9 € par jour', 'Prime de 1 100 € par an', 'Wohnung 610 € pro Monat', 'Fahrtkostenzuschuss 50 € im Monat', 'Stravenky 125 Kč/den', 'Příspěvek na penzijní připojištění 1 100 Kč měsíčně', 'Karta sportowa 210 zł miesięcznie', 'Friskvårdsbidrag 5 000 kr per år', 'Reiskostenvergoeding van € 0,23 per km', 'Sportstilskud på 310 kr. pr. måned', 'Lounasetu 13 € päivässä', 'Tickets de 190 € al mes', 'Vale refeição de R$ 38,00 por dia', 'ДМС и компенсация спорта до 3 100 ₽ в месяц',
  ])('%s', text => {
    expect(readPay([para(text)])).toEqual([])
  })
})

describe('one pay, said more than once', () => {
  it.each<[string, string[], [number?, number?][]]>([
    ['one end of what is said in full', ['Salary: up to £95k', 'Package: £85-95k base salary'], [[85_000, 95_000]]],
    ['the same with and without "from"', ['Starting pay is $19.00 per hour', 'Salary: From $19.00 per hour'], [[19, undefined]]],
    ['the whole of what is said for places', ['Salary: £43,000 - £49,000', 'National: £43,000 - £46,000 salary per annum', 'London: £46,000 - £49,000 salary per annum'], [[43_000, 46_000], [46_000, 49_000]]],
    ['what it grows to', ['The wage is $16.40 per hour.', 'After 3 months the wage increases to $17.10 per hour.'], [[16.4, 16.4]]],
  ])('%s is no pay of its own', (_, lines, expected) => {
    const all = readPay(lines.map(line => para(line)))
    expect(all.map(({ min, max }) => [min, max])).toEqual(expected)
  })
})

describe('whose dollar it is, where no place tells', () => {
  it.each<[string, string | undefined]>([
    ['$62 - $70 per hour + super', 'AU'], ['$30 an hour, KiwiSaver and a van', 'NZ'], ['$28 per hour, RRSP matching', 'CA'], ['$3,200 monthly plus CPF', 'SG'], ['$25 per hour and 401(k)', 'US'],
    ['$25 per hour', undefined], ['£25 per hour plus super', undefined], ['$30 an hour in Ontario or with KiwiSaver', undefined],
  ])('%s', (text, country) => expect(countryOfDollar([para(text)])).toBe(country))
})
