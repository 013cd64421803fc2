import { openRoleglass, type Database } from '../../lib/store/database'

let open: Promise<Database> | undefined

/** The database, opened at first need and again after it was closed under us. */
export const store = (): Promise<Database> => {
  open ??= openRoleglass(undefined, () => (open = undefined))
  open.catch(() => (open = undefined))
  return open
}
