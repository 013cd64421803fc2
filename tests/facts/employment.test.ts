import { describe, expect, it } from 'vitest'
import { readEmployment } from '../../lib/facts/employment-text'
import { readHours } from '../../lib/facts/hours-text'
import { readShifts } from '../../lib/facts/shifts-text'
import { readWorkload } from '../../lib/facts/workload-text'
import { bareFact, expectExact, para } from './blocks'

const kinds = (text: string, more = {}): string[] => readEmployment([para(text, more)]).map(({ kind }) => kind)

describe('employment in every language we read', () => {
  it.each<[string, string[]]>([
    ['Contract status: Permanent', ['permanent']], ['Job Types: Full-time, Permanent', ['full-time', 'permanent']], ['Terms of employment: Permanent employment, Full time', ['full-time', 'permanent']], ['This is a temporary, part-time position.', ['part-time', 'temporary']], ['This is a 2-year contract.', ['contract']], ['We are accepting applications for a full-time baker.', ['full-time']], ['Permanent employee, Full-time', ['full-time', 'permanent']], ['Bakery Intern', ['internship']], ['Job type: Permanent, Full time', ['full-time', 'permanent']], ['Fixed term contract until March', ['temporary']], ['12 month FTC', ['temporary']], ['Maternity cover, part time', ['part-time', 'temporary']], ['Employment type: Casual', ['temporary']], ['Contract: Zero hours', ['temporary']], ['This is a permanent, full-time post.', ['full-time', 'permanent']], ['Contract type: W2 contract', ['contract']], ['Schedule: Full time', ['full-time']], ['Status: Regular full-time', ['full-time', 'permanent']], ['Full time or part time hours available', ['full-time', 'part-time']], ['A seasonal role from May to September', ['temporary']], ['Term-time only, part-time post', ['part-time']], ['Temp to perm', ['temporary', 'permanent']],
    ['Festanstellung in Voll- oder Teilzeit', ['full-time', 'part-time', 'permanent']], ['Vollzeit/Teilzeit, unbefristet', ['full-time', 'part-time', 'permanent']], ['Die Stelle ist zunächst auf zwei Jahre befristet.', ['temporary']], ['Anstellungsart: Minijob', ['part-time']], ['Befristung: Elternzeitvertretung', ['temporary']], ['Ein unbefristeter Arbeitsvertrag', ['permanent']], ['Arbeitszeit: Teilzeit - Vormittag', ['part-time']], ['Beschäftigung im Rahmen der Arbeitnehmerüberlassung', ['temporary']],
    ['Contrat : CDI', ['permanent']], ['CDD de 6 mois, temps partiel', ['part-time', 'temporary']], ['Poste en CDI à temps complet', ['full-time', 'permanent']], ["Mission d'intérim de 3 mois", ['temporary']], ['Emploi saisonnier', ['temporary']], ['Type de contrat : Alternance', ['internship']], ['Contrat à durée indéterminée', ['permanent']], ['Nature du contrat : Contrat apprentissage', ['internship']],
    ['Contrato indefinido a jornada completa', ['full-time', 'permanent']], ['Tipo de contrato: temporal', ['temporary']], ['Jornada parcial de mañana', ['part-time']], ['Contrato de prácticas', ['internship']], ['Media jornada', ['part-time']],
    ['Regime de contratação: CLT (Efetivo)', ['permanent']], ['Contratação PJ', ['contract']], ['Tempo inteiro, contrato sem termo', ['full-time', 'permanent']], ['Vaga temporária', ['temporary']], ['Meio período', ['part-time']], ['Tipo de contrato: Estágio', ['internship']], ['Contrato a termo certo', ['temporary']],
    ['Práce na HPP', ['full-time']], ['Hlavní pracovní poměr na dobu neurčitou', ['full-time', 'permanent']], ['Forma spolupráce: DPP nebo DPČ', ['part-time']], ['Plný úvazek', ['full-time']], ['Práce na zkrácený úvazek', ['part-time']], ['Spolupráce na IČO', ['freelance']], ['Smlouva na dobu určitou', ['temporary']], ['Brigáda', ['part-time']],
    ['Tillsvidareanställning, heltid', ['full-time', 'permanent']], ['Anställningsform: Vikariat', ['temporary']], ['Omfattning: Deltid', ['part-time']], ['Visstidsanställning i 6 månader', ['temporary']], ['Timanställning', ['temporary']], ['Fast anställning', ['permanent']], ['Semestervikariat', ['temporary']],
    ['Vast contract', ['permanent']], ['Een tijdelijk contract met uitzicht op vast', ['temporary']], ['Fulltime of parttime', ['full-time', 'part-time']], ['Contract voor onbepaalde tijd', ['permanent']], ['Dienstverband: Uitzendbasis', ['temporary']], ['Voltijds contract van onbepaalde duur', ['full-time', 'permanent']],
    ['Umowa o pracę na pełny etat', ['full-time']], ['Umowa o pracę', []], ['8/18 etatu', ['part-time']], ['Trabajo fijo discontinuo', ['permanent']], ['Contratto a tempo determinato', ['temporary']], ['Contratto a tempo indeterminato, tempo pieno', ['full-time', 'permanent']], ['Saisonstelle von Mai bis September', ['temporary']], ['Temps de travail : 100 %', ['full-time']], ['Travail en alternance jour et nuit', []], ['Jaarcontract met uitzicht op een vast contract', ['temporary']], ['Grundløn ved fuld tid', []], ['Stillingen er 80 %', ['part-time']], ['Работа вахтой', []], ['Rodzaj umowy: umowa zlecenie', ['contract']], ['Kontrakt B2B', ['contract']], ['Pół etatu', ['part-time']], ['Umowa na zastępstwo', ['temporary']], ['Praca tymczasowa', ['temporary']], ['Forma zatrudnienia: staż', ['internship']],
    ['Полная занятость, полный день', ['full-time']], ['Частичная занятость', ['part-time']], ['Тип занятости: стажировка', ['internship']], ['Временная работа', ['temporary']], ['Занятость: проектная работа', ['contract']], ['Постоянная работа', ['permanent']],
    ['Fuldtid', ['full-time']], ['Stillingen er fast og på fuld tid', ['full-time', 'permanent']], ['Barselsvikariat på deltid', ['part-time', 'temporary']], ['Tidsbegrænset stilling', ['temporary']], ['Fast stilling, 100 %', ['full-time', 'permanent']], ['Vi tilbyr fast ansettelse', ['permanent']],
    ['Vakituinen, kokoaikainen', ['full-time', 'permanent']], ['Työsuhde: Määräaikainen', ['temporary']], ['Osa-aikatyö', ['part-time']], ['Toistaiseksi voimassa oleva työsuhde', ['permanent']], ['Kokoaikatyö', ['full-time']], ['Sijaisuus', ['temporary']], ['Kesätyö', ['temporary']],
    ['Pensum: 80-100%', ['full-time', 'part-time']], ['0.6 FTE', ['part-time']], ['Tillsvidare, 100%, tillträde enligt överenskommelse', ['full-time', 'permanent']], ['Stellenumfang: 50 %', ['part-time']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
    expectExact([para(text)], readEmployment([para(text)]))
  })

  it.each(['100% remote', 'You bring a completed apprenticeship as a baker.', 'We pay 100 % of your health insurance', 'All permanent staff get a pension', 'Temporary tables in SQL', 'You draw up contracts with suppliers', 'Vast experience in sales', 'A contract worth millions', 'Full-time students are welcome to visit', 'The permanent collection of the museum', 'Regular checks of stock', 'Stage lighting', 'Payroll Regular Analyst', 'Java - Regular Developer', 'Permanently low prices', 'Du arbeitest regelmäßig mit Kunden'])('says nothing: %s', text => expect(kinds(text)).toEqual([]))

  it.each<[string, string[]]>([
    ['Permanent or Contract / Full Time', ['full-time', 'contract', 'permanent']], ['- Contract OR full-time', ['full-time', 'contract']], ['You may join us full-time or as an independent contractor.', ['full-time', 'contract']], ['Full-time (35-40 hours) and part-time (15-25 hours) posts are open', ['full-time', 'part-time']],
    ['Contratação: CLT ou PJ', ['contract', 'permanent']], ['Modelo de contratação: CLT', ['permanent']], ['Até R$ 4.500,00 CLT', ['permanent']], ['R$ 60,00/hora PJ', ['contract']], ['Temos duas vagas de estágio na obra.', ['internship']],
    ['Contract van bepaalde duur, 6 maanden', ['temporary']], ['Contrato a término fijo de un año', ['temporary']], ['Contrato a término indefinido', ['permanent']], ['Umowa B2B lub umowa o pracę', ['contract']], ['Employment type: per diem', ['temporary']],
    ['Intérim 6 mois', ['temporary']], ['Alternance 24 mois', ['internship']], ['Part time orizzontale, tempo indeterminato', ['part-time', 'permanent']], ['Extrajobb i butik', ['temporary']],
  ])('%s, as boards and employers put it', (text, expected) => {
    expect(kinds(text).sort()).toEqual([...expected].sort())
    expectExact([para(text)], readEmployment([para(text)]))
  })

  it.each<[string, string[]]>([
    ['Befristet auf ein Jahr mit Option auf Festanstellung', ['temporary']], ['CDD de 6 mois pouvant déboucher sur un CDI', ['temporary']], ['Vikariat med möjlighet till fast anställning', ['temporary']], ['A fixed-term contract with the possibility of a permanent position', ['temporary']],
    ['Tijdelijk contract, optie op een vast contract', ['temporary']], ['Contrato temporal con posibilidad de contrato indefinido', ['temporary']],
  ])('%s: what it may become is not what it is', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['Uren per week: 24 - 32', ['part-time']], ['The post is for 21 hours per week.', ['part-time']], ['Die Stelle umfasst 19,5 Wochenstunden.', ['part-time']], ['Wochenarbeitszeit: 38,5 Stunden', []], ['36 hours per week', []],
    ['Die Arbeitszeit beträgt 60 Prozent einer Vollzeitbeschäftigung (24 Stunden/Woche).', ['part-time']], ['Full-time, 32 hours per week', ['full-time']],
  ])('%s: few hours a week are part-time where neither is said', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  it('reads the kind in a title', () => {
    expect(kinds('Verkäufer (m/w/d) in Teilzeit', { kind: 'heading', level: 1 })).toEqual(['part-time'])
    expect(kinds('Pflegefachkraft 80-100% (m/w/d)', { kind: 'heading', level: 1 })).toEqual(['full-time', 'part-time'])
    expect(kinds('Contracts Manager', { kind: 'heading', level: 1 })).toEqual([])
  })
})

describe('hours a week', () => {
  it.each<[string, number, number]>([
    ['35.5 hours per week', 35.5, 35.5], ['Support worker, 35.5 hours per week', 35.5, 35.5], ['Up to 37 hours per week', 37, 37], ['37.5 hrs/wk', 37.5, 37.5], ['Hours: 18.5', 18.5, 18.5], ['Working hours: 16 to 24 per week', 16, 24], ['40 hr/week', 40, 40], ['a 40-hour week', 40, 40], ['Hours of work: 22.5 hours weekly', 22.5, 22.5],
    ['Wochenarbeitszeit: 38,5 Std.', 38.5, 38.5], ['Vollzeit mit 39 Stunden/Woche', 39, 39], ['20 bis 30 Wochenstunden', 20, 30], ['40-Stunden-Woche', 40, 40], ['35 H Horaires normaux', 35, 35], ['39h par semaine', 39, 39], ['Temps de travail : 28h hebdomadaires', 28, 28], ['40 horas semanales', 40, 40], ['44 horas semanais', 44, 44], ['37,5 hodin týdně', 37.5, 37.5], ['38,75 tim/vecka', 38.75, 38.75], ['24 - 36 uur per week', 24, 36], ['Uren: 24-32 uur', 24, 32], ['Aantal uren: 32 tot 40 uur', 32, 40], ['40h tygodniowo', 40, 40], ['40-часовая рабочая неделя', 40, 40], ['37 timer ugentligt', 37, 37], ['37,5 timer per uke', 37.5, 37.5], ['38,25 h/viikko', 38.25, 38.25], ['37,5 tuntia viikossa', 37.5, 37.5],
  ])('%s', (text, min, max) => {
    expect(bareFact(readHours([para(text)]))).toEqual({ min, max })
    expectExact([para(text)], readHours([para(text)]))
  })
  it.each(['You save 10 hours per week', 'Meetings take 20 hours per week', '24 hours a day, 7 days a week', 'Open 60 hours per week for customers', '2 hours per week of training', '30 days of holiday'])('are none in: %s', text => expect(readHours([para(text)])).toBeUndefined())
})

describe('workload in percent', () => {
  it.each<[string, number, number]>([['Pensum: 80-100%', 80, 100], ['Pensum 60 bis 80 %', 60, 80], ['Eine 50%-Stelle', 50, 50], ['Beschäftigungsgrad: 70 %', 70, 70], ['0.8 FTE', 80, 80], ['1.0 WTE', 100, 100], ['Omfattning: 75 %', 75, 75], ['Fast stilling 100 %', 100, 100], ['½ etatu', 50, 50], ['Úvazek 0,5', 50, 50], ['Poste à 80 %', 80, 80], ['0,5 úvazku', 50, 50], ['Wymiar etatu: 3/4', 75, 75]])('%s', (text, min, max) => {
    expect(bareFact(readWorkload([para(text)]))).toEqual({ min, max })
    expectExact([para(text)], readWorkload([para(text)]))
  })
  it.each(['100% remote', '20 % discount', 'Travel 25-50 %', 'Up to 80% of your time is spent outdoors', '100 % bezahlte Überstunden', 'a 10% bonus', 'A team of 3.5 FTE'])('none in: %s', text => expect(readWorkload([para(text)])).toBeUndefined())
})

describe('shifts', () => {
  it.each<[string, string[]]>([
    ['Night shift, 10pm to 6am', ['night']], ['You work rotating shifts including nights and weekends.', ['shift', 'night', 'weekend']], ['Early and late shifts', ['shift']], ['Monday to Friday, no weekends', []], ['On-call rota 1 in 4', ['on-call']], ['Alternate weekends', ['weekend']], ['12-hour shifts', ['shift']], ['4 on 4 off', ['shift']],
    ['Schichtdienst im 3-Schicht-System', ['shift']], ['Bereitschaft zu Nacht- und Wochenenddienst', ['night', 'weekend']], ['Rufbereitschaft', ['on-call']], ['Wechselschicht', ['shift']], ['Travail de nuit', ['night']], ['Horaires en 3x8', ['shift']], ['Travail le week-end', ['weekend']], ['Turnos rotativos', ['shift']], ['Turno de noche', ['night']], ['Escala 12x36', ['shift']], ['Dvousměnný provoz', ['shift']], ['Noční směny', ['night']], ['Skiftarbete', ['shift']], ['Nattjänst', ['night']], ['Ploegendienst', ['shift']], ['Praca zmianowa', ['shift']], ['Сменный график 2/2', ['shift']], ['Ночные смены', ['night']], ['Skiftehold', ['shift']], ['Aften- og weekendvagter', ['evening', 'weekend']], ['Kolmivuorotyö', ['shift']], ['Yötyö', ['night']],
  ])('%s', (text, expected) => {
    expect(readShifts([para(text)]).map(({ kind }) => kind)).toEqual(expected)
    expectExact([para(text)], readShifts([para(text)]))
  })
  it.each(['No night shifts', 'Keine Schichtarbeit', 'Free weekends', 'A night out with the team every month', 'We shift priorities often', 'Kein Wochenenddienst', 'Pas de travail le week-end', 'Shift left testing'])('none in: %s', text => expect(readShifts([para(text)])).toEqual([]))
})

describe('employment beside other words', () => {
  it.each([
    ['Heltid/deltid: Heltid', 'full-time'], ['Druh pracovného pomeru: skrátený úväzok', 'part-time'], ['Druh pracovného pomeru: TPP', 'permanent'], ['Зайнятість: Часткова зайнятість', 'part-time'], ['Зайнятість: Повна зайнятість', 'full-time'], ['Занятость: полная', 'full-time'],
    ['Dajemy umowę o pracę tymczasową', 'temporary'], ['Umowa o pracę na czas określony', 'temporary'], ['Umowa o pracę na czas nieokreślony', 'permanent'],
    ['This is a zero-hours contract.', 'temporary'], ['Job type: Zero hours contract', 'temporary'], ['This is a casual position.', 'temporary'], ['Dienstverband: Vast contract', 'permanent'], ['Anstellungsart: Feste Anstellung, Vollzeit', 'full-time permanent'],
    ['This is a two-year apprenticeship with one day of school a week.', 'internship'], ['Ausbildung zum Bäcker (m/w/d)', 'internship'], ['Apprentice welder', 'internship'], ['Du hast eine abgeschlossene Ausbildung zum Bäcker.', ''],
    ['£28,000 - £31,000 full-time', 'full-time'], ['£15.40 an hour, part-time', 'part-time'], ['£31,000 a year, full time equivalent', ''], ['£500 bonus for full-time staff', ''],
  ])('%s', (text, expected) => {
    const blocks = [para(text)]
    expect(readEmployment(blocks).map(({ kind }) => kind).sort().join(' ')).toBe(expected)
    expectExact(blocks, readEmployment(blocks))
  })
})
