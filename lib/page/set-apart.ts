import type { Page } from './page'
import type { Spot } from './place-in-page'

const apartOf = (page: Page, spot: Spot): 'line' | 'space' | 'no' => (spot.apart ??= page.breaks?.(spot.element) ?? 'no')

/**
 * What stands between two texts one after the other: a line's end, a space, or nothing. Only where both lie in one line by their
 * tags does the browser get asked how the elements between them are laid out.
 */
export const between = (page: Page, before: Spot, after: Spot): 'line' | 'space' | 'no' => {
  if (before.line !== after.line) return 'line'
  if (page.breaks === undefined) return 'no'
  let found: 'space' | 'no' = 'no'
  let left: Spot | undefined = before
  let right: Spot | undefined = after
  // Up on both sides to the element that holds both texts, the deeper one first.
  while (left && right && left !== right) {
    const deeper: Spot = left.inlines > right.inlines ? left : right
    const apart = apartOf(page, deeper)
    if (apart === 'line') return 'line'
    if (apart === 'space') found = 'space'
    if (deeper === left) left = left.around
    else right = right.around
  }
  return found
}
