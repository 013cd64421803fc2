import { describe, expect, it } from 'vitest'
import { readBonus } from '../../lib/facts/bonus-text'
import { readPay } from '../../lib/facts/pay-text'
import { sayBonus } from '../../lib/facts/say-pay'
import { expectExact, para } from './blocks'

describe('a bonus', () => {
  it.each([
    ['Base salary $118k + 12% annual bonus', '12 % of pay'],
    ['Annual bonus of up to 15% of base salary', 'up to 15 % of pay'],
    ['Bonus: $11,000 - $14,000', '11,000–14,000 USD'],
    ['A target bonus of 10-15%', '10–15 % of pay'],
    ['Jahresbonus von bis zu 8 %', 'up to 8 % of pay'],
    ['leistungsabhängiger Bonus (bis zu 4.500 €)', 'up to 4,500 EUR'],
    ['Prime annuelle de 2 100 €', '2,100 EUR'],
    ['roční bonus až 9 %', 'up to 9 % of pay'],
    ['You are eligible for a performance bonus', 'offered'],
    ['£41k - 52k per year + Bonus', 'offered'],
  ])('%s: %s', (text, said) => {
    const blocks = [para(text)]
    const bonus = readBonus(blocks)
    expect(bonus && sayBonus(bonus)).toBe(said)
    expect(expectExact(blocks, bonus)).toBe(1)
  })

  it.each(['Experience with Rust is a bonus', 'Bonus points if you know Go', '$5,000 sign-on bonus', 'Referral bonus of $2,000', 'Experience calculating bonus payments', 'You work with variable loads', 'A Christmas bonus of €400'])('is none in: %s', text => {
    expect(readBonus([para(text)])).toBeUndefined()
  })

  it('is never read as base pay', () => {
    expect(readPay([para('Base salary $61,000 - $79,000 plus bonus of $11,000 - $14,000')])).toMatchObject([{ min: 61_000, max: 79_000, basis: 'base' }])
  })
})
