import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { saidInBlock } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { isCityOf, isPlainCity } from '../vocabulary/cities'
import { LEGAL_FORMS } from '../vocabulary/employer-words'
import type { Place } from './place'
import { countriesOfTongue } from './tongue'

/** So many lines at the head of a posting are looked through, and so much of each. */
const [HEAD, LONGEST] = [7, 200]
const FIRM = wordPattern(String.raw`(?<![\p{L}])\p{Lu}[\p{L}&.-]{2,24} (\p{Lu}[\p{L}-]{2,24}),? (?:${LEGAL_FORMS.join('|')})(?![\p{L}\p{N}])`, '')

/**
 * The town that a firm at the head of a posting has in its name, right before its legal form ("Drátovny Olomouc s.r.o."), where
 * the posting's language is spoken. Only where nothing else names a place.
 */
export const placeInFirm = (blocks: readonly Block[]): Place[] => {
  let spoken: readonly string[] | undefined
  for (const [block, { text }] of blocks.slice(0, HEAD).entries()) {
    const found = FIRM.exec(plain(text).slice(0, LONGEST))
    const city = found?.[1] ?? ''
    if (found === null || !isPlainCity(city)) continue
    spoken ??= countriesOfTongue(blocks)
    const from = found.index + found[0].indexOf(` ${city}`) + 1
    if (spoken.some(country => isCityOf(city, country))) return [{ city, said: saidInBlock(blocks, block, from, from + city.length) }]
  }
  return []
}
