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

const start = (): Controller => {
  const stage = stageIn(document)
  const controller = makeController(send, stage)
  const alive = new AbortController()
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const told = sender.id === browser.runtime.id ? z.safeParse(ToTab, message) : undefined
    if (told?.success) controller.told(told.data.state)
    return undefined
  })
  watchPage(document, async () => {
    if (browser.runtime?.id !== undefined) return controller.reread()
    // The extension was updated or removed: what is left of this one goes.
    stage.unmark()
    stage.hide()
    alive.abort()
    return false
  }, alive.signal)
  onSeenAgain(window, () => { if (browser.runtime?.id !== undefined) void controller.again() }, alive.signal)
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
