import * as z from 'zod/mini'
import { until } from '../../../scripts/browsers/sidebar'
import type { Driven } from './driven'

const Sending = z.object({ connection: z.object({ send: z.custom<(method: string, asked: unknown) => Promise<unknown>>(value => typeof value === 'function') }) })
const Windows = z.object({ result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }) })
const Evaluated = z.object({ result: z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }) })

/** Runs an expression in Firefox's own window, where its buttons and prompts are; they are no part of any page. Throws what it throws. */
export const inBrowserWindow = async (driven: Driven, expression: string): Promise<unknown> => {
  // puppeteer has the connection and does not show it; the protocol itself is a standard.
  const { browser } = driven.running()
  const connection = z.parse(Sending, { connection: Reflect.get(browser, 'connection') }).connection
  const send = (method: string, asked: unknown): Promise<unknown> => Reflect.apply(connection.send, Reflect.get(browser, 'connection'), [method, asked])
  const { contexts } = z.parse(Windows, await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
  if (!window) throw new Error('Firefox shows no window of its own.')
  const answer = await send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true, userActivation: true })
  const evaluated = z.safeParse(Evaluated, answer)
  if (!evaluated.success) throw new Error(`Firefox answered ${JSON.stringify(answer).slice(0, 500)}`)
  return evaluated.data.result.result.value
}

const OPEN = `PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild?.id.startsWith('addon-webext-permissions')`

/** Waits for Firefox's question for a permission, and answers it as the person would. The question's words. */
export const answerPrompt = async (driven: Driven, allowed: boolean): Promise<string> => {
  if (!(await until(() => inBrowserWindow(driven, OPEN), there => there === true, 10_000))) throw new Error('Firefox asks nothing.')
  const words = await inBrowserWindow(driven, `(() => {
    const question = PopupNotifications.panel.firstElementChild
    const words = question.textContent
    ;(${allowed} ? question.button : question.secondaryButton).click()
    return words
  })()`)
  return typeof words === 'string' ? words : ''
}
