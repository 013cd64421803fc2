import { placesIn } from '../facts/place-words'
import { townBehindCode } from '../facts/place-names'
import type { Block } from '../text/block'
import { anyOf, plain } from '../text/cues'
import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'
import { AGENCY_WORDS_ONLY, BODIES, FREE_MAIL, HOUSES, LEGAL_FORMS, SEEKS } from '../vocabulary/employer-words'
import { TITLE_TRADES } from '../vocabulary/titles'
import { WORKPLACE_SHORT } from '../vocabulary/work-words'
import { employerKey } from './identity'
import { sectionOfHeading } from './section'
import { PAPER_BEFORE } from './title-clean'
import { readsLikeTitle } from './title-like'

/** A part of a head line, with its offsets there. */
export type HeadPart = { text: string; from: number; to: number }

const SEPARATORS = wordPattern(String.raw`\s[-–—|·•]{1,2}\s?|(?<=[\p{L}\p{N})])[-–—|]\s(?=[\p{Lu}\p{N}])|\s[-–—](?=\p{Lu})`, 'g')
const COMMAS = /,\s/g
const BRACKETED = /^\[([^[\]]{1,40})\]\s?|\s?\[([^[\]]{2,40})\]$/g
const LONGEST = 180

const cutAt = (text: string, signs: RegExp): HeadPart[] => {
  const parts: HeadPart[] = []
  let start = 0
  const add = (end: number): void => {
    const words = text.slice(start, end)
    const lead = words.length - words.trimStart().length
    if (words.trim() !== '') parts.push({ text: words.trim(), from: start + lead, to: start + lead + words.trim().length })
  }
  for (const sign of matchesIn(signs, text)) {
    add(sign.index)
    start = sign.index + sign[0].length
  }
  add(text.length)
  return parts
}

/** The parts between the dashes and bars of a line that says several things; where it has none, between its commas. */
export const headParts = (line: string): HeadPart[] => {
  if (line.length > LONGEST) return []
  const even = plain(line)
  const inside = matchesIn(BRACKETED, even).flatMap((match): HeadPart[] => {
    const text = match[1] ?? match[2] ?? ''
    const from = match.index + match[0].indexOf(text)
    return [{ text: text.trim(), from, to: from + text.length }]
  })
  const bare = even.replace(BRACKETED, match => ' '.repeat(match.length))
  const parts = cutAt(bare, SEPARATORS)
  const all = parts.length > 1 ? parts : cutAt(bare, COMMAS)
  return [...all, ...inside].sort((a, b) => a.from - b.from)
}

const WORK = anyOf([...WORKPLACE_SHORT.remote, ...WORKPLACE_SHORT.hybrid, ...WORKPLACE_SHORT.onsite])
const TERMS = wordPattern(String.raw`^(?:(?:F/?T|P/?T|FTE|CLT|PJ|CDI|CDD|B2B|UoP|HPP|DPP|DPČ|W2|C2C|full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|contract|permanent|internship|freelance|confidential)(?:\s?[/,&]\s?)?){1,3}$|\d.{0,4}%|[€£$₹]|^\d`, 'i')
const trades: ReadonlySet<string> = new Set(Object.values(TITLE_TRADES).flat())
const HOUSE = anyOf(HOUSES)
const NO_NAME = anyOf(AGENCY_WORDS_ONLY)
const BODY = wordPattern(`^(?:${Object.values(BODIES).flat().join('|')})(?![\\p{L}])`, '')
/** A legal form at the end of a name. */
const LEGAL = wordPattern(String.raw`[\p{L}\p{N}],? (?:${LEGAL_FORMS.join('|')}|Inc\.?|Ltd\.?|Limited|LLC|PLC|plc|Pty Ltd|Pvt\.? Ltd\.?)$`, '')
const CAPITAL = wordPattern(String.raw`^[\p{Lu}\p{N}«„"]`, '')
const BRAND = wordPattern(String.raw`^(?:[a-z]{1,12}\p{Lu}[\p{L}\p{N}]{1,20}|[a-z][a-z\p{N}]{3,20}(?:\.(?:com|io|ai|de|fr))?)$`, '')
const JOINS = /^(?:&|\+|und|and|et|e|y|og|och|i|of|de|da|do|del|dei|du|des|der|den|di|la|le|les|los|las|el|los|dos|das|zur|zum|am|im|an|in|for|für|van|von|z|w|pro|til|till|på|på|the|al|à|aux|a|af)$/

/** Whether words are places and nothing else. */
export const isPlaceOnly = (words: string): boolean =>
  townBehindCode(words) !== undefined || placesIn(words, false).some(({ from, to }) => from === 0 && to >= words.length - 1)

/** "Northern California and Reno": a place with more around it. */
const isPartlyPlace = (words: string): boolean => placesIn(words, false).reduce((sum, { from, to }) => sum + to - from, 0) * 2 > words.length
/** Whether a part of a head line may be a name: capitalised, no title, place, way of working, term, section or word of a trade. */
export const mayBeName = (words: string): boolean => {
  if (words.length < 2 || words.length > 60 || readsLikeTitle(words) || WORK.test(words) || TERMS.test(words) || NO_NAME.test(words) || /[:;!?#]/.test(words)) return false
  const all = words.split(' ')
  if (all.every(word => trades.has(word.toLowerCase()))) return false
  const proper = all.length === 1 ? CAPITAL.test(words) || BRAND.test(words) : CAPITAL.test(words) && all.every(word => CAPITAL.test(word) || JOINS.test(word))
  return proper && sectionOfHeading(words) === undefined && !isPlaceOnly(words) && !isPartlyPlace(words)
}

/** Whether words name a kind of house or firm beside its own name ("Hotel Mirador", "Umzila Freight"). */
export const isHouse = (words: string): boolean => words.includes(' ') && HOUSE.test(words)

const ADDRESS = /[\w.+-]{1,40}@([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){0,2})\.[a-z]{2,10}(?![a-z0-9@-])/gi
const MOST_TEXT = 20_000
const domains = new WeakMap<readonly Block[], readonly string[]>()
/** What the mail addresses of a text are called after, as employer keys; providers of mailboxes for everybody aside. */
export const mailDomains = (blocks: readonly Block[]): readonly string[] => {
  const before = domains.get(blocks)
  if (before !== undefined) return before
  let left = MOST_TEXT
  const found = blocks.flatMap(({ text }) => {
    left -= text.length
    return left < 0 || !text.includes('@') ? [] : matchesIn(ADDRESS, text).slice(0, 6).flatMap(match => {
      const labels = (match[1] ?? '').toLowerCase().split('.')
      const last = labels[labels.length - 1] ?? ''
      const own = /^(?:com?|org|net|gov|edu|ac|inf)$/.test(last) && labels.length > 1 ? labels[labels.length - 2] ?? '' : last
      const key = employerKey(own)
      return key.length < 3 || FREE_MAIL.has(key) ? [] : [key]
    })
  })
  const kept = [...new Set(found)]
  domains.set(blocks, kept)
  return kept
}

/** Whether a mail address of the text is called after this name ("cedro…" for "Cedro Technologies"). */
export const hasMail = (name: string, blocks: readonly Block[]): boolean => {
  const key = employerKey(name)
  const first = employerKey(name.split(' ')[0] ?? '')
  return key.length > 2 && mailDomains(blocks).some(domain => domain === key || domain.length > 3 && key.startsWith(domain) || key.length > 3 && domain.startsWith(key) || first === domain || first.length > 4 && domain.startsWith(first))
}

const BEFORE_ACTOR = wordPattern(String.raw`(?:^|[.!?:]\s|(?<!\p{L})(?:[Aa]t|[Bb]ei|[Cc]hez|[Hh]os|[Jj]oin|[Aa]bout|[Ss]obre|[Üü]ber|[Oo]m|[Aa]qui na|[Ee]m|[Ee]n|[Nn]a|[Dd]a|[Tt]eam|[Tt]ým|[Ww]e are|[Ww]e're|[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll]a|[Ll]e|[Ee]l|[Aa]|[Oo]|[Hh]et|[Dd]e) )$`, '')
/** Whether the text, the line itself aside, speaks of this name as of somebody: it begins a sentence or stands behind "at". */
export const actsInText = (name: string, blocks: readonly Block[], line: number): boolean => blocks.some(({ text, kind }, block) => {
  if (block === line || kind === 'heading' && block < 3 || block > 200) return false
  const words = plain(text).slice(0, 2_000)
  for (let at = words.indexOf(name), times = 0; at >= 0 && times < 3; at = words.indexOf(name, at + name.length), times++) {
    const isWhole = !/[\p{L}\p{N}]/u.test(words.charAt(at + name.length)) && words.length > name.length + 8
    if (isWhole && BEFORE_ACTOR.test(words.slice(Math.max(0, at - 12), at))) return true
  }
  return false
})

/** What stands behind a town's name: a state, a country. */
const isBeyond = (words: string): boolean => /^[A-Z]{2,3}$/.test(words) || placesIn(words, false).some(({ where, from, to }) => where.city === undefined && from === 0 && to >= words.length - 1)
const BEHIND_ACTOR = wordPattern(String.raw`^ (?:${SEEKS.join('|')}|is|are|ist|est|es|é|är|er|jest|je|on)(?!\p{L})`, 'i')
/** Whether the text says of this name that it is something or seeks somebody. */
const seeksInText = (name: string, blocks: readonly Block[]): boolean => blocks.slice(0, 60).some(({ text, kind }) => {
  const at = kind === 'heading' ? -1 : text.indexOf(`${name} `)
  return at >= 0 && BEFORE_ACTOR.test(plain(text.slice(Math.max(0, at - 12), at))) && BEHIND_ACTOR.test(plain(text.slice(at + name.length, at + name.length + 40)))
})

/** "… na Larkspur Digital": before an employer Portuguese says what Polish says before a place and a purpose, so more must show it. */
const BEHIND_NA = wordPattern(String.raw`\sna (\p{Lu}[\p{L}\p{N}&.'-]{1,30}(?: [\p{Lu}\p{N}&][\p{L}\p{N}&.'-]{0,30}){0,4})$`, '')

/**
 * The employer that the title's own line names: "Larkspur - Baker - Ghent", "Baker - Hotel Larkspur - Ghent", "[Ghent] Baker
 * [Larkspur]". A name that only stands beside a title may be what the job is about, so something must show whose it is: a
 * mail address, the text, a word for a house or firm, or its place before the title or beside a town.
 */
export const employerInHead = (blocks: readonly Block[], line: number): HeadPart | undefined => {
  const text = blocks[line]?.text ?? ''
  const at = text.length <= LONGEST ? BEHIND_NA.exec(plain(text)) : null
  const behind = at?.[1] ?? ''
  if (at !== null && mayBeName(behind) && (isHouse(behind) || hasMail(behind, blocks) || actsInText(behind, blocks, line))) {
    const from = at.index + at[0].length - behind.length
    return { text: behind, from, to: from + behind.length }
  }
  const parts = headParts(text)
  const title = parts.findIndex(part => readsLikeTitle(part.text))
  // Of a house and the public body that runs it, others tell who employs.
  if (parts.length < 2 || title < 0 || parts.some(part => BODY.test(part.text))) return undefined
  const hasPlace = parts.some(part => isPlaceOnly(part.text))
  const hasTerms = parts.some(part => TERMS.test(part.text) || WORK.test(part.text))
  const legal = parts.find((part, at) => at !== title && LEGAL.test(part.text) && CAPITAL.test(part.text))
  if (legal !== undefined) return legal
  const byCommas = !/[-–—|·•[]/.test(text)
  return parts.find((part, at) => {
    if (at === title || !mayBeName(part.text) || isBeyond(parts[at + 1]?.text ?? '')) return false
    // One word behind a title is more often what the job is about.
    const single = !part.text.includes(' ') && (at > title || parts.length === 2)
    if (single) return hasMail(part.text, blocks) || seeksInText(part.text, blocks)
    if (!/\*|\d$/.test(part.text) && (isHouse(part.text) || hasMail(part.text, blocks) || actsInText(part.text, blocks, line))) return true
    if (at < title && PAPER_BEFORE.test(parts[title]?.text ?? '')) return true
    if (byCommas || BRAND.test(part.text) && at > title) return false
    return at < title ? title === 1 && at === 0 && parts.length > 2 && (hasPlace || hasTerms) : hasPlace && part.text.includes(' ') && parts.length > 2
  })
}
