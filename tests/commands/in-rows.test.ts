import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { breaksInFile } from '../../scripts/inspect/in-rows'

/** How each span and link in some markup is set apart from what stands beside it. */
const breaksIn = (markup: string): ('line' | undefined)[] => {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`)
  const breaks = breaksInFile()
  return [...document.querySelectorAll('span,a,b')].map(element => breaks(element))
}
const apart = (markup: string): boolean => breaksIn(markup).includes('line')

describe('in a saved file, where no layout can be asked for', () => {
  it('short facts side by side in a box stand each on a line', () => {
    expect(breaksIn('<div><span>Tromsø</span><span>Part time</span><a href="/x">Harbour crew</a></div>')).toEqual(['line', 'line', 'line'])
  })

  it.each<[string, string]>([
    ['in another script', '<section><span>Тромсё</span><span>Сменный график</span></section>'],
    ['with an amount', '<header><span>€2,400 a month</span><span>Tromsø</span></header>'],
    ['with white space between their tags', '<div>\n  <span>Tromsø</span>\n  <span>Part time</span>\n</div>'],
  ])('also %s', (_, markup) => expect(apart(markup)).toBe(true))

  it.each<[string, string]>([
    ['one alone', '<div><span>Tromsø</span></div>'],
    ['parts of a sentence', '<div>We mend <span>Trawls</span> and <span>Seines</span></div>'],
    ['parts of a paragraph', '<p><span>Tromsø</span><span>Part time</span></p>'],
    ['a word cut in two', '<div><span>Net</span><span>mender</span></div>'],
    ['a label and its value', '<div><span>Place:</span><span>Tromsø</span></div>'],
    ['sentences', '<div><span>You mend nets.</span><span>You tar ropes.</span></div>'],
    ['other tags', '<div><span>Tromsø</span><b>Part time</b></div>'],
    ['more than a row holds', `<div>${'<span>Tromsø</span>'.repeat(13)}</div>`],
    ['a long text', `<div><span>Tromsø</span><span>Mending ${'nets and '.repeat(12)}ropes</span></div>`],
  ])('%s stay together', (_, markup) => expect(apart(markup)).toBe(false))
})
