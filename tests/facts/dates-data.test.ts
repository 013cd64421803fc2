import { describe, expect, it } from 'vitest'
import { datesFromData } from '../../lib/facts/dates-data'

describe('a day as machines write it', () => {
  it.each<[string, string | undefined]>([
    ['Tue Nov 10 00:00:00 UTC 2026', '2026-11-10'],
    ['Sun Jun 1 02:00:00 GMT+02:00 2026', '2026-06-01'],
    ['Tue Nov 10 2026 00:00:00 GMT+0000 (Coordinated Universal Time)', '2026-11-10'],
    ['2026-11-10T00:00:00.000Z', '2026-11-10'],
    ['Tue Xyz 10 00:00:00 UTC 2026', undefined],
    ['Tue Feb 31 00:00:00 UTC 2026', undefined],
  ])('%s: %s', (datePosted, day) => expect(datesFromData({ datePosted }).posted?.day).toBe(day))
})
