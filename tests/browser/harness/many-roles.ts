import type { Page } from 'puppeteer-core'
import type { Role } from '../../../lib/roles/role'

/**
 * Saves `many` roles beside those that are there, made of them with other ids, moments and pays, by the options page's own
 * database. The page has to be loaded again to show them.
 */
export const saveManyRoles = (page: Page, many: number): Promise<number> => page.evaluate(async (wanted: number) => {
  // No function with a name in here: tsx would mark it with a helper that the page does not have.
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('roleglass')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('no database'))
  })
  const there = await new Promise<Role[]>((resolve, reject) => {
    const asked = db.transaction('roles').objectStore('roles').getAll()
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('no roles'))
  })
  for (let from = 0; from < wanted; from += 1_000) {
    const tx = db.transaction('roles', 'readwrite')
    for (let n = from; n < Math.min(wanted, from + 1_000); n++) {
      const role = there[n % there.length]
      if (!role) continue
      const min = 30_000 + ((n * 37) % 220) * 1_000
      const title = { value: `${role.posting.title?.value ?? 'Role'} ${n}`, said: { words: '', source: 'data' } }
      const pay = [{ min, max: min + 40_000, currency: 'USD', period: 'year', said: { words: `USD ${min}`, source: 'data' } }]
      tx.objectStore('roles').put({ ...role, id: `many-${n}`, key: `many-${n}`, savedAt: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(), posting: { ...role.posting, title, pay } })
    }
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve()
      tx.onerror = () => reject(tx.error ?? new Error('not saved'))
    })
  }
  db.close()
  return there.length + wanted
}, many)
