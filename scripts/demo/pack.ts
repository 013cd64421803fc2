import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { buildPack } from '../../lib/notes/pack/build'
import type { Subscription } from '../../lib/notes/pack/subscription'
import type { Result } from '../../lib/result'
import { aboutOf, acceptedNotes } from '../pack/folder'
import type { Answer } from './serve'

const FOLDER = fileURLToPath(new URL('../../tests/packs/demo-employers', import.meta.url))
const Keys = z.object({ publicKey: z.string(), privateKey: z.string() })
const DAYS = 30

const good = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${FOLDER}: ${result.why}`)
  return result.value
}

/** The pack of the demo employers as a host serves it under /pack/, and the subscription of somebody who has not fetched it yet. */
export type DemoPack = { answer: (path: string) => Answer | undefined; subscription: (origin: string) => Subscription }

/** Builds the pack of the demo employers so that it counts from `now`. Throws where it cannot be built, which is a fault of ours. */
export const demoPack = async (now: Date): Promise<DemoPack> => {
  const { days: _days, ...about } = good(aboutOf(FOLDER))
  const keys = z.parse(Keys, JSON.parse(readFileSync(`${FOLDER}.key.json`, 'utf8')))
  const expires = new Date(now.getTime() + DAYS * 86_400_000).toISOString().slice(0, 10)
  const { files, manifest } = good(await buildPack({ ...about, expires }, good(await acceptedNotes(FOLDER)), keys))
  const moment = now.toISOString()
  return {
    answer: path => {
      const file = files.find(({ name }) => path === `/pack/${name}`)
      return file && { body: file.text, type: 'text/plain; charset=utf-8' }
    },
    subscription: origin => ({
      id: 'demo-pack', address: `${origin}/pack/manifest.json`, key: keys.publicKey, manifest, generation: '',
      muted: false, mutedContributors: [], mutedNotes: [], addedAt: moment, takenAt: moment, checkedAt: moment,
    }),
  }
}
