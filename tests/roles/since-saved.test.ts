import { describe, expect, it } from 'vitest'
import type { Posting } from '../../lib/posting/posting'
import type { Role } from '../../lib/roles/role'
import { sinceSaved } from '../../lib/roles/since-saved'
import { posting, said } from '../components/assessment-fixture'

const role: Role = { id: 'r', key: 'k', savedAt: '2026-11-03T08:00:00.000Z', stage: 'saved', history: [], remark: '', posting }
const pay = (min: number, max: number): Pick<Posting, 'pay'> => ({ pay: [{ min, max, currency: 'EUR', period: 'year', said: said(`${min}`) }] })
const until = (day: string): Pick<Posting, 'dates'> => ({ dates: { deadline: { day, said: said(day) } } })

describe('a saved role’s posting', () => {
  it.each<[string, Partial<Posting>, string[]]>([
    ['is as it was', {}, []],
    ['says the same in other words', { pay: posting.pay.map(one => ({ ...one, said: said('62k to 78k') })) }, []],
    ['pays more', pay(70_000, 80_000), ['The pay was EUR 62,000–78,000 a year when you saved this on 3 November 2026; now it is EUR 70,000–80,000 a year.']],
    ['states no pay any more', { pay: [] }, ['The pay was EUR 62,000–78,000 a year when you saved this on 3 November 2026; now none is stated.']],
    ['has another deadline', until('2026-12-24'), ['The deadline was 2 November 2026 when you saved this on 3 November 2026; now it is 24 December 2026.']],
    ['has no deadline any more', { dates: {} }, ['The deadline was 2 November 2026 when you saved this on 3 November 2026; now none is stated.']],
    ['stands under another address, where another pay is no change', { url: 'https://board.example/5', ...pay(1, 2) }, ['You saved this from jobs.example on 3 November 2026.']],
    ['stands under another address of the same site', { url: 'https://jobs.example/harbour/2' }, ['You saved this from jobs.example, under another address, on 3 November 2026.']],
    ['was reached by another link to the same page', { url: `${posting.url}?utm_source=mail` }, []],
  ])('%s', (_, now, says) => {
    expect(sinceSaved({ ...posting, ...now }, role, posting).map(({ text }) => text)).toEqual(says)
  })

  it('is not said to have changed where the page as saved is not kept', () => {
    expect(sinceSaved({ ...posting, pay: [] }, role, undefined)).toEqual([])
  })
})
