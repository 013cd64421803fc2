import { describe, expect, it } from 'vitest'
import { localDay } from '../../lib/text/local-day'
import { linkToNewNote, linkToNote, linkToRole, routeOf, type Route } from '../../entrypoints/options/route'
import { skillNamesOf } from '../../entrypoints/options/skill-names'
import { madeRole, said } from '../roles/made'

describe('the address inside the options page', () => {
  it.each<[string, Route]>([
    ['', { section: 'roles' }],
    ['#roles', { section: 'roles' }],
    ['#roles/a%20b', { section: 'roles', id: 'a b' }],
    ['#roles/%E0%A4%A', { section: 'roles', id: '%E0%A4%A' }],
    ['#profile', { section: 'profile' }],
    ['#notes', { section: 'notes' }],
    ['#notes/n1', { section: 'notes', id: 'n1' }],
    ['#notes/new', { section: 'notes', fresh: {} }],
    ['#notes/new?employer=Lantern%20%26%20Co', { section: 'notes', fresh: { employer: 'Lantern & Co' } }],
    ['#settings', { section: 'settings' }],
    ['#packs', { section: 'packs' }],
    ['#packs/only-a-pack', { section: 'packs' }],
    ['#packs/p1/note-1', { section: 'packs', note: { pack: 'p1', id: 'note-1' } }],
    ['#share/n%201', { section: 'share', id: 'n 1' }],
    ['#share', { section: 'roles' }],
    ['#welcome', { section: 'welcome' }],
    ['#anything/else', { section: 'roles' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route))

  it('leads back to what it was made of', () => {
    expect(routeOf(linkToRole('a/b?c'))).toEqual({ section: 'roles', id: 'a/b?c' })
    expect(routeOf(linkToNote('ü'))).toEqual({ section: 'notes', id: 'ü' })
    expect(routeOf(linkToNewNote('A & B', 'Cook?'))).toEqual({ section: 'notes', fresh: { employer: 'A & B', role: 'Cook?' } })
  })
})

describe('what the page works out for itself', () => {
  it('takes the day where the person is', () => expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'))
  it('proposes the skills that most saved roles name', () => {
    const asks = (...skills: string[]) => ({ posting: { requirements: [{ tier: 'must' as const, said: said('x'), skills: skills.map(skill => ({ anyOf: [{ skill, said: said(skill) }] })) }] } })
    expect(skillNamesOf([madeRole('a', asks('Sewing', 'Cutting')), madeRole('b', asks('Cutting')), madeRole('c', asks('Cutting', 'Cutting'))])).toEqual(['Cutting', 'Sewing'])
  })
})
