import browser, { type Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import { failed, type Result } from '../result'
import { Envelope, messages, type Ask, type MessageName, type Reply } from './table'

/**
 * Who asks. `tab`: the content script's tab, or the one that a page of ours names. `frame`: the frame of that tab's page it stands in,
 * absent for the page itself. `ownPage`: it comes from our own origin. `url`: the asker's address, as the browser tells it.
 */
export type Asker = { tab?: number; frame?: number; ownPage: boolean; url?: string }

export type Handlers = { [N in MessageName]: (ask: Ask<N>, from: Asker) => Promise<Result<Reply<N>>> }

/** What a content script may not ask for: it lives beside a page's own code. */
const PAGES_ONLY: readonly MessageName[] = ['allow', 'rewatch', 'rates', 'packs', 'show']

/** All that a frame inside a page may say: what itself is, and that this has changed. It asks for nothing and is told nothing. */
const FRAMES_MAY: readonly MessageName[] = ['recognised', 'changed']

const isName = (name: string): name is MessageName => Object.hasOwn(messages, name)

/** Who sent a message, undefined where it is none of our own code. */
export const askerOf = (sender: Runtime.MessageSender, ownId: string, ownOrigin: string): Asker | undefined => {
  if (sender.id !== ownId) return undefined
  const ownPage = sender.url !== undefined && sender.url.startsWith(ownOrigin)
  const tab = sender.tab?.id
  const frame = sender.frameId ?? 0
  if (!ownPage && tab === undefined) return undefined
  return { ownPage, ...(!ownPage && frame !== 0 && { frame }), ...(tab !== undefined && !ownPage && { tab }), ...(sender.url !== undefined && { url: sender.url }) }
}

/** Answers one message: a foreign, unknown or malformed one gets an error value and nothing else happens. Never throws. */
export const answer = async (handlers: Handlers, message: unknown, from: Asker | undefined): Promise<Result<unknown>> => {
  const envelope = z.safeParse(Envelope, message)
  if (!from || !envelope.success || !isName(envelope.data.roleglass)) return failed('Not understood.')
  return answerTo(handlers, envelope.data.roleglass, envelope.data.ask, from)
}

const answerTo = async <N extends MessageName>(handlers: Handlers, name: N, raw: unknown, from: Asker): Promise<Result<unknown>> => {
  const ask = z.safeParse(messages[name].ask, raw)
  if (!ask.success) return failed('Not understood.')
  if (!from.ownPage && PAGES_ONLY.includes(name)) return failed('Only a page of the extension may ask this.')
  if (from.frame !== undefined && !FRAMES_MAY.includes(name)) return failed('A frame inside a page may not ask this.')
  try {
    // `ask` was parsed with this very message's schema; TypeScript cannot follow N through the table.
    return await handlers[name](ask.data as Ask<N>, from)
  } catch (error) {
    console.error(`While answering "${name}":`, error)
    return failed(`Something went wrong (${error instanceof Error ? error.message : 'unknown'}). Try again.`)
  }
}

/** Starts answering. Must be called at the top of the background, so that a message can wake it. */
export const receive = (handlers: Handlers): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(handlers, message, askerOf(sender, browser.runtime.id, browser.runtime.getURL(''))))
}
