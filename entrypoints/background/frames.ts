import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { Recognition } from '../../lib/posting/recognition'
import { inTurn } from './in-turn'

/** A posting that a frame's detector told of: in which frame of the tab, its visit and address, and its size in square CSS pixels. */
const Framed = z.object({ frame: z.number(), visit: z.string(), url: z.string(), recognition: Recognition, area: z.number() })
export type Framed = z.infer<typeof Framed>

/** A page with more framed postings than this is no page of one job. */
const MOST_FRAMES = 8

const keyOf = (tab: number): string => `frames:${tab}`

/** In the order in which they told of themselves. */
const toldBy = async (tab: number): Promise<Framed[]> => {
  const stored = await browser.storage.session.get(keyOf(tab))
  const result = z.safeParse(z.array(Framed), stored[keyOf(tab)])
  return result.success ? result.data : []
}

/**
 * The framed postings of a tab, the largest first, of two of a size the one that was there first. Frames of pages that were left may
 * still be among them: only asking the frame tells.
 */
export const framesOf = async (tab: number): Promise<Framed[]> => (await toldBy(tab)).toSorted((one, other) => other.area - one.area)

const writing = inTurn()

/** Notes what one frame holds now, in place of what it held before; nothing where it is no posting any more. */
export const noteFrame = (tab: number, frame: number, now: Framed | undefined): Promise<void> => writing(async () => {
  const before = await toldBy(tab)
  const others = before.filter(one => one.frame !== frame)
  if (now === undefined && others.length === before.length) return
  // The newest ones are kept: the others may be of a page that was left.
  const all = [...others, ...(now ? [now] : [])].slice(-MOST_FRAMES)
  await (all.length === 0 ? browser.storage.session.remove(keyOf(tab)) : browser.storage.session.set({ [keyOf(tab)]: all }))
})

/** Forgets the frames of a tab. */
export const forgetFrames = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab))
