import { describe, expect, it } from 'vitest'
import { searchRoles, textOfPage } from '../../lib/roles/search'
import { madeRole, said } from './made'

const skill = (name: string, words: string) => ({ tier: 'must' as const, said: said(words), skills: [{ anyOf: [{ skill: name, said: said(words) }] }] })

const roles = [
  madeRole('nurse', { remark: 'ask Priya about nights', posting: { title: { value: 'Theatre nurse', said: said('Theatre nurse') }, places: [{ city: 'Zürich', country: 'CH', said: said('Zürich') }] } }),
  madeRole('dev', { stage: 'applied', posting: { company: { value: 'Lantern & Co', said: said('Lantern & Co') }, requirements: [skill('Kubernetes', 'k8s')] } }),
  madeRole('empty'),
]
const pages = new Map([['empty', textOfPage([{ kind: 'paragraph', text: 'We restore pipe organs in churches.', under: [] }])]])

describe('searching roles', () => {
  it.each<[string, string, string[]]>([
    ['an empty query finds all', '  ', ['nurse', 'dev', 'empty']],
    ['the title, in any case', 'THEATRE', ['nurse']],
    ['a company', 'lantern', ['dev']],
    ['a place without its accent', 'zurich', ['nurse']],
    ['a skill by its canonical name', 'kubernetes', ['dev']],
    ['a skill by the words of the posting', 'k8s', ['dev']],
    ['the remark', 'priya', ['nurse']],
    ['the stage', 'applied', ['dev']],
    ['the words of the saved page', 'pipe organs', ['empty']],
    ['every word must occur, anywhere', 'nights nurse', ['nurse']],
    ['one word that is nowhere finds nothing', 'nurse welding', []],
  ])('%s', (_, query, ids) => expect(searchRoles(roles, query, pages).map(({ id }) => id)).toEqual(ids))

  it('finds by the role itself where the page is not known', () => {
    expect(searchRoles(roles, 'organs')).toEqual([])
    expect(searchRoles(roles, 'nurse')).toHaveLength(1)
  })
})
