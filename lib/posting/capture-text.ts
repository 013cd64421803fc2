import { blocksOfText } from '../text/document'
import { frontMatterOf } from '../text/front-matter'
import { linksOfText } from '../text/inline'
import { repair } from '../text/repair'
import type { Capture } from './capture'
import { CAPTURE_LIMITS } from './capture-limits'

/** Front matter keys of job files, and the site field each one is. */
const FIELD_OF: Readonly<Record<string, string>> = {
  title: 'title', position: 'title', company: 'company', employer: 'company', organization: 'company', location: 'location', place: 'location',
  contract: 'employment', employment: 'employment', type: 'employment', salary: 'pay', pay: 'pay', compensation: 'pay', remote: 'workplace', workplace: 'workplace',
  created: 'posted', posted: 'posted', date: 'posted', deadline: 'deadline', expires: 'deadline', closing: 'deadline',
}

const fieldsOf = (frontMatter: Readonly<Record<string, string>>): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const [key, words] of Object.entries(frontMatter)) {
    const field = Object.hasOwn(FIELD_OF, key) ? FIELD_OF[key] : undefined
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
  const blocks = blocksOfText(mended)
  const frontMatter = fieldsOf(frontMatterOf(mended))
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
