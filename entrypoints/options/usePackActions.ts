import { useState } from 'react'
import browser from 'webextension-polyfill'
import type { PackActions } from '../../components/packs/PackCard'
import type { Coming } from '../../components/packs/Subscribe'
import { send } from '../../lib/messages/send'
import type { Subscription } from '../../lib/notes/pack/subscription'
import type { Database } from '../../lib/store/database'
import { allPacks, changePack, deletePack, putBackPack, sweepPackNotes } from '../../lib/store/packs'
import { alone } from '../background/alone'
import { takePackFile } from '../background/packs'
import type { Attempt } from './useKept'
import type { Say } from './useToast'

/** The match pattern of an address's host; the browser's patterns know no ports. */
const originOf = (address: string): string => {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** How long a pack that was taken out can be put back, in milliseconds; its notes lie here for as long. */
const UNDO_MS = 20_000

/** Asks the browser whether a pack's host may be reached. Must be called while a click is handled, with nothing waited for before. */
const mayReach = (address: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(address)] }).catch(() => false)

/** Removes the notes of packs that were taken out, and the permissions that only they needed. */
const clearAway = (db: Database, address: string | undefined, allowedSites: readonly string[]): Promise<void> => alone(async () => {
  await sweepPackNotes(db)
  const stillNeeded = (await allPacks(db)).some(pack => pack.address !== undefined && address !== undefined && originOf(pack.address) === originOf(address))
  if (address !== undefined && !stillNeeded && !allowedSites.includes(new URL(address).hostname)) await browser.permissions.remove({ origins: [originOf(address)] }).catch(() => false)
})

/** What can be done with packs. Addresses are fetched by the background, which outlives this page; a file is read here, where it was chosen. */
export const usePackActions = (attempt: Attempt, say: Say, allowedSites: readonly string[]) => {
  const [file, setFile] = useState<Coming>()
  const [busy, setBusy] = useState<readonly string[]>([])

  const change = (id: string, what: (pack: Subscription) => Partial<Subscription>) => attempt('The pack could not be changed', db => changePack(db, id, pack => ({ ...pack, ...what(pack) })))

  const onSubscribe = async (address: string) => {
    if (!(await mayReach(address))) return say('The browser was not allowed to reach that host, so nothing was fetched')
    // What goes wrong stands with the load, which this page may have been closed over.
    await send('packs', { do: 'subscribe', address })
  }

  const onFile = async (text: string | undefined, name: string) => {
    const end = (why: string) => setFile({ from: name, done: 0, why, stop: () => setFile(undefined) })
    if (text === undefined) return end('This file could not be opened. Choose it again.')
    setFile({ from: name, done: 0, of: undefined })
    const worked = await attempt('The pack could not be kept', async db => {
      const taken = await alone(() => takePackFile(db, new Uint8Array(new TextEncoder().encode(text)), (done, of) => setFile({ from: name, done, of })))
      if (!taken.ok) return end(taken.why)
      setFile(undefined)
      say(`“${taken.value.manifest.name}” is here`)
    })
    if (!worked) setFile(undefined)
  }

  const onLook = async ({ id, address }: Subscription) => {
    if (address === undefined || !(await mayReach(address))) return say('The browser was not allowed to reach that host, so nothing was fetched')
    setBusy(now => [...now, id])
    const looked = await send('packs', { do: 'look', id })
    setBusy(now => now.filter(other => other !== id))
    if (!looked.ok) say(looked.why)
  }

  const onRemove = ({ id, manifest }: Subscription) => attempt('The pack could not be taken out', async db => {
    const pack = await deletePack(db, id)
    if (!pack) return
    const timer = setTimeout(() => void attempt('The notes of the pack could not be cleared away', again => clearAway(again, pack.address, allowedSites)), UNDO_MS)
    say(`Removed “${manifest.name}”`, () => {
      clearTimeout(timer)
      void attempt('The pack could not be put back', async again => {
        if (!(await putBackPack(again, pack))) throw new Error('its notes were cleared away meanwhile; subscribe to it again')
      })
    }, UNDO_MS / 2_000)
  })

  const actions: PackActions = {
    onLook: pack => void onLook(pack),
    onRemove: pack => void onRemove(pack),
    onMute: ({ id, manifest }, muted) => void change(id, () => ({ muted })).then(done => done && say(`${muted ? 'Muted' : 'Unmuted'} “${manifest.name}”`, () => void change(id, () => ({ muted: !muted })))),
    onUnmuteNote: ({ id }, note) => void change(id, ({ mutedNotes }) => ({ mutedNotes: mutedNotes.filter(other => other !== note) })),
    onUnmutePerson: ({ id }, key) => void change(id, ({ mutedContributors }) => ({ mutedContributors: mutedContributors.filter(other => other !== key) })),
  }
  return {
    actions, busy, file, onSubscribe: (address: string) => void onSubscribe(address), onFile: (text: string | undefined, name: string) => void onFile(text, name), onStop: (address: string) => void send('packs', { do: 'stop', address }),
    muteNote: ({ id }: Subscription, note: string) => change(id, ({ mutedNotes }) => ({ mutedNotes: [...new Set([...mutedNotes, note])] })),
    mutePerson: ({ id }: Subscription, key: string) => change(id, ({ mutedContributors }) => ({ mutedContributors: [...new Set([...mutedContributors, key])] })),
  }
}
