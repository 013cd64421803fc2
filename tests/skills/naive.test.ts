import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesIn } from '../../lib/skills/candidates'
import { findSkillsWith } from '../../lib/skills/find'
import { looksAround, nameOf, phraseText, tableFrom, wholeTable } from '../../lib/skills/table'
import { withOthers } from '../../lib/skills/walk'
import { compileSkills } from '../../lib/vocabulary/compile'
import { fromOf, tokensOf, toOf } from '../../lib/vocabulary/tokens'
import { naiveFinder, type Standing } from './naive-finder'

const table = wholeTable()
const naive = naiveFinder(table)
const inOrder = (all: Standing[]): string[] => all.map(({ from, to, phrase }) => `${from}-${to} ${phrase}`).sort()

const ours = (text: string): Standing[] => {
  const tokens = tokensOf(text)
  const { count, phrase, first, last } = candidatesIn([table], text, tokens)
  return Array.from({ length: count }, (_, nth) => ({ from: fromOf(tokens, first[nth] ?? 0), to: toOf(tokens, last[nth] ?? 0), phrase: phraseText(table, phrase[nth] ?? 0), position: phrase[nth] ?? 0 }))
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/dev/posting-text', import.meta.url))

describe('phrases in a text, beside the plainest way to find them', () => {
  const phrases = [...table.skillOf.keys()].map(phrase => phraseText(table, phrase))
  const written = fc.tuple(fc.constantFrom(...phrases), fc.constantFrom('as it is', 'large', 'joined', 'many', 'with capitals', 'with accents')).map(([phrase, how]) => {
    if (how === 'large') return phrase.toUpperCase()
    if (how === 'joined') return phrase.replaceAll(' ', '')
    if (how === 'many') return `${phrase}s`
    if (how === 'with capitals') return phrase.replaceAll(/\b[a-z]/g, letter => letter.toUpperCase())
    return how === 'with accents' ? phrase.replaceAll('e', 'é').replaceAll('a', 'å') : phrase
  })
  const word = fc.oneof(written, fc.constantFrom('and', 'the', 'senior', 'C++', 'C#', '.NET', 'разработка', 'größe', 'und', 'https://example.org/java/python?go'))
  const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', ', ', '. ', ' / ', '/', ' & ', '-', '.', '_', '’', ' – ', ' (', '; ', ' • ')
  const text = fc.array(fc.tuple(word, gap), { maxLength: 20 }).map(parts => parts.flat().join(''))

  it('are the same, with the same offsets, in any text made of them', () => {
    fc.assert(fc.property(text, it => {
      expect(inOrder(ours(it))).toEqual(inOrder(naive(it)))
    }), { numRuns: 1500 })
  })

  it.skipIf(!existsSync(corpus))('are the same in real postings (skipped where there is no ../shared/corpus)', () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:txt|md)$/.test(name)).map(name => join(corpus, name))
    for (const file of files) {
      const posting = readFileSync(file, 'utf8')
      expect(inOrder(ours(posting))).toEqual(inOrder(naive(posting)))
    }
  })
})

describe('of names that overlap', () => {
  const compiled = compileSkills([{ file: 'own', text: 'Alpha Beta | tool | alpha\nBeta Gamma Delta | tool | delta\nGamma | tool |\nÉpsilon Zeta | tool | epsilon\nДельта Работа | tool | работа' }], '')
  if (!compiled.ok) throw new Error(compiled.problems.join('\n'))
  const small = withOthers(tableFrom(compiled.table))
  const find = naiveFinder(small)
  /** The longest first, of two as long the earlier; what overlaps what is chosen falls out. */
  const chosen = (text: string) => {
    const taken: Standing[] = []
    for (const one of find(text).sort((a, b) => (b.to - b.from) - (a.to - a.from) || a.from - b.from)) {
      if (!looksAround(small, one.position) && taken.every(other => one.to <= other.from || one.from >= other.to)) taken.push(one)
    }
    return taken.sort((a, b) => a.from - b.from).map(({ from, to, position }) => ({ skill: nameOf(small, small.skillOf[position] ?? 0), from, to }))
  }
  const text = fc.array(fc.constantFrom('alpha ', 'beta ', 'gamma ', 'delta', 'Gamma, ', ' ', '-', 'épsilon ', 'Zeta ', 'дельта ', 'работа ', 'BETA.'), { maxLength: 25 }).map(parts => parts.join(''))

  it('the longest is chosen, and of two as long the earlier', () => {
    fc.assert(fc.property(text, it => {
      expect(findSkillsWith([small], it)).toEqual(chosen(it))
    }), { numRuns: 3000 })
  })
})
