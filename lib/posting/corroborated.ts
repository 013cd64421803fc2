import type { Block } from '../text/block'
import { wordPattern } from '../text/word-pattern'
import type { JobData } from './capture'

/** Letters and digits in lower case: what is left of a title when ways of writing it are put aside. */
const NO_INK = wordPattern(String.raw`[^\p{L}\p{N}]+`, 'g')
const folded = (words: string): string => words.normalize('NFKD').toLowerCase().replace(NO_INK, ' ').trim()
/** A title without what stands in brackets: "(m/f/d)", "(Berlin)". */
const foldedTitle = (words: string): string => folded(words.slice(0, 500).replace(/[([][^()[\]]{0,60}[)\]]/g, ' '))
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const idsOf = (value: unknown): string[] =>
  [value].flat().slice(0, 5).flatMap(one => (typeof one === 'object' && one !== null && 'value' in one ? [text(one.value)] : [text(one)])).filter(id => id.length >= 4)

/** Whether an identifier stands in an address as a whole; a word without a digit could be anybody's. */
const standsIn = (url: string, id: string): boolean => {
  if (!/\d/.test(id)) return false
  const at = url.indexOf(id)
  return at >= 0 && !/[a-z\d]/i.test(`${url[at - 1] ?? ''}${url[at + id.length] ?? ''}`)
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : '')

/** Whether the page's address names this very job: by the posting's own address or by its identifier. */
const addressNames = ({ value }: JobData, url: string | undefined, pane: boolean): boolean => {
  if (url === undefined) return false
  const own = [text(value['url']), text(value['@id']), text(value['mainEntityOfPage'])].map(pathOf)
  const path = pathOf(url)
  return (path.length > 1 && own.includes(path) && !pane) || idsOf(value['identifier']).some(id => standsIn(url, id))
}

/** Some words out of the middle of the description, past what all postings of an employer begin with. */
const sampleOf = (value: JobData['value']): string => {
  const words = folded(text(value['description']).slice(0, 20_000).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/<[^<>]{0,500}>/g, ' ').replace(/&[a-z#\d]{1,8};/gi, ' '))
  const middle = words.indexOf(' ', Math.floor(words.length / 2))
  return middle < 0 ? '' : words.slice(middle + 1, middle + 61).replace(/ [^ ]*$/, '')
}

/** A page with less text than this has nothing to compare its data with. */
const SHOWS_NOTHING = 120

/** What a page shows, to compare its data with: its address where it is known, its title, its blocks, and whether the posting stands in a pane. */
export type Shown = { url?: string | undefined; title: string; blocks: readonly Block[]; pane: boolean }

/**
 * The data that describes the job which this page shows. On a list with a pane, and after a change of address without a
 * load, a page's data may be of another job: then its title is in no heading, its words not in the text and its address
 * not the page's. A page that shows nothing to compare with is believed, unless the posting stands in a `pane` beside a list:
 * there neither the page's address nor its title tells one job from another.
 */
export const corroborated = (jobs: readonly JobData[], { url, title, blocks, pane }: Shown): JobData[] => {
  const named = jobs.filter(job => addressNames(job, url, pane))
  if (named.length > 0 || jobs.length === 0) return named
  const shownText = folded(blocks.slice(0, 2_000).map(block => block.text).join(' '))
  const headings = [...blocks.filter(({ kind, level }) => kind === 'heading' && (level ?? 9) <= 3).map(block => foldedTitle(block.text)), foldedTitle(title)].filter(words => words !== '')
  const titled = (job: JobData): boolean => {
    const title = foldedTitle(text(job.value['title']) || text(job.value['name']))
    return title !== '' && headings.some(words => ` ${words} `.includes(` ${title} `) || (words.length > 8 && ` ${title} `.includes(` ${words} `)))
  }
  const described = (job: JobData): boolean => {
    const sample = sampleOf(job.value)
    return sample.length >= 20 && shownText.includes(sample)
  }
  // Of two jobs of one title the list may show the one and the pane the other: there, only the words themselves prove it.
  if (pane) return jobs.filter(described)
  const both = jobs.filter(job => titled(job) && described(job))
  if (both.length > 0) return both
  const either = jobs.filter(job => titled(job) || described(job))
  if (either.length > 0) return jobs.length > 1 && either.length === jobs.length ? [] : either
  return jobs.length === 1 && shownText.length < SHOWS_NOTHING ? [...jobs] : []
}
