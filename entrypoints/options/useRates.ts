import { useState } from 'react'
import browser from 'webextension-polyfill'
import { DAILY_RATES_ORIGIN } from '../../lib/facts/money-rates'
import { send } from '../../lib/messages/send'
import { changeSettings } from '../../lib/store/settings-store'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

const HOST = new URL(DAILY_RATES_ORIGIN).hostname

/** Fetched exchange rates switched on and off, and looked for again. The browser asks the person with that click, and only then. */
export const useRates = (attempt: Attempt, say: Say, allowedSites: readonly string[]) => {
  const [busy, setBusy] = useState(false)

  // The browser takes the question for the person's own only while it handles the click: nothing may be waited for before it.
  const look = async () => {
    if (!(await browser.permissions.request({ origins: [DAILY_RATES_ORIGIN] }).catch(() => false))) return say('The browser was not allowed to ask the bank, so nothing is fetched')
    setBusy(true)
    await attempt('The switch could not be set', async db => {
      await changeSettings(db, ({ rates }) => ({ rates: { ...rates, on: true } }))
      const told = await send('rates', {})
      if (!told.ok) throw new Error(told.why)
    })
    setBusy(false)
  }

  const off = () => attempt('The switch could not be set', async db => {
    await changeSettings(db, ({ rates }) => ({ rates: { ...rates, on: false } }))
    // A site of that host which the person allowed for good needs the same permission.
    if (!allowedSites.includes(HOST)) await browser.permissions.remove({ origins: [DAILY_RATES_ORIGIN] }).catch(() => false)
  })

  return { busy, look, switchTo: (on: boolean) => void (on ? look() : off()) }
}
