import type { Block } from '../text/block'
import { ALSO_OFFERED, HEADING_WORDS, type SectionKind } from '../vocabulary/headings'
import { wordPattern } from '../text/word-pattern'

const BETWEEN_WORDS = wordPattern(String.raw`[^\p{L}\p{N}&+]+`, 'g')
/** Lower case, straight apostrophes and punctuation, hyphens too, as spaces, one space at each end. */
const folded = (heading: string): string => ` ${heading.slice(0, 200).toLowerCase().replace(BETWEEN_WORDS, ' ').trim()} `

/** A phrase of the vocabulary: what it says, and the kind by its place in the order of the vocabulary. */
type Phrase = { words: string; open: boolean; nth: number }

/** Phrases by the first three letters of their first word, so that a heading is compared with a few of them only. */
const byStart = new Map<string, Phrase[]>()
const KINDS: SectionKind[] = []
for (const [kind, phrases] of HEADING_WORDS) {
  const nth = KINDS.push(kind) - 1
  for (const phrase of phrases) {
    const open = phrase.endsWith('*')
    const words = open ? phrase.slice(0, -1) : phrase
    const start = words.slice(0, 3)
    byStart.set(start, [...(byStart.get(start) ?? []), { words, open, nth }])
  }
}

/** A phrase where it stands in a folded heading. */
type PhraseAt = Phrase & { at: number }

/** The phrases that stand in a folded heading. */
const phrasesIn = (text: string): PhraseAt[] => {
  const found: PhraseAt[] = []
  for (let at = 0; at >= 0 && at < text.length - 1; at = text.indexOf(' ', at + 1)) {
    for (const phrase of byStart.get(text.slice(at + 1, at + 4)) ?? byStart.get(text.slice(at + 1, at + 3)) ?? []) {
      if (text.startsWith(phrase.words, at + 1) && (phrase.open || text.charAt(at + 1 + phrase.words.length) === ' ')) found.push({ ...phrase, at })
    }
  }
  return found
}

const known = new Map<string, SectionKind | undefined>()
const REMEMBERED = 2_000

/** Whether a phrase is but a part of a longer one in the same heading: "you'll" of "you'll need". */
const isPartOf = (part: PhraseAt, { at, words }: PhraseAt): boolean => words.length > part.words.length && at <= part.at && at + words.length >= part.at + part.words.length

/** By the order of the vocabulary; a part of a longer phrase ("about" of "about you") says nothing by itself. */
const judged = (heading: string): SectionKind | undefined => {
  const text = folded(heading)
  // One word such as "you", "us" or "pré" names a section only where it is nearly all the heading says.
  const isShort = text.length <= 14
  const found = phrasesIn(text)
  const first = Math.min(...found.filter(phrase => (phrase.words.length > 4 || phrase.open || isShort) && !found.some(other => isPartOf(phrase, other))).map(({ nth }) => nth))
  return KINDS[first]
}

/** What a heading says its section is for; undefined where it says nothing we know. */
export const sectionOfHeading = (heading: string): SectionKind | undefined => {
  if (known.has(heading)) return known.get(heading)
  if (known.size >= REMEMBERED) known.clear()
  const kind = heading.length > 120 ? undefined : judged(heading)
  known.set(heading, kind)
  return kind
}

/** "Our benefits", "Deine Benefits", "Les avantages": whose they are changes nothing. */
const OWNER = /^(?:our|your|the|unsere?|deine?|ihre?|die|der|das|vos|votre|nos|notre|tes|ton|les|le|la|nuestros?|tus?|sus?|los|las|el|nossos?|nossas?|seus?|suas?|os|as|i|il|gli|le|ons|onze|jouw|je|de|het|din|ditt|dina|vår|vårt|våra|dine|dit|vores|vore|våre|vårt|twój|twoje|twoja|nasze|nasz|vaše|vaši|tvoje|tvá|naše|našim|sinun|meidän|ваши|твои|наши|твій|твої|наші|ваші) (?=\S)/

/** The section that a line opens by being, word for word, a heading that the vocabulary lists ("Perfil buscado", "Our benefits"). */
export const sectionOfExactly = (line: string): SectionKind | undefined => {
  if (line.length > 60) return undefined
  const text = folded(line)
  const whole = text.slice(1, -1)
  const bare = whole.replace(OWNER, '')
  const is = (said: string, { words, open }: Phrase): boolean => said.startsWith(words) && (words.length === said.length || (open && !said.slice(words.length).includes(' ')))
  const found = phrasesIn(text).find(phrase => is(whole, phrase) || is(bare, phrase))
  return found && KINDS[found.nth]
}

const offers = new Set(ALSO_OFFERED)

/**
 * What the section that a block stands in is for: the innermost heading that says, with three exceptions. Benefits, interview,
 * application and legal sections hold for all beneath them; "Education" or "Technical skills" beneath a wish stays a wish;
 * "Extras" beneath what is offered are offered.
 * The heading that is the job's title is left aside, as it may hold any word ("Customer experience manager").
 */
export const sectionOfBlock = (block: Pick<Block, 'under'>, title?: string): SectionKind | undefined => {
  const headings = block.under.filter(heading => heading !== title && sectionOfHeading(heading) !== undefined)
  const kinds = headings.map(sectionOfHeading)
  const sticky = kinds.find(kind => kind === 'benefits' || kind === 'interview' || kind === 'apply' || kind === 'legal')
  const innermost = kinds[kinds.length - 1]
  if (innermost === 'must' && kinds.includes('nice')) return 'nice'
  if (sticky === 'benefits' && innermost === 'nice' && offers.has(folded(headings[headings.length - 1] ?? '').trim())) return sticky
  return sticky !== undefined && innermost !== 'nice' && innermost !== 'must' ? sticky : innermost
}
