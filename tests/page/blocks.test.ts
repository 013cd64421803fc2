import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { linesOf, type PageLines } from '../../lib/page/lines-of'
import { mainLines } from '../../lib/page/main-content'
import type { Page } from '../../lib/page/page'
import type { Block } from '../../lib/text/block'
import { blocksOfLines } from '../../lib/text/blocks-of-lines'

const finished = ({ lines, cut }: PageLines): { blocks: Block[]; cut: boolean } => ({ blocks: blocksOfLines(lines, 5_000), cut })
const blocksOf = (page: Page, root: Element) => finished(linesOf(page, root))
const mainBlocks = (page: Page) => finished(mainLines(page))

const documentOf = (body: string): Document => parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`).document
/** Blocks in short: "kind[level or depth]: text" with the label before an equals sign and the headings above after a tilde. */
const shortOf = (body: string): string[] =>
  blocksOf({ document: documentOf(body) }, documentOf(body).body).blocks.map(({ kind, level, depth, ordinal, label, text, under }) =>
    [kind, level ?? depth ?? '', ordinal === undefined ? '' : `#${ordinal}`, ': ', label === undefined ? '' : `${label} = `, text, under.length > 0 ? ` ~ ${under.join(' > ')}` : ''].join(''))

describe('the blocks of a page', () => {
  it.each<[string, string, string[]]>([
    ['headings stand over what follows them, by level', '<h1>Baker</h1><p>Bread.</p><h2>Tasks</h2><p>Bake.</p><h2>Offer</h2><p>Rolls.</p>', [
      'heading1: Baker', 'paragraph: Bread. ~ Baker', 'heading2: Tasks ~ Baker', 'paragraph: Bake. ~ Baker > Tasks', 'heading2: Offer ~ Baker', 'paragraph: Rolls. ~ Baker > Offer']],
    ['inline tags do not cut a line', '<p>We <b>need</b> a <a href="#">bak</a>er.</p>', ['paragraph: We need a baker.']],
    ['line breaks are lines', '<p>One day<br>Two days<br/>Three days</p>', ['paragraph: One day', 'paragraph: Two days', 'paragraph: Three days']],
    ['a line break inside or behind inline tags is one as well', '<p>One <b>day</b><br><i>Two days<br></i> Three <u>days</u><span> <br></span>Four</p>', ['paragraph: One day', 'paragraph: Two days', 'paragraph: Three days', 'paragraph: Four']],
    ['a short box of facts that stands aside is read, one that leads to other jobs is not', '<p>Bread.</p><aside><dl><dt>Pay</dt><dd>€3,000</dd></dl></aside><aside><h3>More jobs</h3><a href="/1">A</a><a href="/2">B</a><a href="/3">C</a><a href="/4">D</a><a href="/5">E</a></aside>', ['paragraph: Bread.', 'cell: Pay = €3,000']],
    ['a short line in bold acts as a heading', '<p><strong>What you bring</strong></p><p>Patience with dough.</p>', ['heading7: What you bring', 'paragraph: Patience with dough. ~ What you bring']],
    ['bold by style counts as well', '<div><span style="font-weight: 700">Benefits</span></div><p>Free rolls.</p>', ['heading7: Benefits', 'paragraph: Free rolls. ~ Benefits']],
    ['a short line with a colon at its end acts as a heading', '<div>Requirements:</div><ul><li>Flour</li></ul>', ['heading7: Requirements', 'item0: Flour ~ Requirements']],
    ['a summary heads what it unfolds', '<details><summary>Benefits</summary><p>Free rolls.</p></details>', ['heading7: Benefits', 'paragraph: Free rolls. ~ Benefits']],
    ['a bold sentence is emphasis', '<p><b>We bake every night.</b></p>', ['paragraph: We bake every night.']],
    ['several bold labels in one paragraph are lines run together', '<p><b>Place</b>: Ulm <b>Pay:</b> €3,000 a <b>month</b> <b>Team</b>: Night</p>', ['paragraph: Place: Ulm', 'paragraph: Pay: €3,000 a month', 'paragraph: Team: Night']],
    ['one bold label inside a paragraph is emphasis', '<p>We say it plainly. <b>Note:</b> we bake at night.</p>', ['paragraph: We say it plainly. Note: we bake at night.']],
    ['a bold word at the start makes no heading', '<p><b>Place:</b> Ulm</p>', ['paragraph: Place: Ulm']],
    ['an acting heading ends at the next heading', '<p><b>Offer</b></p><p>Rolls.</p><h2>Apply</h2><p>Write.</p>', ['heading7: Offer', 'paragraph: Rolls. ~ Offer', 'heading2: Apply', 'paragraph: Write. ~ Apply']],
    ['nested lists keep their depth', '<ul><li>Doughs<ul><li>Rye</li><li>Wheat</li></ul></li><li>Ovens</li></ul>', ['item0: Doughs', 'item1: Rye', 'item1: Wheat', 'item0: Ovens']],
    ['ordered lists keep their numbers', '<ol start="2"><li><p>Call</p></li><li value="5"><span>Trial</span></li><li>Offer</li></ol>', ['item0#2: Call', 'item0#5: Trial', 'item0#6: Offer']],
    ['typed bullets and numbers are items', '<p>• Rye<br>- Wheat<br>2. Spelt</p>', ['item0: Rye', 'item0: Wheat', 'item0#2: Spelt']],
    ['terms label their descriptions', '<dl><dt>Place:</dt><dd>Ulm</dd><div><dt>Hours</dt><dd><p>38</p></dd></div></dl>', ['cell: Place = Ulm', 'cell: Hours = 38']],
    ['a head cell labels its row', '<table><tr><th>Pay</th><td>20 € an hour</td></tr></table>', ['cell: Pay = 20 € an hour']],
    ['head cells label their columns', '<table><thead><tr><th>Level</th><th>Pay</th></tr></thead><tr><td>Junior</td><td>15</td></tr></table>', ['cell: Level = Junior', 'cell: Pay = 15']],
    ['a bold first cell of two labels the second', '<table><tr><td><b>Start</b></td><td>May</td></tr></table>', ['cell: Start = May']],
    ['a table for layout is no table', '<table><tr><td><h2>Tasks</h2><p>Bake.</p></td></tr></table>', ['heading2: Tasks', 'paragraph: Bake. ~ Tasks']],
    ['hidden parts, navigation and controls are left out', `
      <nav>Home</nav><header><h1>Bakeries</h1></header><aside>Ads</aside><footer>Imprint</footer><script>var a</script><style>b{}</style>
      <p hidden>h1</p><p style="display: none">h2</p><p aria-hidden="true">h3</p><button>Apply</button><select><option>x</option></select><template>t</template>
      <form><p>Sign up</p></form><div role="navigation">Menu</div><p>Bread.</p>`, ['paragraph: Bread.']],
    ['a consent box is left out, by role or by name', '<div role="dialog"><h2>We value cookies</h2><p>Accept</p></div><div id="cookie-banner">Yes</div><p>Bread.</p>', ['paragraph: Bread.']],
    ['a dialog that shows the posting is read', '<div role="dialog"><h2>Baker</h2><p>Bread.</p></div>', ['heading2: Baker', 'paragraph: Bread. ~ Baker']],
    ['a form around the whole page is read', '<form><main><p>Bread.</p></main><input value="x"></form>', ['paragraph: Bread.']],
    ['the header of the posting itself is read', '<article><header><h1>Baker</h1></header><p>Bread.</p></article>', ['heading1: Baker', 'paragraph: Bread. ~ Baker']],
    ['preformatted lines are lines', '<pre>One\nTwo</pre>', ['paragraph: One', 'paragraph: Two']],
    ['white space is one space, invisible characters go', '<p>A\u00a0 \n b\u200bc</p>', ['paragraph: A bc']],
    ['mis-decoded text is mended', '<p>weâ€™re</p>', ['paragraph: we’re']],
    ['empty elements make nothing', '<p> </p><ul><li></li></ul><h2></h2>', []],
  ])('%s', (_, body, expected) => expect(shortOf(body)).toEqual(expected))

  it('follows what a browser knows of the layout', () => {
    const document = documentOf('<p><span class="b">Alpha</span><span class="b">Beta</span></p><p><i>Chip</i><i>Chop</i></p><div id="k">One\nTwo</div><p id="away">Gone</p>')
    const { blocks } = blocksOf({
      document,
      breaks: element => (element.className === 'b' ? 'line' : element.tagName === 'I' ? 'space' : undefined),
      keepsLines: element => element.id === 'k',
      visible: element => element.id !== 'away',
    }, document.body)
    expect(blocks.map(({ text }) => text)).toEqual(['Alpha', 'Beta', 'Chip Chop', 'One', 'Two'])
  })

  it('leaves the page as it was', () => {
    const document = documentOf('<main><h1>Baker</h1><p>Bread <b>and</b> rolls.</p></main>')
    const before = document.documentElement.outerHTML
    mainBlocks({ document })
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('ends at its limits on a page of five megabytes, in bounded time', () => {
    const document = documentOf(`<div>${'<div><p>Bread is baked every night in our old bakery by the river.</p></div>'.repeat(70_000)}</div>`)
    const start = performance.now()
    const { blocks, cut } = blocksOf({ document }, document.body)
    expect(cut).toBe(true)
    expect(blocks.length).toBeLessThanOrEqual(5_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('walks nesting of any depth without recursion', () => {
    const { document } = parseHTML('<html><body></body></html>')
    let at: Element = document.body
    for (let i = 0; i < 20_000; i++) at = at.appendChild(document.createElement(i % 2 ? 'ul' : 'div'))
    at.textContent = 'Bread.'
    expect(blocksOf({ document }, document.body).blocks.map(({ text }) => text)).toEqual(['Bread.'])
  })
})

describe('the main part of a page', () => {
  const long = '<p>Bread is baked every night in our old bakery by the river.</p>'.repeat(10)
  it.each<[string, string, string, boolean]>([
    ['is main where it holds the bulk', `<div>Outside</div><main>${long}</main>`, 'Outside', false],
    ['is an article where there is one', `<div>Outside</div><article>${long}</article>`, 'Outside', false],
    ['is the body where main holds little', `<main>Little</main><div>${long}</div><p>Outside</p>`, 'Outside', true],
    ['is the body where there are several articles', `<article>${long}</article><article>${long}</article><p>Outside</p>`, 'Outside', true],
    ['keeps the one main heading above it', `<h1>Baker</h1><p>Outside</p><main>${long}</main>`, 'Baker', true],
  ])('%s', (_, body, words, there) => {
    expect(mainBlocks({ document: documentOf(body) }).blocks.some(({ text }) => text === words)).toBe(there)
  })
})
