import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { BODIES, HOUSES, OF_A_KIND, SEEKS } from '../vocabulary/employer-words'
import { seekingIn } from './employer-named'

/** So many lines at the head of a posting may say nothing but who seeks. */
const HEAD = 7
const ALONE = wordPattern(String.raw`\s(?:${SEEKS.join('|')})(?:\s(?:une?|un\(e\)|eine?n?|een|una?|um|uma|en|ett?))?\s?[!.:…]{0,3}$`, 'i')
/** Articles that belong to the names of houses ("La Table …"); German ones never do. */
const ARTICLE = /^(?:La|Le|Les|L'|El|Los|Las|Il|The|De|Het|O|A)\s?(?=\p{Lu})/u
/** What an article stands before that only tells the kind of house. */
const KIND = wordPattern(`^(?:${[...Object.values(BODIES).flat(), ...HOUSES, ...OF_A_KIND].join('|')})(?![\\p{L}])`, 'i')

/** The employer of a line that is nothing but its name and that it seeks: "La Table des Tilleuls recrute !", "Karczma Pod Lipą szuka". */
export const seekerAlone = (blocks: readonly Block[]): Stated<string> | undefined => {
  for (const [block, { text }] of blocks.slice(0, HEAD).entries()) {
    if (text.length > 100 || !ALONE.test(plain(text))) continue
    const named = seekingIn(blocks, block)
    if (named === undefined) continue
    const article = ARTICLE.exec(plain(text))?.[0] ?? ''
    const from = named.said.from ?? 0
    if (article === '' || from !== article.length || KIND.test(named.value)) return named
    return { value: text.slice(0, from) + named.value, said: saidInBlock(blocks, block, 0, from + named.value.length) }
  }
  return undefined
}
