import * as z from 'zod/mini'
import { PageLine } from '../text/page-line'
import { JobData } from './capture'

/** A script of a page that holds data, as text. `linked`: it says of itself that it is JSON-LD; the others keep the page's own state. */
export const DataScript = z.object({ linked: z.boolean(), text: z.string() })
export type DataScript = z.infer<typeof DataScript>

/**
 * What is taken from a live page while the page waits for us: lines and data as they were met, nothing compared, mended or cut into
 * blocks. `captureOf` makes a Capture of it where no page waits. All words are raw.
 * `pane`: the posting stands beside a list, so neither address nor title of the page tells one job from another.
 * `text`: the whole of a file that is no page; then there are no lines. `scripts`: all that may describe jobs; `data`: of every job that
 * the page's own tags describe.
 */
export const PageCapture = z.object({
  url: z.optional(z.string()),
  site: z.optional(z.string()),
  title: z.string(),
  lang: z.optional(z.string()),
  pane: z.optional(z.boolean()),
  text: z.optional(z.string()),
  scripts: z.optional(z.array(DataScript)),
  data: z.array(JobData),
  fields: z.record(z.string(), z.string()),
  applyUrl: z.optional(z.string()),
  lines: z.array(PageLine),
  cut: z.optional(z.boolean()),
})
export type PageCapture = z.infer<typeof PageCapture>
