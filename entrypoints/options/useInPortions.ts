import { useEffect, useState } from 'react'

/** So many rows of a table are laid out and painted between two pictures without anybody noticing: fifty took 18 ms in November 2026. */
const PORTION = 17

type Drawn<T> = { rows: readonly T[]; upTo: number; before: readonly T[] }

/** The first rows as they are now; the others as they were, but for those that stand above already. */
const shownOf = <T extends { role: { id: string } }>({ rows, upTo, before }: Drawn<T>): readonly T[] => {
  if (upTo >= rows.length) return rows
  const head = rows.slice(0, upTo)
  const above = new Set(head.map(({ role }) => role.id))
  return [...head, ...before.slice(upTo, rows.length).filter(({ role }) => !above.has(role.id))]
}

/**
 * Rows that changed, a portion with each picture that the browser draws, from the top: to lay out all of them at once holds up the page.
 * Until it is their turn, rows below stay as they were.
 */
export const useInPortions = <T extends { role: { id: string } }>(rows: readonly T[]): readonly T[] => {
  const [drawn, setDrawn] = useState<Drawn<T>>({ rows, upTo: PORTION, before: [] })
  if (drawn.rows !== rows) setDrawn({ rows, upTo: PORTION, before: shownOf(drawn) })
  useEffect(() => {
    if (drawn.upTo >= drawn.rows.length) return
    // The first of two pictures lays out what was just handed over; the second has room for more.
    let wait = requestAnimationFrame(() => {
      wait = requestAnimationFrame(() => setDrawn(now => ({ ...now, upTo: now.upTo + PORTION })))
    })
    return () => cancelAnimationFrame(wait)
  }, [drawn])
  return shownOf(drawn)
}
