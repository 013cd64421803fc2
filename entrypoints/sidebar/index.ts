import browser, { type Runtime } from 'webextension-polyfill'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import * as z from 'zod/mini'
import { send } from '../../lib/messages/send'
import { ToTab } from '../../lib/messages/table'
import { makeController, type Controller } from './controller'
import { onFreeEscape } from './page-escape'
import { onSeenAgain } from './seen-again'
import { stageIn } from './stage'
import { watchPage } from './watch-page'

declare global {
  /** The sidebar of this document, in the extension's own world: a second run of this script finds it and only refreshes. */
  var sidebarOfThisPage: Controller | undefined
}

/** How often it is looked whether the extension is still there; only a property is read. */
const LOOK_AGAIN = 5_000

/** The extension was updated or removed: what is left of this one has nobody to ask any more. */
const isLeftOver = (): boolean => browser.runtime?.id === undefined

const start = (): Controller => {
  const stage = stageIn(document)
  const alive = new AbortController()
  const asking: typeof send = async (name, ask) => {
    const answer = await send(name, ask)
    if (!answer.ok && isLeftOver()) leave()
    return answer
  }
  const controller = makeController(asking, stage)
  const leave = (): void => {
    controller.end()
    alive.abort()
  }
  const timer = setInterval(() => { if (isLeftOver()) leave() }, LOOK_AGAIN)
  alive.signal.addEventListener('abort', () => clearInterval(timer))
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const told = sender.id === browser.runtime.id ? z.safeParse(ToTab, message) : undefined
    if (told?.success) controller.told(told.data.state)
    return undefined
  })
  watchPage(document, async () => {
    if (!isLeftOver()) return controller.reread()
    leave()
    return false
  }, alive.signal)
  onSeenAgain(window, () => { if (isLeftOver()) leave(); else void controller.again() }, alive.signal)
  onFreeEscape(window, stage.holdsFocus, controller.collapse, alive.signal)
  return controller
}

export default defineUnlistedScript(() => {
  try {
    globalThis.sidebarOfThisPage ??= start()
    void globalThis.sidebarOfThisPage.refresh()
  } catch (error) {
    console.error('The sidebar could not start:', error)
  }
})
