import browser from 'webextension-polyfill'
import { store } from './store'
import { sweepPackNotes } from '../../lib/store/packs'
import { alone } from './alone'
import { updatePack, updatePacks } from './packs'

const ALARM = 'packs'
/** How often it is looked whether a pack is due, in minutes; each is asked once a day. */
const EVERY_MINUTES = 180
/** The first look after the browser starts, in minutes: not while everything else starts. */
const FIRST_MINUTES = 2

const lookAtDue = (): Promise<void> => alone(async () => {
  const db = await store()
  await updatePacks(db)
  // What was taken out leaves its notes for as long as that can be undone.
  await sweepPackNotes(db)
})

/** Looks at one pack now, or at all that are due or came without their notes. */
export const lookNow = (id?: string): Promise<void> => (id === undefined ? lookAtDue() : alone(async () => void (await updatePack(await store(), id))))

/** Updates packs by the browser's alarm, so that it happens while no page of ours is open and never when a posting is looked at. Called at each start, in the same turn. */
export const watchPacks = (): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) lookAtDue().catch(error => console.error('The packs could not be looked after:', error))
  })
  // An alarm outlives the background; made anew each time it would never go off.
  browser.alarms.get(ALARM).then(alarm => {
    if (!alarm) browser.alarms.create(ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES })
  }).catch(error => console.error('The alarm for packs could not be set:', error))
}
