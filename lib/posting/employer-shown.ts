import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { LEGAL_FORMS } from '../vocabulary/employer-words'
import { employerInHead, mailDomains, mayBeName } from './head-line'
import { employerKey } from './identity'

const found = (blocks: readonly Block[], block: number, from: number, to: number): Stated<string> =>
  ({ value: (blocks[block]?.text ?? '').slice(from, to), said: saidInBlock(blocks, block, from, to) })

/** The employer that the line with the title names beside it. */
export const employerInTitleLine = (blocks: readonly Block[], line: number | undefined): Stated<string> | undefined => {
  const part = line === undefined ? undefined : employerInHead(blocks, line)
  return line === undefined || part === undefined ? undefined : found(blocks, line, part.from, part.to)
}

const WORD = wordPattern(String.raw`(?<![\p{L}\p{N}@.])\p{Lu}[\p{L}\p{N}&'-]{1,30}(?: (?:(?:e|y|and|und|&|of|de|do|da) )?[\p{Lu}\p{N}][\p{L}\p{N}&'-]{1,30}){0,3}`, 'g')
const MOST = 20_000
/** So many names are looked at, and so much of each block. */
const NAMES = 400

/** A legal form behind a name, or behind what the name goes on with ("Larkspur Ghent s.r.o."). */
const FORM = wordPattern(String.raw`^(?: \p{Lu}[\p{L}&.-]{1,24}){0,3}?,? (?:${LEGAL_FORMS.join('|')}|Inc\.?|Ltd\.?|Limited|LLC|PLC|plc|Pty Ltd)(?![\p{L}\p{N}])`, '')

/** How a name goes with a domain: 2 where it is the whole of it, or begins with it; 1 where the domain begins with the name. */
const likeness = (key: string, domain: string): 0 | 1 | 2 => (key === domain || domain.length > 3 && key.startsWith(domain) ? 2 : key.length > 4 && domain.startsWith(key) ? 1 : 0)

/**
 * The name that the text writes out and a mail address in it is called after ("Larkspur Foods" and jobs@larkspurfoods.com). The
 * shortest name that is the whole of the domain; else one with which the domain begins.
 */
export const employerByMail = (blocks: readonly Block[]): Stated<string> | undefined => {
  const domains = mailDomains(blocks)
  if (domains.length === 0) return undefined
  let [left, names] = [MOST, NAMES]
  let weak: Stated<string> | undefined
  for (const [block, { text }] of blocks.entries()) {
    left -= text.length
    if (left < 0 || names < 0) break
    for (const match of matchesIn(WORD, plain(text))) {
      if (names-- < 0) break
      const words = match[0].split(' ')
      for (let take = 1; take <= words.length; take++) {
        const name = words.slice(0, take).join(' ')
        const like = Math.max(...domains.map(domain => likeness(employerKey(name), domain)))
        if (like === 0 || !mayBeName(name)) continue
        if (like === 2) return found(blocks, block, match.index, match.index + name.length + (FORM.exec(text.slice(match.index + name.length))?.[0].length ?? 0))
        weak ??= found(blocks, block, match.index, match.index + name.length)
      }
    }
  }
  return weak
}
