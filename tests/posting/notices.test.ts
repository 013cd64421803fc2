import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { noticesOf } from '../../lib/posting/notices'
import type { Posting } from '../../lib/posting/posting'
import { sayHours, saySpan } from '../../lib/posting/say-time'

const said = { words: 'words', source: 'text' as const, block: 0, from: 0, to: 5 }
const bare: Posting = { places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [] }
const TODAY = '2026-03-01'
const texts = (posting: Partial<Posting>): string[] => noticesOf({ ...bare, ...posting }, TODAY).map(({ kind, text }) => `${kind}: ${text}`)

const stages = (...minutes: (number | undefined)[]) => minutes.map((m, at) => ({ name: `Stage ${at}`, said, ...(m !== undefined && { minutes: m }) }))

describe('notices', () => {
  it.each<[string, Partial<Posting>, string[]]>([
    ['none where nothing is amiss', {}, []],
    ['a deadline that has passed', { dates: { deadline: { day: '2026-02-20', said } } }, ['expired: The deadline was 20 February 2026, 9 days ago.']],
    ['no deadline that is today', { dates: { deadline: { day: TODAY, said } } }, []],
    ['stages that do not add up', { interview: { stages: stages(30, 60, undefined), statedTotal: { minutes: 120, said } } }, ['process-sum: The stages add up to 1.5 hours; the posting says 2 hours.']],
    ['no stages that add up', { interview: { stages: stages(30, 60), statedTotal: { minutes: 90, said } } }, []],
    ['no stages without a total', { interview: { stages: stages(30, 60) } }, []],
    ['a closed posting', { live: false, closedSaid: said }, ['closed: The page says that this job can no longer be applied for.']],
    ['an old posting', { dates: { posted: { day: '2025-03-01', said } } }, ['old: This was posted on 1 March 2025, 11 months ago.']],
    ['no old posting whose deadline is told anyway', { dates: { posted: { day: '2025-03-01', said }, deadline: { day: '2026-02-28', said } } }, ['expired: The deadline was 28 February 2026, 1 day ago.']],
    ['a wide range', { pay: [{ min: 50_000, max: 125_000, currency: 'EUR', period: 'year', said }] }, ['wide-range: The upper end of the pay range is 2.5 times the lower.']],
    ['no range that is usual', { pay: [{ min: 50_000, max: 65_000, currency: 'EUR', period: 'year', said }] }, []],
    ['a field that the text denies', { disagreements: [{ fact: 'workplace', field: { ...said, words: 'Remote' }, text: { ...said, words: '3 days in the office' } }] }, ['text-against-field: The page does not agree with itself on where one works: its field says “Remote”, its text “3 days in the office”.']],
  ])('%s', (_, posting, expected) => expect(texts(posting)).toEqual(expected))
})

it.each([[1, '1 day'], [13, '13 days'], [20, '2 weeks'], [100, '3 months'], [800, '2 years']])('%i days are %s', (days, text) => expect(saySpan(days)).toBe(text))
it.each([[45, '45 minutes'], [60, '1 hour'], [270, '4.5 hours'], [100, '1 hour 40 minutes'], [255, '4 hours 15 minutes']])('%i minutes are %s', (minutes, text) => expect(sayHours(minutes)).toBe(text))

it('captures where a text file is applied to, and its front matter', () => {
  const capture = captureText('---\ntitle: Cook\nremote: true\ncreated: !!timestamp \'2020-01-02\'\n---\n[Apply here](https://example.com/a) or [read](https://example.com/b)', { url: 'https://example.com/x.md' })
  expect(capture).toMatchObject({ kind: 'text', url: 'https://example.com/x.md', title: 'Cook', applyUrl: 'https://example.com/a', fields: { title: 'Cook', workplace: 'Remote', posted: '2020-01-02' } })
})
