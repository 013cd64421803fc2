import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Capture } from '../../lib/posting/capture'
import { captureOf } from '../../lib/posting/capture-of'
import { PageCapture } from '../../lib/posting/page-capture'
import { failed, ok, type Result } from '../../lib/result'
import { siteAt } from '../../lib/sites/site-at'
import { hasPart, partPath } from '../../lib/sites/site-part'

/** What the reader's injection answers: what the page gave, or in one line why there is none. */
const ReaderAnswer = z.union([PageCapture, z.object({ trouble: z.string() })])

/** Where something is put in: the page of a tab, or one frame of it. */
export const targetIn = (tab: number, frame: number | undefined): browser.Scripting.InjectionTarget => ({ tabId: tab, ...(frame !== undefined && { frameIds: [frame] }) })

/** A tab's address, where the browser tells it: on known boards, on sites the person allowed, and where they just pressed our button. */
export const addressOf = (tab: number): Promise<string | undefined> => browser.tabs.get(tab).then(({ url }) => url, () => undefined)

/** What is put into a page at this address to read it: the reader, behind the part of the site that it belongs to. */
const readerFor = (url: string | undefined): string[] => {
  const site = siteAt(url)
  return [...(site && hasPart(site) ? [partPath(site)] : []), 'reader.js']
}

const captured = (result: unknown): Result<Capture> => {
  const answer = z.safeParse(ReaderAnswer, result)
  if (!answer.success) return failed('This page could not be read. Reload it and try again.')
  if ('trouble' in answer.data) return failed(answer.data.trouble)
  const site = siteAt(answer.data.url)
  return ok(captureOf({ ...answer.data, ...(site && { site: site.id }) }))
}

/** Runs the reader in a tab's page, or in a frame of it. Fails in one line where the browser does not let us in or the page makes it fail. */
export const captureTab = async (tab: number, url: string | undefined, frame?: number): Promise<Result<Capture>> => {
  try {
    const [injection] = await browser.scripting.executeScript({ target: targetIn(tab, frame), files: readerFor(url) })
    return captured(injection?.result)
  } catch {
    return failed('The browser does not let extensions read this page.')
  }
}

/** A frame that never finishes loading must not keep the others from being read. */
const PATIENCE = 4_000
const MOST_READ = 12

/** What the frames of a page say that the browser lets us into: those of the page's own host and of hosts we may read. */
export const captureFrames = async (tab: number): Promise<{ frame: number; capture: Capture }[]> => {
  const reading = browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['reader.js'] }).catch(() => [])
  const late = new Promise<[]>(done => setTimeout(() => done([]), PATIENCE))
  const inFrames = (await Promise.race([reading, late])).filter(({ frameId }) => frameId !== 0).slice(0, MOST_READ)
  return inFrames.flatMap(({ frameId, result }) => {
    const capture = captured(result)
    return capture.ok ? [{ frame: frameId, capture: capture.value }] : []
  })
}

/**
 * The address of the frame that fills most of a page, where it is of another host: the browser keeps us out of it unless that host is
 * a known one. Undefined where a page has none of such a size. What the page says of its frames is not to be trusted, only to be shown.
 */
export const foreignFrame = async (tab: number): Promise<string | undefined> => {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab },
      // It runs in the page, so that it can name nothing from out here.
      func: () => {
        const frames = [...document.querySelectorAll('iframe')].slice(0, 100).map(({ src, offsetWidth, offsetHeight }) => ({ src, area: offsetHeight < 300 ? 0 : offsetWidth * offsetHeight }))
        const largest = frames.reduce((one, other) => (other.area > one.area ? other : one), { src: '', area: 0 })
        const isForeign = /^https?:/.test(largest.src) && new URL(largest.src).origin !== location.origin
        return isForeign && largest.area * 3 > innerWidth * innerHeight ? largest.src.slice(0, 2_000) : undefined
      },
    })
    const address = injection?.result
    return typeof address === 'string' && URL.canParse(address) ? address : undefined
  } catch {
    return undefined
  }
}

const withoutHash = (url: string | undefined): string | undefined => url?.split('#', 1)[0]

/** Whether two addresses are of one page, whatever they scroll to. */
export const isSamePage = (one: string | undefined, other: string | undefined): boolean => withoutHash(one) === withoutHash(other)

/** Whether a frame is still there and shows the page at this address. */
export const stillShows = async (tab: number, frame: number, url: string | undefined): Promise<boolean> => {
  try {
    const [injection] = await browser.scripting.executeScript({ target: targetIn(tab, frame), func: () => location.href })
    return typeof injection?.result === 'string' && isSamePage(injection.result, url)
  } catch {
    return false
  }
}
