import { nameOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { repair } from '../text/repair'
import { oneLine } from '../text/one-line'
import { saidInBlock, saidInField, type Stated } from '../text/said'
import type { Capture } from './capture'
import { employerInHead, headParts, isPlaceOnly } from './head-line'
import { labelledOnce } from './labelled-once'
import { sectionOfHeading } from './section'
import { cleanTitle } from './title-clean'
import { namesJobInflected, readsLikeTitle, saysGenders } from './title-like'
import { labelsOf } from '../vocabulary/languages/all'
import { AFTER_TITLE, ANNOUNCING, ARTICLES, NAVIGATION, SEEKING_SENTENCES, TITLE_RUN_IN } from '../vocabulary/title-cues'
import { wordPattern } from '../text/word-pattern'

const LABELS = ['title', 'job title', 'position', 'position title', 'role', 'job role', 'role title', 'job', 'vacancy', 'stelle', 'stellenbezeichnung', 'stellentitel', 'intitulé du poste', 'poste', 'puesto', 'vacante', 'cargo', 'vaga', 'functie', 'tjänst', 'stilling', 'stanowisko', ...labelsOf('title')]
const AS_HEADING = new Set(['job title', 'title', 'job role', 'role', 'position', 'position title', 'stellenbezeichnung', 'intitulé du poste', 'puesto'])

const ANNOUNCES = wordPattern(String.raw`(?<!\p{L})(?:${ANNOUNCING.join('|')})\s?[:…]?$`, 'i')

/** The title that the text itself gives behind a label that can mean nothing else. */
export const labelledTitle = (blocks: readonly Block[]): Stated<string> | undefined => labelledOnce(blocks.slice(0, 60), ['job title', 'position title', 'stellenbezeichnung', 'stellentitel', 'intitulé du poste', 'título del puesto', 'functietitel'])

const inBlock = (blocks: readonly Block[], block: number, employers: readonly string[] = []): Stated<string> => {
  const named = employerInHead(blocks, block)
  const { text, from, to } = cleanTitle(blocks[block]?.text ?? '', named === undefined ? employers : [...employers, named.text])
  return { value: text, said: saidInBlock(blocks, block, from, to) }
}

/** Who the page's data and fields say the employer is: not a part of the title. */
const employersOf = ({ data, fields }: Capture): string[] =>
  [...data.map(({ value }) => nameOf(value['hiringOrganization']) ?? ''), fields['company'] ?? ''].filter(name => name.length > 1)

const fromData = ({ data }: Capture, employers: readonly string[]): Stated<string> | undefined => {
  for (const { value } of data) {
    const words = oneLine(repair(nameOf(value['title']) ?? nameOf(value['name']) ?? ''))
    if (words !== '') return { value: cleanTitle(words, employers).text, said: saidInField('data', 'title', words) }
  }
  return undefined
}

/** Labels that boards also print before the kind of contract ("Vaga: Efetivo"). */
const CONTRACT_ONLY = /^(?:efetiv[oa]|tempor[áa]ri[oa]|est[áa]gio|clt|pj|freelancer?|banco de talentos|full[- ]?time|part[- ]?time|vollzeit|teilzeit|festanstellung|cdi|cdd|permanent|contract)$/i
/** Nothing but words to be found by: "#вакансия #дизайнер". */
const HASHTAGS = wordPattern(String.raw`^(?:#[\p{L}\p{N}_]{2,40}\s?){1,12}$`, '')
/** "Ghent - Night Baker - Full-time - No remote.": things set apart by dashes, one of them a job; no sentence, whatever its end. */
const saysSeveral = (text: string): boolean => {
  const parts = text.length <= 140 && /\s[-–—|·•]\s/.test(text) ? headParts(text) : []
  return parts.length > 2 && parts.slice(0, 3).some(part => readsLikeTitle(part.text))
}
const fromHeadings = (blocks: readonly Block[], employers: readonly string[]): Stated<string> | undefined => {
  const headings = blocks.slice(0, 400).flatMap((block, at) => (block.kind === 'heading' && (block.level ?? 7) <= 3 ? [{ block, at }] : []))
  const asLabel = headings.find(({ block }) => AS_HEADING.has(block.text.toLowerCase()))
  const named = headings.find(({ block }) => (readsLikeTitle(block.text) || saysSeveral(block.text)) && (sectionOfHeading(block.text) === undefined || (block.level ?? 7) === 1))
  const below = asLabel === undefined ? undefined : blocks[asLabel.at + 1]
  if (asLabel && below && below.text.length <= 120 && (named === undefined || named.at > asLabel.at)) return inBlock(blocks, asLabel.at + 1, employers)
  return named && inBlock(blocks, named.at, employers)
}

const NAVIGATES = wordPattern(`^(?:${NAVIGATION.join('|')})$`, 'i')
/** "We're hiring! Night Baker": two sentences only as far as the first is a call. */
const readsBehindCall = (text: string): boolean => {
  if (text.length > 120 || !/^[^.?]{3,40}[!:]\s/.test(text)) return false
  const { text: title, from } = cleanTitle(text)
  return readsLikeTitle(title) && (/^[^.?]{3,40}!\s/.test(text) || from > 3 && /:\s{1,3}$/.test(text.slice(0, from)) && !/:\s/.test(text.slice(from)))
}
/** The first lines of a text that has no heading for its title; a copied page begins with what leads through the site. */
const fromFirstLines = (blocks: readonly Block[], employers: readonly string[]): Stated<string> | undefined => {
  const lines = [...blocks.slice(0, 24).entries()].filter(([, { text }]) => !NAVIGATES.test(plain(text)) && !HASHTAGS.test(text))
  const [at] = lines.slice(0, 4).find(([, { kind, label, text }]) => kind !== 'item' && label === undefined && ((readsLikeTitle(text) || saysSeveral(text)) && !/:(?:\s|$)/.test(text) || readsBehindCall(plain(text)))) ?? []
  return at === undefined ? undefined : inBlock(blocks, at, employers)
}

/** A line further down that says for whom it is meant, or one right under words that announce it ("… is recruiting a"). */
const announced = (blocks: readonly Block[], employers: readonly string[]): Stated<string> | undefined => {
  const at = blocks.slice(0, 16).findIndex(({ kind, text }, block) => kind !== 'item' && text.length <= 110 && !/:\s/.test(text)
    && (readsLikeTitle(text) && saysGenders(text) || (readsLikeTitle(text) || namesJobInflected(text)) && ANNOUNCES.test(plain(blocks[block - 1]?.text ?? ''))))
  return at < 0 ? undefined : inBlock(blocks, at, employers)
}

/** A line far under a first heading that names the job ("Role: Accountant" under "Senior Accountant") tells its kind, not its name. */
const isKindUnder = (blocks: readonly Block[], { value, said }: Stated<string>): boolean => {
  const [first] = blocks
  const heads = first !== undefined && (first.kind === 'heading' ? first.level === 1 : first.kind === 'paragraph' && first.label === undefined && first.text.length <= 80 && !/[:|]/.test(first.text))
  return said.source === 'text' && (said.block ?? 0) > 1 && heads && readsLikeTitle(first.text) && plain(first.text).toLowerCase().includes(plain(value).toLowerCase())
}

/** Whom a sentence at the beginning looks for: "We are looking for a night baker to join us". */
const SOUGHT = wordPattern(String.raw`(?<!\p{L})(?:${SEEKING_SENTENCES.join('|')})\s(?:(?:${ARTICLES.join('|')})\s){0,4}((?:[\p{L}\p{N}&/+.'·()-]{1,24}\s){0,5}?[\p{L}\p{N}&/+'·)-]{2,26})(?=\s(?:${AFTER_TITLE.join('|')})(?!\p{L})|\s?[.,;:!–—-](?:\s|$)|\s\(|$)`, 'i')
const BEGINS_AS_TITLE = wordPattern(String.raw`^(?:${TITLE_RUN_IN.join('|')})\s?[:–-]\s{1,3}([^.!?]{3,120}?)[.!]\s`, 'i')
/** A text of one paragraph, as boards' records hold it: its first words, up to what can only begin the text itself. */
const RUN_IN_HEAD = wordPattern(String.raw`^(.{4,120}?)\s(?=\(? ?(?:(?:[Jj]ob|[Rr]eq(?:uisition)?|[Pp]osting) ?(?:[Nn]umber|I[Dd]|[Nn]o\b|#)|(?:Job )?Description(?!\p{L})|(?:Job |Work )?Location ?:|(?:Job|Position|Role) (?:Summary|Overview|Purpose)|Overview(?!\p{L})|Summary ?:))`, '')
/** "What are the duties of … the night baker position at Larkspur?", as some boards begin every job. */
const POSITION_AT = wordPattern(String.raw`(?:job description|vacancy|opening|opportunity) for (?:the |an? )?(.{4,140}?) (?:position|role|job|vacancy) (?:at|with) \p{Lu}`, '')
const fromLead = (blocks: readonly Block[], employers: readonly string[]): Stated<string> | undefined => {
  const text = blocks[0]?.text ?? ''
  const pattern = text.length > 300 ? RUN_IN_HEAD : POSITION_AT
  const found = pattern.exec(plain(text).slice(0, 320))
  const name = found?.[1] ?? ''
  if (!found || !readsLikeTitle(name)) return undefined
  const at = found.index + found[0].indexOf(name)
  const { text: value, from, to } = cleanTitle(text.slice(at, at + name.length), employers)
  return { value, said: saidInBlock(blocks, 0, at + from, at + to) }
}

const FOR_A = /^(?:for|als|as) (?:an? |the |our |eine?n? )?/i
const fromProse = (blocks: readonly Block[], employers: readonly string[]): Stated<string> | undefined => {
  for (const [block, { text, kind }] of blocks.slice(0, 14).entries()) {
    if (kind === 'heading') continue
    const begins = block === 0 ? BEGINS_AS_TITLE.exec(plain(text).slice(0, 300)) : null
    const first = begins?.[1] ?? ''
    if (begins && readsLikeTitle(first)) {
      const from = begins[0].indexOf(first)
      const { text: value, from: start, to } = cleanTitle(text.slice(from, from + first.length), employers)
      return { value, said: saidInBlock(blocks, block, from + start, from + to) }
    }
    const found = SOUGHT.exec(plain(text).slice(0, 1_500))
    const name = found?.[1] ?? ''
    if (!found || !(readsLikeTitle(name) || namesJobInflected(name)) || name.length > 80) continue
    // "hiring for a Backend position": the small words belong to the verb.
    const lead = FOR_A.exec(name)?.[0].length ?? 0
    const from = found.index + found[0].indexOf(name)
    return { value: text.slice(from + lead, from + name.length), said: saidInBlock(blocks, block, from + lead, from + name.length) }
  }
  return undefined
}

/** A short first line over whole sentences is what the text is about, whatever it calls the job. */
const firstLine = (blocks: readonly Block[], employers: readonly string[]): Stated<string> | undefined => {
  const [first, ...others] = blocks
  const text = first === undefined ? '' : plain(first.text)
  const isHead = first !== undefined && first.kind === 'paragraph' && first.label === undefined
    && text.length >= 4 && text.length <= 80 && !/[.!?:|]$|:\s|@|https?:|^\d/.test(text) && sectionOfHeading(text) === undefined && !NAVIGATES.test(text) && !HASHTAGS.test(text) && !isPlaceOnly(text)
  return isHead && others.slice(0, 4).some(block => block.text.length > text.length + 20 && /[.!?]/.test(block.text)) ? inBlock(blocks, 0, employers) : undefined
}

/** A labelled title without the number or the count that stands behind it; only what is left of it is said. */
const cleaned = (labelled: Stated<string>, employers: readonly string[]): Stated<string> => {
  const { text, from, to } = cleanTitle(labelled.value, employers)
  const { said } = labelled
  const at = said.words.indexOf(labelled.value)
  if (text === labelled.value || text === '' || at < 0 || said.from === undefined) return labelled
  return { value: text, said: { ...said, words: said.words.slice(at + from, at + to), from: said.from + at + from, to: said.from + at + to } }
}

/**
 * The job's title: structured data, the site's field, a labelled line, the first heading that reads like one, the first
 * lines, the page's own title; any first-level heading at the top that is no section; at last whom a sentence looks for, or a
 * first line over sentences.
 */
export const readTitle = (capture: Capture, blocks: readonly Block[]): Stated<string> | undefined => {
  const field = oneLine(capture.fields['title'] ?? '')
  const employers = employersOf(capture)
  const data = fromData(capture, employers)
  if (data) return data
  if (field !== '') return { value: cleanTitle(field, employers).text, said: saidInField('site', 'title', field) }
  const label = labelledOnce(blocks.slice(0, 60), LABELS)
  const labelled = label === undefined || CONTRACT_ONLY.test(label.value) ? undefined : label
  const found = (labelled && !isKindUnder(blocks, labelled) ? cleaned(labelled, employers) : undefined) ?? fromLead(blocks, employers) ?? fromHeadings(blocks, employers) ?? fromFirstLines(blocks, employers) ?? announced(blocks, employers)
  if (found && found.value.length <= 140) return found
  const page = cleanTitle(oneLine(repair(capture.title)), employers)
  if (readsLikeTitle(page.text)) return { value: page.text, said: saidInField('site', 'title', capture.title) }
  const top = blocks.slice(0, 10).findIndex(({ kind, level, text }) => kind === 'heading' && level === 1 && sectionOfHeading(text) === undefined && text.length <= 100)
  return top < 0 ? fromProse(blocks, employers) ?? firstLine(blocks, employers) : inBlock(blocks, top, employers)
}
