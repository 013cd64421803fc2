import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CorrectView } from '../../components/corrections/CorrectView'
import { Facts } from '../../components/facts/Facts'
import { factRows } from '../../components/facts/fact-rows'
import { pageSays } from '../../components/facts/page-says'
import { Hero } from '../../components/sidebar/Hero'
import { wordsRead } from '../../components/sidebar/words-read'
import { applyCorrections } from '../../lib/posting/corrected'
import type { Correction } from '../../lib/posting/correction'
import { readOf } from '../../lib/posting/read-of'
import { correctedRoles } from '../../entrypoints/options/corrected-roles'
import { linkToCorrect, routeOf } from '../../entrypoints/options/route'
import { keysOfJob } from '../../lib/posting/corrected-job'
import type { Role } from '../../lib/roles/role'
import { assessment, posting, said } from './assessment-fixture'

const AT = '2026-11-20T10:00:00.000Z'
const nothing = (): void => undefined
const textOf = (html: string): string => html.replace(/<[^>]{0,2000}>/g, ' ').replaceAll('&amp;', '&').replaceAll('&#x27;', '’').replace(/\s+/g, ' ').replace(/ ([.,])/g, '$1')
const pay: Correction = { fact: 'pay', value: [{ min: 70_000, max: 80_000, currency: 'EUR', period: 'year' }], read: readOf(posting, 'pay'), at: AT }
const shown = (corrections: Correction[], read = posting, onCorrect?: () => void): string =>
  textOf(renderToStaticMarkup(<Facts posting={applyCorrections(read, corrections)} corrected={{ read, corrections }} onCorrect={onCorrect} onReveal={nothing} />))

describe('a corrected fact in the sidebar', () => {
  it.each<[string, Correction[], typeof posting, string]>([
    ['says whose word it is and what the page says', [pay], posting, 'Pay EUR 70,000–80,000 a year Corrected by you. The page says: EUR 62,000–78,000 a year €62,000 – €78,000 + bonus'],
    ['says that the page has changed since', [pay], { ...posting, pay: [{ min: 1_000, max: 1_000, currency: 'EUR', period: 'week', said: said('1.000 € a week') }] }, 'Corrected by you. The page has changed since. The page says: EUR 1,000 a week'],
    ['says that the page no longer states it', [pay], { ...posting, pay: [] }, 'Corrected by you. The page has changed since. The page no longer states it.'],
    ['is shown also where the person says that it is not stated', [{ fact: 'level', read: readOf(posting, 'level'), at: AT }], posting, 'Level not stated Corrected by you. The page says: Senior'],
    ['is shown where the page does not state it', [{ fact: 'hours', value: { min: 32, max: 32 }, at: AT }], posting, 'Hours 32 hours a week Corrected by you. The page does not state it.'],
  ])('%s', (_, corrections, read, words) => {
    expect(shown(corrections, read)).toContain(words)
  })

  it.each<[string, Correction, string]>([
    ['title', { fact: 'title', value: { value: 'Harbour pilot' }, read: readOf(posting, 'title'), at: AT }, 'Harbour pilot Corrected by you. The page says: Senior Logistics Planner (Cold Chain)'],
    ['employer', { fact: 'company', value: { value: 'Lotse AG' }, at: AT }, 'Corrected by you.'],
  ])('is said so in the head: %s', (_, correction, words) => {
    const head = (corrections: Correction[]) => textOf(renderToStaticMarkup(<Hero assessment={{ ...assessment, posting: applyCorrections(posting, corrections), corrected: { read: posting, corrections } }} onWelcome={nothing} />))
    expect(head([correction])).toContain(words)
    expect(head([])).not.toContain('Corrected')
  })

  it('is no word of the page: it is neither quoted nor marked there', () => {
    const corrected = { ...assessment, posting: applyCorrections(posting, [{ fact: 'title', value: { value: 'Harbour pilot' }, at: AT }]) }
    expect(wordsRead(corrected)).not.toContain('Harbour pilot')
    expect(wordsRead(assessment)).toContain('Senior Logistics Planner (Cold Chain)')
  })

  it('can be reached from every row, and nothing is offered where there is no way', () => {
    const html = renderToStaticMarkup(<Facts posting={posting} onCorrect={nothing} />)
    for (const { label } of factRows(posting)) expect(html).toContain(`aria-label="Correct ${label.charAt(0).toLowerCase()}${label.slice(1)}"`)
    expect(renderToStaticMarkup(<Facts posting={posting} />)).not.toContain('Correct')
  })

  it('of two facts in a row says what the page says of the corrected one', () => {
    const corrections: Correction[] = [{ fact: 'officeDays', value: { days: 4 }, read: { days: 2 }, at: AT }]
    expect(pageSays({ read: posting, corrections }, ['workplace', 'officeDays'])).toEqual({ values: [{ text: '2 days a week in the office', said: posting.officeDays?.said }], changed: false })
    expect(pageSays({ read: posting, corrections }, ['workplace'])).toBeUndefined()
  })
})

describe('the page on which a posting is corrected', () => {
  it('lists every fact, with an undo where it was corrected', () => {
    const html = renderToStaticMarkup(<CorrectView corrected={{ read: posting, corrections: [pay] }} drafts={new Map()} skillNames={[]} onCorrect={nothing} onUndo={nothing} />)
    expect(html.match(/aria-label="Correct /g)).toHaveLength(34)
    expect(html.match(/aria-label="Undo the correction of pay"/g)).toHaveLength(1)
  })

  it('opens what was typed and not saved, as it was typed', () => {
    const drafts = new Map([['title' as const, [{ value: 'Harbour pi' }]]])
    const html = (first?: 'pay') => renderToStaticMarkup(<CorrectView corrected={{ read: posting, corrections: [] }} first={first} drafts={drafts} skillNames={[]} onCorrect={nothing} onUndo={nothing} />)
    expect(html()).toContain('value="Harbour pi"')
    expect(html('pay')).toContain('Not saved yet')
  })

  it.each([
    ['#correct/visit/v1', { section: 'correct', of: 'visit', id: 'v1' }],
    ['#correct/role/a%2Fb?fact=pay', { section: 'correct', of: 'role', id: 'a/b', fact: 'pay' }],
    ['#correct/kept/1', { section: 'correct', of: 'kept', id: '1' }],
    ['#correct/else/1', { section: 'roles' }],
    ['#correct/role', { section: 'roles' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route))

  it('has an address that leads back to what it was made of', () => {
    expect(routeOf(linkToCorrect('role', 'a/b?c', 'pay'))).toEqual({ section: 'correct', of: 'role', id: 'a/b?c', fact: 'pay' })
  })
})

describe('saved roles', () => {
  const role = (id: string, url: string): Role => ({ id, key: `k${id}`, savedAt: AT, stage: 'saved', history: [], remark: '', posting: { ...posting, url } })
  it('follow the corrections of their job and keep what was read beneath', () => {
    const other = { ...role('b', 'https://jobs.example/2'), posting: { ...posting, url: 'https://jobs.example/2', title: { value: 'Cook', said: said('Cook') } } }
    const job = { id: 'j', keys: keysOfJob(posting), changedAt: AT, read: posting, corrections: [pay] }
    const { roles, corrected } = correctedRoles([role('a', posting.url ?? ''), other], [job])
    expect(roles.map(one => one.posting.pay[0]?.min)).toEqual([70_000, 62_000])
    expect([...corrected]).toEqual([['a', { read: { ...posting }, corrections: [pay], changedAt: AT }]])
  })
})
