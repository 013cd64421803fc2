import { describe, expect, it } from 'vitest'
import { lastMatch, mayHold } from '../../lib/text/cues'
import { matchesIn } from '../../lib/text/matches'
import { wordPattern } from '../../lib/text/word-pattern'

describe('patterns over words', () => {
  it.each([
    ['a letter is one in any script', String.raw`^\p{L}{4}$`, '', 'Łódź', true],
    ['Japanese is letters', String.raw`^\p{L}+$`, '', '東京', true],
    ['an emoji is no letter', String.raw`\p{L}`, '', '🙂', false],
    ['a dash is no letter', String.raw`[\p{L}\p{N}_]`, '', '–', false],
    ['a digit is no letter, and a number', String.raw`^\P{L}[\p{N}]$`, '', '12', true],
    ['a class may hold signs beside letters', String.raw`^[\p{L} .'-]+$`, '', "Anne-Marie d'Arc", true],
    ['a negated class holds the rest', String.raw`^[^\p{L}\d]+$`, '', ' –!', true],
    ['a capital is told from a small letter', String.raw`^\p{Lu}\p{Ll}+$`, '', 'Öl', true],
    ['a small letter is no capital', String.raw`^\p{Lu}`, '', 'öl', false],
    ['letter case aside, a small letter may stand for a capital', String.raw`^\p{Lu}`, 'i', 'öl', true],
    ['letter case aside, accents count', 'école', 'i', 'ÉCOLE', true],
    ['escapes keep their case', String.raw`^\S+\s\D$`, 'i', 'Ab C', true],
  ])('%s', (_, source, flags, text, matches) => {
    expect(wordPattern(source, flags).test(text)).toBe(matches)
  })

  it('gives back the words as they are written, groups too', () => {
    expect(wordPattern(String.raw`gehalt\p{L}*`).exec('Das GehaltsBand')?.[0]).toBe('GehaltsBand')
    expect(wordPattern(String.raw`für (?<whom>\p{L}+)`).exec('Für Berlin')?.groups?.['whom']).toBe('Berlin')
  })

  it('keeps offsets where a letter grows with its case', () => {
    expect(wordPattern('izmir').exec('İİ IZMIR')?.index).toBe(3)
  })

  it('refuses a class it does not know', () => {
    expect(() => wordPattern(String.raw`\p{Sc}`)).toThrow('no class')
  })

  it('finds every match and the last one, whatever the case', () => {
    expect(matchesIn(/a|(?=b)/g, 'abA').map(({ index }) => index)).toEqual([0, 1])
    expect(lastMatch(wordPattern(String.raw`pay(?!\p{L})`), 'PAY payroll Pay.')).toBe(12)
    expect(() => matchesIn(/a/, 'a')).toThrow('global')
  })
})

describe('what a text may hold', () => {
  it.each([
    ['salar(?:y|ies)', 'Salaries', true], ['base ?pay', 'our BASE', true], ['[Bb]achelor', 'a bachelor', true], ['full[- ]time', 'in full', true], ['full[- ]time', 'for a while', false],
  ])('%s in "%s": %s', (fragment, text, may) => {
    expect(mayHold([fragment])(text)).toBe(may)
  })

  it('asks for help with fragments that have no sure words', () => {
    expect(() => mayHold(['a|b'])).toThrow('sure')
    expect(mayHold([String.raw`M\.A\.`], /M\./)('an M.A. in law')).toBe(true)
  })
})
