import browser from 'webextension-polyfill'
import { store } from './store'
import { updatePacks } from './packs'

const ALARM = 'packs'
/** How often it is looked whether a pack is due, in minutes; each is asked once a day. */
const EVERY_MINUTES = 180
/** The first look after the browser starts, in minutes: not while everything else starts. */
const FIRST_MINUTES = 2

/** Updates packs by the browser's alarm, so that it happens while no page of ours is open and never when a posting is looked at. Called at each start, in the same turn. */
export const watchPacks = (): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) store().then(db => updatePacks(db)).catch(error => console.error('The packs could not be looked after:', error))
  })
  // An alarm outlives the background; made anew each time it would never go off.
  browser.alarms.get(ALARM).then(alarm => {
    if (!alarm) browser.alarms.create(ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES })
  }).catch(error => console.error('The alarm for packs could not be set:', error))
}
