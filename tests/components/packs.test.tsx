import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { linkable, sayProgress, sayUntil } from '../../components/packs/pack-words'
import { PacksView, type PacksViewProps } from '../../components/packs/PacksView'
import type { Subscription } from '../../lib/notes/pack/subscription'
import { NotesList } from '../../components/notes/NotesList'
import { linkToPackNote } from '../../entrypoints/options/route'
import type { Note } from '../../lib/notes/note'
import { MANIFEST } from '../notes/pack/fixture'

const nothing = (): void => undefined
const pack: Subscription = {
  id: 'coast', address: 'https://packs.example/manifest.json', key: 'k'.repeat(43), manifest: { ...MANIFEST, about: 'How bakeries hire.', notes: 1234 }, generation: 'g',
  muted: false, mutedContributors: [], mutedNotes: [], addedAt: '2026-11-01T10:00:00Z', takenAt: '2026-11-01T10:00:00Z', checkedAt: '2026-11-20T10:00:00Z',
}
const view = (change: Partial<Subscription> = {}, props: Partial<PacksViewProps> = {}): string => renderToStaticMarkup(
  <PacksView packs={[{ pack: { ...pack, ...change }, fingerprint: 'abcd 1234', notes: [{ key: 'n', words: 'Dune Bakery, Baker' }], people: [] }]} busy={[]} today="2026-11-21" coming={[]} onSubscribe={nothing} onFile={nothing} onLook={nothing} onMute={nothing} onRemove={nothing} onUnmuteNote={nothing} onUnmutePerson={nothing} {...props} />)

describe('the page of packs', () => {
  it.each<[string, Partial<Subscription>, Partial<PacksViewProps>, string]>([
    ['name and what it is about', {}, {}, 'How bakeries hire.'],
    ['licence', {}, {}, '<dd>CC0</dd>'],
    ['key to compare', {}, {}, '<code>abcd 1234</code>'],
    ['how many notes, which version', {}, {}, '1,234 notes, version 3'],
    ['until when it counts', {}, {}, '31 January 2027'],
    ['that it ran out', { manifest: { ...MANIFEST, expires: '2026-11-20' } }, {}, 'Ran out on 20 November 2026'],
    ['what went wrong at the last look', { trouble: 'The server took too long to answer.' }, {}, 'The server took too long to answer. The notes you have stay.'],
    ['that it is muted, with the way back', { muted: true }, {}, '>Unmute</button>'],
    ['that it is being looked at', {}, { busy: ['coast'] }, 'Looking…'],
    ['what of it is muted', {}, {}, 'aria-label="Unmute Dune Bakery, Baker"'],
    ['that its notes have to be fetched again', { generation: '' }, {}, '“Look now” fetches them again'],
    ['that its file has to be chosen again', { generation: '', address: undefined }, {}, 'Choose that file again'],
  ])('says of a pack its %s', (_, change, props, words) => expect(view(change, props)).toContain(words))

  it('offers no look at the address of a pack that came from a file', () => expect(view({ address: undefined })).not.toContain('Look now'))
  it('makes no link of what is no web address', () => expect(view({ manifest: { ...MANIFEST, homepage: 'javascript:alert(1)' } })).not.toContain('javascript:'))
  it('says what a pack is and what to do where there is none', () => {
    expect(view({}, { packs: [] })).toContain('No packs yet')
    expect(view({}, { packs: [] })).toContain('Put the address of a pack that you trust into the field above')
  })
  it('shows how far a load is, with the way out', () => {
    const html = view({}, { coming: [{ from: 'https://packs.example/other.json', done: 1200, of: 8000, stop: nothing }] })
    expect(html).toContain('1,200 of 8,000 notes')
    expect(html).toContain('aria-label="Stop taking https://packs.example/other.json"')
  })
  it('says why a pack was not taken', () => expect(view({}, { coming: [{ from: 'x.roleglass-pack', done: 0, why: 'This is no file of a pack.' }] })).toContain('Not taken. This is no file of a pack.'))
})

describe('words of packs', () => {
  it.each([[0, undefined, 'Asking for the pack’s description'], [0, 8000, 'Fetching 8,000 notes'], [1, 1, '1 of 1 note']])('of progress %j of %j', (done, of, words) => expect(sayProgress(done, of)).toBe(words))
  it('count the last day of a pack in', () => expect(sayUntil('2026-11-21', '2026-11-21')).toBe('21 November 2026'))
  it.each([['https://a.example', true], ['http://a.example', false], ['data:text/html,x', false], ['a.example', false], [undefined, false]])('make a link of %j: %j', (address, is) => expect(linkable(address) !== undefined).toBe(is))
})

describe('notes beside a saved role', () => {
  const about: Note = { id: 'coast/n1', source: 'pack', pack: 'coast', employer: { name: 'Dune Bakery', aliases: [] }, role: 'Baker', rounds: [], warnings: [], advice: [], questions: [], text: 'Fair.', added: '2026-11-01T10:00:00Z' }
  const list = (notes: Note[]) => renderToStaticMarkup(<NotesList heading="h3" notes={notes} packs={{ coast: 'Bakers of the coast' }} linkTo={linkToPackNote} onDelete={nothing} />)
  it('name the pack they came with, lead to their own page, and cannot be deleted', () => {
    const shown = list([about])
    expect(shown).toContain('from Bakers of the coast · Baker')
    expect(shown).toContain('href="#packs/coast/n1"')
    expect(shown).not.toContain('Delete the note')
  })
  it('can be deleted where they are one’s own', () => expect(list([{ ...about, id: 'n2', source: 'own' }])).toContain('Delete the note on Dune Bakery'))
})
