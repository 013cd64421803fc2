import { tellChange } from './changes'
import type { Database } from './database'
import { parsed } from './parsed'
import { defaultSettings, Settings } from './settings'

/** The settings; what was never set has its default. */
export const loadSettings = async (db: Database): Promise<Settings> =>
  parsed(Settings, await db.get('single', 'settings')) ?? defaultSettings()

/** Changes some settings, reading and writing in one transaction so that two pages cannot undo each other. */
export const changeSettings = async (db: Database, change: (now: Settings) => Partial<Settings>): Promise<Settings> => {
  const tx = db.transaction('single', 'readwrite', { durability: 'strict' })
  const now = parsed(Settings, await tx.store.get('settings')) ?? defaultSettings()
  const next = { ...now, ...change(now) }
  await tx.store.put(next, 'settings')
  await tx.done
  tellChange('settings')
  return next
}
