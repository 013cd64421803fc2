/**
 * What a sentence says right before it names the place of the job, as pattern fragments by language (ISO 639-1). Where an employer
 * was founded, has its seat or its customers stands behind none of these.
 */
export const BEFORE_PLACE: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:position|role|job|vacancy|opportunity|opening),? (?:located|based|situated) (?:in|at)',
    '(?:join|joining|strengthen|for|within) (?:our|the) (?:[\\p{L}-]+ ){0,3}team (?:in|at)', '(?:must|you(?:\'ll| will| must| should| can)?|need to|candidate(?:s)? (?:must|should|will)|holder will) be (?:based|located|living|working) (?:in|at|out of|near)',
    '(?:work|working|position|role|job|vacancy|opportunity|shifts?) (?:is )?(?:available )?at our (?:[\\p{L}-]+ ){0,3}(?:site|branch|store|shop|clinic|hospital|school|warehouse|plant|factory|practice|hotel|restaurant|depot|centre|center|campus|hub|studio)s? in', '(?:is|are) (?:looking for|seeking|recruiting|hiring) (?:an? )?(?:[\\p{L}/-]+ ){1,6}(?:to work|to join us|based) in',
  ],
  de: ['(?:maschinenbau)?(?:unternehmen|betrieb|kunden|praxis|kanzlei|seehotel|hotel|restaurant|kita|klinik|autohaus) in', '(?:für|an|in|bei) (?:unsere[nmrs]?|unser|den|der|die|dem|das) (?:[\\p{L}-]+ )?(?:standort|filiale|niederlassung|büro|klinik|haus|werk|praxis|zentrale|geschäftsstelle|hauptsitz|team|restaurant|hotel|markt|kanzlei|labor) (?:in|am standort)', '(?:unseres|des) (?:[\\p{L}-]+ )?teams (?:in|am standort)', '(?:arbeitsort|dienstort|einsatzort|dienstsitz) ist', '(?:am|für den) standort(?: in)?'],
  fr: ['présence (?:[\\p{L}-]+ ){0,2}(?:à|sur)', '(?:société|entreprise|association|cabinet|client)(?: [\\p{L}-]+){0,2} (?:basée?|située?|implantée?) à', '(?:notre|l\'|son|une?) ?(?:[\\p{L}-]+ )?(?:agence|équipe|bureau|site|magasin|restaurant|établissement|boutique|usine|cabinet|hôtel|clinique) (?:de|à|d\'|basée? à|située? à)', '(?:poste|offre|mission|stage|alternance|cdi|cdd) (?:[\\p{L}-]+ )?(?:basée?|à pourvoir|située?) (?:à|sur|en)'],
  es: ['(?:empresa|centro|hotel|tienda|oficina|sector)(?: [\\p{L}-]+){0,3} (?:ubicad|situad)[oa] en', '(?:puesto|vacante|posición|empleo|trabajo)(?: [\\p{L}-]+){0,3} en', 'nuestr[oa] (?:oficina|tienda|restaurante|centro|sede|equipo|hotel|clínica|planta)(?: ubicad[oa])? (?:de|en)'],
  it: ['(?:negozio|punto vendita|stabilimento|filiale|ufficio|ristorante|hotel|cantiere) (?:di|a|in)', 'sede (?:di lavoro )?(?:di|a|in|è)', 'nostr[oa] (?:ufficio|sede|negozio|stabilimento|filiale|team) (?:di|a)'],
  pt: ['(?:vaga|atuar|trabalhar|atuação|posição|presencial|presencialmente)(?: [\\p{L}-]+){0,2} em', 'noss[oa] (?:escritório|loja|unidade|equipe|equipa|sede|clínica) (?:de|em)'],
  nl: ['(?:(?:BV|B\\.V|NV|N\\.V)\\.?|bedrijf|school|praktijk|restaurant|winkel|hotel) (?:te|in|uit)', '(?:onze|de) (?:[\\p{L}-]+ )?(?:vestiging|locatie|winkel|praktijk|kliniek|afdeling) in', 'ons (?:[\\p{L}-]+ )?(?:kantoor|team|restaurant|hotel|magazijn) in', 'standplaats is'],
  sv: ['\\p{Ll}{0,14}(?:skolan|kliniken|sjukhuset|mottagningen|förskolan|butiken|verkstaden) i(?: centrala)?', '(?:tjänsten|rollen|jobbet|anställningen) (?:[\\p{L}-]+ ){1,3}(?:i|på)', '(?:vårt|vår) (?:[\\p{L}-]+ )?(?:kontor|team|lager|butik|enhet|avdelning|klinik|verkstad|anläggning|restaurang) i', 'söker (?:[\\p{L}-]+ ){1,4}till', 'placerad i'],
  da: ['\\p{Ll}{0,16}(?:plejecenter|plejehjem|center|værksted|hotel) i', '(?:institution|børnehus|butik|afdeling|klinik|skole|virksomhed|restaurant)\\p{L}{0,3} i', 'stillingen (?:[\\p{L}-]+ ){1,3}i', 'vores (?:[\\p{L}-]+ )?(?:kontor|butik|afdeling|klinik|team|lager|restaurant) i', 'arbejdsstedet er(?: i)?'],
  no: ['\\p{Ll}{0,16}(?:senteret?|sykehjem(?:met)?|skole|barnehage|butikk|verksted|klinikk|hotell|restaurant) i', 'vårt (?:[\\p{L}-]+ )?(?:kontor|team) i', 'arbeidssted er', 'stillingen er (?:[\\p{L}-]+ ){0,2}i'],
  fi: ['(?:työpaikka|työpiste|toimipiste|toimisto|tehtävä)\\p{L}{0,6} (?:sijaitsee|on)', '(?:haemme|etsimme) [\\p{L}-]+'],
  cs: ['(?:pobočk\\p{L}{1,3}|kancelář\\p{L}{0,3}|prodejn\\p{L}{1,3}|závod\\p{L}{0,2}|provozovn\\p{L}{1,3}|týmu|restaurac\\p{L}{1,2}|hotel\\p{L}{0,2}|práce|pracoviště|pracovat) (?:je )?(?:v|ve)'],
  sk: ['(?:pobočk\\p{L}{1,3}|kancelári\\p{L}{0,2}|prevádzk\\p{L}{1,3}|práca) (?:v|vo)'],
  pl: ['(?:im\\. \\p{Lu}[\\p{L}. ]{3,30}|nr \\d{1,3}|urząd \\p{L}{3,14}) we?', '(?:biur\\p{L}{1,2}|sklep\\p{L}{0,2}|oddzia\\p{L}{1,2}|zakład\\p{L}{0,3}|zespo\\p{L}{1,2}|magazyn\\p{L}{0,2}|restauracj\\p{L}{1,2}|praca|pracy|praca stacjonarna|praca hybrydowa) (?:w|we)'],
  ru: ['(?:опубликован\\p{L}{0,2} [\\p{L}\\d ]{4,24}|офис\\p{L}{0,2}|работа\\p{L}{0,2}|магазин\\p{L}{0,2}|ресторан\\p{L}{0,2}|вакансия|команд\\p{L}{1,2}|филиал\\p{L}{0,2}) во?(?: г\\.)?'],
}

/** "In" before a town, as pattern fragments, in the languages of postings; "a" and "o" are left out, as they mean "and" and "of" too. */
export const IN_PLACE: readonly string[] = ['[Ii]n', 'i', 'à', 'en', 'em', 'te', 'we?', 've?', 'во?', 'у', 'till?', 'på', 'bij', 'bei', 'di', 'standort', 'Standort']

/** What says that a town is not where the job is: customers, growth, history. */
export const ELSEWHERE: readonly string[] = ['customers?', 'clients?', 'users?', 'expand\\p{L}{0,3}', 'grow\\p{L}{0,3}', 'founded', 'headquarter\\p{L}{0,3}', 'kunden (?:in|aus)', 'gegründet', 'hauptsitz', 'kunder i', 'grundat', 'grundlagt', 'hovedkontor', 'siège (?:social|à)', 'fond[ée]{1,2}e?', 'clientes', 'fundada', 'sede en', 'opgericht', 'hoofdkantoor', 'siedzib\\p{L}{1,2}', 'sídl\\p{L}{1,4}', 'založen\\p{L}{0,2}', 'основан\\p{L}{0,2}', 'perustettu']

/**
 * What a town's own administration is called before the town's name, as pattern fragments in the letters in which they are
 * written: who looks for somebody under that name does so for the town ("Gemeente Oosterveen", "Ayuntamiento de Ronda").
 */
export const TOWN_HALLS: readonly string[] = [
  '(?:Landeshaupt|Hanse|Universitäts|Kreis)?[Ss]tadt(?:verwaltung|werke)?', '(?:Markt|Samt|Verbands|Orts)?[Gg]emeinde(?:verwaltung)?', "(?:[Ll]a )?(?:[Vv]ille|[Cc]ommune|[Mm]airie) (?:de |d')", 'Ayuntamiento de', 'Concello de', 'Ajuntament de', 'Comune di', '(?:Câmara Municipal|Município|Prefeitura(?: Municipal)?) d[eoa]',
  '[Gg]emeente', '[Ll]okaal [Bb]estuur', '[Ss]tad', 'Urząd (?:Miasta|Gminy|Miejski)(?: i Gminy)?(?: we?)?', 'Gmina', '[Mm]iasto', 'Městský úřad', 'Obecní úřad', '[Mm]ěsto', '[Oo]bec', '(?:[Mm]agistrát|[Ss]tatutární) města?', 'Mestský úrad', 'Администрация города',
]

/** The same behind the town's name: "Ulvby kommun", "Lieksan kaupunki". */
export const TOWN_HALLS_BEHIND: readonly string[] = ['[Kk]ommune?n?', '[Ss]tad', '[Kk]aupun(?:ki|gin)', '[Kk]un(?:ta|nan)']

/** Words for a part of a town, before its name: the town itself stands in brackets behind it. */
export const PART_OF_TOWN: readonly string[] = ['barrio(?: de)?', 'quartier', 'bairro(?: d[aeo]s?)?', 'quartiere', 'stadtteil', 'ortsteil', 'wijk', 'dzielnica', 'dzielnicy', 'čtvrti?', 'stadsdel(?:en)?', 'bydel(?:en)?', 'kaupunginosa', 'район']
