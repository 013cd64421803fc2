import browser from 'webextension-polyfill'
import { DAILY_RATES_ADDRESS, DAILY_RATES_ORIGIN, parseDailyRates, type DailyRates } from '../../lib/facts/money-rates'
import { failed, type Result } from '../../lib/result'
import type { RatesSetting, Settings } from '../../lib/store/settings'
import { changeSettings } from '../../lib/store/settings-store'
import { localDay } from '../../lib/text/local-day'
import { RATES_DATE } from '../../lib/vocabulary/exchange-rates'
import { fetchText } from './rates-fetch'
import { store } from './store'

const DAY_MS = 86_400_000

/** Whether the bank may be asked: the person turned it on and it was not asked within a day. A moment to come counts as none. */
export const mayAsk = (rates: RatesSetting | undefined, now: Date): boolean => {
  if (!rates?.on) return false
  const since = now.getTime() - Date.parse(rates.askedAt ?? '')
  return !(since >= 0 && since < DAY_MS)
}

const ask = async ({ table }: RatesSetting, now: Date): Promise<Result<DailyRates>> => {
  if (!(await browser.permissions.contains({ origins: [DAILY_RATES_ORIGIN] }))) return failed('The browser does not allow it any more.')
  const sent = await fetchText(DAILY_RATES_ADDRESS)
  return sent.ok ? parseDailyRates(sent.value, localDay(now), table?.date ?? RATES_DATE) : sent
}

/**
 * Asks the bank for the rates of the day where the person turned that on, at most once a day; `again` is the person's own
 * click after a failure, and does not wait for the next day. What fails leaves the table in use and is told in the settings.
 */
export const updateRates = async (again = false, now = new Date()): Promise<void> => {
  const db = await store()
  let mine: RatesSetting | undefined
  // That it is asked is written first, so that neither two tabs nor a background that dies over it ask twice.
  await changeSettings(db, ({ rates }) => {
    mine = rates && (mayAsk(rates, now) || (again && rates.on && (rates.trouble !== undefined || rates.table === undefined))) ? rates : undefined
    return mine ? { rates: { ...mine, askedAt: now.toISOString() } } : {}
  })
  if (!mine) return
  const got = await ask(mine, now)
  await changeSettings(db, ({ rates }) => {
    // Turned off or deleted meanwhile: then nothing of it is wanted.
    if (!rates?.on) return {}
    const { trouble: _, ...before } = rates
    return { rates: got.ok ? { ...before, table: got.value } : { ...before, trouble: got.why } }
  })
}

/** Looks for the rates of the day beside other work that the background woke for; nobody waits for it. */
export const keepRatesFresh = ({ rates }: Settings): void => {
  if (mayAsk(rates, new Date())) updateRates().catch(error => console.error('The exchange rates could not be looked after:', error))
}
