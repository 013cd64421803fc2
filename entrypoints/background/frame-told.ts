import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Ask, Reply } from '../../lib/messages/table'
import { FrameAnswer, MOST_WORDS, type ToFrame } from '../../lib/messages/to-frame'
import { failed, ok, type Result } from '../../lib/result'
import { framedAt } from '../../lib/sites/framed-at'
import { lookInFrames } from './framed'
import { framesOf, noteFrame } from './frames'
import { rereadVisit } from './reading'
import { tellTab } from './showing'
import { visitOf } from './visits'

const originOf = (url: string | undefined): string | undefined => (url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined)

/**
 * A frame's detector says what stands in it. It speaks for itself only: `from` is the frame's address as the browser tells it, and has
 * to be of the host it speaks of, and that host of a system that employers show in frames.
 */
export const onFrameRecognised = async (tab: number, frame: number, { visit, url, recognition, area }: Ask<'recognised'>, from: string | undefined): Promise<void> => {
  if (!framedAt(url) || originOf(url) !== originOf(from)) return
  const isPosting = recognition.verdict === 'posting'
  await noteFrame(tab, frame, isPosting ? { frame, visit, url, recognition, area: area ?? 0 } : undefined)
  if (isPosting || (await visitOf(tab))?.frame === frame) await lookInFrames(tab)
}

/** What stands in a frame has changed under its address, or is gone. */
export const onFrameChanged = async (tab: number, frame: number, gone: boolean): Promise<void> => {
  if (gone) await noteFrame(tab, frame, undefined)
  const now = await visitOf(tab)
  if (now?.frame === frame && !gone) return tellTab(tab, await rereadVisit(tab, now.visit))
  if (now?.frame === frame || (await framesOf(tab)).some(one => one.frame === frame)) await lookInFrames(tab)
}

const NOT_THERE = failed('These words stand in a frame that is no longer in the page.')

/** Marks, shows or unmarks words in the frame in which the posting of a visit stands. */
export const inFrameOf = async (tab: number, { visit, do: act, words }: Ask<'in-frame'>): Promise<Result<Reply<'in-frame'>>> => {
  const now = await visitOf(tab)
  if (now?.visit !== visit || now.frame === undefined) return NOT_THERE
  const message: ToFrame = { roleglass: 'in-frame', do: act, words: words.slice(0, MOST_WORDS) }
  const answer = z.safeParse(FrameAnswer, await browser.tabs.sendMessage(tab, message, { frameId: now.frame }).catch(() => undefined))
  return answer.success ? ok(answer.data) : NOT_THERE
}
