import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/find'
import { skillNamed } from '../../lib/skills/named'
import { looksAround, nameOf, phraseText, wholeTable } from '../../lib/skills/table'

const table = wholeTable()
const phrases = [...table.skillOf.keys()].map(phrase => phraseText(table, phrase))
const word = fc.oneof(fc.constantFrom(...phrases), fc.constantFrom('and', 'the', 'of', 'experience', 'software', 'İ', 'ﬁ', 'é', '😀', '\u00ad', '\u0301'), fc.string({ unit: 'binary', maxLength: 6 }))
const between = fc.constantFrom(' ', ', ', '/', ' / ', '-', '. ', '\n', ' & ', '.', '', '://', '+')
const text = fc.array(fc.tuple(word, between), { maxLength: 25 }).map(parts => parts.flat().join(''))

describe('findSkills, on any text', () => {
  it('gives offsets whose words name the skill, in order and apart', () => {
    fc.assert(fc.property(text, it => {
      let end = 0
      for (const { skill, from, to } of findSkills(it)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(skillNamed(it.slice(from, to))).toBe(skill)
        end = to
      }
    }), { numRuns: 2000 })
  })

  it('finds the same with blanks around, only further on', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 60 }), (it, blanks) => {
      const moved = findSkills(' '.repeat(blanks) + it + ' '.repeat(blanks)).map(({ skill, from, to }) => ({ skill, from: from - blanks, to: to - blanks }))
      expect(moved).toEqual(findSkills(it))
    }), { numRuns: 1000 })
  })

  it('begins and ends with words, in any script', () => {
    const letters = fc.constantFrom('', 'a', 'Z', '9', 'é', 'ж', 'ß', 'ø', '\u0301', '中', '한', 'の', '😀', '(', ' ', '-', '+', '\u00ad')
    const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign)
    const unspaced = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]$/
    fc.assert(fc.property(letters, word, letters, (before, phrase, after) => {
      const it = before + phrase + after
      for (const { from, to } of findSkills(it)) {
        const [outer, first, last, next] = [Array.from(it.slice(0, from)).at(-1), Array.from(it.slice(from))[0], Array.from(it.slice(0, to)).at(-1), Array.from(it.slice(to))[0]]
        // A sign of a name ends it, and so does a change to or from a script without blanks.
        if (isWord(outer) && isWord(first)) expect(unspaced.test(outer ?? '')).not.toBe(unspaced.test(first ?? ''))
        if (isWord(last) && isWord(next)) expect(unspaced.test(last ?? '')).not.toBe(unspaced.test(next ?? ''))
      }
    }), { numRuns: 3000 })
  })

  it('finds the whole of each phrase that asks nothing of what stands around it, never a shorter one inside', () => {
    const wrong = phrases.filter((phrase, position) => {
      if (looksAround(table, position)) return false
      const found = findSkills(`(${phrase})`)
      return found.length !== 1 || found[0]?.from !== 1 || found[0].to !== phrase.length + 1 || found[0].skill !== nameOf(table, table.skillOf[position] ?? -1)
    })
    expect(wrong).toEqual([])
  })

  it('finds each phrase by itself under its own name', () => {
    const wrong = phrases.filter((phrase, position) => skillNamed(phrase) !== nameOf(table, table.skillOf[position] ?? -1))
    expect(wrong).toEqual([])
  })

  it.each([
    ['words', 'senior machine learning engineer with python and a plan '],
    ['hyphens', 'a-'],
    ['beginnings of phrases', 'continuous integration/'],
    ['unsure names', 'Go C R '],
    ['accents', 'e\u0301\u0301\u0301'],
    ['soft hyphens', '\u00ad'],
    ['gaps', ' .'],
    ['addresses', 'http://a '],
  ])('takes at most linear time over %s', (_, piece) => {
    const timed = (length: number): number => {
      const it = piece.repeat(Math.ceil(length / piece.length))
      // Work done, not time passed: what else the machine does is no part of it.
      const runs = [1, 2, 3, 4].map(() => {
        const start = process.cpuUsage()
        findSkills(it)
        return process.cpuUsage(start).user / 1_000
      })
      return Math.min(...runs)
    }
    timed(20_000)
    // Eight times the text: eight times the work, with room for a busy machine; the square would be sixty-four times.
    expect(timed(400_000)).toBeLessThan(Math.max(timed(50_000), 5) * 40)
  })
})
