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
