import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { wholePage } from '../../scripts/inspect/whole-page'

const parsed = (html: string) => {
  const { document } = parseHTML(wholePage(html))
  return { title: document.title, lang: document.documentElement.getAttribute('lang'), text: document.body.textContent.trim(), canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null }
}
const page = { title: '', lang: null, text: '', canonical: null }

describe('a page whose tags were left out', () => {
  it.each([
    ['is empty where the file is', '', page],
    ['is its text where there are no tags at all', 'Beekeeper wanted', { ...page, text: 'Beekeeper wanted' }],
    ['keeps all of its elements, not the first alone', '<h1>Beekeeper</h1><p>Tours</p>', { ...page, text: 'BeekeeperTours' }],
    ['has a head of what belongs there', '<!doctype html><meta charset=utf-8><title>Bees</title><link rel=canonical href="https://honey.example/1"><h1>Beekeeper</h1>', { ...page, title: 'Bees', text: 'Beekeeper', canonical: 'https://honey.example/1' }],
    ['keeps what its html tag says', '<html lang="fr"><head><title>Miel</title></head><h1>Apiculteur</h1>', { ...page, title: 'Miel', lang: 'fr', text: 'Apiculteur' }],
    ['keeps its body where only the html tag is missing', '<title>Bees</title><body class="x"><h1>Beekeeper</h1></body>', { ...page, title: 'Bees', text: 'Beekeeper' }],
    ['does not take code in a script for the body', '<script>const a = "<body>"</script><h1>Beekeeper</h1>', { ...page, text: 'Beekeeper' }],
  ])('%s', (_, html, expected) => {
    expect(parsed(html)).toEqual(expected)
  })

  it('is left as it is where nothing was left out', () => {
    const html = '<!-- saved --><html><head></head><body><p>x</p></body></html>'
    expect(wholePage(html)).toBe(html)
  })
})
