import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { failed, ok, type Result } from '../../lib/result'
import { alone } from './alone'
import { inTurn } from './in-turn'
import { subscribe } from './packs'
import { store } from './store'

/** A pack that is being taken from an address: how many notes of how many, or why nothing came of it. */
export const PackLoad = z.object({ address: z.string(), done: z.number(), of: z.optional(z.number()), why: z.optional(z.string()) })
export type PackLoad = z.infer<typeof PackLoad>

/** Where in the browser's memory the loads stand. */
export const LOADS = 'packLoads'
/** How often a load says how far it is, in milliseconds. Each time also tells the browser not to put the background to sleep. */
const TOLD_EVERY = 200

/** The loads in what the browser's memory holds; broken ones are none. */
export const loadsIn = (kept: unknown): PackLoad[] => z.safeParse(z.array(PackLoad), kept).data ?? []

const turn = inTurn()
const stops = new Map<string, AbortController>()

const changeLoads = (change: (loads: PackLoad[]) => PackLoad[]): Promise<void> => turn(async () => {
  const kept = await browser.storage.session.get(LOADS)
  await browser.storage.session.set({ [LOADS]: change(loadsIn(kept[LOADS])) })
})
const without = (address: string) => (loads: PackLoad[]): PackLoad[] => loads.filter(load => load.address !== address)
const tell = (load: PackLoad): Promise<void> => changeLoads(loads => [...without(load.address)(loads), load])

/** Says of loads that the background was ended over that they were cut off. Called at each start, before any new one. */
export const tellCutOff = (): Promise<void> =>
  changeLoads(loads => loads.map(load => (load.why === undefined ? { ...load, why: 'It was cut off because the browser ended the extension’s background. Try again.' } : load)))

/** Takes a pack from an address, and keeps in the browser's memory how far it is; no page has to stay open for it. */
export const loadPack = async (address: string): Promise<Result<object>> => {
  if (stops.has(address)) return ok({})
  const stop = new AbortController()
  stops.set(address, stop)
  let last = 0
  await tell({ address, done: 0 })
  try {
    const taken = await alone(async () => subscribe(await store(), address, (done, of) => {
      if (Date.now() - last < TOLD_EVERY || stop.signal.aborted) return
      last = Date.now()
      void tell({ address, done, of })
    }, new Date(), stop.signal))
    await (taken.ok || stop.signal.aborted ? changeLoads(without(address)) : tell({ address, done: 0, why: taken.why }))
    return taken.ok || stop.signal.aborted ? ok({}) : taken
  } catch (error) {
    const why = `It could not be kept (${error instanceof Error ? error.message : 'the browser gave no reason'}).`
    await tell({ address, done: 0, why })
    return failed(why)
  } finally {
    stops.delete(address)
  }
}

/** Ends a load, or forgets what came of it. */
export const stopLoad = async (address: string): Promise<void> => {
  stops.get(address)?.abort()
  await changeLoads(without(address))
}

/** Ends all loads: everything is about to be deleted. */
export const stopAllLoads = async (): Promise<void> => {
  for (const stop of stops.values()) stop.abort()
  await changeLoads(() => [])
}
