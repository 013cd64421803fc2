import type { Page } from './page'
import type { Inline, Spot } from './place-in-page'

const apartOf = (page: Page, inline: Inline): 'line' | 'space' | 'no' => (inline.apart ??= page.breaks?.(inline.element) ?? 'no')

/** What the edges between an element and those around it, up to one that holds both texts, do to a line. */
const across = (page: Page, from: Inline | undefined, upTo: ReadonlySet<Inline>): 'line' | 'space' | 'no' => {
  let most: 'space' | 'no' = 'no'
  for (let inline = from; inline && !upTo.has(inline); inline = inline.around) {
    const apart = apartOf(page, inline)
    if (apart === 'line') return 'line'
    if (apart === 'space') most = 'space'
  }
  return most
}

const chain = (inline: Inline | undefined): Set<Inline> => {
  const all = new Set<Inline>()
  for (let at = inline; at; at = at.around) all.add(at)
  return all
}

/**
 * What stands between two texts one after the other: a line's end, a space, or nothing. Only where both lie in one line by their
 * tags does the browser get asked how the elements between them are laid out.
 */
export const between = (page: Page, before: Spot, after: Spot): 'line' | 'space' | 'no' => {
  if (before.line !== after.line) return 'line'
  if (before.inline === after.inline || !page.breaks) return 'no'
  const left = across(page, before.inline, chain(after.inline))
  if (left === 'line') return left
  const right = across(page, after.inline, chain(before.inline))
  return right === 'no' ? left : right
}
