/**
 * Does something to the notes of packs while nothing else of ours does, in the background or in a page: a load writes rows that
 * nothing refers to yet, and a sweep anywhere would take them for leftovers. A page that is closed gives its turn away.
 */
export const alone = async <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('packs', act)
