import type { Block } from '../text/block'
import { wordPattern } from '../text/word-pattern'
import { ADDRESSES } from '../vocabulary/hiring-words'
import type { SectionKind } from '../vocabulary/headings'
import { sectionOfExactly, sectionOfHeading } from './section'
import { everyLanguage } from './short-signs'

const CAPITAL = wordPattern(String.raw`^[\p{Lu}¿]`, '')
/** Sections that one word by itself may open; of the others a single word ("Salary", "Contact") may be the label of a value. */
const BY_ONE_WORD: readonly SectionKind[] = ['must', 'nice', 'duties']
const LONGEST = 60
/** A line of more words tells something. */
const FEW_WORDS = 6

const addresses = everyLanguage(ADDRESSES)
/** "What we look for in you": a few words without an end, that speak to somebody of what is asked, done or given. */
const speaksOf = (line: string): SectionKind | undefined => {
  const found = line.length <= 45 && line.includes(' ') && !/[.,;!\d]/.test(line) && line.split(' ').length <= FEW_WORDS && addresses.test(line) ? sectionOfHeading(line) : undefined
  return found === 'must' || found === 'duties' || found === 'benefits' ? found : undefined
}

/**
 * The section that a block of a text without headings opens by its words alone: a line that is, word for word, what headings
 * say ("Requirements", "Perfil buscado:"), or such words before a colon ("Requisitos: carné B"). Cheap: no pattern is asked.
 */
const plainHeading = ({ kind, text }: Block): SectionKind | undefined => {
  if (kind === 'heading' || !CAPITAL.test(text)) return undefined
  const colon = text.slice(0, LONGEST).indexOf(':')
  const words = (colon > 0 ? text.slice(0, colon) : text.length <= LONGEST ? text : '').replace(/\.$/, '').trim()
  const found = words === '' ? undefined : sectionOfExactly(words)
  if (found === undefined && colon < 0) return speaksOf(text)
  return found !== undefined && (words.includes(' ') || BY_ONE_WORD.includes(found) || (colon === text.length - 1 && found !== 'about')) ? found : undefined
}

/** The sections that lines of a text open which no sign makes headings, each with how many blocks stand beneath it up to the next. */
export const plainSections = (blocks: readonly Block[]): ReadonlyMap<SectionKind, number> => {
  const sections = new Map<SectionKind, number>()
  let open: SectionKind | undefined
  for (const block of blocks) {
    const opens = plainHeading(block)
    if (opens !== undefined) {
      open = opens
      // What stands behind the colon is said beneath the heading.
      sections.set(open, (sections.get(open) ?? 0) + (/:\s*\S/.test(block.text) ? 1 : 0))
    } else if (block.kind === 'heading') open = undefined
    else if (open !== undefined) sections.set(open, (sections.get(open) ?? 0) + 1)
  }
  return sections
}
