import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { failed, type Result } from '../result'
import { messages, type Ask, type MessageName, type Reply } from './table'

/**
 * Asks the background. Never throws: a background that is gone, an answer of the wrong shape and a refusal are all
 * `{ ok: false, why }`.
 */
export const send = async <N extends MessageName>(name: N, ask: Ask<N>): Promise<Result<Reply<N>>> => {
  let answer: unknown
  try {
    answer = await browser.runtime.sendMessage({ roleglass: name, ask })
  } catch {
    return failed('The extension was restarted or updated. Reload this page.')
  }
  const shape = z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: messages[name].reply }),
    z.object({ ok: z.literal(false), why: z.string() }),
  ])
  const parsed = z.safeParse(shape, answer)
  if (!parsed.success) return failed('The extension answered something unexpected. Reload this page.')
  // The union above is made of this very message's reply schema; TypeScript cannot follow N through it.
  return parsed.data as Result<Reply<N>>
}
