import { describe, expect, it } from 'vitest'
import { argumentsOf } from '../../scripts/capture/arguments'
import { addressOfPage } from '../../scripts/capture/recording'

describe('the command line of capture', () => {
  it('is a site, a name and a file', () => {
    expect(argumentsOf(['recruitee', 'closed-posting', 'saved.html'])).toMatchObject({ ok: true, value: { site: { id: 'recruitee' }, name: 'closed-posting', file: 'saved.html' } })
  })

  it.each<[string, string[], RegExp]>([
    ['a site that is not there', ['ovenly', 'bakery', 'saved.html'], /There is no lib\/sites\/ovenly\.ts/],
    ['a name that is a path', ['recruitee', '../bakery', 'saved.html'], /no name for a fixture/],
    ['too little', ['recruitee'], /Name the site, the fixture and the saved page/],
    ['too much', ['recruitee', 'bakery', 'saved.html', 'more.html'], /Name the site, the fixture and the saved page/],
    ['an address that is none', ['--url', 'here', 'recruitee', 'bakery', 'saved.html'], /--url takes a whole address/],
    ['what it does not know', ['--force', 'recruitee', 'bakery', 'saved.html'], /Usage/],
  ])('is refused for %s', (_, args, why) => expect(argumentsOf(args)).toMatchObject({ ok: false, why: expect.stringMatching(why) }))
})

describe('the address of a saved page', () => {
  it.each<[string, string, string | undefined, object]>([
    ['is what it says of itself', '<link rel="canonical" href="https://a.example/1">', undefined, { ok: true, value: 'https://a.example/1' }],
    ['is what one is told, before that', '<link rel="canonical" href="https://a.example/1">', 'https://a.example/2', { ok: true, value: 'https://a.example/2' }],
    ['is asked for where neither is known', '<h1>Baker</h1>', undefined, { ok: false, why: expect.stringMatching(/Add --url/) }],
  ])('%s', (_, html, url, expected) => expect(addressOfPage(html, url)).toEqual(expected))
})
