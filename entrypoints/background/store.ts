import { openRoleglass, type Database } from '../../lib/store/database'

let open: Promise<Database> | undefined

/** The database, opened at first need and again after it was closed under us. */
export const store = (): Promise<Database> => {
  open ??= openRoleglass().then(db => {
    db.addEventListener('close', () => (open = undefined))
    return db
  })
  open.catch(() => (open = undefined))
  return open
}
