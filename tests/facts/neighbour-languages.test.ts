import { describe, expect, it } from 'vitest'
import { readEducation } from '../../lib/facts/education-text'
import { readLanguages } from '../../lib/facts/language-text'
import { readYears } from '../../lib/facts/years-text'
import { expectExact, para } from './blocks'

describe('what Slovak and Ukrainian postings ask for, beside their neighbours', () => {
  it.each<[string, number[]]>([
    ['prax v stolárstve minimálne 2 roky', [2]], ['aspoň 3 roky praxe', [3]], ['Досвід роботи кухарем від 2 років', [2]], ['Досвід не менше 3 років', [3]], ['Нашій пекарні 12 років', []], ['Sme na trhu 20 rokov', []],
  ])('years: %s', (text, years) => {
    const blocks = [para(text)]
    expect(readYears(blocks).map(({ min }) => min)).toEqual(years)
    expectExact(blocks, readYears(blocks))
  })
  it.each([
    ['Вища освіта', 'bachelor'], ['Середня спеціальна освіта', 'vocational'], ['stredoškolské bez maturity', 'vocational'], ['Požadované vzdelanie: stredoškolské s maturitou', 'secondary'], ['Uddannet elektriker med svendebrev', 'vocational'], ['Утримуємо освітні програми', undefined],
  ])('education: %s', (text, level) => {
    expect(readEducation([para(text)])?.level).toBe(level)
  })
  it.each([
    ['mile widziana znajomość języka ukraińskiego', 'uk', false], ['Знання англійської мови на рівні B2', 'en', true], ['znalosť anglického jazyka na úrovni B1', 'en', true],
  ])('languages: %s', (text, lang, required) => {
    expect(readLanguages([para(text)])).toMatchObject([{ lang, required }])
  })
})
