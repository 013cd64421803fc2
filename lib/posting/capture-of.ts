import type { Block } from '../text/block'
import { blocksOfLines } from '../text/blocks-of-lines'
import { blocksOfText } from '../text/document'
import { oneLine } from '../text/one-line'
import { blocksOfMarkup } from '../text/markup'
import { repair } from '../text/repair'
import type { Capture, JobData } from './capture'
import { CAPTURE_LIMITS } from './capture-limits'
import { captureText } from './capture-text'
import { corroborated } from './corroborated'
import { jobsIn } from './jobs-in'
import type { PageCapture } from './page-capture'

/** A body with less text than this does not hold the posting. */
const EMPTY_BODY = 400

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** "jobBenefits" as a heading: "Job benefits". */
const headingFor = (property: string): string => property.charAt(0).toUpperCase() + property.slice(1).replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** Description and the like out of structured data, for a page whose body does not have them. Read as text, never as DOM. */
const describedBlocks = (jobs: readonly JobData[]): Block[] => {
  const value = jobs[0]?.value ?? {}
  return ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements', 'jobBenefits'].flatMap(name => {
    const words = value[name]
    if (typeof words !== 'string' || words.trim() === '') return []
    const blocks = /<[a-z/]|&lt;/i.test(words) ? blocksOfMarkup(words) : blocksOfText(words)
    return name === 'description' ? blocks : blocks.map(block => ({ ...block, under: [headingFor(name), ...block.under] }))
  })
}

/** A value out of structured data with the mis-decoded text in it mended. */
const mended = (value: unknown): unknown => {
  if (typeof value === 'string') return repair(value)
  if (Array.isArray(value)) return value.map(mended)
  return typeof value === 'object' && value !== null ? mendedObject(value) : value
}
const mendedObject = (value: object): Record<string, unknown> => Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mended(one)]))

const blocksIn = (data: readonly JobData[], read: Block[]): Block[] => {
  const described = lengthOf(read) < EMPTY_BODY ? describedBlocks(data) : []
  return lengthOf(described) > lengthOf(read) ? described.slice(0, CAPTURE_LIMITS.blocks) : read
}

/** What a page gave, as a capture: lines cut into blocks, mis-decoded text mended, and only the data that describes the job which the page shows. */
export const captureOf = (page: PageCapture): Capture => {
  const { url, site, lang, applyUrl } = page
  const title = oneLine(repair(page.title))
  if (page.text !== undefined) return captureText(page.text, { ...(url !== undefined && { url }), ...(title !== '' && { title }) })
  const read = blocksOfLines(page.lines, CAPTURE_LIMITS.blocks)
  const jobs = jobsIn(page).map(({ from, value }) => ({ from, value: mendedObject(value) }))
  const data = corroborated(jobs, { url, title, blocks: read, pane: page.pane === true })
  const fields = Object.entries(page.fields).map(([name, words]) => [name, oneLine(repair(words))] as const)
  return {
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    kind: 'html',
    // Beside a list, the page is called after the list, or after the job that was open before.
    title: page.pane === true ? '' : title,
    ...(lang !== undefined && { lang }),
    data,
    fields: Object.fromEntries(fields.filter(([, words]) => words !== '')),
    ...(applyUrl !== undefined && { applyUrl }),
    blocks: blocksIn(data, read),
    ...(page.cut === true && { cut: true }),
  }
}
