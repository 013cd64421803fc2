import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { indexText, mark, placesOf } from '../../lib/page/highlight'

const documentOf = (body: string): Document => parseHTML(`<!doctype html><html><body>${body}</body></html>`).document
const found = (body: string, words: string) =>
  placesOf(indexText(documentOf(body)), words, 5).map(({ start, end }) => [start.node.nodeValue?.slice(start.offset), end.node.nodeValue?.slice(0, end.offset)])

describe('words in a page', () => {
  it.each<[string, string, string, (string | undefined)[][]]>([
    ['are found in one node', '<p>We bake bread.</p>', 'bake', [['bake bread.', 'We bake']]],
    ['are found across tags', '<p>We <b>ba</b>ke bread.</p>', 'bake', [['ba', 'ke']]],
    ['are found over line ends and runs of space', '<p>We   bake\n bread.</p>', 'We bake bread', [['We   bake\n bread.', 'We   bake\n bread']]],
    ['are found at each place', '<p>rye</p><p>rye</p>', 'rye', [['rye', 'rye'], ['rye', 'rye']]],
    ['are not looked for in scripts', '<script>rye</script><p>wheat</p>', 'rye', []],
    ['that are not there give nothing', '<p>wheat</p>', 'rye', []],
    ['that are empty give nothing', '<p>wheat</p>', '  ', []],
  ])('%s', (_, body, words, expected) => expect(found(body, words)).toEqual(expected))

  it('are not marked where the browser has no such highlights', () => expect(mark(documentOf('<p>rye</p>'), ['rye'])).toBe(0))
})
