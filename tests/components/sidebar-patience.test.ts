import { expect, it } from 'vitest'
import { afterLook, freshPatience, isOver, type Patience } from '../../entrypoints/sidebar/patience'

const after = (looks: readonly boolean[]): Patience => looks.reduce(afterLook, freshPatience())

it.each([
  ['waits two seconds at first', [], 2_000, false],
  ['keeps to two seconds while a page says new things', [true, true], 2_000, false],
  ['waits longer after each look without anything new', [false, false, false], 16_000, false],
  ['is as quick as at first after something new', [false, false, true], 2_000, false],
  ['backs off on a page that says something new all the time', [true, true, true, true, true, true], 8_000, false],
  ['ends when nothing new comes of six looks', [false, false, false, false, false, false], 60_000, true],
])('%s', (_name, looks, wait, over) => {
  expect(after(looks).wait).toBe(wait)
  expect(isOver(after(looks))).toBe(over)
})
