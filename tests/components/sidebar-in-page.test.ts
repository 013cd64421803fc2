import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onFreeEscape } from '../../entrypoints/sidebar/page-escape'
import { textPrint } from '../../entrypoints/sidebar/page-text'
import { onSeenAgain } from '../../entrypoints/sidebar/seen-again'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

const pressed = (html: string, { inside = false, handled = false, key = 'Escape' } = {}): boolean => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const target = new EventTarget()
  // As much of a window as is asked for: its events and its document.
  const window = Object.assign(target, { document: Object.assign(document, { activeElement: document.querySelector('[autofocus]') ?? document.body }) }) as unknown as Window
  let acted = false
  onFreeEscape(window, () => inside, () => { acted = true }, new AbortController().signal)
  // Stands after ours, as a page's own listener may.
  if (handled) target.addEventListener('keydown', event => event.preventDefault())
  target.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key }))
  vi.runAllTimers()
  return acted
}

describe('Esc in the page', () => {
  it.each<[string, boolean, Parameters<typeof pressed>]>([
    ['collapses where the page has no use for it', true, ['<p>x</p>']],
    ['is left to a page that handles it', false, ['<p>x</p>', { handled: true }]],
    ['is left to a field in which something is typed', false, ['<input autofocus>']],
    ['is left to an open dialog', false, ['<dialog open>x</dialog>']],
    ['is the sidebar’s own while the focus is in it', false, ['<p>x</p>', { inside: true }]],
    ['is no other key', false, ['<p>x</p>', { key: 'Enter' }]],
  ])('%s', (_name, acted, [html, how]) => {
    expect(pressed(html, how)).toBe(acted)
  })
})

it('tells a changed main part from a changed surrounding', () => {
  const printOf = (main: string, around: string): number => textPrint(parseHTML(`<html><body><nav>${around}</nav><main>${main}</main></body></html>`).document)
  expect(printOf('Nurse, night shift', 'a')).toBe(printOf('Nurse, night shift', 'b'))
  expect(printOf('Nurse, night shift', 'a')).not.toBe(printOf('Nurse, day shift', 'a'))
})

describe('coming back to the page', () => {
  const setUp = (visibilityState: string) => {
    const document = Object.assign(new EventTarget(), { visibilityState })
    // As much of a window as is asked for: its events and its document.
    const window = Object.assign(new EventTarget(), { document }) as unknown as Window
    const end = new AbortController()
    const act = vi.fn()
    onSeenAgain(window, act, end.signal)
    return { document, window, end, act }
  }

  it.each([['visible', 1], ['hidden', 0]])('is noticed where the tab is %s', (state, times) => {
    const { document, act } = setUp(state)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(act).toHaveBeenCalledTimes(times)
  })

  it('is noticed where the window is the one in use again, until it ends', () => {
    const { window, end, act } = setUp('visible')
    window.dispatchEvent(new Event('focus'))
    end.abort()
    window.dispatchEvent(new Event('focus'))
    expect(act).toHaveBeenCalledTimes(1)
  })
})
