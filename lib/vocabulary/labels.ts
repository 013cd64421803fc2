import { allLabelsOf, labelsOf } from './languages/all'

/** Labels and short headings under which boards and postings state a fact; lower case, any language. */
export const LABELS = {
  pay: ['salary', 'salary range', 'salary ranges', 'pay ranges', 'base salary', 'base salary range', 'annual salary', 'annual base salary', 'pay', 'pay range', 'base pay', 'base pay range', 'pay rate', 'hourly rate', 'hourly pay', 'day rate', 'daily rate', 'rate', 'wage', 'wages', 'compensation', 'compensation range', 'total compensation', 'ote', 'on-target earnings', 'remuneration', 'monthly salary', 'salary (annual)', 'expected salary', 'salary band', 'starting salary', 'salary details', 'estimated salary',
    'gehalt', 'jahresgehalt', 'bruttojahresgehalt', 'monatsgehalt', 'vergütung', 'gehaltsspanne', 'gehaltsrahmen', 'verdienst', 'stundenlohn', 'entgelt', 'lohn',
    'salaire', 'rémunération', 'salaire brut', 'salaire annuel', 'fourchette de salaire', 'package', 'tjm',
    'salario', 'sueldo', 'retribución', 'stipendio', 'retribuzione', 'ral', 'salaris', 'salarisindicatie', 'maandsalaris', 'bruto maandsalaris', 'uurloon', 'wynagrodzenie', 'widełki', 'widełki płacowe', 'zarobki', 'stawka', 'mzda', 'plat', 'platové rozmezí', 'lön', 'månadslön', 'løn', 'lønn', 'månedsløn', 'palkka', 'kuukausipalkka', 'tuntipalkka', 'salário', 'remuneração', 'faixa salarial', 'vencimento', 'зарплата', 'заработная плата', 'оклад', 'доход', 'вилка', '薪资', '薪資', '薪酬', '月薪', '年薪', '年収', '月給', '時給', '給与', '연봉', '급여', '월급', 'ctc', 'remuneration package', 'pay scale', 'pay band', 'base pay', 'base salary', 'hiring range', 'hiring salary range', 'target salary range', 'salary range (annual)', 'pay grade range', 'taux horaire', 'tagessatz', 'stundensatz', 'monatslohn', 'jahreslohn', 'jahressalär', 'bruttomonatsgehalt', 'jahresbruttogehalt', 'maaş', 'gaji', 'mức lương', 'bér', 'salariu'],
  place: ['location', 'locations', 'job location', 'job locations', 'work location', 'work locations', 'office location', 'office locations', 'office', 'offices', 'where', 'place of work', 'place', 'city', 'based in', 'primary location', 'other locations', 'additional locations', 'preferred location', 'preferred locations', 'location preference', 'location(s)', 'job location(s)', 'duty station',
    'ort', 'standort', 'standorte', 'arbeitsort', 'arbeitsorte', 'einsatzort', 'dienstort', 'dienstsitz', 'bevorzugter standort',
    'lieu', 'lieu de travail', 'localisation', 'ville', 'poste basé à', 'site',
    'ubicación', 'lugar de trabajo', 'luogo', 'sede', 'locatie', 'standplaats', 'lokalizacja', 'plats', 'sted', 'sijainti', 'localização', 'local'],
  workplace: ['workplace', 'workplace type', 'work type', 'work model', 'working model', 'work mode', 'work arrangement', 'working arrangement', 'work style', 'work setting', 'remote', 'remote work', 'remote policy', 'remote option', 'hybrid', 'remote/hybrid', 'location type', 'job location type', 'work from home', 'office policy',
    'arbeitsmodell', 'homeoffice', 'home office', 'arbeitsweise', 'télétravail', 'mode de travail', 'teletrabajo', 'modalidad'],
  employment: ['employment type', 'employment', 'type of employment', 'job type', 'type', 'position type', 'contract', 'contract type', 'type of contract', 'schedule', 'job schedule', 'time type', 'worker type', 'full/part time', 'commitment', 'engagement', 'hours', 'status', 'job status',
    'anstellungsart', 'beschäftigungsart', 'arbeitszeit', 'vertragsart', 'art der anstellung', 'befristung', 'arbeitszeitmodell', 'umfang',
    'contrat', 'type de contrat', 'type de poste', 'temps de travail', "type d'emploi", 'tipo de contrato', 'jornada', 'tipo di contratto', 'dienstverband', 'anställningsform', 'contract status', 'contract length', 'duration', 'workload', 'employment rate', 'fte', 'wte', 'pensum', 'arbeitspensum', 'beschäftigungsgrad', 'beschäftigungsumfang', 'stellenumfang', 'stellenprozent', "taux d'activité", "taux d'occupation", 'quotité', 'výše úvazku', 'tjänstgöringsgrad', 'stillingsprosent', 'stillingsstørrelse', 'beschäftigung', 'arbeitsverhältnis', 'stellenart', 'nature du contrat', 'tipo de jornada', 'tipo de empleo', 'contrato', 'tipo de contratação', 'regime de contratação', 'regime', 'vínculo', 'jornada de trabalho', 'pracovní poměr', 'typ úvazku', 'úvazek', 'typ smlouvy', 'forma spolupráce', 'druh práce', 'pracovní smlouva', 'omfattning', 'varaktighet', 'sysselsättningsgrad', 'soort dienstverband', 'type dienstverband', 'contractvorm', 'rodzaj umowy', 'typ umowy', 'forma zatrudnienia', 'wymiar etatu', 'wymiar pracy', 'тип занятости', 'занятость', 'график', 'график работы', 'оформление', 'ansættelsesform', 'ansættelse', 'stillingstype', 'ansettelsesform', 'työsuhde', 'työaika', 'työsuhteen tyyppi', 'palvelussuhde', 'työn kesto'],
  hours: ['hours', 'working hours', 'weekly hours', 'hours per week', 'work hours', 'working time', 'weekly working hours', 'arbeitszeit', 'wochenstunden', 'wochenarbeitszeit', 'stundenumfang', 'umfang', 'horaires', 'temps de travail', 'durée du travail', 'uren', 'uren per week', 'aantal uren', 'arbetstid', 'hours of work', 'contracted hours', 'hours per week', 'horario', 'jornada', 'horário', 'carga horária', 'pracovní doba', 'týdenní úvazek', 'wymiar pracy', 'godziny pracy', 'рабочее время', 'arbejdstid', 'ugentlig arbejdstid', 'arbeidstid', 'työaika', 'wöchentliche arbeitszeit', 'dauer der arbeitszeit'],
  level: ['level', 'job level', 'seniority', 'seniority level', 'experience level', 'career level', 'grade', 'job grade', 'pay grade', 'role level', 'karrierestufe', 'berufserfahrung level', 'karrierelevel', "niveau d'expérience", 'niveau', 'band', 'pay band', 'salary grade', 'level of experience', 'senioridade', 'nível', 'nivel', 'poziom', 'poziom stanowiska', 'úroveň', 'úroveň pozice', 'nivå', 'уровень', 'уровень позиции', 'taso'],
  years: ['experience', 'years of experience', 'work experience', 'total experience', 'required experience', 'experience required', 'minimum experience', 'relevant experience', 'berufserfahrung', 'erfahrung', 'expérience', 'expérience requise', 'expérience professionnelle', 'experiencia', 'experiencia mínima', 'experiencia requerida', 'esperienza', 'praxe', 'délka praxe', 'požadovaná praxe', 'erfarenhet', 'arbetslivserfarenhet', 'erfaring', 'erhvervserfaring', 'ervaring', 'werkervaring', 'doświadczenie', 'doświadczenie zawodowe', 'experiência', 'tempo de experiência', 'опыт', 'опыт работы', 'требуемый опыт', 'требуемый опыт работы', 'стаж', 'kokemus', 'työkokemus'],
  education: ['education', 'education level', 'degree', 'minimum education', 'education requirements', 'required education', 'qualification', 'academic qualification', 'ausbildung', 'abschluss', 'studium', 'bildungsabschluss', 'formation', 'diplôme', "niveau d'études", "niveau d'étude", 'educación', 'formación', 'estudios', 'estudios mínimos', 'titulación', 'nivel de estudios', 'escolaridade', 'formação', 'vzdělání', 'požadované vzdělání', 'minimální vzdělání', 'utbildning', 'utbildningskrav', 'opleiding', 'opleidingsniveau', 'wykształcenie', 'образование', 'uddannelse', 'utdanning', 'koulutus', 'schulabschluss', 'bildung', 'qualifications', 'qualifikation'],
  languages: ['language', 'languages', 'language skills', 'required languages', 'language requirements', 'spoken languages', 'sprachen', 'sprachkenntnisse', 'sprache', 'langues', 'langue', 'idiomas', 'lingue', 'talen'],
  posted: ['posted', 'posted on', 'date posted', 'posting date', 'posted date', 'job posted', 'published', 'published on', 'date published', 'publication date', 'publish date', 'opening date', 'open date', 'listed', 'listed on', 'veröffentlicht', 'veröffentlicht am', 'veröffentlichungsdatum', 'eingestellt am', 'online seit', 'publiée le', 'publié le', 'date de publication', 'mise en ligne', 'publicado', 'pubblicato'],
  deadline: ['application deadline', 'deadline', 'deadline for applications', 'deadline to apply', 'apply by', 'apply before', 'apply until', 'closing date', 'closing date for applications', 'applications close', 'close date', 'closes', 'closing', 'expires', 'expires on', 'expiry date', 'valid through', 'application closing date', 'last date to apply', 'last day to apply', 'application window closes',
    'bewerbungsfrist', 'bewerbungsschluss', 'bewerbung bis', 'bewerben bis', 'frist', 'gültig bis', 'date limite', 'date limite de candidature', 'candidature avant le', 'date de clôture', 'fecha límite', 'scadenza', 'sluitingsdatum', 'sista ansökningsdag', 'ansøgningsfrist'],
  start: ['start date', 'start', 'starting date', 'starting', 'start of work', 'starts', 'expected start date', 'available from', 'commencement date', 'eintrittsdatum', 'eintritt', 'beginn', 'startdatum', 'arbeitsbeginn', 'starttermin', 'einstiegsdatum', 'date de début', 'prise de poste', 'date de prise de poste', 'début', 'fecha de inicio', 'tillträde'],
  visa: ['visa', 'visa sponsorship', 'sponsorship', 'work authorization', 'work authorisation', 'relocation', 'visum'],
  clearance: ['clearance', 'security clearance', 'clearance required', 'sicherheitsüberprüfung', 'habilitation'],
  team: ['team size', 'size of team', 'teamgröße', "taille de l'équipe"],
  other: ['company', 'employer', 'department', 'team', 'category', 'industry', 'title', 'job title', 'position', 'role', 'job id', 'reference', 'requisition id', 'req id', 'reports to', 'apply', 'contact', 'website', 'benefits', 'equity', 'skills', 'requirements', 'travel', 'function', 'division', 'sector',
    'firma', 'unternehmen', 'abteilung', 'arbeitgeber', 'ansprechpartner', 'referenz', 'entreprise', 'société', 'secteur', 'service', 'référence'],
} as const satisfies Record<string, readonly string[]>

/** The kinds of label there are. */
export type LabelKind = keyof typeof LABELS

const sets = new Map<string, ReadonlySet<string>>()

/** The labels of some kinds as one set, made once. */
export const labelsFor = (...kinds: readonly LabelKind[]): ReadonlySet<string> => {
  const key = kinds.join()
  const before = sets.get(key)
  if (before !== undefined) return before
  const made: ReadonlySet<string> = new Set<string>(kinds.flatMap(kind => [...LABELS[kind], ...labelsOf(kind)]))
  sets.set(key, made)
  return made
}

/** Every label of every kind. */
export const allLabels = (): ReadonlySet<string> => {
  const before = sets.get('*')
  if (before !== undefined) return before
  const made: ReadonlySet<string> = new Set<string>([...Object.values(LABELS).flat(), ...allLabelsOf()])
  sets.set('*', made)
  return made
}
