import { describe, expect, it } from 'vitest'
import { captureText } from '../../lib/posting/capture-text'
import { readPosting } from '../../lib/posting/read'

const data = { title: 'Night Baker', hiringOrganization: { name: 'Larkspur Foods Ltd' }, jobLocation: { address: { addressLocality: 'Bern', addressCountry: 'CH' } } }
const disagreeing = (text: string) => readPosting({ ...captureText(text, {}), data: [{ from: 'json-ld', value: data }] }).disagreements.map(({ fact, field, text: said }) => `${fact}: ${field.words} / ${said.words}`)

describe('field and text disagree', () => {
  it.each<[string, string, string[]]>([
    ['on the employer', '# Night Baker\nCompany: Osprey', ['company: Larkspur Foods Ltd / Osprey']],
    ['on the title', '# Jobs\nJob title: Harbour Pilot', ['title: Night Baker / Harbour Pilot']],
    ['on the country of the place', '# Night Baker\nLocation: Ghent, Belgium', ['place: Bern CH / Ghent, Belgium']],
  ])('%s', (_, text, expected) => expect(disagreeing(text)).toEqual(expected))

  it.each<[string, string]>([
    ['a part of the name', '# Night Baker\nCompany: Larkspur'],
    ['the same title in more words', '# Night Baker\nJob title: Baker for the night shift'],
    ['another city of the same country', '# Night Baker\nLocation: Thun, Switzerland'],
    ['silence', '# Night Baker\nWe bake all night.'],
  ])('but not on %s', (_, text) => expect(disagreeing(text)).toEqual([]))
})
