import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FlagLine } from '../../components/share/FlagLine'
import { inPlace, sayPlace } from '../../components/share/flag-words'
import { SharedFacts } from '../../components/share/SharedFacts'
import { sharedRows } from '../../components/share/shared-rows'
import type { SharedNote } from '../../lib/notes/check/share'
import { packNote } from '../notes/pack/fixture'

const full: SharedNote = {
  id: 'shared-note-1', employer: { name: 'Dune Bakery', domain: 'dune.example', aliases: ['Dunes'] }, role: 'Baker', family: 'baking', level: 'senior', country: 'IE', quarter: '2026-Q2', cameBy: 'agency', replyDays: 3,
  rounds: [{ kind: 'phone', name: 'First call', minutes: 20, format: 'by video', topics: ['ovens'], difficulty: 2, parts: ['bread'] }], takeHome: { hours: 5, paid: false }, outcome: 'declined', experience: 'neutral',
  payAsked: true, payTold: false, aiScreening: true, toldResult: false, warnings: [{ topic: 'hours', about: 'Nights begin at two' }], advice: ['Bring an apron'], questions: ['Who cleans?'], text: 'It smelled of rye.',
}

describe('what leaves, in readable form', () => {
  it('leaves no word of the file out', () => {
    const shown = sharedRows(full).flatMap(({ words }) => words).join('\n').replaceAll('\u00a0', ' ')
    for (const word of ['Dune Bakery', 'dune.example', 'Dunes', 'Baker', 'baking', 'Senior', 'IE', 'Q2 2026', 'agency', '3 days', 'First call', '20 min', 'by video', 'ovens', 'difficulty 2 of 5', 'bread', '5 hours', 'not paid', 'declined', 'Mixed', 'Nights begin at two', 'Bring an apron', 'Who cleans?', 'It smelled of rye.']) expect(shown).toContain(word)
    expect(sharedRows(full).filter(({ words }) => words[0] === 'Yes' || words[0] === 'No').map(({ name, words }) => [name, words[0]])).toEqual([['Pay asked for', 'Yes'], ['Pay told before the last round', 'No'], ['Judged by software alone', 'Yes'], ['Result told', 'No']])
  })

  it('has a line for each thing the note says, and none for what it does not', () => {
    // Each key of the full note but its id has a line; those of the employer are three.
    expect(sharedRows(full)).toHaveLength(Object.keys(full).length - 1 + 2)
    expect(sharedRows({ ...packNote('a', 'Dune Bakery'), role: undefined, quarter: undefined, outcome: undefined, rounds: [], warnings: [] }).map(({ name }) => name)).toEqual(['Employer'])
  })

  it('shows markup as text', () => expect(renderToStaticMarkup(<SharedFacts note={{ ...full, text: '<img src=x>' }} />)).toContain('&lt;img src=x&gt;'))
})

describe('a flag in its place', () => {
  const flag = { kind: 'person' as const, words: 'Moira', from: 4, to: 9, instead: '[name]', at: 'text' }
  const shown = (decision: string | undefined): string => renderToStaticMarkup(<FlagLine flag={flag} text="Ask Moira first." decision={decision} onDecide={() => undefined} />)

  it('stands in its sentence, marked', () => expect(shown(undefined)).toContain('Ask <mark>Moira</mark> first.'))
  it.each([[undefined, 'Put “[name]” instead'], ['Moira', 'Keep it as it is'], ['the lead', 'Other words']])('says what becomes of it (%j)', (decision, words) => {
    expect(shown(decision)).toMatch(new RegExp(`checked=""[^>]*/?><span>${words.replace(/[[\]]/g, '\\$&')}`))
  })
  it('of a long passage shows both ends', () => {
    const { words } = inPlace(`${'a'.repeat(300)}end`, { from: 0, to: 303 })
    expect(words).toMatch(/^a{200} … a+end$/)
  })
  it.each([['text', 'free text'], ['rounds.1.name', 'round 2'], ['advice.0', 'advice'], ['warnings.3.about', 'what to know']])('is called by where it stands: %s', (at, place) => expect(sayPlace(at)).toBe(place))
})
