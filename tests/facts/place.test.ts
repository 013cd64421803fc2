import { readRemoteScope } from '../../lib/facts/remote-scope-text'
import { describe, expect, it } from 'vitest'
import { placesFromData, placesFromField } from '../../lib/facts/place-data'
import { remoteScopeFromData } from '../../lib/facts/workplace-data'
import { readPlaces } from '../../lib/facts/place-text'
import { bareFact, expectExact, para, section } from './blocks'

describe('places in text', () => {
  it.each([
    ['Location: Denver, CO (Hybrid) or Remote (UTC +/- 4)', [{ city: 'Denver', region: 'CO', country: 'US' }]],
    ['Where: London, UK', [{ city: 'London', country: 'GB' }]],
    ['Arbeitsort: Berlin oder München', [{ city: 'Berlin', country: 'DE' }, { city: 'München', country: 'DE' }]],
    ['Lieu : Lyon (69)', [{ city: 'Lyon', country: 'FR' }]],
    ['Location: Toronto, ON', [{ city: 'Toronto', region: 'ON', country: 'CA' }]],
    ['Location: Pune, Maharashtra, India', [{ city: 'Pune', region: 'Maharashtra', country: 'IN' }]],
    ['Location: Dover, DE', [{ city: 'Dover', region: 'DE', country: 'US' }]],
    ['Location: Hamburg, DE', [{ city: 'Hamburg', country: 'DE' }]],
    ['You will work in the London office with a team of twenty.', [{ city: 'London', country: 'GB' }]],
    ['You will join our Paris office.', [{ city: 'Paris', country: 'FR' }]],
    ['We serve customers from our Paris office.', []],
    ['This is an onsite role in Austin, TX.', [{ city: 'Austin', region: 'TX', country: 'US' }]],
    ['Onsite 4 days a week in Austin, TX', [{ city: 'Austin', region: 'TX', country: 'US' }]],
    ['We do not work onsite in Berlin and never will.', []],
    ['After the first talk there are onsite interviews in Berlin with the team.', []],
    ['We have an office in Dublin where you will work.', [{ city: 'Dublin', country: 'IE' }]],
    ['We have an office in Dublin, founded in 1990.', []],
    ['Moss & Daughters, Leeds', [{ city: 'Leeds', country: 'GB' }]],
    ['Supervisor – Rotherham – £29,500', [{ city: 'Rotherham', country: 'GB' }]],
    ['Manager – Supply – £29,500', []],
    ['Arbetsort: Borås. Distansarbete möjligt 2 dagar i veckan', [{ city: 'Borås', country: 'SE' }]],
    ['Location: Smallville', [{ city: 'Smallville' }]],
    ['Location: Kestrel Academy, Smallville', [{ city: 'Smallville' }]], ['Location: Harbour House, Smallville', [{ city: 'Smallville' }]], ['Location: Royal Infirmary, Ghent', [{ city: 'Ghent', country: 'BE' }]],
    ['Location: Remote', []],
    ['Location: EMEA', []],
    ['🌎 Remote + Chicago', [{ city: 'Chicago', country: 'US' }]],
    ['This position is based in our Dublin, Ireland office.', [{ city: 'Dublin', country: 'IE' }]],
    ['We have customers in Paris, and our founders met in Rome.', []],
    ['Researchers from Oxford, Zurich and Boston work here.', []],
    ['Location: Harbour Row, Liverpool', [{ city: 'Liverpool', country: 'GB' }]],
    ['Location: Harbour Row, Liverpool, UK', [{ city: 'Liverpool', country: 'GB' }]],
    ['Location: Liverpool, Harbour Row', [{ city: 'Liverpool', country: 'GB' }]],
    ['Location: Bristol/England', [{ city: 'Bristol', region: 'England', country: 'GB' }]],
    ['Location: Köln/Cologne', [{ city: 'Köln', country: 'DE' }]],
    ['Location: Bremen/Kiel', [{ city: 'Bremen', country: 'DE' }, { city: 'Kiel', country: 'DE' }]],
    ['Location: IN - Pune', [{ city: 'Pune', country: 'IN' }]],
    ['Location: IN - Fishers', [{ city: 'Fishers', region: 'IN', country: 'US' }]],
    ['Location: OH-Toledo, OH-Akron', [{ city: 'Toledo', region: 'OH', country: 'US' }, { city: 'Akron', region: 'OH', country: 'US' }]],
    ['Location: USA-WI Madison Bldg 4', [{ city: 'Madison', region: 'WI', country: 'US' }]],
    ['Location: USA-WI Corporate', [{ region: 'WI', country: 'US' }]],
    ['Location: United States - Oregon - Bend', [{ city: 'Bend', region: 'Oregon', country: 'US' }]],
    ['Location: Frankfurt am Main', [{ city: 'Frankfurt am Main', country: 'DE' }]],
    ['Location: Paris La Défense', [{ city: 'Paris La Défense', country: 'FR' }]],
    ['Location: Tbilisi, Georgia', [{ city: 'Tbilisi', country: 'GE' }]],
    ['Location: Savannah, Georgia', [{ city: 'Savannah', region: 'Georgia', country: 'US' }]],
    ['Location: Portland, OR or Portland, ME', [{ city: 'Portland', region: 'OR', country: 'US' }, { city: 'Portland', region: 'ME', country: 'US' }]],
    ['Location: Southern Oregon and Boise Idaho', [{ region: 'Oregon', country: 'US' }, { city: 'Boise', region: 'Idaho', country: 'US' }]],
    ['Location: Seville, Spain; Spain', [{ city: 'Seville', country: 'ES' }]],
    ['Location: Berlin, BE, DE', [{ city: 'Berlin', region: 'BE', country: 'DE' }]],
    ['Location: Cambridge', [{ city: 'Cambridge' }]],
    ['Arbeitsort: Bayern, Deutschland', [{ region: 'Bayern', country: 'DE' }]],
    ['Lieu : 69003 Lyon', [{ city: 'Lyon', country: 'FR' }]],
    ['Místo: Praha 4', [{ city: 'Praha', country: 'CZ' }]],
    ['Our office is in Ghent and has a garden.', [{ city: 'Ghent', country: 'BE' }]],
    ['You will work from our Leipzig office.', [{ city: 'Leipzig', country: 'DE' }]],
    ['We have offices in Ghent, Leipzig and Turin.', []],
    ['Location: Sales, Germany', [{ country: 'DE' }]],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(bareFact(readPlaces(blocks))).toEqual(expected)
    expect(expectExact(blocks, readPlaces(blocks))).toBe(expected.length)
  })

  it.each([
    ['£38,000', 'GB'], ['You need the right to work in the United Kingdom.', 'GB'], ['Benefits under Massachusetts law', 'US'], ['The UK and the US', undefined], ['Nothing', undefined],
  ])('tells the Cambridge that is meant by the other words: %s', (words, country) => {
    expect(readPlaces([para('Location: Cambridge'), para(words)])[0]?.country).toBe(country)
  })

  it.each([
    ['a job before its place', 'Night Baker, Singapore', [{ city: 'Singapore', country: 'SG' }]],
    ['a job before its country', 'Night Baker, Norway', [{ country: 'NO' }]],
    ['a job with its place in brackets', 'Night Baker (Ghent)', [{ city: 'Ghent', country: 'BE' }]],
    ['a job about something that is also a town', 'Developer, Mobile', []],
    ['a department and a trade', 'Engineering, Platform', []],
  ])('finds in a title %s', (_, title, expected) => {
    expect(bareFact(readPlaces([para(title, { kind: 'heading', level: 1 }), para('We bake at night.')]))).toEqual(expected)
  })

  it('takes the place under a title before the country in it', () => {
    expect(bareFact(readPlaces([para('Night Baker, Canada', { kind: 'heading', level: 1 }), para('Toronto')]))).toEqual([{ city: 'Toronto', country: 'CA' }])
  })

  it('takes a place among tags', () => {
    expect(bareFact(readPlaces([para('Baker', { kind: 'heading', level: 1 }), para('Job No. K-4411 | Nagpur')]))).toEqual([{ city: 'Nagpur', country: 'IN' }])
  })

  it.each([
    ['Crust & Co | Night Baker | Ghent, Belgium | ONSITE | Full-time', [{ city: 'Ghent', country: 'BE' }]],
    ['Crust & Co (https://crust.example) | Leipzig / Graz / NYC | Full-time', [{ city: 'Leipzig', country: 'DE' }, { city: 'Graz', country: 'AT' }, { city: 'New York', country: 'US' }]],
    ['Bakers - Turin, Italy - Full time (no remote)', [{ city: 'Turin', country: 'IT' }]],
    ['SF | Night Baker | ONSITE', [{ city: 'San Francisco', country: 'US' }]],
    ['Boston, MA & Reno, NV -- bakers and interns', [{ city: 'Boston', region: 'MA', country: 'US' }, { city: 'Reno', region: 'NV', country: 'US' }]],
    ['Crust & Co | Process, Split | Nice people | Mobile', []],
  ])('takes a header line apart: %s', (line, expected) => {
    const blocks = [para(line), para('We bake at night.')]
    expect(bareFact(readPlaces(blocks))).toEqual(expected)
    expectExact(blocks, readPlaces(blocks))
  })

  it.each([
    ['Location: 10115 Berlin Mitte', ['Berlin']], ['Location: Hamburg-Altona', ['Hamburg']], ['Location: Großraum Stuttgart', ['Stuttgart']], ['Location: Na Kopci 14, Praha 1', ['Praha']], ['Location: 1017 AB Amsterdam', ['Amsterdam']],
    ['Location: 44 - Nantes', ['Nantes']], ['Location: г. Москва', ['Москва']], ['Location: Berlin +2 more', ['Berlin']], ['Location: 12 Mill Lane, Reno, NV 89501', ['Reno']], ['Location: Multiple locations', []], ['Location: 2 locations', []],
    ['Location: NYC OR REMOTE', ['New York']], ['Location: REDWOOD CITY, CA', ['Redwood City']], ['Location: Madrid (España)', ['Madrid']], ['Location: Hybrid (London)', ['London']], ['Location: Anywhere', []],
  ])('finds the town in: %s', (text, cities) => {
    expect(readPlaces([para(text)]).map(({ city }) => city)).toEqual(cities)
  })

  it.each([
    ['Location: Campinas, SP', 'SP', 'BR'], ['Location: Torino, TO', 'TO', 'IT'], ['Location: Zürich, ZH', 'ZH', 'CH'], ['Location: Perth, WA', 'WA', 'AU'], ['Location: Porto Alegre - RS', 'RS', 'BR'], ['Location: Belém, PA', 'PA', 'BR'], ['Location: USA, TX, Plano', 'TX', 'US'],
  ])('takes a code for a region of the country where the town lies: %s', (text, region, country) => {
    expect(bareFact(readPlaces([para(text)]))).toMatchObject([{ region, country }])
  })

  it.each([
    ['Join our night team in Leeds.', 'Leeds'], ['Wir suchen für unsere Filiale in Gütersloh eine Bäckerin.', 'Gütersloh'], ['Le poste est à pourvoir à Lille.', 'Lille'], ['Buscamos un panadero para nuestra tienda en Sevilla.', 'Sevilla'],
    ['Hledáme pekaře do naší pobočky v Brně.', 'Brno'], ['Szukamy piekarza do sklepu we Wrocławiu.', 'Wrocław'], ['Tjänsten är placerad i Malmö.', 'Malmö'], ['Stillingen er placeret i Odense.', 'Odense'], ['Je werkt in onze winkel in Eindhoven.', 'Eindhoven'],
    ['Vaga para atuar em Curitiba.', 'Curitiba'], ['Työpaikka sijaitsee Tampereella.', 'Tampere'], ['Работа в Москве, ночные смены', 'Москва'], ['Based in Copenhagen, you will bake for Oslo.', 'Copenhagen'], ['Must be based in London or nearby.', 'London'],
  ])('a sentence names the place of the job: %s', (text, city) => {
    const blocks = [para('We bake bread.'), para(text)]
    expect(readPlaces(blocks).map(place => place.city)).toEqual([city])
    expectExact(blocks, readPlaces(blocks))
  })

  it.each(['Founded in Stockholm, we bake.', 'Headquartered in Munich, we have customers in Paris.', 'Interviews take place in Zurich.', 'We pay for your move to Lisbon.', 'You report to the head baker in Chicago.', 'Reading is fun. Bath time is nice. Split the dough.'])('no place of the job: %s', text => {
    expect(readPlaces([para('We bake bread.'), para(text)])).toEqual([])
  })

  it.each([['Ofen GmbH, Essen', ['Essen']], ['Pec s.r.o., Praha 4', ['Praha']], ['33330 Gütersloh', ['Gütersloh']], ['Växjö', ['Växjö']], ['Data', []], ['Sales', []]])('reads under a title: %s', (line, cities) => {
    expect(readPlaces([para('Bäcker', { kind: 'heading', level: 1 }), para(line), para('Wir backen nachts.')]).map(({ city }) => city)).toEqual(cities)
  })

  it('reads a cell by its label', () => {
    expect(bareFact(readPlaces([para('Oslo, Norway', { kind: 'cell', label: 'Location' })]))).toEqual([{ city: 'Oslo', country: 'NO' }])
  })

  it('marks a place under "Preferred locations" as preferred, and merges it with the same city above', () => {
    const blocks = [para('Remote + Chicago', { kind: 'heading', level: 4 }), ...section('Preferred locations', 'Hybrid - Chicago')]
    expect(bareFact(readPlaces(blocks))).toEqual([{ city: 'Chicago', country: 'US', preferred: true }])
  })
})

describe('places in data and fields', () => {
  it('reads several shapes of jobLocation', () => {
    const data = { jobLocation: [{ address: { addressLocality: 'Berlin', addressCountry: { name: 'Germany' } } }, { address: 'Paris, France' }, 'Rome, Italy', { address: { addressLocality: 'USA-MN HQ Bldg 12', addressRegion: 'MN', addressCountry: 'US' } }] }
    expect(bareFact(placesFromData(data))).toEqual([{ country: 'DE', city: 'Berlin' }, { city: 'Paris', country: 'FR' }, { city: 'Rome', country: 'IT' }, { region: 'MN', country: 'US' }])
  })
  it('reads the codes of staff systems', () => {
    const data = { jobLocation: { address: { addressLocality: 'USA-WI Madison Bldg 4', addressCountry: 'United States of America' } } }
    expect(bareFact(placesFromData(data))).toEqual([{ city: 'Madison', region: 'WI', country: 'US' }])
  })
  it.each<[string, unknown, unknown]>([
    ['several towns in one locality', { addressLocality: 'Berlin, Hamburg', addressCountry: 'DE' }, [{ city: 'Berlin', country: 'DE' }, { city: 'Hamburg', country: 'DE' }]],
    ['a list of localities', { addressLocality: ['Berlin', 'Hamburg'], addressCountry: 'DE' }, [{ city: 'Berlin', country: 'DE' }, { city: 'Hamburg', country: 'DE' }]],
    ['a state where the town should stand', { addressLocality: 'California', addressRegion: 'California', addressCountry: 'US' }, [{ region: 'California', country: 'US' }]],
    ['a country where the town should stand', { addressLocality: 'United States', addressCountry: 'US' }, [{ country: 'US' }]],
    ['a remark where the town should stand', { addressLocality: 'Multiple Locations', addressCountry: 'US' }, [{ country: 'US' }]],
    ['the country within the region', { addressLocality: 'Riyadh, Saudi Arabia', addressRegion: 'Riyadh, Saudi Arabia', addressCountry: 'Saudi Arabia' }, [{ city: 'Riyadh', region: 'Riyadh', country: 'SA' }]],
  ])('reads %s', (_, address, expected) => {
    expect(bareFact(placesFromData({ jobLocation: { address } }))).toEqual(expected)
  })
  it('takes many towns of a remote job for where it is advertised', () => {
    const jobLocation = ['Boston', 'Austin', 'Denver', 'Chicago', 'Miami', 'Seattle', 'Dallas', 'Atlanta', 'Phoenix', 'Tampa', 'Reno', 'Boise'].map(addressLocality => ({ address: { addressLocality, addressCountry: 'US' } }))
    expect(placesFromData({ jobLocation, jobLocationType: 'TELECOMMUTE' })).toEqual([])
    expect(placesFromData({ jobLocation })).toHaveLength(12)
    expect(remoteScopeFromData({ jobLocation, jobLocationType: 'TELECOMMUTE' })?.countries).toEqual(['US'])
  })
  it('takes a long list of countries for where remote workers may live', () => {
    const data = { jobLocation: ['France', 'Spain', 'Italy', 'Poland', 'Norway'].map(addressCountry => ({ address: { addressCountry } })) }
    expect(placesFromData(data)).toEqual([])
    expect(bareFact(remoteScopeFromData(data))).toEqual({ text: 'FR, ES, IT, PL, NO only', countries: ['FR', 'ES', 'IT', 'PL', 'NO'] })
  })
  it.each([
    ['Tulsa, OK · 4 days ago', [{ city: 'Tulsa', region: 'OK', country: 'US' }]],
    ['Reno, NV 89501', [{ city: 'Reno', region: 'NV', country: 'US' }]],
    ['United States; Oregon', [{ region: 'Oregon', country: 'US' }]],
    ['OH (Hybrid - 3 days in-office)', [{ region: 'OH', country: 'US' }]],
    ['United States (Remote)', [{ country: 'US' }]],
    ['Remote · 40+ applicants', []],
  ])('field %s', (words, expected) => {
    expect(bareFact(placesFromField(words, 'location'))).toEqual(expected)
  })
})

describe('from where one may work', () => {
  it.each(['Location: Remote - US', 'Location: REMOTE US', 'Location: Remote (US)', 'Location: Remote, United States'])('%s is no place, but says from where', text => {
    expect(readPlaces([para(text)])).toEqual([])
    expect(readRemoteScope([para(text)])?.countries).toEqual(['US'])
  })
})

describe('the employer’s seat, and parts of a city', () => {
  it.each<[string, string[]]>([
    ['Our headquarters are in New York.', []], ['Our headquarters are in New York, where you will work.', ['New York']], ['The office is in Antwerp.', ['Antwerp']],
    ['Lokalizacja: Warszawa, Mokotów', ['Warszawa']], ['Location: London, Hackney', ['London']], ['Location: Warszawa, Kraków', ['Warszawa', 'Kraków']], ['Location: Hackney', ['Hackney']],
  ])('%s', (text, cities) => {
    expect(readPlaces([para(text)]).flatMap(({ city }) => city ?? [])).toEqual(cities)
  })
})
