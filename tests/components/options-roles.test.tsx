import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Toast } from '../../components/look/Toast'
import { wordsIn } from '../../components/look/words-in'
import { NotesList } from '../../components/notes/NotesList'
import { emptyNote } from '../../components/notes/draft'
import { ResumeTake } from '../../components/profile/ResumeTake'
import { briefDay, briefPay, briefPlace } from '../../components/roles/brief'
import { placed } from '../../components/roles/placed'
import { RoleHead } from '../../components/roles/RoleHead'
import { RolesTable } from '../../components/roles/RolesTable'
import { SavedPage } from '../../components/roles/SavedPage'
import { BackupPart } from '../../components/settings/BackupPart'
import { WipePart } from '../../components/settings/WipePart'
import { madeFit, madePay, madeRole, said } from '../roles/made'

const NOW = '2026-11-21T10:00:00Z'
const nothing = () => undefined

describe('the list of roles', () => {
  const role = madeRole('a', { savedAt: '2026-11-18T09:00:00Z', stage: 'applied', remark: 'Ask Jo\nsecond line', posting: { title: { value: 'Piano tuner', said: said('Piano tuner') }, pay: [madePay(40_000)] } })
  const html = renderToStaticMarkup(<RolesTable rows={[{ role, fit: madeFit(78, { gates: [{ kind: 'salary', why: 'ends below your floor' }] }), score: 78 }]} sort="fit" active="a" now={NOW} linkTo={id => `#roles/${id}`} onDelete={nothing} chosen={[]} onChoose={nothing} />)
  it.each([
    ['the title as a link to the role', '<a href="#roles/a">Piano tuner</a>'], ['the score', '<strong>78</strong>'], ['the band', '74–84'], ['a failed deal-breaker in a word', 'ruled out'],
    ['the pay', 'EUR 40k a year'], ['that no company is stated', 'company </span>not stated'], ['the stage', 'Applied'], ['since when', '3 days ago'],
    ['the first line of the remark', 'Ask Jo<'], ['what it is sorted by', '<th scope="col" aria-sort="descending">Fit'], ['which row the keys are about', 'class="active"'],
    ['a button that says what it deletes', 'aria-label="Delete Piano tuner"'],
  ])('shows %s', (_, piece) => expect(html).toContain(piece))
  it('says that there is no fit yet', () => {
    expect(renderToStaticMarkup(<RolesTable rows={[{ role, fit: undefined, score: undefined }]} sort="saved" active={undefined} now={NOW} linkTo={String} onDelete={nothing} chosen={[]} onChoose={nothing} />)).toContain('no fit yet')
  })
})

describe('one role', () => {
  const head = (url: string) => renderToStaticMarkup(<RoleHead role={madeRole('a', { posting: { url } })} fit={undefined} current={false} now={NOW} onDelete={nothing} />)
  it('links to the original on the web', () => expect(head('https://example.com/job/1')).toContain('href="https://example.com/job/1"'))
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('makes no link of %s', url => expect(head(url)).not.toContain('href'))
})

describe('the saved page', () => {
  const blocks = [
    { kind: 'heading' as const, level: 2, text: 'Pay', under: [] },
    { kind: 'item' as const, text: 'We pay <b>well</b>, really well', under: ['Pay'] },
  ]
  it('shows text as text', () => {
    const html = renderToStaticMarkup(<SavedPage blocks={blocks} />)
    expect(html).toContain('<h3>Pay</h3>')
    expect(html).toContain('&lt;b&gt;well&lt;/b&gt;')
  })
  it('marks the words that were asked for, and only there', () => {
    const html = renderToStaticMarkup(<SavedPage blocks={blocks} pointed={{ block: 1, from: 0, to: 6, asked: 1 }} />)
    expect(html.match(/<mark>/g)).toHaveLength(1)
    expect(html).toContain('<mark>We pay</mark>')
  })
  it.each([
    ['by where they were read', { words: 'well', source: 'text' as const, block: 1, from: 23, to: 27 }, { block: 1, from: 23, to: 27 }],
    ['by the words, where they come from a field', { words: 'well', source: 'site' as const, field: 'pay' }, { block: 1, from: 10, to: 14 }],
    ['by the words, where the offsets do not hold', { words: 'Pay', source: 'text' as const, block: 0, from: 0, to: 99 }, { block: 0, from: 0, to: 3 }],
    ['nowhere, where the page does not have them', { words: 'poorly', source: 'data' as const }, undefined],
    ['nowhere, where there are no words', { words: '', source: 'data' as const }, undefined],
  ])('finds words %s', (_, words, at) => expect(placed(words, blocks)).toEqual(at))
})

describe('short words', () => {
  it.each([['2026-11-21T01:00:00', 'today'], ['2026-11-20T23:00:00', 'yesterday'], ['2026-11-16T12:00:00', '5 days ago'], ['2026-10-03T12:00:00', '3 Oct'], ['2025-10-03T12:00:00', '3 Oct 2025'], ['never', 'not known']])(
    '%s is %s', (moment, words) => expect(briefDay(moment, '2026-11-21T10:00:00')).toBe(words))
  it('says the best range and that there are more', () => expect(briefPay([madePay(30_000), madePay(40_000)])).toEqual({ pay: 'EUR 40k a year', also: 'and 1 more' }))
  it('says a board\'s guess as such', () => expect(briefPay([madePay(40_000, 'EUR', 'year', { estimate: true })])?.also).toBe('the board’s estimate'))
  it('says nothing of pay that is not stated', () => expect(briefPay([])).toBeUndefined())
  it('says place and way of working apart', () => {
    expect(briefPlace({ places: [{ city: 'Braga', country: 'PT', said: said('Braga') }], workplace: [{ kind: 'hybrid', said: said('hybrid') }, { kind: 'remote', said: said('remote') }] }))
      .toEqual({ place: 'Braga, Portugal', way: 'Hybrid or remote' })
    expect(briefPlace({ places: [], workplace: [] })).toEqual({})
  })
  it('parts typed words at commas and drops what is there already', () => expect(wordsIn('Sewing, sewing,  Cutting ;', ['cutting'])).toEqual(['Sewing']))
})

describe('what is said before something happens', () => {
  it('a résumé shows what it brings and what is left out', () => {
    const html = renderToStaticMarkup(<ResumeTake text="{}" onText={nothing} preview={{ brings: ['2 skills: A, B'], left: ['The section "x" is not a list'] }} filled onUnreadable={nothing} onReplace={nothing} onMerge={nothing} />)
    for (const piece of ['2 skills: A, B', 'What is left out', 'Replace the form with it', 'Add what is missing']) expect(html).toContain(piece)
  })
  it('a broken résumé is one line at the field and offers nothing', () => {
    const html = renderToStaticMarkup(<ResumeTake text="{" onText={nothing} trouble="This is not JSON." filled={false} onUnreadable={nothing} onReplace={nothing} onMerge={nothing} />)
    expect(html).toContain('role="alert">This is not JSON.')
    expect(html).not.toContain('Take it over')
  })
  it('an import says what is in the file', () => {
    const html = renderToStaticMarkup(<BackupPart onExport={nothing} onFile={nothing} preview={{ name: 'mine.json', at: '1 Nov 2026', roles: 1, notes: 3, profile: true, packs: 2, packsFromFile: 1, keys: true }} onImport={nothing} onCancel={nothing} />)
    expect(html).toContain('has 1 role, 3 notes, a profile and settings')
    expect(html).toContain('names 2 packs without the notes: 1 of them came from a file')
    expect(html).toContain('taken in only if this browser has none')
  })
  it('deleting everything waits for the word and offers the export', () => {
    const html = renderToStaticMarkup(<WipePart what="2 roles" onExport={nothing} onWipe={nothing} />)
    expect(html).toMatch(/<button[^>]*disabled=""[^>]*>Delete everything/)
    expect(html).toContain('Export first')
  })
  it('a toast is announced and can be undone', () => {
    const html = renderToStaticMarkup(<Toast message={{ id: 1, text: 'Deleted Piano tuner', undo: nothing }} onGone={nothing} />)
    expect(html).toContain('aria-live="polite"')
    expect(html).toContain('Undo')
  })
  it('a note without a company says so', () => {
    expect(renderToStaticMarkup(<NotesList heading="h2" notes={[{ ...emptyNote('n', NOW), text: 'Long day.' }]} linkTo={String} onDelete={nothing} />)).toContain('Not attached to a company')
  })
})
