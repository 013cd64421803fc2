import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { OpensChart } from '../../components/charts/OpensChart'
import { Pager } from '../../components/look/Pager'
import { Working } from '../../components/look/Working'
import { ComparePick } from '../../components/roles/ComparePick'
import { KINDS, sayOurs, sayWeight } from '../../components/roles/weight-words'
import { WeightsPanel } from '../../components/roles/WeightsPanel'
import { WEIGHTS, weightsOf } from '../../lib/fit/weights'
import { Weighing, type OwnWeights } from '../../lib/profile/weighing'

const nothing = () => undefined
const panel = (own: OwnWeights) => renderToStaticMarkup(<WeightsPanel own={own} weights={weightsOf(own)} onMove={nothing} onSettled={nothing} onReset={nothing} />)

describe('weights in words', () => {
  it('has every kind once, the heaviest first', () => {
    expect(KINDS.toSorted()).toEqual(Weighing.options.toSorted())
    expect(KINDS.map(kind => WEIGHTS[kind])).toEqual(KINDS.map(kind => WEIGHTS[kind]).toSorted((a, b) => b - a))
  })
  it.each<[string, OwnWeights, string]>([
    ['all of it', { ...Object.fromEntries(Weighing.options.map(kind => [kind, 0])), pay: 5 }, '100 of 100 points'],
    ['half', { ...Object.fromEntries(Weighing.options.map(kind => [kind, 0])), pay: 20, skill: 20 }, '50 of 100 points'],
    ['nothing', { pay: 0 }, 'left out'],
    ['next to nothing', { ...Object.fromEntries(Weighing.options.map(kind => [kind, 100])), pay: 1 }, 'less than 1 of 100 points'],
  ])('says %s', (_, own, words) => expect(sayWeight('pay', weightsOf(own))).toBe(words))
  it('says what ours is only where it is another', () => {
    expect(sayOurs('pay', WEIGHTS.pay)).toBeUndefined()
    expect(sayOurs('pay', WEIGHTS.pay + 1)).toBe(`ours is ${WEIGHTS.pay}`)
  })
})

describe('the panel of weights', () => {
  it('has a slider a kind with a name, the number, and what it means for whoever hears it', () => {
    const html = panel({ pay: 20 })
    expect(html.match(/type="range"/g)).toHaveLength(Weighing.options.length)
    expect(html).toMatch(/aria-valuetext="20, \d+ of 100 points"/)
    expect(html).toContain('ours is 7')
    expect(html).toContain('1 of your own')
  })
  it('is folded from the start', () => expect(panel({})).toMatch(/aria-expanded="false".*hidden=""/s))
  it('says what applies where nothing counts', () => expect(panel(Object.fromEntries(Weighing.options.map(kind => [kind, 0])))).toContain('our weights apply'))
})

describe('what stands around the list', () => {
  it.each<[number, string[], string[]]>([
    [0, [], ['chosen', 'Compare']], [1, ['1 role chosen', 'Choose another'], ['Compare side by side']],
    [2, ['2 roles chosen', 'href="#compare/a,b"'], ['the most']], [5, ['5 roles chosen', '5 is the most'], []],
  ])('with %i chosen says what to do', (chosen, has, hasNot) => {
    const html = renderToStaticMarkup(<ComparePick chosen={chosen} link="#compare/a,b" onNone={nothing} />)
    for (const words of has) expect(html).toContain(words)
    for (const words of hasNot) expect(html).not.toContain(words)
  })
  it.each<[number, number, string | undefined]>([[0, 50, undefined], [0, 51, '1–50 of 51 roles'], [50, 51, '51–51 of 51 roles'], [9_950, 10_000, '9,951–10,000 of 10,000 roles']])(
    'from row %i of %i it says %s', (from, all, words) => {
      const html = renderToStaticMarkup(<Pager from={from} size={50} all={all} what="roles" onFrom={nothing} />)
      if (words === undefined) expect(html).toBe('')
      else expect(html).toContain(words)
    })
  it('long work says what is done and how far, and can be stopped', () => {
    const html = renderToStaticMarkup(<Working what="Trying skills" done={1_200} of={10_000} onStop={nothing} />)
    for (const words of ['Trying skills: 1,200 of 10,000', 'value="1200"', 'max="10000"', '>Stop<']) expect(html).toContain(words)
  })
  it('a chart has the number on its mark', () => {
    const html = renderToStaticMarkup(<OpensChart openings={[{ label: 'Kiln care, 1 year', skill: 'Kiln care', raised: 6, points: 30 }, { label: 'Glazing, 1 year', skill: 'Glazing', raised: 3, points: 1 }]} of={12} />)
    for (const words of ['Kiln care, 1 year', '<b>6</b> of 12 roles, by 5 on average', 'width:50%', 'by less than 1 on average']) expect(html).toContain(words)
  })
})
