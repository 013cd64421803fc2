import { wordPattern } from '../text/word-pattern'
import { NAME_ENDINGS } from '../vocabulary/name-endings'
import type { SkillIn } from './find'

type Find = (text: string) => SkillIn[]
type Endings = readonly (readonly [ending: string, plain: string])[]

const WORD = wordPattern(String.raw`[\p{L}\p{N}+#-]{4,48}`, 'g')
const CAPITAL = wordPattern(String.raw`^[\p{Lu}]`, '')
/** Of a name with a capital three letters are enough to know it by; of a small word, which is no name elsewhere, it takes more. */
const SHORTEST = { name: 3, word: 4 }

/** A word with its ending undone, as long as before: what is shorter is filled up with blanks, so that offsets stay. */
const undone = (word: string, endings: Endings): string => {
  const small = word.toLowerCase()
  const least = CAPITAL.test(word) ? SHORTEST.name : SHORTEST.word
  const found = endings.find(([ending, plain]) => plain.length <= ending.length && word.length - ending.length >= least && small.endsWith(ending))
  if (found === undefined || small.length !== word.length) return word
  const [ending, plain] = found
  return `${word.slice(0, -ending.length).replace(/-$/, '')}${plain}`.padEnd(word.length)
}

const LETTER = wordPattern(String.raw`[\p{L}\p{N}]`, '')
/** Where the word ends that goes on at an offset. */
const endOfWord = (text: string, from: number): number => {
  let end = from
  while (end < text.length && LETTER.test(text.charAt(end))) end++
  return end
}

/**
 * Finds what `find` finds, and names whose ends a language of postings changes: cases ("Reactista", "о закупках"), compounds with what
 * is asked of a subject ("Pneumatikkenntnisse"). `lang` is ISO 639-1; in a language that does neither it is `find` itself. Names
 * found as they are written go before those that an ending was taken from.
 */
export const inflected = (find: Find, lang: string): Find => {
  const ways = NAME_ENDINGS[lang]
  if (ways === undefined) return find
  return text => {
    const found = find(text)
    for (const endings of ways) {
      const plain = text.replace(WORD, word => undone(word, endings))
      if (plain === text) continue
      for (const { skill, from, to } of find(plain)) {
        const end = endOfWord(text, to)
        if (!found.some(other => from < other.to && end > other.from)) found.push({ skill, from, to: end })
      }
    }
    return found.sort((a, b) => a.from - b.from)
  }
}
