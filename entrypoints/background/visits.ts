import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { Capture } from '../../lib/posting/capture'
import { Recognition } from '../../lib/posting/recognition'
import { inTurn } from './in-turn'

/** What the page itself said of a visit, before a posting in a frame of it took its place. */
const OfPage = z.object({ visit: z.string(), url: z.string(), recognition: Recognition })

/**
 * What we remember of the visit a tab is on. `frame`: the posting stands in this frame of the page; then visit, address and capture are
 * the frame's, and `page` is what the page itself said, if anything. `foreignFrame`: the address of one that the browser keeps us out
 * of, and that fills most of a page which is no posting. It lives in session storage, which is memory: a background that was put to
 * sleep finds it again, and it is gone with the browser. The capture is kept, not the reading, so that what is shown is
 * always fitted to the profile as it is now.
 */
export const Visit = z.object({
  visit: z.string(),
  url: z.optional(z.string()),
  recognition: z.optional(Recognition),
  capture: z.optional(Capture),
  asked: z.boolean(),
  trouble: z.optional(z.string()),
  frame: z.optional(z.number()),
  foreignFrame: z.optional(z.string()),
  page: z.optional(OfPage),
})
export type Visit = z.infer<typeof Visit>

/** Where the visit of a tab lies in session storage. */
export const keyOf = (tab: number): string => `visit:${tab}`

export const visitOf = async (tab: number): Promise<Visit | undefined> => {
  const stored = await browser.storage.session.get(keyOf(tab))
  const result = z.safeParse(Visit, stored[keyOf(tab)])
  return result.success ? result.data : undefined
}

/** Session storage holds ten megabytes; where it is full, older tabs are forgotten and this one is kept. */
const write = async (tab: number, visit: Visit): Promise<void> => {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: visit })
  } catch {
    await browser.storage.session.clear()
    await browser.storage.session.set({ [keyOf(tab)]: visit })
  }
}

// Looking and writing are two steps to the browser: between them no other visit may be written.
const writing = inTurn()

/** From now on the tab is on this visit. */
export const remember = (tab: number, visit: Visit): Promise<void> => writing(() => write(tab, visit))

/** Remembers more of a visit, unless the tab is on another one by now: then nothing is written and the answer is false. */
export const rememberMore = (tab: number, visit: Visit): Promise<boolean> => writing(async () => {
  if ((await visitOf(tab))?.visit !== visit.visit) return false
  await write(tab, visit)
  return true
})

/** Puts a visit in place of the one named, or of none; where the tab is on another one by now, nothing is written and the answer is false. */
export const rememberInstead = (tab: number, before: string | undefined, visit: Visit): Promise<boolean> => writing(async () => {
  if ((await visitOf(tab))?.visit !== before) return false
  await write(tab, visit)
  return true
})

export const forget = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab))
