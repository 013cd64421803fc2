import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { placesFromField } from '../../lib/facts/place-data'
import { workplaceFromField } from '../../lib/facts/workplace-data'
import { regionKey } from '../../lib/vocabulary/regions'
import { corpusFile, named } from './tables'

const file = corpusFile('strings/locations.json')
const Rows = z.array(z.object({ in: z.string(), city: z.optional(z.string()), state: z.optional(z.string()), location: z.optional(z.string()), remote: z.optional(z.boolean()) }))

const region = (name: string | undefined): string => regionKey(name ?? '', 'US')

// Hybrid is a way of working of its own with us, so a row that calls it remote is asked for its place only.
it.skipIf(file === undefined)(named('reads 23 of 23 strings of the table of places', file), () => {
  const rows = Rows.parse(JSON.parse(file ?? ''))
  const wrong = rows.filter(row => {
    const [place, ...more] = placesFromField(row.in, 'location')
    const kinds = workplaceFromField(row.in, 'location').map(({ kind }) => kind)
    if (more.length > 0 || (row.remote !== undefined && row.remote !== kinds.includes('remote'))) return true
    if (row.location !== undefined) return (row.location === '') !== (place === undefined) || !row.location.startsWith(place?.city ?? '')
    return (row.city ?? '') !== (place?.city ?? '') || region(row.state) !== region(place?.region)
  })
  expect(rows).toHaveLength(23)
  expect(wrong).toEqual([])
})
