import { expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readTitle } from '../../lib/posting/title'

const titleOf = (text: string) => {
  const capture = captureText(text, {})
  return readTitle(capture, capture.blocks)?.value
}

it.each([
  ['a role below that only repeats the kind leaves the heading in its right', '# Senior Baker\n\nOvenly, Ulm\n\nYou bake bread at night.\n\nRole: Baker', 'Senior Baker'],
  ['a role that names another job than the heading is the title', '# Careers for bakers\n\nOvenly, Ulm\n\nRole: Pastry Chef', 'Pastry Chef'],
])('%s', (_, text, title) => expect(titleOf(text)).toBe(title))
