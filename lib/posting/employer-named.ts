import { placesIn } from '../facts/place-words'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { matchesIn } from '../text/matches'
import { saidInBlock, type Stated } from '../text/said'
import { wordPattern } from '../text/word-pattern'
import { NO_EMPLOYERS } from '../vocabulary/agencies'
import { BODIES, BODIES_END, FORMS_BEFORE, LEGAL_FORMS, OF_A_KIND, SEEKS, TEAMS } from '../vocabulary/employer-words'
import { employerKey } from './identity'
import { sectionOfHeading } from './section'
import { readsLikeTitle } from './title-like'

const LEGAL = wordPattern(String.raw`(?<=[\p{L}\p{N})], | |,)(?:${LEGAL_FORMS.join('|')})(?![\p{L}\p{N}])`, 'g')
const QUOTED = wordPattern(String.raw`(?<!\p{L})(?:${FORMS_BEFORE.join('|')}) ?[«"„“]([^«»"„“”]{2,60})[»"“”]`, '')
const BODY = wordPattern(String.raw`^(?:${Object.values(BODIES).flat().join('|')}) ?(?=[\p{L}\p{N}«"„])`, '')
const BODY_END = wordPattern(String.raw`^\p{Lu}[\p{L}-]{1,30}(?: \p{L}[\p{L}-]{1,24}){0,3} (?:${BODIES_END.join('|')})$`, '')
const MENTIONED = wordPattern(String.raw`(?<!\p{L})(?:${Object.values(BODIES).flat().join('|')}) (?:(?:de|d'|du|des|della|di|do|da) ?)?\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{1,30}){0,3}`, '')
const SEEKING = wordPattern(String.raw`^(?:(?:Die|Der|Das|La|Le|L'|El|Il|The|De|Het|A|O|Os|As|Los|Las|Les|Det|Den) ?)?(?:(?:${OF_A_KIND.join('|')}) (?=\p{Lu}))?(\p{Lu}(?:[^.!?:;(),]|(?<=\s(?:im|św|nr|St|Dr|prof|de))\.){1,70}?)(?: \([^()]{1,40}\))?(?<aside>, [^.!?:;]{3,110}?,)? (?<verb>${SEEKS.join('|')})(?!\p{L})`, 'i')
const COMMON = wordPattern(`^(?:${NO_EMPLOYERS.join('|')})$`, 'i')
/** Small words that ask or tell, and make what stands before a verb no name ("O que você", "Just nu"). */
const ASKS = /^(?:que|você|nu|nå|nyt|hvem|vem|wer|who|qui|quien|quem)$/i
const TEAM = wordPattern(`^(?:${TEAMS.join('|')})(?![\\p{L}])`, 'i')
const LOCATED = wordPattern(String.raw` (?:we?|ve?|во?|in|i|à|en|em|te) \p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24})?$`, '')
const CAPITAL = wordPattern(String.raw`^[\p{Lu}\p{N}&"«„]`, '')
const JOINS = /^(?:&|und|and|et|e|y|og|och|i|of|de|da|do|del|der|di|la|le|for|für|van|von|z)$/
const SMALL = wordPattern(String.raw`^(?:du|dig|sinä|ty|ты|tu|usted|just|nu|nå|nyt|que|qué|quem|você|hvem|vem|kdo|kto|кто|wir|unser\p{L}*|notre|nos|nous|vous|nuestr\p{L}*|noss\p{L}|onze|ons|wij|we|our|you|vi|vår\p{L}*|vores|my|nasz\p{L}*|мы|наш\p{L}*|who|qui|wer|quien|die|der|wie|im|in|en|para|pour|für|za|na|do|bei|if|when|this|se|si|ce|on)$`, 'i')
const LETTERED = wordPattern(String.raw`\p{L}`, '')

/** So many lines at the head of a posting may name its employer. */
const HEAD = 7
/** So many may begin with who looks for somebody. */
const SEEKERS = 25
const FIELDS = /\s[|·•–—/-]\s|,\s|\s(?:hos|ved|bei|beim|bij|chez|at|presso|till|til)\s|[.]\s/
/** The same, so that a text cut by it keeps what stood between its fields. */
const FIELDS_KEPT = new RegExp(`(${FIELDS.source})`)

/** The words before a legal form that are the firm's name; undefined where there are none. */
const nameUpTo = (text: string, form: number): number | undefined => {
  const words = [...matchesIn(/\S+/g, text.slice(Math.max(0, form - 90), form))]
  const base = Math.max(0, form - 90)
  let from: number | undefined
  for (const word of words.slice(-7).reverse()) {
    const ends = /[.:;!?)]$|,$/.test(word[0]) && from !== undefined
    if (ends || !(CAPITAL.test(word[0]) || (from !== undefined && JOINS.test(word[0])))) break
    if (SMALL.test(word[0]) && !JOINS.test(word[0])) break
    if (CAPITAL.test(word[0])) from = base + word.index
  }
  return from
}

type Found = Stated<string>
const found = (blocks: readonly Block[], block: number, from: number, to: number): Found =>
  ({ value: (blocks[block]?.text ?? '').slice(from, to), said: saidInBlock(blocks, block, from, to) })

const onlyOne = (named: readonly Found[]): Found | undefined => (new Set(named.map(({ value }) => employerKey(value))).size === 1 ? named[0] : undefined)

/** The names with a legal form in a block. */
const legalIn = (blocks: readonly Block[], block: number): Found[] => {
  const text = plain(blocks[block]?.text ?? '').slice(0, 3_000)
  const quoted = QUOTED.exec(text)
  return [...(quoted ? [found(blocks, block, quoted.index, quoted.index + quoted[0].length)] : []), ...matchesIn(LEGAL, text).flatMap(form => {
    const from = nameUpTo(text, form.index)
    return from === undefined ? [] : [found(blocks, block, from, form.index + form[0].length)]
  })]
}

/** A public body that a field of a header line is; of a house and who runs it, written in this order, who runs it. */
const bodyIn = (blocks: readonly Block[], block: number): Found | undefined => {
  const text = plain(blocks[block]?.text ?? '')
  if (text.length > 140) return undefined
  let at = 0
  let last: Found | undefined
  for (const part of text.split(FIELDS_KEPT)) {
    const words = part.replace(/\s?\([^()]{0,40}\)?$/, '').trimEnd()
    const isBody = words.length >= 5 && words.length <= 80 && ((BODY.test(words) && words.includes(' ')) || BODY_END.test(words))
    if (isBody && sectionOfHeading(words) === undefined && !readsLikeTitle(words)) last = found(blocks, block, at, at + words.length)
    at += part.length
  }
  return last
}

/** Who looks for somebody at the beginning of a line: "Kavárna U Mostu hledá …". */
export const seekingIn = (blocks: readonly Block[], block: number): Found | undefined => {
  const text = plain(blocks[block]?.text ?? '').slice(0, 240)
  const match = SEEKING.exec(text)
  const name = match?.[1] ?? ''
  // "Research, Trade, Seeks …": behind an aside, a capital begins the next thing of a list.
  if (match?.groups?.['aside'] !== undefined && CAPITAL.test(match.groups['verb'] ?? '')) return undefined
  const [first = '', second = ''] = name.split(' ')
  if (!match || !CAPITAL.test(name) || SMALL.test(first) || readsLikeTitle(name) || !LETTERED.test(name) || COMMON.test(name)) return undefined
  // "Empresa líder en muebles busca": a kind of firm, and no name.
  if (COMMON.test(first) && !CAPITAL.test(second)) return undefined
  if (placesIn(name, false).some(({ from, to }) => to - from >= name.length)) return undefined
  const small = name.split(' ').filter(word => !CAPITAL.test(word) && !JOINS.test(word))
  if (small.length > 3 || name.split(' ').some(word => ASKS.test(word)) || TEAM.test(name)) return undefined
  const from = match.index + match[0].indexOf(name)
  // "Stacja Orlen w Pęcicach zatrudni": where it is, is no part of the name; one common noun alone is none.
  const where = LOCATED.exec(name)
  const whole = where !== null && where.index > 0 && (name.slice(0, where.index).includes(' ') || !COMMON.test(name.slice(0, where.index))) ? where.index : name.length
  return found(blocks, block, from, from + whole)
}

/**
 * The employer by the form of its name alone: a public body or a firm with its legal form in the first lines, who looks for
 * somebody there, else the only firm with a legal form that the text names at all.
 */
export const employerByForm = (blocks: readonly Block[]): Stated<string> | undefined => {
  const head = blocks.slice(0, HEAD).map((_, at) => at)
  for (const at of head) {
    const named = legalIn(blocks, at)[0] ?? bodyIn(blocks, at)
    if (named) return named
  }
  for (const [at] of blocks.slice(0, SEEKERS).entries()) {
    const named = seekingIn(blocks, at)
    if (named) return named
  }
  const all = blocks.slice(HEAD, 200).flatMap((_, at) => legalIn(blocks, at + HEAD))
  return onlyOne(all)
}

/** The only public body that the text names anywhere, where nothing else says who employs. */
export const bodyNamed = (blocks: readonly Block[]): Stated<string> | undefined => {
  const all = blocks.slice(0, 200).flatMap(({ text }, block) => {
    const match = MENTIONED.exec(plain(text).slice(0, 2_000))
    return match === null ? [] : [found(blocks, block, match.index, match.index + match[0].length)]
  })
  return onlyOne(all)
}
