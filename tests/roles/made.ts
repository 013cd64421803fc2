import type { Fit } from '../../lib/fit/fit'
import type { Pay } from '../../lib/facts/pay'
import type { Posting } from '../../lib/posting/posting'
import type { Role } from '../../lib/roles/role'
import type { Said } from '../../lib/text/said'

export const said = (words: string): Said => ({ words, source: 'text', block: 0, from: 0, to: words.length })

/** A posting that states nothing but what is handed in. */
export const madePosting = (facts: Partial<Posting> = {}): Posting => ({
  places: [], workplace: [], pay: [], employment: [], years: [], languages: [], dates: {}, requirements: [], disagreements: [], ...facts,
})

export const madePay = (max: number, currency = 'EUR', period: Pay['period'] = 'year', more: Partial<Pay> = {}): Pay =>
  ({ min: max, max, currency, period, said: said(`${currency} ${max} a ${period}`), ...more })

export const madeRole = (id: string, more: Partial<Omit<Role, 'posting'>> & { posting?: Partial<Posting> } = {}): Role => ({
  id, key: `key-${id}`, savedAt: '2026-11-01T09:00:00Z', stage: 'saved', history: [], remark: '', ...more,
  posting: madePosting(more.posting),
})

export const madeFit = (score: number, more: Partial<Fit> = {}): Fit =>
  ({ score, band: [score - 4, score + 6], coverage: 0.8, gates: [], parts: [], missing: [], verdict: 'Strong on what they insist on.', ...more })
