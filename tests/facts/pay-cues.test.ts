import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cuesOf, wordsOf } from '../../lib/facts/pay-cues'
import { anyOf, lastMatch } from '../../lib/text/cues'
import { NOT_PAY_CUES, NOT_THIS_PAY, PAY_CUES, SURE_PAY_CUES } from '../../lib/vocabulary/pay-words'

/** Words that a fragment is made of, whole or with letters to spare, so that hits, near misses and phrases all come up. */
const pieces = (fragments: readonly string[]): string[] => fragments.flatMap(fragment => {
  const bare = fragment.replace(/\\p\{L\}\{(\d+),\d+\}/g, (_, least: string) => 'a'.repeat(Math.max(1, Number(least)))).replace(/\(\?:([^|()]*)[^()]*\)/g, '$1').replace(/[\\?()[\]{}]/g, '')
  return [bare, `${bare}n`, bare.toUpperCase(), bare.split(' ')[0] ?? bare]
})

describe.each([['pay', PAY_CUES], ['what is surely pay', SURE_PAY_CUES], ['what is not', NOT_PAY_CUES], ['what is somebody else’s', NOT_THIS_PAY]] as const)('the cues for %s', (_, fragments) => {
  const cues = cuesOf(fragments)
  const pattern = anyOf(fragments)
  it.each(['', ' ', 'İ', '401(k)', '—', 'x_salary', 'salary2'])('agree with the pattern on "%s"', text => expect(cues.among(wordsOf(text))).toBe(pattern.test(text)))
  it('agree with the pattern on any words', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces(fragments)), fc.constantFrom('the', 'of', '€', '5', '-', 'and', '(', 'a')), { maxLength: 6 }), fc.constantFrom(' ', ', ', '-', '/'), (words, between) => {
      const text = words.join(between)
      expect(cues.among(wordsOf(text)), text).toBe(pattern.test(text))
      // Where the last one begins may differ where cues overlap: in a pattern, one hides the other.
      expect(cues.last(wordsOf(text)) >= 0, text).toBe(lastMatch(pattern, text) >= 0)
    }), { numRuns: 2_000 })
  })
})

it('says where the last cue begins', () => {
  const cues = cuesOf(['salary', 'bonus(?:es)?', 'sign[- ]on', '\\p{L}{0,9}gehalt'])
  expect(cues.last(wordsOf('Salary, Bonuses and a Jahresgehalt of'))).toBe(22)
  expect(cues.last(wordsOf('salary and sign-on'))).toBe(11)
  expect(cues.last(wordsOf('nothing'))).toBe(-1)
})
