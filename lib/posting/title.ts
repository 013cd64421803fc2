import { nameOf } from '../facts/plain-json'
import type { Block } from '../text/block'
import { plain } from '../text/cues'
import { repair } from '../text/repair'
import { oneLine } from '../text/inline'
import { saidInBlock, saidInField, type Stated } from '../text/said'
import type { Capture, JobData } from './capture'
import { labelledOnce } from './labelled-once'
import { sectionOfHeading } from './section'
import { readsLikeTitle } from './title-like'
import { wordPattern } from '../text/word-pattern'

const LABELS = ['title', 'job title', 'position', 'position title', 'role', 'job role', 'role title', 'job', 'vacancy', 'stelle', 'stellenbezeichnung', 'stellentitel', 'intitulé du poste', 'poste', 'puesto', 'vacante', 'cargo', 'vaga', 'functie', 'tjänst', 'stilling', 'stanowisko']
const AS_HEADING = new Set(['job title', 'title', 'job role', 'role', 'position', 'position title', 'stellenbezeichnung', 'intitulé du poste', 'puesto'])

/** A name and its offsets in the words it was cut out of. */
type Cut = { text: string; from: number; to: number }

const NOISE_BEFORE = /^(?:(?:job|role|position|stelle|stellenangebot|offre d'emploi|vacancy|opening|we are hiring|we're hiring|now hiring|hiring|join us as|wanted)(?:\s?[:!–|-]|\s(?=an?\s))\s{0,3}(?:an?\s)?)/i
const NOISE_AFTER = /\s{0,2}(?:[|·]|\s[–—-])\s{1,2}(?:jobs?|careers?|job description|job posting|vacancy|stellenangebot|karriere|apply now|hiring|now hiring)(?:\s.{0,60})?$/i

const AT_EMPLOYER = wordPattern(String.raw`\s(?:at|@|bei|chez)\s\p{Lu}[\p{L}\p{N}&.' -]{1,60}$`, '')
/** A title without what pages put around it: "| Company", "at Company", "– Job". */
export const cleanTitle = (words: string): Cut => {
  let from = NOISE_BEFORE.exec(plain(words))?.[0].length ?? 0
  let to = words.length
  const cut = (pattern: RegExp): void => {
    const found = pattern.exec(words.slice(from, to))
    if (found && found.index > 1) to = from + found.index
  }
  cut(NOISE_AFTER)
  const bar = words.slice(from, to).indexOf(' | ')
  if (bar > 1) {
    const first = words.slice(from, from + bar)
    const second = words.slice(from + bar + 3, to)
    if (readsLikeTitle(first) || !readsLikeTitle(second)) to = from + bar
    else from += bar + 3
    const next = words.slice(from, to).indexOf(' | ')
    if (next > 1) to = from + next
  }
  cut(AT_EMPLOYER)
  cut(/\s[–—-]\s(?:jobs?|careers?)\s.{0,60}$/i)
  const text = words.slice(from, to)
  const lead = text.length - text.trimStart().length
  return { text: text.trim(), from: from + lead, to: from + lead + text.trim().length }
}

const inBlock = (blocks: readonly Block[], block: number): Stated<string> => {
  const { text, from, to } = cleanTitle(blocks[block]?.text ?? '')
  return { value: text, said: saidInBlock(blocks, block, from, to) }
}

const fromData = (data: readonly JobData[]): Stated<string> | undefined => {
  for (const { value } of data) {
    const words = oneLine(repair(nameOf(value['title']) ?? nameOf(value['name']) ?? ''))
    if (words !== '') return { value: cleanTitle(words).text, said: saidInField('data', 'title', words) }
  }
  return undefined
}

const fromHeadings = (blocks: readonly Block[]): Stated<string> | undefined => {
  const headings = blocks.slice(0, 400).flatMap((block, at) => (block.kind === 'heading' && (block.level ?? 7) <= 3 ? [{ block, at }] : []))
  const asLabel = headings.find(({ block }) => AS_HEADING.has(block.text.toLowerCase()))
  const named = headings.find(({ block }) => readsLikeTitle(block.text) && (sectionOfHeading(block.text) === undefined || (block.level ?? 7) === 1))
  const below = asLabel === undefined ? undefined : blocks[asLabel.at + 1]
  if (asLabel && below && below.text.length <= 120 && (named === undefined || named.at > asLabel.at)) return inBlock(blocks, asLabel.at + 1)
  return named && inBlock(blocks, named.at)
}

/** The first lines of a text that has no heading for its title. */
const fromFirstLines = (blocks: readonly Block[]): Stated<string> | undefined => {
  const at = blocks.slice(0, 4).findIndex(({ kind, text }) => kind !== 'item' && readsLikeTitle(text) && !/:\s/.test(text))
  return at < 0 ? undefined : inBlock(blocks, at)
}

/**
 * The job's title: structured data, the site's field, a labelled line, the first heading that reads like one, the first
 * lines, the page's own title; at last any first-level heading at the top that is no section.
 */
export const readTitle = (capture: Capture, blocks: readonly Block[]): Stated<string> | undefined => {
  const field = oneLine(capture.fields['title'] ?? '')
  const data = fromData(capture.data)
  if (data) return data
  if (field !== '') return { value: cleanTitle(field).text, said: saidInField('site', 'title', field) }
  const labelled = labelledOnce(blocks.slice(0, 60), LABELS)
  const found = labelled ?? fromHeadings(blocks) ?? fromFirstLines(blocks)
  if (found && found.value.length <= 140) return found
  const page = cleanTitle(oneLine(repair(capture.title)))
  if (readsLikeTitle(page.text)) return { value: page.text, said: saidInField('site', 'title', capture.title) }
  const top = blocks.slice(0, 10).findIndex(({ kind, level, text }) => kind === 'heading' && level === 1 && sectionOfHeading(text) === undefined && text.length <= 100)
  return top < 0 ? undefined : inBlock(blocks, top)
}
