import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../components/look/tokens.css', import.meta.url), 'utf8')
const [light = '', bySystem = '', byHand = ''] = css.split(/@media|:root\[data-theme='dark'\]/)
const tokensIn = (part: string): Map<string, string> => new Map([...part.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(match => [match[1] ?? '', match[2] ?? '']))

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'tint', 'met-tint', 'part-tint', 'miss-tint', 'unk-tint', 'accent-tint']
const PAIRS = [
  ...['ink', 'soft', 'faint'].flatMap(text => GROUNDS.map(ground => [text, ground])),
  ...['met', 'part', 'miss', 'unk', 'accent'].flatMap(text => ['paper', 'tint', `${text}-tint`].map(ground => [text, ground])),
  ['on-accent', 'accent'], ['on-accent', 'accent-press'], ['soft', 'press'],
]

describe.each([['light', light], ['dark by the system', bySystem], ['dark by hand', byHand]])('tokens, %s', (_name, part) => {
  const tokens = tokensIn(part)
  it.each(PAIRS)('%s is readable on %s', (text, ground) => {
    expect(contrast(tokens.get(text ?? '') ?? '#ffffff', tokens.get(ground ?? '') ?? '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })
})

it('is as dark by hand as by the system', () => {
  expect(Object.fromEntries(tokensIn(byHand))).toEqual(Object.fromEntries(tokensIn(bySystem)))
})

it('has sizes in px only', () => {
  for (const file of ['look/tokens.css', 'sidebar/sidebar.css', 'popup/popup.css']) {
    expect(readFileSync(new URL(`../../components/${file}`, import.meta.url), 'utf8')).not.toMatch(/\d(?:rem|em|pt)\b/)
  }
})
