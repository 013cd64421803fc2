import { describe, expect, it } from 'vitest'
import type { Posting } from '../../lib/posting/posting'
import { seenBefore, seenNow } from '../../lib/posting/seen-before'
import type { Seen } from '../../lib/posting/seen'
import { posting as rich, said } from '../components/assessment-fixture'

const job = (url: string | undefined, posted?: string, some: Partial<Posting> = {}): Posting => {
  const { url: _url, ...rest } = rich
  return { ...rest, ...(url !== undefined && { url }), dates: posted === undefined ? {} : { posted: { day: posted, said: said(posted) } }, ...some }
}
const HERE = 'https://jobs.example/harbour/1'
const ELSEWHERE = 'https://board.example/view?id=88'
/** The memory after looks at pages on days, in order. */
const after = (...looks: [posting: Posting, day: string][]): Seen[] => {
  const memory = new Map<string, Seen>()
  for (const [posting, day] of looks) {
    const address = posting.url === undefined ? '' : new URL(posting.url).href.replace(/^https:\/\//, '')
    const next = seenNow(posting, memory.get(address), `${day}T09:00:00.000Z`, day)
    if (next) memory.set(next.at, next)
  }
  return [...memory.values()]
}
const TODAY = '2026-11-21'

describe('a posting that was looked at before', () => {
  it.each<[string, Posting, Seen[], (string | undefined)[]]>([
    ['nothing is remembered', job(HERE), [], []],
    ['the same address on the same day', job(HERE), after([job(HERE), TODAY]), []],
    ['the same address on another day', job(HERE), after([job(HERE), '2026-11-03']), ['You looked at this on 3 November 2026.']],
    ['also when it was looked at again today', job(HERE), after([job(HERE), '2026-11-03'], [job(HERE), '2026-11-09'], [job(HERE), TODAY]), ['You looked at this on 9 November 2026.']],
    ['another address on another day', job(HERE), after([job(ELSEWHERE), '2026-11-03']), ['You looked at this on 3 November 2026 under another address (board.example).']],
    ['another address today', job(HERE), after([job(ELSEWHERE), TODAY]), ['You looked at this today under another address (board.example).']],
    ['another job of the employer', job(HERE), after([job(ELSEWHERE, undefined, { title: { value: 'Crane operator', said: said('Crane operator') } }), '2026-11-03']), []],
    ['the same title and employer elsewhere in the country', job(HERE), after([job(ELSEWHERE, undefined, { places: [{ city: 'Groningen', country: 'NL', said: said('Groningen') }] }), '2026-11-03']), []],
    ['a page without an address', job(undefined), after([job(HERE), '2026-11-03']), []],
    ['posted anew on the same board', job(HERE, '2026-11-15'), after([job('https://jobs.example/harbour/0', '2026-08-03'), '2026-08-04']), ['Same title and employer were posted on 3 August 2026 under another address (jobs.example), with EUR 62,000–78,000 a year.']],
    ['posted again and again: the first time counts', job(HERE, '2026-11-15'), after([job('https://jobs.example/harbour/x', '2026-09-03'), '2026-09-04'], [job('https://jobs.example/harbour/0', '2026-08-03', { pay: [] }), '2026-09-04']), ['Same title and employer were posted on 3 August 2026 under another address (jobs.example).']],
    ['copied by another board some days later', job(HERE, '2026-11-15'), after([job(ELSEWHERE, '2026-11-11'), '2026-11-12']), ['You looked at this on 12 November 2026 under another address (board.example).']],
    ['posted anew on another board after weeks', job(HERE, '2026-11-15'), after([job(ELSEWHERE, '2026-10-11'), '2026-11-12']), ['Same title and employer were posted on 11 October 2026 under another address (board.example), with EUR 62,000–78,000 a year.']],
    ['an earlier posting under the address of today is none', job(HERE, '2026-11-15'), after([job(HERE, '2026-08-01'), '2026-08-02']), ['You looked at this on 2 August 2026.']],
  ])('%s', (_, now, memory, says) => {
    expect(seenBefore(now, memory, TODAY).map(({ text }) => text)).toEqual(says)
  })

  it('keeps the first, the last but one and the last day', () => {
    const [seen] = after([job(HERE), '2026-11-01'], [job(HERE), '2026-11-02'], [job(HERE), '2026-11-03'], [job(HERE), '2026-11-03'], [job(HERE), '2026-11-04'])
    expect(seen?.days).toEqual(['2026-11-01', '2026-11-03', '2026-11-04'])
  })

  it('takes nothing over to another job that stands at the same address by now', () => {
    const other = job(HERE, undefined, { title: { value: 'Crane operator', said: said('Crane operator') }, company: { value: 'Gull', said: said('Gull') }, pay: [] })
    const [seen] = after([job(HERE, '2026-10-01'), '2026-11-01'], [other, '2026-11-02'])
    expect(seen).toMatchObject({ days: ['2026-11-02'] })
    expect(seen?.posted).toBeUndefined()
    expect(seen?.pay).toBeUndefined()
  })

  it('remembers nothing of a page without an address or a title', () => {
    const { title: _title, ...untitled } = job(HERE)
    expect(seenNow(job(undefined), undefined, `${TODAY}T09:00:00.000Z`, TODAY)).toBeUndefined()
    expect(seenNow(untitled, undefined, `${TODAY}T09:00:00.000Z`, TODAY)).toBeUndefined()
  })
})
