import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../lib/text/block'
import { blocksOfText } from '../../lib/text/document'
import { linksOfText, wordsOfLine } from '../../lib/text/inline'

/** A block as one short line: kind, level or depth, text. */
const shown = ({ kind, text, level, depth, ordinal, label }: Block): string =>
  `${kind}${level ?? ''}${depth === undefined ? '' : `.${depth}`}${ordinal === undefined ? '' : `#${ordinal}`}${label === undefined ? '' : `(${label})`} ${text}`

describe('the words of a line', () => {
  it.each([
    ['**Location**: Boston', 'Location: Boston'],
    ['**Deep Learning:** CNNs', 'Deep Learning: CNNs'],
    ['[Baker [II]](https://example.com/a_b)', 'Baker [II]'],
    ['see [our site](https://example.com "title") or <https://example.org>', 'see our site or https://example.org'],
    ['use `grep` and ``awk``', 'use grep and awk'],
    ['_Below is the process_', 'Below is the process'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['**Stage** \\- we talk', 'Stage - we talk'],
    ['C\\# and C\\+\\+, 1\\. first', 'C# and C++, 1. first'],
    ['~~old~~ new', 'old new'],
    ['![logo](https://example.com/x.png) Acme', 'Acme'],
    ['List<String> and a < b > c', 'List<String> and a < b > c'],
    ['Python<sup>3</sup>', 'Python 3'],
    ['A*search and B', 'A*search and B'],
  ])('of %s are %s', (line, words) => expect(wordsOfLine(line)).toBe(words))
})

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['headings of markdown', '# Baker\n\n## Duties ##\ntext here', ['heading1 Baker', 'heading2 Duties', 'paragraph text here']],
    ['underlined headings', 'Baker\n=====\n\nDuties\n---\ntext', ['heading1 Baker', 'heading2 Duties', 'paragraph text']],
    ['a heading that is a link', '# [Baker [II]](https://example.com)', ['heading1 Baker [II]']],
    ['labelled lines without an empty line', '**Location**: Bern\n**Pay**: CHF 5000\n', ['paragraph Location: Bern', 'paragraph Pay: CHF 5000']],
    ['all sorts of bullets', '- a one\n* b two\n• c three\n– d four\n+ e five', ['item.0 a one', 'item.0 b two', 'item.0 c three', 'item.0 d four', 'item.0 e five']],
    ['bullets without a space', '•Flour\n•Yeast', ['item.0 Flour', 'item.0 Yeast']],
    ['arrows, ticks, boxes and Word’s own signs', '→ Flour\n✅ Yeast\n◇ Salt\n\uf0b7 Rye\no\tOats\n🔹 Malt\n👉 Bran\n1️⃣ Mill', ['item.0 Flour', 'item.0 Yeast', 'item.0 Salt', 'item.0 Rye', 'item.0 Oats', 'item.0 Malt', 'item.0 Bran', 'item.0#1 Mill']],
    ['a sign as the heading of items with another sign', '☛ Asked\n⟹ Flour\n⟹ Yeast\n☛ Liked\n⟹ Salt', ['heading8 Asked', 'item.0 Flour', 'item.0 Yeast', 'heading8 Liked', 'item.0 Salt']],
    ['lines that were ended on purpose', 'A finished apprenticeship as a baker or something much like that\nBread\nA licence to drive the van that brings the bread to every house in town', ['paragraph A finished apprenticeship as a baker or something much like that', 'paragraph Bread', 'paragraph A licence to drive the van that brings the bread to every house in town']],
    ['a small o at the beginning of a line of Portuguese', 'Buscamos\no melhor pão', ['paragraph Buscamos o melhor pão']],
    ['numbered lists with nested items', '1. One\n   - deep\n     - deeper\n2. Two', ['item.0#1 One', 'item.1 deep', 'item.2 deeper', 'item.0#2 Two']],
    ['items that go on in the next line', '- bake bread\n  and rolls\n- clean', ['item.0 bake bread and rolls', 'item.0 clean']],
    ['a table with a head row', '| Stage | Kind | Length |\n|---|:--|--:|\n| Call | phone | 30 min |', ['cell(Stage) Call', 'cell(Kind) phone', 'cell(Length) 30 min']],
    ['a table of terms', '| Location | Bern |\n| Pay | 5000 |', ['cell(Location) Bern', 'cell(Pay) 5000']],
    ['plain text with a heading in a colon', 'Requirements:\n- oven\n- flour', ['heading7 Requirements', 'item.0 oven', 'item.0 flour']],
    ['plain text with capitals', 'WHAT YOU BRING\nA steady hand.', ['heading7 WHAT YOU BRING', 'paragraph A steady hand.']],
    ['a strong line as heading', '**What you bring**\n\nA steady hand.', ['heading7 What you bring', 'paragraph A steady hand.']],
    ['a short line alone before a list', 'You bring\n\n- an oven', ['heading7 You bring', 'item.0 an oven']],
    ['Windows line ends', '# Baker\r\n\r\n- one\r\n- two\r\n', ['heading1 Baker', 'item.0 one', 'item.0 two']],
    ['comments left out', 'before <!-- gone\n# gone too --> after', ['paragraph before after']],
    ['front matter left out', '---\ntitle: Baker\n---\n\ntext', ['paragraph text']],
    ['rules left out', 'one\n\n***\n\ntwo', ['paragraph one', 'paragraph two']],
    ['hard-wrapped prose as one', 'We are a bakery in the middle of the old town that has been\nopen since 1901 and bakes\nevery night.', ['paragraph We are a bakery in the middle of the old town that has been open since 1901 and bakes every night.']],
    ['quoted headings and items', '> ### Skills\n>\n> * oven\n> 5 years', ['heading3 Skills', 'item.0 oven', 'paragraph > 5 years']],
    ['mis-decoded text mended', '- Z√ºrich‚Äôs best', ['item.0 Zürich’s best']],
    ['no capitals heading out of a list of names', 'AWS, GCP, SQL\nand more of that', ['paragraph AWS, GCP, SQL and more of that']],
  ])('%s', (_, text, expected) => expect(blocksOfText(text).map(shown)).toEqual(expected))

  it('know the headings above them', () => {
    const [, , item, , deep, other] = blocksOfText('# Baker\n## Asked\n- oven\n### More\n- flour\n## Offered')
    expect(item?.under).toEqual(['Baker', 'Asked'])
    expect(deep?.under).toEqual(['Baker', 'Asked', 'More'])
    expect(other?.under).toEqual(['Baker'])
  })

  it('of markup hold typed bullets as items and short lines with a colon as headings', () => {
    expect(blocksOfText('<p>You bring:<br>- an oven<br>• flour</p><p>We bake<br></p><p></p>').map(shown)).toEqual(['heading7 You bring', 'item.0 an oven', 'item.0 flour', 'paragraph We bake'])
  })

  it('of markup that came as text keep lists, headings and strong lines as headings', () => {
    const blocks = blocksOfText('<p><strong>You bring</strong></p><ul><li><p>an&nbsp;oven</p></li><li>flour<ol><li>white</li></ol></li></ul><h3>Pay</h3><table><tr><th>From</th><td>5000</td></tr></table><script>gone()</script>')
    expect(blocks.map(shown)).toEqual(['heading7 You bring', 'item.0 an oven', 'item.0 flour', 'item.1#1 white', 'heading3 Pay', 'cell From', 'cell 5000'])
  })
})

it('finds the links of a text with their words', () => {
  expect(linksOfText('# [Baker [II]](https://example.com/1) and [apply](<https://example.com/2> "now") ![x](https://example.com/3)')).toEqual([
    { text: 'Baker [II]', url: 'https://example.com/1' },
    { text: 'apply', url: 'https://example.com/2' },
  ])
})

it('takes any text without an exception, every block with words', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('# ', '- ', '\n', '| a |', '**', '<li>', '</p>', '<!--', '---\n', '1. ', '\\', '[a](', '    '))), parts => {
    const blocks = blocksOfText(parts.join(''))
    return blocks.every(({ text }) => text !== '' && text === text.trim())
  }))
})

it.each([
  ['opening brackets', '['.repeat(100_000)], ['stars', '*'.repeat(100_000)], ['strong marks', '** a '.repeat(40_000)], ['comments that never close', '<!-- '.repeat(40_000)], ['tags', '<p'.repeat(60_000)], ['paragraph tags', '<p>a</p>'.repeat(30_000)],
  ['tables', '| a '.repeat(50_000)], ['lines', 'Word:\n'.repeat(60_000)], ['nested items', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}- a`).join('\n')], ['spaces', `a${' '.repeat(200_000)}b`], ['underscores', '_a'.repeat(80_000)], ['links', '[a](b '.repeat(40_000)],
])('takes bounded time for a text of %s', (_, text) => {
  const start = performance.now()
  blocksOfText(text)
  expect(performance.now() - start).toBeLessThan(2_000)
})

it('keeps the first line of a table that Markdown takes for its head, where it is a pair like the others', () => {
  expect(blocksOfText('| Job title: | Night Baker |\n| --- | --- |\n| Place: | Ghent |').map(({ label, text }) => [label, text])).toEqual([['Job title', 'Night Baker'], ['Place', 'Ghent']])
})
