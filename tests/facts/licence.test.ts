import { describe, expect, it } from 'vitest'
import { readChecks, readLicences } from '../../lib/facts/licence-text'
import { expectExact, para, section } from './blocks'

const said = (text: string): string => readLicences([para(text, { kind: 'item' })]).map(({ name, classes, required }) => `${name}${classes === undefined ? '' : ` ${classes.join('+')}`}${required ? '' : '?'}`).join(', ')

describe('driving licences', () => {
  it.each([
    ['Full UK driving licence', 'Driving licence'], ["A valid driver's license is required", 'Driving licence'], ['Category C1 driving licence', 'Driving licence C1'], ['CDL A with two years on the road', 'CDL CDL A'], ['Class B CDL', 'CDL CDL B'], ['HGV Class 1', 'HGV HGV 1'], ['Driving licence desirable', 'Driving licence?'],
    ['Führerschein Klasse B', 'Driving licence B'], ['Führerschein der Klassen C/CE', 'Driving licence C+CE'], ['Gültiger Führerschein Klasse B von Vorteil', 'Driving licence B?'], ['Führerschein (Klasse B)', 'Driving licence B'], ['PKW-Führerschein', 'Driving licence'], ['Fahrerlaubnis C1E', 'Driving licence C1E'], ['Lenkberechtigung B', 'Driving licence B'],
    ['Permis B exigé', 'Driving licence B'], ['Permis de conduire (B) indispensable', 'Driving licence B'], ['Permis C et CE', 'Driving licence C+CE'], ['Carnet de conducir B', 'Driving licence B'], ['Permiso de conducir clase C+E', 'Driving licence CE'], ['CNH categoria D', 'Driving licence D'], ['Carta de condução', 'Driving licence'],
    ['Řidičský průkaz sk. B', 'Driving licence B'], ['ŘP sk. B', 'Driving licence B'], ['Řidičský průkaz skupiny C+E výhodou', 'Driving licence CE?'], ['B-körkort är ett krav', 'Driving licence B'], ['Körkort med behörighet CE', 'Driving licence CE'], ['Rijbewijs B', 'Driving licence B'], ['In het bezit van rijbewijs C en CE', 'Driving licence C+CE'], ['Prawo jazdy kat. B', 'Driving licence B'], ['prawo jazdy kat. C+E mile widziane', 'Driving licence CE?'], ['Водительское удостоверение категории В', 'Driving licence B'], ['Права кат. B, C', 'Driving licence B+C'], ['Kørekort til bil', 'Driving licence'], ['Kørekort B', 'Driving licence B'], ['Førerkort klasse B', 'Driving licence B'], ['B-ajokortti', 'Driving licence B'], ['Voimassa oleva ajokortti', 'Driving licence'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected)
    expectExact([para(text, { kind: 'item' })], readLicences([para(text, { kind: 'item' })]))
  })
})

describe('licences of trades', () => {
  it.each([
    ['NMC registration', 'Nursing registration'], ['Current RN license in the State of Ohio', 'Nursing registration'], ['HCPC registered', 'Health profession registration'], ['HCPC registration', 'Health profession registration'], ['Approbation als Arzt', 'Health profession registration'], ['BIG-registratie', 'Nursing registration'], ['Legitimerad sjuksköterska', 'Nursing registration'], ['PE license preferred', 'Professional Engineer?'], ['CPA or ACCA', 'Accountancy qualification'], ['SIA licence', 'Security licence'], ['Sachkundeprüfung § 34a', 'Security licence'], ['CSCS card', 'Construction site card'], ['Forklift licence an advantage', 'Forklift licence?'], ['Staplerschein', 'Forklift licence'], ['CACES 3', 'Forklift licence'], ['Uprawnienia UDT na wózki widłowe', 'Forklift licence'], ['Level 2 Food Hygiene', 'Food hygiene certificate'], ['Hygieniapassi', 'Food hygiene certificate'], ['Driver CPC and digital tachograph card', 'Driver qualification (CPC, code 95)'], ['Modul 95', 'Driver qualification (CPC, code 95)'], ['ADR-Schein', 'Dangerous goods (ADR, hazmat)'], ['BLS and ACLS certification', 'First aid and life support'], ['18th Edition', 'Electrical qualification'], ['Vyhláška 50/1978 Sb.', 'Electrical qualification'], ['Gas Safe registered', 'Gas qualification'], ['Admitted to the New York State Bar', 'Bar admission'], ['Qualified Teacher Status (QTS)', 'Teaching licence'],
  ])('%s', (text, expected) => expect(said(text)).toBe(expected))

  it.each(['No driving licence required', 'Kein Führerschein erforderlich', 'A driving licence is not required', 'You serve CPA firms', 'Licensed software', 'We license our patents', 'A permissive culture', 'We keep architecture decision records (ADR)', 'Open source licences', 'Travel licence to roam', 'Alcoholic drinks'])('none in: %s', text => expect(said(text)).toBe(''))

  it('is welcome under a heading of wishes and asked of nobody among benefits', () => {
    expect(readLicences(section('Nice to have', 'Driving licence'))[0]?.required).toBe(false)
    expect(readLicences(section('Wir bieten', 'Zuschuss zum Führerschein Klasse B'))).toEqual([])
  })
})

describe('checks', () => {
  it.each([
    ['This post is subject to an enhanced DBS check.', 'criminal-record'], ['Background check and drug screen required', 'criminal-record, drugs'], ['Erweitertes Führungszeugnis', 'criminal-record'], ['Extrait de casier judiciaire', 'criminal-record'], ['Certificado de delitos de naturaleza sexual', 'criminal-record'], ['Čistý trestní rejstřík', 'criminal-record'], ['Utdrag ur belastningsregistret', 'criminal-record'], ['Een VOG is vereist', 'criminal-record'], ['Zaświadczenie o niekaralności', 'criminal-record'], ['Справка об отсутствии судимости', 'criminal-record'], ['Straffe- og børneattest', 'criminal-record'], ['Rikosrekisteriote', 'criminal-record'], ['Gesundheitszeugnis', 'health'], ['Masernschutz nachweisen', 'health'], ['Наличие медицинской книжки', 'health'], ['Subject to a credit check', 'credit'],
  ])('%s', (text, expected) => {
    expect(readChecks([para(text)]).map(({ kind }) => kind).join(', ')).toBe(expected)
    expectExact([para(text)], readChecks([para(text)]))
  })
  it.each(['No criminal record check needed', 'Check your work', 'Criminal law solicitor', 'You vaccinate patients', 'Police officer', 'Medical records clerk'])('none in: %s', text => expect(readChecks([para(text)])).toEqual([]))
})
