import { describe, expect, it } from 'vitest'
import { sumOfStages } from '../../lib/facts/interview'
import { readInterview } from '../../lib/facts/interview-text'
import type { Block } from '../../lib/text/block'
import { bareFact, expectExact, para, section } from './blocks'

const UNDER = ['Interview process']
const item = (text: string, more: Partial<Block> = {}): Block => ({ kind: 'item', text, under: UNDER, depth: 0, ...more })

describe('the interview process', () => {
  it('reads an ordered list, with lengths in brackets and parts below', () => {
    const blocks = [
      item('First call (30 min): Phone call with recruiting', { ordinal: 1 }), item('Coding (1.5 hours): Live exercise', { ordinal: 2 }),
      item('Day at our office (4 hours):', { ordinal: 3 }), item('A case study', { depth: 1 }), item('Lunch with the team', { depth: 1 }), item('Offer', { ordinal: 4 }),
    ]
    const process = readInterview(blocks)
    expect(bareFact(process)).toEqual({ stages: [
      { name: 'First call', minutes: 30 }, { name: 'Coding', minutes: 90 }, { name: 'Day at our office', minutes: 240, parts: ['A case study', 'Lunch with the team'] }, { name: 'Offer' },
    ] })
    expect(expectExact(blocks, process)).toBe(4)
    expect(process && sumOfStages(process)).toBe(360)
  })

  it('reads groups, lengths before the name, own time, checks and the stated total', () => {
    const blocks = [
      para('Count on 3.5 hours in total for the whole interview process.', { under: UNDER }),
      para('👋 Meeting Stage - we get to know you', { under: UNDER }), item('[30m] Recruiter Call'), item('[20m + async] Review Exercise'),
      para('🎉 Closing Stage', { under: UNDER }), item('[1h] Values'), item('We ask for references and run a background check'),
      para('Please note - you may ask for more conversations.', { under: UNDER }),
    ]
    const process = readInterview(blocks)
    expect(bareFact(process)).toEqual({ statedTotal: { minutes: 210 }, stages: [
      { group: 'Meeting', name: 'Recruiter Call', minutes: 30 }, { group: 'Meeting', name: 'Review Exercise', minutes: 20, async: true },
      { group: 'Closing', name: 'Values', minutes: 60 }, { group: 'Closing', name: 'References and background check' },
    ] })
    expect(expectExact(blocks, process)).toBe(5)
  })

  it.each([
    ['Stage 1: Call with HR (30 min)', 'Call with HR', 30], ['30 minute call with the recruiter', 'call with the recruiter', 30], ['Technical interview - 1 hour', 'Technical interview', 60],
    ['Take-home assignment', 'Take-home assignment', undefined], ['Telefonat mit der Personalabteilung (20 Minuten)', 'Telefonat mit der Personalabteilung', 20],
  ])('reads %s', (text, name, minutes) => {
    const process = readInterview([item(text)])
    expect(process?.stages[0]?.name).toBe(name)
    expect(process?.stages[0]?.minutes).toBe(minutes)
  })

  it('reads stages joined by arrows', () => {
    const blocks = [para('Recruiter call → Technical interview → Offer', { under: ['Our hiring process'] })]
    expect(readInterview(blocks)?.stages.map(({ name }) => name)).toEqual(['Recruiter call', 'Technical interview', 'Offer'])
    expectExact(blocks, readInterview(blocks))
  })

  it('says nothing where no section describes it', () => {
    expect(readInterview([para('You will interview users for 30 minutes.'), ...section('What you will do', 'Conduct interviews (60 min)')])).toBeUndefined()
  })
})

describe('a process without a heading of its own', () => {
  const listed = (lead: string): Block[] => [{ kind: 'paragraph', text: lead, under: [] }, ...['Phone call (20 min)', 'Trial shift (2 hours)', 'Offer'].map((text, index): Block => ({ kind: 'item', text, under: [], depth: 0, ordinal: index + 1 }))]
  it.each(['We interview in three steps:', 'Our hiring process has three stages:'])('is read where a line announces it: %s', lead => {
    expect(readInterview(listed(lead))?.stages.map(({ name, minutes }) => [name, minutes])).toEqual([['Phone call', 20], ['Trial shift', 120], ['Offer', undefined]])
  })
  it.each(['Your duties:', 'You build our hiring process with care and patience.'])('is none after: %s', lead => {
    expect(readInterview(listed(lead))).toBeUndefined()
  })
})

/** Lines as plain text has them: those with a dash or a number are items under the first, the others paragraphs. */
const underFirst = (heading: string, ...lines: readonly string[]): Block[] => [
  para(heading, { kind: 'heading', level: 2 }),
  ...lines.map((line): Block => (/^(?:-|\d\.) /.test(line) ? { kind: 'item', text: line.replace(/^- /, ''), under: [heading], depth: 0 } : para(line, { under: [heading] }))),
]
const told = (blocks: readonly Block[]): string => {
  const process = readInterview(blocks)
  expectExact(blocks, process)
  return (process?.stages ?? []).map(({ name, minutes }) => (minutes === undefined ? name : `${name} ${minutes}`)).join(' > ')
}

describe('a process told in sentences', () => {
  it.each([
    ['Our hiring process consists of a phone call, followed by a trial shift and a final interview with the chef.', 'phone call > trial shift > final interview with the chef'],
    ['The interview process is a 30-minute call with the recruiter and a one-hour interview with the team.', 'call with the recruiter 30 > interview with the team 60'],
    ['Recruitment process: screening > phone interview > assessment day > offer', 'screening > phone interview > assessment day > offer'],
    ['Interview process: CV → call → task → offer', 'CV > call > task > offer'],
    ['Unser Bewerbungsprozess: Telefonat, Gespräch vor Ort, Probearbeiten.', 'Telefonat > Gespräch vor Ort > Probearbeiten'],
    ['Processus de recrutement : un appel de 20 minutes avec Ana, puis un entretien avec la cheffe.', 'appel avec Ana 20 > entretien avec la cheffe'],
    ['Etapy rekrutacji: rozmowa telefoniczna → zadanie → oferta', 'rozmowa telefoniczna > zadanie > oferta'],
    ['Manage the hiring process: screening, phone interviews and offers', ''], ['You will conduct interviews, followed by a technical assessment of candidates.', ''],
    ['We have 4 rounds of interviews.', ''], ['The interview process is fair and quick.', ''], ['The interview process is led by our chef.', ''],
  ])('%s', (text, expected) => {
    expect(told([para(text)])).toBe(expected)
  })
  it.each([
    ['There are two stages: a 20 minute phone call and a 60 minute interview in the bakery.', 'phone call 20 > interview in the bakery 60'],
    ['Shortlisted candidates will be invited to a panel interview and asked to give a presentation.', 'panel interview > presentation'],
    ['Interviews will be held on 12 May 2026.', ''],
  ])('under a heading about it: %s', (text, expected) => {
    expect(told(underFirst('Selection process', text))).toBe(expected)
    expect(told([para('Selection process'), para(text)])).toBe(expected)
  })
  it('in plain lines, under a line that is its name alone', () => {
    expect(told(['Interview process', 'Round 1: Phone call, 30 min', 'Rounds 2 & 3: Practical test', 'You will love it here.'].map(text => para(text)))).toBe('Phone call 30 > Practical test > Practical test')
  })
  it('two rounds of one name are two stages, and a line with the total is none', () => {
    const blocks = underFirst('Interview process', '- Rounds 1 & 2: Practical test', '- Round 3: HR', '- Total: about 6 hours')
    expect(told(blocks)).toBe('Practical test > Practical test > HR')
    expect(readInterview(blocks)?.statedTotal?.minutes).toBe(360)
  })
})

describe('a process in the languages of postings', () => {
  it.each([
    ['Proceso de selección', ['1. Llamada con RRHH (20 min)', '2. Prueba práctica (2 horas)', '3. Entrevista final'], 'Llamada con RRHH 20 > Prueba práctica 120 > Entrevista final'],
    ['Processo seletivo', ['1. Triagem de currículos', '2. Entrevista com RH', '3. Teste prático'], 'Triagem de currículos > Entrevista com RH > Teste prático'],
    ['Průběh výběrového řízení', ['1. Telefonický pohovor (15 minut)', '2. Osobní schůzka (1 hodina)'], 'Telefonický pohovor 15 > Osobní schůzka 60'],
    ['Rekryteringsprocessen', ['- Telefonintervju (20 minuter)', '- Intervju på plats', '- Referenstagning'], 'Telefonintervju 20 > Intervju på plats > Referenstagning'],
    ['Sollicitatieprocedure', ['1. Telefonische kennismaking (15 minuten)', '2. Gesprek op locatie (1 uur)'], 'Telefonische kennismaking 15 > Gesprek op locatie 60'],
    ['Proces rekrutacji', ['1. Rozmowa telefoniczna (15 minut)', '2. Spotkanie z kierownikiem (1 godzina)'], 'Rozmowa telefoniczna 15 > Spotkanie z kierownikiem 60'],
    ['Этапы отбора', ['1. Звонок с рекрутером (20 минут)', '2. Собеседование (1 час)', '3. Оффер'], 'Звонок с рекрутером 20 > Собеседование 60 > Оффер'],
    ['Ansættelsesproces', ['- 1. samtale (45 min)', '- 2. samtale (1 time)', '- Referencer'], 'samtale 45 > samtale 60 > Referencer'],
    ['Rekrytointiprosessi', ['1. Puhelinhaastattelu (15 min)', '2. Haastattelu paikan päällä (1 tunti)', '3. Tarjous'], 'Puhelinhaastattelu 15 > Haastattelu paikan päällä 60 > Tarjous'],
    ['Bewerbungsprozess', ['- Telefoninterview (30 Minuten)', '- Probetag'], 'Telefoninterview 30 > Probetag'],
  ])('%s', (heading, lines, expected) => {
    expect(told(underFirst(heading, ...lines))).toBe(expected)
  })
})

describe('two stages in one sentence, each with its own length', () => {
  const stagesOf = (line: string) => readInterview([{ kind: 'paragraph', text: line, under: UNDER }])?.stages.map(({ name, minutes }) => [name, minutes])
  it.each([
    ['One panel interview of 45 minutes and a walk through the ward of 30 minutes.', [['panel interview', 45], ['walk through the ward', 30]]],
    ['A 20 minute phone call, followed by a trial shift of 4 hours, then a chat with the owner (15 min).', [['phone call', 20], ['trial shift', 240], ['chat with the owner', 15]]],
    ['Ein Telefonat von 20 Minuten, danach ein Rundgang von 30 Minuten und ein Gespräch von einer Stunde.', [['Telefonat', 20], ['Rundgang', 30], ['Gespräch', 60]]],
    ['Un entretien téléphonique de 20 minutes puis une visite du site de 45 minutes.', [['entretien téléphonique', 20], ['visite du site', 45]]],
    ['Rozmowa telefoniczna 20 minut, potem spotkanie 45 minut.', [['Rozmowa telefoniczna', 20], ['spotkanie', 45]]],
  ])('are two: %s', (line, expected) => expect(stagesOf(line)).toEqual(expected))
  it.each(['An interview of 45 minutes, with 15 minutes for your questions.', 'The interview takes 30 to 45 minutes.'])('are one where the second is a part of the first: %s', line => expect(stagesOf(line)).toHaveLength(1))
})
