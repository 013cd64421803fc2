import { describe, expect, it } from 'vitest'
import { Anchored } from '../../lib/text/anchored'
import { foresee } from '../../lib/text/anchors'
import { withClasses } from '../../lib/text/letter-classes'
import { matchesIn } from '../../lib/text/matches'
import { neededWords } from '../../lib/text/needed-words'
import { globally } from '../../lib/text/word-pattern'

const BOUNDED = String.raw`(?<![\p{L}\p{N}_])(?:full[- ]?time|uk|teilzeit\p{L}{0,4}|[Ww]ork(?:s|ing)? from home|(?<days>\d) days?)(?![\p{L}\p{N}_])`

describe('words that a pattern needs', () => {
  it.each([
    ['a letter that may be missing is none', 'colou?r', ['colo']],
    ['one of several ways is needed', '(?:salary|lohn) ?x', ['salary', 'lohn']],
    ['a way without words needs none', String.raw`salary|\d{2}`, undefined],
    ['what must not follow is not needed', '(?!salary)', undefined],
    ['a class of one letter in both cases is that letter', '[Ww]ork', ['work']],
  ])('%s', (_, source, words) => {
    expect(neededWords(source)?.map(needed => needed.words)).toEqual(words)
  })
})

describe('a long pattern', () => {
  it.each(['Full-time in the UK', 'ukulele', 'TeilzeitJob, Work from home', 'works from home 3 days', 'fulltimer', 'İ uk', 'nothing', ''])('finds in "%s" what the plain one finds', text => {
    const all = (pattern: RegExp) => matchesIn(pattern, text).map(match => [...match, match.index])
    expect(all(globally(new Anchored(BOUNDED, 'i')))).toEqual(all(new RegExp(withClasses(BOUNDED, true), 'gi')))
  })

  it.each([
    ['words, the longer one later in the pattern', 'shift|shift work|night|rota', 'shift work at night'],
    ['words and what needs none', String.raw`weekend|(?:\d|x) weekends?|\d\d (?:h|x)|week|\d{3}`, 'week 12 h, 3 weekends, 123 weekend'],
    ['what needs none before words at one place', String.raw`[a-z]{3}ift|shift|night|rota|[a-z]{2}te`, 'shift rote rota night'],
    ['with something behind that captures', String.raw`(?<!\p{L})(?:days?|weeks?|months?|years?)(?: (\d))?(?!\p{L})`, 'day 1, years 2 weeks, month'],
    ['at the beginning only', '^(?:remote|hybrid|on-?site|home(?: office)?)(?!\\p{L})', 'home office, remote'],
    ['in both cases', '(?<!\\p{L})(?:Nacht|nachts|TAG|tags?)(?!\\p{L})', 'Nacht nachts TAG tag Tags NACHT'],
  ])('finds choices in the order of the text, then of the pattern: %s', (_, source, text) => {
    const all = (pattern: RegExp) => matchesIn(pattern, text).map(match => [...match, match.index])
    for (const flags of ['gi', 'g']) {
      const found = all(new Anchored(source, flags))
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(all(new RegExp(withClasses(source, flags === 'gi'), flags)))
    }
  })

  it('finds again what it found in the same text, from wherever it is asked', () => {
    const pattern = new Anchored('(?:early|late|night|weekend) shifts?', 'gi')
    const text = 'Early shift, night shifts'
    const ask = (from: number) => {
      pattern.lastIndex = from
      return [pattern.exec(text)?.index, pattern.lastIndex]
    }
    expect([ask(0), ask(3), ask(0), ask(14), ask(99)]).toEqual([[0, 11], [13, 25], [0, 11], [undefined, 0], [undefined, 0]])
  })

  it('matches what it meets only later', () => {
    const pattern = new Anchored('(?:zugvogelkunde|quittenmus|xylophonbau) (?:gesucht|wanted)', 'i')
    foresee(['Quittenmus gesucht'])
    expect(['Quittenmus gesucht', 'Xylophonbau wanted', 'quittenmus WANTED', 'quittenmus'].map(text => pattern.exec(text)?.[0])).toEqual(['Quittenmus gesucht', 'Xylophonbau wanted', 'quittenmus WANTED', undefined])
  })

  it('splits and replaces like any other', () => {
    const pattern = new Anchored(' (?:und|and) ', 'gi')
    expect('a AND b und c'.split(pattern)).toEqual(['a', 'b', 'c'])
    expect('a AND b und c'.replace(pattern, '+')).toBe('a+b+c')
  })
})
