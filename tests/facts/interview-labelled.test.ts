import { describe, expect, it } from 'vitest'
import { readInterview } from '../../lib/facts/interview-text'
import { bareFact, expectExact, para } from './blocks'

const namesIn = (text: string) => readInterview([para('We bake rye.'), para(text)])?.stages.map(({ name, minutes, group }) => [name, minutes, group])

describe('stages in a row behind a label', () => {
  it.each<[string, unknown]>([
    ['Interview: 20 min chat, 60 min bake-along, half-day onsite.', [['chat', 20, undefined], ['bake-along', 60, undefined], ['half-day onsite', undefined, undefined]]],
    ['Interviews: 45-minute call, then a two-hour trial bake.', [['call', 45, undefined], ['trial bake', 120, undefined]]],
    ['Closing: 9am on Monday. Interviews: 8 & 9 March 2027 (day 1: kitchen tour and tasting panel; day 2: presentation and formal interview)', undefined],
    ['Closing: 9am on Monday. Interviews: 8 & 9 March 2027 (day 1: baking test and tasting panel; day 2: presentation and formal interview)', [['baking test', undefined, 'day 1'], ['tasting panel', undefined, 'day 1'], ['presentation', undefined, 'day 2'], ['formal interview', undefined, 'day 2']]],
    ['Interviews: week of 3 March', undefined],
    ['Interview: 3 May, 10am, Ghent', undefined],
    ['Interviews: you lead interviews, run the panel and write to everybody who came by on that day.', undefined],
  ])('%s', (text, expected) => expect(namesIn(text)).toEqual(expected))

  it('keeps exams and medical checks of a row under a heading', () => {
    const blocks = [para('Written exam (80 items), interview with the head baker, drug screen, pre-employment physical.', { under: ['SELECTION PROCESS'] })]
    const process = readInterview(blocks)
    expect(bareFact(process)).toMatchObject({ stages: [{ name: 'Written exam' }, { name: 'interview with the head baker' }, { name: 'drug screen' }, { name: 'pre-employment physical' }] })
    expect(expectExact(blocks, process)).toBe(4)
  })
})
