import { blocksOfText } from '../text/document'
import { frontMatterOf } from '../text/front-matter'
import { linksOfText } from '../text/inline'
import { repair } from '../text/repair'
import type { Capture } from './capture'
import { CAPTURE_LIMITS } from './capture-limits'

/** Front matter keys of job files, and the site field each one is. */
const FIELD_OF: Readonly<Record<string, string>> = {
  title: 'title', position: 'title', role: 'title', 'job-title': 'title',
  company: 'company', employer: 'company', organization: 'company', organisation: 'company', org: 'company', 'hiring-organization': 'company', 'company-name': 'company',
  location: 'location', locations: 'location', place: 'location', city: 'location',
  contract: 'employment', employment: 'employment', type: 'employment', 'employment-type': 'employment', 'job-type': 'employment', 'contract-type': 'employment',
  salary: 'pay', pay: 'pay', compensation: 'pay', 'salary-range': 'pay', remote: 'workplace', workplace: 'workplace',
  created: 'posted', posted: 'posted', date: 'posted', 'date-posted': 'posted', published: 'posted',
  deadline: 'deadline', expires: 'deadline', closing: 'deadline', closes: 'deadline', 'closing-date': 'deadline', 'close-date': 'deadline', 'apply-by': 'deadline', 'application-deadline': 'deadline', 'valid-through': 'deadline', expiry: 'deadline',
}
/** What front matter says of the job in sentences, where no text follows it. */
const SUMMARY = ['summary', 'description', 'excerpt', 'abstract']

const fieldsOf = (frontMatter: Readonly<Record<string, string>>): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const [key, words] of Object.entries(frontMatter)) {
    const name = key.replace(/_/g, '-')
    const field = Object.hasOwn(FIELD_OF, name) ? FIELD_OF[name] : undefined
    if (field !== undefined && fields[field] === undefined) fields[field] = words
  }
  return fields
}

/** "yes" beside "remote" says where; alone the word means nothing. */
const spelledOut = (fields: Record<string, string>): Record<string, string> => {
  const { workplace, ...others } = fields
  if (workplace === undefined || /^(?:false|no)$/i.test(workplace)) return others
  return { ...others, workplace: /^(?:true|yes)$/i.test(workplace) ? 'Remote' : workplace }
}

/** The link by which one applies: one whose words say so, else one whose address does. Only web addresses. */
const applyLink = (text: string): string | undefined => {
  const links = linksOfText(text.slice(0, CAPTURE_LIMITS.textLength)).filter(({ url }) => /^https?:\/\//i.test(url))
  const found = links.find(({ text: words }) => /\b(?:apply|bewerben|postuler|aplicar|candidatar|solliciteer|ansök|ansøg|søk)\b/i.test(words)) ?? links.find(({ url }) => /\/(?:apply|application|bewerben|postuler)(?:[/?#]|$)/i.test(url))
  return found?.url
}

/**
 * A text or markdown file as a capture: blocks, front matter as fields, the link to apply. `from.title` is the title it was
 * shown under, if any. At most CAPTURE_LIMITS of it are taken; `cut` says so.
 */
export const captureText = (text: string, from: { url?: string; title?: string }): Capture => {
  const taken = text.slice(0, CAPTURE_LIMITS.textLength)
  const mended = repair(taken.replace(/\r\n?/g, '\n'))
  const written = blocksOfText(mended)
  const head = frontMatterOf(mended)
  const summary = written.length > 0 ? undefined : SUMMARY.map(key => head[key]).find(words => words !== undefined)
  const blocks = summary === undefined ? written : blocksOfText(summary)
  const frontMatter = fieldsOf(head)
  const applyUrl = applyLink(taken)
  const cut = text.length > taken.length || blocks.length >= CAPTURE_LIMITS.blocks
  return {
    kind: 'text',
    title: repair(from.title ?? '') || frontMatter['title'] || blocks.find(({ kind }) => kind === 'heading')?.text || (blocks[0]?.text ?? '').slice(0, 200),
    data: [],
    fields: spelledOut(frontMatter),
    blocks,
    ...(from.url !== undefined && { url: from.url }),
    ...(applyUrl !== undefined && { applyUrl }),
    ...(cut && { cut }),
  }
}
