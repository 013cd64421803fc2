import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderInSteps } from '../../lib/roles/order'
import type { Role } from '../../lib/roles/role'
import { searchRoles } from '../../lib/roles/search'
import { sortRoles, type SortBy } from '../../lib/roles/sort'
import { madePay, madeRole } from './made'

const ordered = (roles: readonly Role[], query: string, by: SortBy): Role[] | undefined => [...orderInSteps(roles, query, new Map(), by)].at(-1)?.ordered
const anyRoles = fc.array(fc.record({ day: fc.integer({ min: 1, max: 9 }), pay: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), remark: fc.constantFrom('kiln', 'wheel', '') }), { maxLength: 900, size: 'max' })
  .map(all => all.map(({ day, pay, remark }, i) => madeRole(`role-${i}`, { savedAt: `2026-11-0${day}T09:00:00Z`, remark, posting: pay === undefined ? {} : { pay: [madePay(pay * 1_000)] } })))

describe('putting roles in order a step at a time', () => {
  it.each<[SortBy]>([['saved'], ['pay']])('gives what searching and sorting them at once gives, by %s', by => {
    fc.assert(fc.property(anyRoles, fc.constantFrom('', 'kiln', 'wheel', 'nothing like it'), (roles, query) => {
      const at = sortRoles(searchRoles(roles, query).map(role => ({ role, score: undefined })), by).map(({ role }) => role.id)
      expect(ordered(roles, query, by)?.map(({ id }) => id)).toEqual(at)
    }), { numRuns: 40 })
  })

  it('says how far it is, and what by fit is for the scores of the moment to order stands latest first', () => {
    const roles = Array.from({ length: 600 }, (_, i) => madeRole(`role-${i}`, { savedAt: `2026-10-${String(1 + (i % 28)).padStart(2, '0')}T09:00:00Z` }))
    const steps = [...orderInSteps(roles, '', new Map(), 'fit')]
    expect(steps.slice(0, 3).map(({ done, of }) => [done, of])).toEqual([[250, 600], [500, 600], [600, 600]])
    expect(steps.at(-1)?.ordered).toEqual(ordered(roles, '', 'saved'))
    expect(steps.filter(({ ordered: whole }) => whole)).toHaveLength(1)
  })

  it('of none is none', () => expect(ordered([], '', 'pay')).toEqual([]))
})
