import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { factRowsOf } from '../../components/compare/compare-facts'
import { CompareTable } from '../../components/compare/CompareTable'
import { linkToCompare, routeOf } from '../../entrypoints/options/route'
import type { Fit, Part } from '../../lib/fit/fit'
import { madeFit, madePay, madePosting, madeRole, said } from '../roles/made'

const part = (kind: Part['kind'], points: number, of: number, state: Part['state'], more: Partial<Part> = {}): Part => ({ kind, label: `${kind} label`, points, of, state, why: `${kind} why`, ...more })
const table = (fits: readonly (Fit | undefined)[]) => renderToStaticMarkup(
  <CompareTable
    roles={fits.map((fit, i) => ({ role: madeRole(`r${i}`, { posting: { title: { value: `Potter ${i}`, said: said(`Potter ${i}`) }, ...(i === 0 && { pay: [madePay(40_000)] }) } }), fit }))}
    today="2026-11-21" linkTo={id => `#roles/${id}`} onLeave={() => undefined}
  />,
)

const strong = madeFit(70, { parts: [part('skill', 30, 40, 'partly', { said: said('You fire kilns'), yours: 'Firing, 4 years' }), part('pay', 4, 8, 'unknown')] })
const weak = madeFit(20, {
  parts: [part('skill', 5, 40, 'missed'), part('pay', 8, 8, 'met'), part('title', -12, 0, 'missed', { label: 'Another line of work' })],
  gates: [{ kind: 'language', why: 'Japanese: not among your languages, as of 2026-09-29' }], missing: [{ skill: 'Glazing', tier: 'must', said: said('Glazing') }],
})

describe('roles side by side', () => {
  const html = table([strong, weak])
  it.each([
    ['each role with a link to it', '<a href="#roles/r1">Potter 1</a>'], ['points of how many', '<b>30</b> of 40'], ['a state as a word', '</span> partly</span>'], ['what is not known as not known', '</span> not known</span>'],
    ['the posting\'s words', '“You fire kilns”'], ['the profile\'s line', 'Yours: Firing, 4 years'], ['the best in a word', '>best</span>'], ['what rules out, with the day in words', 'Japanese: not among your languages, as of 29 September 2026'],
    ['what bears on all the rest', '<b>−12</b>'], ['what is missing', 'Glazing'], ['plain values', 'EUR 40,000 a year'], ['what one of them does not state', '>not stated</span>'],
    ['heads of rows', '<th scope="row">Skills</th>'], ['a region that keys can scroll', 'tabindex="0"'], ['a way to leave one out', 'aria-label="Leave Potter 0 out"'],
  ])('shows %s', (_, piece) => expect(html).toContain(piece))
  it('calls nobody the best where something is unknown or all are alike', () => {
    expect(html.match(/>best</g)).toHaveLength(2)
    expect(table([strong, strong])).not.toContain('>best<')
  })
  it('shows the plain values alone where there is no fit to compare', () => {
    const bare = table([undefined, strong])
    expect(bare).not.toContain('How it fits you')
    expect(bare).toContain('What it says')
  })
})

describe('plain values', () => {
  it('has a row only for what at least one of them states', () => {
    expect(factRowsOf([madePosting({ pay: [madePay(40_000)] }), madePosting()])).toEqual([{ name: 'Pay', values: [['EUR 40,000 a year'], []] }])
    expect(factRowsOf([madePosting(), madePosting()])).toEqual([])
  })
})

describe('the address of a comparison', () => {
  it.each<[string, string[]]>([['#compare/a,b', ['a', 'b']], ['#compare/a,a,b', ['a', 'b']], ['#compare/', []], ['#compare', []], ['#compare/a%2Cb,c', ['a,b', 'c']]])('%s', (hash, ids) => {
    expect(routeOf(hash)).toEqual({ section: 'compare', ids })
  })
  it('leads back to what it was made of', () => expect(routeOf(linkToCompare(['a/b', 'c,d', 'ü']))).toEqual({ section: 'compare', ids: ['a/b', 'c,d', 'ü'] }))
})
