import { describe, expect, it } from 'vitest'
import { fitOf } from '../../lib/fit/fit-of'
import type { Language } from '../../lib/facts/language'
import type { Profile } from '../../lib/profile/profile'
import { postingOf, profileOf, said, TODAY } from './made'
import { smallSense } from './small-vocabulary'

const part = (asked: Omit<Language, 'said' | 'required' | 'lang'>, mine: Omit<Profile['languages'][number], 'lang'>) => {
  const found = fitOf(postingOf({ languages: [{ lang: 'de', required: true, said: said('the very words'), ...asked }] }), profileOf({ languages: [{ lang: 'de', ...mine }] }), TODAY, smallSense).parts.find(({ kind }) => kind === 'language')
  return found && `${found.label}: ${found.state}, ${found.why}`
}

describe('a language that is asked for', () => {
  it.each<[string, Parameters<typeof part>[0], Parameters<typeof part>[1], string]>([
    ['at a stated level', { level: 'C1' }, { level: 'C1' }, 'German C1: met, you have German C1'],
    ['at a stated level, one below', { level: 'C1' }, { level: 'B2' }, 'German C1: partly, you have German B2'],
    ['in words', { about: 'C1' }, { level: 'C1' }, 'German about C1: met, you have German C1; their words are taken for about C1'],
    ['in words, one below', { about: 'C1' }, { level: 'B2' }, 'German about C1: partly, you have German B2; their words are taken for about C1'],
    ['without any word of a level', {}, { level: 'B1' }, 'German: partly, you have German B1; their level is not stated, B2 taken for it'],
    ['of somebody who does not say how well', {}, {}, 'German: met, you speak it; their level is not stated'],
    ['in words, of somebody who does not say how well', { about: 'C1' }, {}, 'German about C1: partly, you speak it; your level is not stated'],
  ])('%s', (_, asked, mine, expected) => expect(part(asked, mine)).toBe(expected))
})
