import { describe, expect, it } from 'vitest'
import { readDisclosures } from '../../lib/facts/disclosure-text'
import { readTravel } from '../../lib/facts/travel-text'
import { bareFact, expectExact, para, section } from './blocks'

describe('travel', () => {
  it.each<[string, object]>([
    ['Up to 25% travel', { extent: 'some', max: 25 }], ['Travel: 10-20%', { extent: 'some', min: 10, max: 20 }], ['Travel required up to 50 % of the time', { extent: 'some', max: 50 }], ['You must be willing to travel', { extent: 'some' }], ['No travel required', { extent: 'none' }], ['Travel: None', { extent: 'none' }], ['Occasional travel to our sites', { extent: 'some' }], ['Ability to travel 30%', { extent: 'some', max: 30 }],
    ['Reisebereitschaft (ca. 40 %)', { extent: 'some', max: 40 }], ['Reisetätigkeit bis zu 20 %', { extent: 'some', max: 20 }], ['Keine Reisetätigkeit', { extent: 'none' }], ['Déplacements fréquents à prévoir', { extent: 'some' }], ['Déplacements : 20 à 30 %', { extent: 'some', min: 20, max: 30 }], ['Disponibilidad para viajar', { extent: 'some' }], ['Disponibilidade para viagens', { extent: 'some' }], ['Ochota cestovat', { extent: 'some' }], ['Resor i tjänsten förekommer', { extent: 'some' }], ['Bereid om te reizen', { extent: 'some' }], ['Gotowość do wyjazdów', { extent: 'some' }], ['Готовность к командировкам', { extent: 'some' }], ['Rejseaktivitet på 20 %', { extent: 'some', max: 20 }], ['Matkustusvalmius', { extent: 'some' }],
  ])('%s', (text, expected) => {
    expect(bareFact(readTravel([para(text)]))).toEqual(expected)
    expectExact([para(text)], readTravel([para(text)]))
  })
  it.each(['Travel expenses are paid', 'A leader in the travel industry', '20 % travel discount', 'Reisekosten werden erstattet', 'We save travellers 20%', 'Our frais de déplacement policy', 'Interest-free season ticket for travel costs'])('none in: %s', text => expect(readTravel([para(text)])).toBeUndefined())
  it('is none among benefits', () => expect(readTravel(section('Benefits', 'International travel'))).toBeUndefined())
})

describe('what laws ask employers to state', () => {
  it.each<[string, string[]]>([
    ['This posting is for an existing vacancy.', ['vacancy']], ['This advertisement is not for an existing vacancy.', ['no-vacancy']], ['This posting is for a future opportunity.', ['no-vacancy']], ['This is an evergreen posting.', ['no-vacancy']], ['We use artificial intelligence to screen applicants.', ['ai-screening']], ['AI tools may be used in our recruitment process to review applications.', ['ai-screening']], ['We do not use artificial intelligence to assess or select applicants.', ['no-ai-screening']], ['Our applicant tracking system uses automated tools to rank candidates.', ['ai-screening']], ['Wir setzen KI zur Vorauswahl von Bewerbungen ein.', ['ai-screening']], ["Nous utilisons l'intelligence artificielle pour trier les candidatures.", ['ai-screening']],
  ])('%s', (text, kinds) => {
    expect(readDisclosures([para(text)]).map(({ kind }) => kind)).toEqual(kinds)
    expectExact([para(text)], readDisclosures([para(text)]))
  })
  it.each(['You will build AI that screens candidates for our customers.', 'Please do not use AI in your application.', 'Experience with AI in recruitment', 'We review all applications by hand.', 'Join our talent community for news.', 'A vacancy rate of 3% in our buildings', 'AI engineer'])('none in: %s', text => expect(readDisclosures([para(text)])).toEqual([]))
  it('a title may say that there is no post in particular', () => expect(readDisclosures([para('Initiativbewerbung (m/w/d)', { kind: 'heading', level: 1 })]).map(({ kind }) => kind)).toEqual(['no-vacancy']))
})
