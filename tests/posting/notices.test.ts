import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { noticesOf } from '../../lib/posting/notices'
import type { Posting } from '../../lib/posting/posting'
import { PAY_LAWS } from '../../lib/vocabulary/pay-laws'
import { sayHours, saySpan } from '../../lib/posting/say-time'

const said = { words: 'words', source: 'text' as const, block: 0, from: 0, to: 5 }
/** States enough to be no vague posting. */
const bare: Posting = { places: [], workplace: [{ kind: 'onsite', said }], pay: [], employment: [{ kind: 'full-time', said }], years: [], languages: [], dates: {}, requirements: [], disagreements: [] }
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
    ['a range wider than half its lower end', { pay: [{ min: 50_000, max: 80_000, currency: 'EUR', period: 'year', said }] }, ['wide-range: The upper end of the pay range lies 60 % above the lower.']],
    ['no range just as wide as half its lower end', { pay: [{ min: 50_000, max: 75_000, currency: 'EUR', period: 'year', said }] }, []],
    ['a posting of which hardly anything is stated', { workplace: [], employment: [], places: [{ city: 'Linz', country: 'AU', said }] }, ['vague: The posting says little: what is asked of you, what it pays, the kind of employment and level, years or education are not stated.']],
    ['no posting that states two of the five', { workplace: [], employment: [], pay: [{ min: 20, currency: 'EUR', period: 'hour', said }], level: { level: 'junior', said } }, []],
    ['a posting two months old', { dates: { posted: { day: '2025-12-28', said } } }, ['old: This was posted on 28 December 2025, 2 months ago.']],
    ['no posting of seven weeks', { dates: { posted: { day: '2026-01-10', said } } }, []],
    ['no wide range that a board only estimates', { pay: [{ min: 50_000, max: 125_000, currency: 'EUR', period: 'year', estimate: true, said }] }, []],
    ['no range that is usual', { pay: [{ min: 50_000, max: 65_000, currency: 'EUR', period: 'year', said }] }, []],
    ['a field that the text denies', { disagreements: [{ fact: 'workplace', field: { ...said, words: 'Remote' }, text: { ...said, words: '3 days in the office' } }] }, ['text-against-field: The page does not agree with itself on where one works: its field says “Remote”, its text “3 days in the office”.']],
  ])('%s', (_, posting, expected) => expect(texts(posting)).toEqual(expected))
})

const at = (city: string | undefined, region: string | undefined, country: string) => ({ places: [{ ...(city && { city }), ...(region && { region }), country, said }] })
describe('where pay is not stated and a law of the place asks for it', () => {
  it.each<[string, Partial<Posting>, string | undefined]>([
    ['a state by its code', at('Denver', 'CO', 'US'), 'Pay is not stated. In Colorado the law asks employers to tell the pay or its range in the posting, since 1 January 2021.'],
    ['a state by its name, and for whom', at(undefined, 'Illinois', 'US'), 'Pay is not stated. In Illinois the law asks employers of 15 or more to tell the pay or its range in the posting, since 1 January 2025. How many this one has is not known here.'],
    ['a city whose state is beyond doubt', at('Seattle', undefined, 'US'), 'In Washington'],
    ['a province', at('Toronto', 'ON', 'CA'), 'In Ontario the law asks employers of 25 or more'],
    ['whom it leaves out', at('Toronto', 'ON', 'CA'), 'in the posting, since 1 January 2026, unless it is above CAD 200,000 a year. How many'],
    ['a small province', at('Charlottetown', 'PE', 'CA'), 'In Prince Edward Island the law asks employers to tell the pay or its range in the posting, since 1 June 2022.'],
    ['a state before its law', { ...at('Portland', 'ME', 'US'), dates: {} }, undefined],
    ['the least that is paid', at('Linz', undefined, 'AT'), 'In Austria the law asks employers to tell the least that is paid in the posting, since 1 March 2011.'],
    ['before the interview', at('Gdynia', undefined, 'PL'), 'In Poland the law asks employers to tell the pay or its range before the interview'],
    ['a state without such a law', at('Austin', 'TX', 'US'), undefined],
    ['a country without one', at('Leeds', undefined, 'GB'), undefined],
    ['a posting from before the law', { ...at('Boston', 'MA', 'US'), dates: { posted: { day: '2025-10-01', said } } }, undefined],
    ['pay that is stated', { ...at('Denver', 'CO', 'US'), pay: [{ min: 30, currency: 'USD', period: 'hour', said }] }, undefined],
    ['only an estimate of a board', { ...at('Denver', 'CO', 'US'), pay: [{ min: 30, currency: 'USD', period: 'hour', estimate: true, said }] }, 'In Colorado'],
    ['pay that is stated for elsewhere', { ...at('Denver', 'CO', 'US'), payElsewhere: [{ min: 30, currency: 'GBP', period: 'hour', said }] }, undefined],
    ['a place that is only preferred', { places: [{ city: 'Denver', region: 'CO', country: 'US', preferred: true, said }] }, undefined],
  ])('%s', (_, posting, text) => {
    const found = noticesOf({ ...bare, ...posting }, TODAY).filter(({ kind }) => kind === 'pay-law')
    expect(found).toHaveLength(text === undefined ? 0 : 1)
    if (text !== undefined) expect(found[0]).toMatchObject({ text: expect.stringContaining(text), source: expect.stringMatching(/^https:/) })
  })

  it('each law has a day, a place and an address, once', () => {
    for (const law of PAY_LAWS) {
      expect(law.since).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(URL.canParse(law.source) && law.employees >= 1).toBe(true)
    }
    expect(new Set(PAY_LAWS.map(({ country, region }) => `${country} ${region}`)).size).toBe(PAY_LAWS.length)
  })
})

it.each([[1, '1 day'], [13, '13 days'], [20, '2 weeks'], [100, '3 months'], [800, '2 years']])('%i days are %s', (days, text) => expect(saySpan(days)).toBe(text))
it.each([[45, '45 minutes'], [60, '1 hour'], [270, '4.5 hours'], [100, '1 hour 40 minutes'], [255, '4 hours 15 minutes']])('%i minutes are %s', (minutes, text) => expect(sayHours(minutes)).toBe(text))

it('captures where a text file is applied to, and its front matter', () => {
  const capture = captureText('---\ntitle: Cook\nremote: true\ncreated: !!timestamp \'2020-01-02\'\n---\n[Apply here](https://example.com/a) or [read](https://example.com/b)', { url: 'https://example.com/x.md' })
  expect(capture).toMatchObject({ kind: 'text', url: 'https://example.com/x.md', title: 'Cook', applyUrl: 'https://example.com/a', fields: { title: 'Cook', workplace: 'Remote', posted: '2020-01-02' } })
})
