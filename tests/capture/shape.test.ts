import { describe, expect, it } from 'vitest'
import type { Line } from '../../scripts/capture/expectation'
import { differencesOf } from '../../scripts/capture/shape'

const line = (reading: Record<string, unknown> | null, recognised: Line['recognised'] = 'posting'): Line => ({ recognised, reading })

describe('the reading of a cleaned page', () => {
  it.each<[string, Line, Line, RegExp[]]>([
    ['has the shape of the original’s where only names changed', line({ company: 'Ovenly', url: 'https://a.example/1', title: 'Baker' }), line({ company: 'Fernholt', url: 'https://b.example/2', title: 'Baker' }), []],
    ['has not where the employer is lost', line({ company: 'Ovenly' }), line({ company: null }), [/^company/]],
    ['has not where pay changed', line({ salary: [{ min: 1 }] }), line({ salary: [] }), [/^salary/]],
    ['has not where the page is no posting any more', line({}), line(null, 'list'), [/^recognised: posting, now list/]],
  ])('%s', (_, before, after, expected) => {
    const found = differencesOf(before, after)
    expect(found).toHaveLength(expected.length)
    expected.forEach((pattern, at) => expect(found[at]).toMatch(pattern))
  })
})
