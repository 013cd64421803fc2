import * as z from 'zod/mini'
import { Block } from '../text/block'

/** A value out of structured data: plain JSON. */
export const Json: z.ZodMiniType<unknown> = z.json()

/** One JobPosting object of the page's structured data, with the schema.org property names it had. */
export const JobData = z.object({
  from: z.enum(['json-ld', 'microdata', 'rdfa', 'state']),
  value: z.record(z.string(), Json),
})
export type JobData = z.infer<typeof JobData>

/**
 * What is taken from a page, as plain data: everything a reading may rest on, and nothing that needs the page again.
 * `url` is the page's address, undefined where it is not known (a file). `around`: the address of the page that shows this one in a frame. `site` is the id of the site whose capture was used.
 * `fields` are the site's own fields ("title", "company", "location", "workplace", "pay", "posted", …), each as shown.
 */
export const Capture = z.object({
  url: z.optional(z.string()),
  around: z.optional(z.string()),
  site: z.optional(z.string()),
  kind: z.enum(['html', 'text']),
  title: z.string(),
  lang: z.optional(z.string()),
  data: z.array(JobData),
  fields: z.record(z.string(), z.string()),
  applyUrl: z.optional(z.string()),
  blocks: z.array(Block),
  /** Only a part was taken, because the page goes over CAPTURE_LIMITS. */
  cut: z.optional(z.boolean()),
})
export type Capture = z.infer<typeof Capture>
