/** Words for one way of working each, as pattern fragments: bounded, without capturing groups. */
export type WorkplaceWords = Readonly<Record<'remote' | 'hybrid' | 'onsite', readonly string[]>>

/**
 * How a language names ways of working. `short`: where the whole line or label is about that ("Remote", "Hybrid - Berlin").
 * `said`: what states one wherever it stands in a sentence.
 */
export type WorkplaceLanguage = { short: WorkplaceWords; said: WorkplaceWords }

/** Ways of working by language of postings (ISO 639-1). */
export const WORKPLACE_WORDS: Readonly<Record<string, WorkplaceLanguage>> = {
  en: {
    short: {
      remote: ['(?:fully |100 ?% ?)?remote(?:ly)?(?:[- ](?:first|only|friendly|eligible|ok|possible))?', 'work from home', 'wfh', 'home[- ]?based', 'telecommut(?:e|ing)', 'telework', 'work from anywhere', 'fully distributed', 'all[- ]remote'],
      hybrid: ['hybrid(?: remote)?', '(?:occasional(?:ly)?|some|sometimes) remote(?: work)?', 'partially remote', 'partly remote', 'part[- ]remote', 'flexible hybrid', 'semi[- ]remote', 'remote[- ]hybrid'],
      onsite: ['on[- ]?site', 'in[- ]office', 'in the office', 'in[- ]person', 'office[- ]based', 'no remote', 'not remote'],
    },
    said: {
      remote: [
        '(?:fully|100 ?%|completely|entirely|permanently) remote', 'remote[- ](?:first|only|native) (?:role|position|job|company|team|organi[sz]ation|culture|startup|business)', 'we(?: are|\'re) (?:a )?(?:fully )?(?:remote[- ]first|all[- ]remote)', 'remote[- ]friendly', 'all[- ]remote', '(?:is|are|be) (?:a |an )?(?:\\p{L}+ ){0,2}remote (?:role|position|job|opportunity|company|contract)', '(?:this|the|a|an) (?:\\p{L}+[- ]){0,3}remote (?:role|position|job|opportunity)', '(?:role|position|job|opportunity) (?:is|can be|may be|will be)(?: \\p{L}+)?(?: done| performed| worked| held| based)? (?:\\p{L}+ )?remote(?:ly)?', 'work (?:\\p{L}+ ){0,2}remotely', 'work(?:ing)? from home (?:position|role|job)', 'work from anywhere', 'work from wherever', 'remote (?:work )?(?:is )?possible', 'open to remote', 'remote candidates', '(?:or|and) remote', 'remote (?:within|from|in|across|anywhere)', 'remote work (?:is )?(?:possible|available|option)',
        'work (?:100 ?% |entirely |fully |exclusively )?from (?:the comfort of )?(?:your )?(?:own )?home (?:full[- ]time|every day|permanently)', '(?:position|role|job) (?:is |will be )?(?:100 ?% |fully |permanently )?(?:home[- ]based|telework)', 'eligible for (?:full[- ]time )?(?:remote work|full[- ]time telework)', 'distributed team (?:and|so) you can work from',
      ],
      hybrid: ['hybrid (?:work(?:ing|place)?|role|position|model|schedule|setup|set-up|arrangement|job|environment|policy|basis|office|format|remote|approach|pattern)', '(?:is|are) (?:a )?hybrid', 'work(?:ing)? (?:in a )?hybrid', 'hybrid[:,]? (?:\\d|two|three|four|one)', '(?:mix|combination|blend|split) (?:of|between) (?:remote|home|office|the office|in-office|in-person|working from home)', 'hybrid(?= or (?:\\p{L}+ )?remote)', '(?<=remote or )hybrid', 'partially remote', 'partly remote', '(?:split|divide) your (?:time|week) between (?:\\p{L}+ ){0,3}(?:home|office)', '(?:some|occasional|regular|partial) (?:remote work(?:ing)?|work(?:ing)? from home|home[- ]?working|telework)(?: (?:is )?(?:possible|available|allowed|permitted))?', 'home ?working (?:\\p{L}+ ){0,2}(?:available|possible|options?)', 'telework (?:is )?(?:permitted|authorized|eligible)'],
      onsite: ['(?:fully|100 ?%|entirely) (?:on[- ]?site|in[- ](?:office|person))', '(?:this|the|a|an) (?:\\p{L}+[- ]){0,3}(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based) (?:role|position|job|opportunity)', '(?:role|position|job) (?:is|will be|must be)(?: \\p{L}+)? (?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)', 'work(?:ing)? (?:fully )?on[- ]?site', 'on[- ]?site (?:at|in) (?:our|the) (?!client|customer)(?:\\p{L}+ ){0,3}(?:offices?|premises|site|headquarters|hq|factory|plant|warehouse|terminal|hospital|clinic|ward|store|shop|campus|lab|laboratory|studio|school|hotel|kitchen|depot)', '(?:not|no|cannot be) (?:a )?remote', 'non-(?:hybrid|remote)', 'remote (?:work )?is not', '(?:five|5) days (?:a|per) week in', '5 days onsite',
        '(?:be|work|working|based|present) (?:primarily|mainly|mostly|predominantly|fully|full[- ]time|always|daily|\\d days) (?:in|from|at|out of) (?:the|our) (?:\\p{L}+ ){0,2}office', '(?:work|working|based|join us|sit|located) (?:in|from|at|out of) our (?:\\p{L}+ ){0,3}(?:office|headquarters|studio|laborator(?:y|ies)|lab|workshop|warehouse|kitchen|clinic|shop|store|plant)', '(?:role|position|job) (?:is|will be) (?:based|located) (?:in|at) (?:the|our) (?:\\p{L}+ ){0,3}(?:office|site|branch|clinic|hospital|store|school|plant|warehouse|factory|campus)', 'hiring (?:only )?(?:for|in) this location', 'must (?:be able to )?(?:work|be) (?:on[- ]?site|in[- ](?:office|person))', 'requires? (?:\\p{L}+ ){0,2}(?:on[- ]?site|in[- ](?:office|person)) (?:work|presence|attendance)',
        '(?:everyone|we all|the (?:whole|entire) team) works? (?:together )?(?:in[- ]person|in the office)', 'in[- ](?:office|person) (?:every day|daily|full[- ]time|5 days)', 'not eligible for (?:remote work|telework)', 'telework is not', '(?:in[- ]person|on[- ]?site) only', 'only (?:in[- ]person|on[- ]?site)'],
    },
  },
  de: {
    short: {
      remote: ['(?:100 ?% |reines |vollständig(?:es)? |komplett )home[- ]?office', 'vollständig remote', 'heimarbeit', '(?:orts|standort)unabhängig'],
      hybrid: ['hybride[rs]?', 'home[- ]?office(?: (?:möglich|option\\p{L}*|nach absprache|teilweise|anteilig))?', 'teilweise (?:home[- ]?office|remote|im home[- ]?office)', 'mobile[sr]? (?:arbeiten|arbeit)', 'telearbeit(?: möglich)?'],
      onsite: ['vor ort', 'präsenz', 'kein home[- ]?office', 'nur vor ort', 'nicht remote'],
    },
    said: {
      remote: ['100 ?% (?:im )?(?:home[- ]?office|remote)', 'komplett (?:remote|im home[- ]?office|aus dem home[- ]?office)', '(?:vollständig|rein|ausschließlich|dauerhaft) (?:remote|im home[- ]?office|aus dem home[- ]?office|von zu hause)', 'remote(?:-| )arbeit', 'remote[- ](?:stelle|job|position|tätigkeit)', 'deutschlandweit remote', 'arbeite(?:n)? von überall', '(?:orts|standort)unabhängig(?:es)? arbeiten'],
      hybrid: ['hybrides? arbeit(?:en|smodell)', 'hybride[srn]? (?:arbeiten|arbeitsmodell\\p{L}{0,2}|modell|arbeitsweise|arbeitsform\\p{L}{0,2})', 'mobiles? arbeiten und', '(?:mobiles|hybrides|ortsflexibles) arbeiten', 'mobile(?:r|n)? arbeit', 'home[- ]?office[- ](?:möglichkeit\\p{L}*|option\\p{L}*|regelung\\p{L}*|anteil\\p{L}*|tagen?|tage)', 'home[- ]?office (?:ist |sind )?(?:möglich|nach absprache|in absprache|teilweise)', 'möglichkeit (?:zum|zu|zur|für|auf|von|der) (?:\\p{L}+ ){0,2}(?:home[- ]?office|mobile[mnrs]? (?:arbeiten|arbeit)|telearbeit|remote[- ]arbeit\\p{L}*)', '(?:teilweise|tageweise|anteilig\\p{L}{0,2}|gelegentlich\\p{L}{0,2}) (?:im |aus dem )?(?:home[- ]?office|remote|von zu hause|mobiles? arbeiten)', 'mix aus (?:home[- ]?office|büro|remote|präsenz)', 'home[- ]?office und büro', 'alternierende telearbeit'],
      onsite: ['ausschließlich vor ort', '(?:arbeit|arbeiten|tätigkeit|einsatz) (?:\\p{L}+ ){0,2}(?:vor ort|in unserem büro)', 'in präsenz', 'keine? (?:home[- ]?office|remote)', '(?:home[- ]?office|mobiles arbeiten|remote) (?:ist )?(?:leider )?(?:nicht|ausgeschlossen)', '100 ?% (?:vor ort|präsenz|im büro)'],
    },
  },
  fr: {
    short: {
      remote: ['distanciel', 'télétravail(?: (?:total|complet|intégral|à 100 ?%|100 ?%))?', '100 ?% télétravail', 'à distance'],
      hybrid: ['télétravail (?:est )?(?:partiel|hybride|occasionnel|ponctuel|fréquent|régulier|possible|autorisé)', 'télétravail (?:jusqu\'à )?\\d'],
      onsite: ['présentiel', 'sur site', 'sur place', '(?:pas de|sans|aucun) télétravail', 'télétravail (?:non autorisé|impossible|non)'],
    },
    said: {
      remote: ['100 ?% (?:en )?(?:télétravail|remote|à distance)', 'full[- ]remote', 'télétravail (?:total|complet|intégral|à 100 ?%|à temps plein)', '(?:poste|travail) (?:\\p{L}+ ){0,2}(?:en télétravail complet|entièrement à distance|en full remote|totalement à distance)'],
      hybrid: ['télétravail (?:est )?(?:partiel|hybride|possible|occasionnel|ponctuel)', '(?:mode|rythme|modèle|format|travail|organisation) hybride', 'possibilité (?:de|d\'un) (?:\\p{L}+ )?télétravail', '(?:accord|charte|politique) (?:de )?télétravail', '(?:un|deux|trois|quatre|\\d)(?: à \\d)? jours? (?:de |en )?télétravail', 'télétravail (?:jusqu\'à |de |: ?)?(?:un|deux|trois|\\d)'],
      onsite: ['100 ?% (?:en )?présentiel', 'dans nos (?:locaux|bureaux)', '(?:pas de|sans|aucun) télétravail', '(?:poste|travail) (?:\\p{L}+ ){0,2}(?:en présentiel|sur site)', 'télétravail (?:n\'est pas|non) (?:possible|autorisé|envisageable)', 'ne permet pas (?:de|le) télétravail'],
    },
  },
  es: {
    short: {
      remote: ['(?:100 ?% |totalmente |en )?remot[oa]', 'teletrabajo(?: (?:total|completo|100 ?%))?', 'a distancia', 'desde casa'],
      hybrid: ['h[ií]brid[oa]', 'semi[- ]?presencial', 'teletrabajo parcial', 'parcialmente remoto'],
      onsite: ['presencial', 'en (?:la )?oficina', 'sin teletrabajo'],
    },
    said: {
      remote: ['(?:100 ?%|totalmente|completamente) (?:en )?(?:remot[oa]|teletrabajo|a distancia)', '(?:trabajo|puesto|modalidad|posición|empleo|formato|modelo)(?: de trabajo)? (?:100 ?% |totalmente )?(?:remot[oa]|a distancia|en remoto)', 'teletrabajo (?:total|completo|100 ?%)', 'trabaja(?:r|rás)? (?:100 ?% )?(?:desde casa|en remoto|desde cualquier lugar)'],
      hybrid: ['(?:trabajo|modalidad|modelo|formato|esquema|jornada|puesto)(?: de trabajo)? (?:\\p{L}+ )?h[ií]brid[oa]', 'semi[- ]?presencial', 'teletrabajo parcial', 'posibilidad de teletrabajo', '(?:un|dos|tres|cuatro|\\d) días? (?:a la semana )?(?:de|en|con) (?:teletrabajo|remoto)'],
      onsite: ['100 ?% presencial', '(?:trabajo|modalidad|puesto|modelo|jornada)(?: de trabajo)? (?:100 ?% )?presencial', 'en nuestras oficinas', 'sin (?:opción|posibilidad) (?:a|de) (?:teletrabajo|remoto)'],
    },
  },
  it: {
    short: { remote: ['(?:da|in|full) remot[oe]', 'remoto', 'lavoro da casa'], hybrid: ['ibrid[oa]', 'smart[- ]?working', 'lavoro agile'], onsite: ['in presenza', 'in sede'] },
    said: {
      remote: ['100 ?% (?:da remoto|smart[- ]?working|remoto)', 'lavoro (?:completamente |interamente )?da remoto', 'completamente da remoto'],
      hybrid: ['(?:lavoro|modalità|modello) (?:di lavoro )?ibrid[oa]', 'possibilità di (?:smart[- ]?working|lavorare da remoto|lavoro agile)', 'smart[- ]?working (?:parziale|\\d|per)', 'giorn[io] (?:a settimana )?(?:di|in) smart[- ]?working'],
      onsite: ['100 ?% in presenza', 'lavoro in (?:presenza|sede)', 'presso la nostra sede'],
    },
  },
  pt: {
    short: {
      remote: ['(?:100 ?% |totalmente )remot[oa]', 'tele ?trabalho', 'trabalho remoto', 'remotamente'],
      hybrid: ['semipresencial', 'parcialmente remoto'],
      onsite: ['no escritório', 'alocad[oa]', 'não remot[oa]', 'sem home ?office'],
    },
    said: {
      remote: ['(?:100 ?%|totalmente|completamente) (?:remot[oa]|home ?office|à distância)', '(?:trabalho|vaga|modelo|modalidade|atuação|regime|posição|formato)(?: de trabalho)?:? (?:100 ?% |totalmente )?(?:remot[oa]|home ?office|à distância)', 'trabalh(?:ar|e|ará) (?:100 ?% )?(?:de casa|remotamente|de qualquer lugar)'],
      hybrid: ['(?:trabalho|vaga|modelo|modalidade|atuação|regime|formato)(?: de trabalho)?:? h[ií]brid[oa]', 'possibilidade de (?:tele ?trabalho|home ?office|trabalho remoto)', '(?:um|dois|duas|três|quatro|\\d)x? (?:dias?|vezes?) (?:por semana )?(?:em|de) (?:home ?office|tele ?trabalho|casa)'],
      onsite: ['100 ?% presencial', '(?:trabalho|vaga|modelo|modalidade|atuação|regime)(?: de trabalho)?:? (?:100 ?% )?presencial', 'em nosso escritório', 'no nosso escritório', 'sem home ?office', 'não (?:há|temos|aceitamos|oferecemos|é|será|possui) (?:\\p{L}+ ){0,3}(?:remot[oa]|home ?office|tele ?trabalho)', '(?:trabalhar|atuar|vaga|ficar) (?:\\p{L}+ ){0,2}alocad[oa]', 'alocad[oa] (?:no|em|na) (?:\\p{L}+ ){0,3}client\\p{L}{1,2}', '(?:trabalho )?remoto ?\\?? ?: ?não'],
    },
  },
  nl: {
    short: {
      remote: ['(?:volledig )?op afstand', 'volledig thuis(?:werken)?', 'volledig remote', 'vanuit huis'],
      hybrid: ['hybride(?: werken)?', '(?:deels|gedeeltelijk) (?:thuis|remote|op afstand)(?:werken)?', 'thuiswerken(?: mogelijk)?'],
      onsite: ['op kantoor', 'op locatie', 'geen thuiswerk\\p{L}{0,4}'],
    },
    said: {
      remote: ['(?:volledig|100 ?%|helemaal) (?:op afstand|remote|vanuit huis|thuis ?werken)', '(?:functie|werk|baan) (?:\\p{L}+ )?(?:volledig )?(?:op afstand|remote)'],
      hybrid: ['hybride? (?:werken|werkmodel|model|functie|werkvorm|werkplek)', 'hybride werk\\p{L}{0,8}', '(?:deels|gedeeltelijk|gedeelte) (?:thuis|vanuit huis|remote|op afstand)', '(?:mogelijkheid|mogelijkheden|optie) (?:om|tot|voor) (?:\\p{L}+ ){0,3}thuis\\p{L}{0,8}', 'thuiswerken (?:is )?(?:mogelijk|behoort|kan)', '(?:één|een|twee|drie|vier|\\d) dag(?:en)? (?:per week )?(?:thuis ?werken|vanuit huis|thuis)'],
      onsite: ['op kantoor werken', 'thuis ?werken (?:is )?(?:helaas )?niet', 'geen (?:mogelijkheid (?:om|tot) )?thuis ?werk\\p{L}{0,4}', '(?:100 ?%|volledig) op (?:kantoor|locatie)', '(?:functie|rol|baan) op (?:kantoor|locatie)'],
    },
  },
  sv: {
    short: {
      remote: ['(?:helt |100 ?% )?(?:på )?distans', 'distansarbete', 'hemifrån'],
      hybrid: ['hybridarbete', 'delvis (?:på )?distans', 'delvis hemifrån', 'distans(?:arbete)? (?:är )?(?:delvis )?möjligt', 'möjlighet till distans(?:arbete)?'],
      onsite: ['på plats', 'på kontoret', 'ej distans', 'ingen distans'],
    },
    said: {
      remote: ['(?:helt|100 ?%|fullt|heltid) (?:på distans|remote|hemifrån)', '(?:tjänsten|jobbet|rollen) (?:är|kan|utförs) (?:\\p{L}+ ){0,3}(?:på distans|remote|hemifrån)', 'arbeta (?:helt )?på distans'],
      hybrid: ['hybrid(?:arbete|modell|lösning|arbetsplats)\\p{L}{0,2}', '(?:arbetar|jobbar|arbeta|jobba) hybrid', '(?:delvis|viss del|viss|till viss del) (?:på )?(?:distans|hemifrån|distansarbete)', 'möjlighet (?:till|att|för|finns) (?:\\p{L}+ ){0,3}(?:distans(?:arbete)?|hemarbete|hemifrån|hybridarbete)', '(?:en|två|tre|fyra|\\d)(?:-\\d)? dag(?:ar)? (?:i veckan |per vecka )?(?:på distans|hemifrån)'],
      onsite: ['på plats (?:på|i|hos) (?:vårt|kontoret|våra|oss)', '(?:arbetar|jobbar|arbetet sker|arbeta) (?:\\p{L}+ )?(?:på plats|på kontoret|från kontoret)', '(?:ej|inte|ingen) (?:\\p{L}+ )?(?:möjlighet till )?distans(?:arbete)?', 'på plats på kontoret', 'distans(?:arbete)? (?:är|erbjuds) (?:tyvärr )?inte'],
    },
  },
  da: {
    short: { remote: ['fjernarbejde', '(?:helt )?hjemmefra', 'på distancen?'], hybrid: ['delvis hjemmefra', 'hjemmearbejde(?: mulig\\p{L}{0,2})?', 'hjemmekontor'], onsite: ['på kontoret', 'på arbejdspladsen', 'fysisk fremmøde'] },
    said: {
      remote: ['(?:100 ?%|fuldt|helt) (?:remote|hjemmefra|på distancen?)', 'arbejde (?:helt|fuldt) hjemmefra'],
      hybrid: ['hybrid(?:arbejde|model|arbejdsplads|t arbejde)', 'mulighed for (?:\\p{L}+ ){0,3}(?:hjemmearbejde|hjemmearbejdsdage?|fjernarbejde|at arbejde hjemme\\p{L}{0,3})', 'hjemmearbejdsdage?', '(?:en|to|tre|fire|\\d)(?:-\\d)? dage? (?:om ugen |ugentligt )?(?:hjemmefra|hjemme)', 'delvis hjemmefra', 'fleksibilitet (?:\\p{L}+ ){0,3}(?:hjemmefra|hjemmearbejde)'],
      onsite: ['fysisk (?:til stede|fremmøde)', '(?:arbejder|arbejde|arbejdet foregår) (?:\\p{L}+ )?(?:på kontoret|på vores kontor|på stedet)', 'ikke mulighed for (?:hjemmearbejde|at arbejde hjemme)'],
    },
  },
  no: {
    short: { remote: ['fjernarbeid'], hybrid: ['hjemmekontor(?: mulig)?'], onsite: ['på kontoret', 'på stedet'] },
    said: { remote: ['100 ?% (?:hjemmekontor|remote)', 'jobbe (?:helt|fullt) (?:remote|hjemmefra)'], hybrid: ['mulighet for (?:\\p{L}+ ){0,2}hjemmekontor', 'hybrid(?:løsning|kontor|arbeid)', '(?:delvis|noe) hjemmekontor'], onsite: ['fysisk til stede på'] },
  },
  fi: {
    short: {
      remote: ['(?:täysin |100 ?% )?etätyö(?:nä|tä)?', '(?:täysin )?etänä'],
      hybrid: ['hybridi(?:työ|malli)?', 'hybridityö(?:tä|nä)?', 'osittain etänä', 'osittainen etätyö', 'etätyömahdollisuus', 'etätyö (?:on )?(?:osittain )?mahdollis\\p{L}{1,4}', 'mahdollisuus etätyö\\p{L}{1,4}'],
      onsite: ['lähityö(?:tä|nä)?', 'toimistolla', 'paikan päällä', 'läsnätyö', 'ei etätyötä'],
    },
    said: {
      remote: ['(?:täysin|kokonaan|100 ?%) (?:etänä|etätyönä|etätyötä|etätyöskentely\\p{L}{0,3})', 'täysetä\\p{L}{0,6}', 'työskentely(?:stä)? (?:\\p{L}+ )?(?:täysin )?etänä'],
      hybrid: ['hybridi(?:työ|malli|työskentely)\\p{L}{0,5}', 'osittain (?:etänä|etätyö\\p{L}{0,4})', 'mahdollisuus (?:\\p{L}+ )?(?:etätyö\\p{L}{0,4}|etäpäiviin|hybridi\\p{L}{0,8})', 'etätyömahdollisuu\\p{L}{1,4}', 'etätyö (?:on )?mahdollis\\p{L}{1,4}', 'etäpäiv\\p{L}{1,3}'],
      onsite: ['työ(?:tä|skentely|skentelet)? (?:tehdään |tapahtuu )?(?:toimistolla|paikan päällä|lähityönä)', 'ei (?:ole )?(?:mahdollisuutta )?etätyö\\p{L}{0,4}', 'toimistollamme'],
    },
  },
  cs: {
    short: {
      remote: ['(?:práce )?(?:plně |100 ?% )?na dálku', '(?:plně |převážně |pouze )?(?:práce )?z domova', '(?:plný|100 ?%|full) home[- ]?office', 'vzdáleně'],
      hybrid: ['hybridní(?: práce| režim| model)?', 'hybridně', 'částečn[ěý] (?:práce )?(?:z domova|home[- ]?office|na dálku|remote)', '(?:možnost )?(?:občasné|částečné|občasný|částečný) (?:práce z domova|home[- ]?office)', 'možnost (?:práce z domova|home[- ]?office)'],
      onsite: ['na pracovišti', 'prezenčn[ěí]', 'v kanceláři', 'na místě', 'bez home[- ]?office'],
    },
    said: {
      remote: ['(?:plně|100 ?%|zcela|výhradně|kompletně) (?:na dálku|z domova|remote|vzdáleně|home[- ]?office)', '(?:plný|full) home[- ]?office', 'práce (?:plně |výhradně )?na dálku'],
      hybrid: ['hybridní (?:práce|režim|model|forma|spolupráce|způsob|pracovní)', 'hybridně', '(?:možnost|možností|možná|možné) (?:\\p{L}+ ){0,2}(?:práce z domova|home[- ]?office\\p{L}{0,2}|práce na dálku|pracovat z domova)', '(?:částečn\\p{L}{1,3}|občasn\\p{L}{1,3}) (?:home[- ]?office|práce z domova|práci z domova)', '(?:jeden|dva|tři|čtyři|\\d)(?:-\\d)? (?:den|dny|dní) (?:v týdnu |týdně )?(?:home[- ]?office|z domova|doma)', 'home[- ]?office (?:\\d|dle dohody|po dohodě|po domluvě|po zaučení|po zkušební)'],
      onsite: ['(?:práce|pracovat|pracujeme) (?:\\p{L}+ )?(?:na pracovišti|prezenčně|v kanceláři|na místě)', 'na prezenční bázi', 'bez možnosti (?:home[- ]?office|práce z domova)', '(?:home[- ]?office|práce z domova|práci z domova) (?:bohužel )?(?:není|nenabízíme|nelze)'],
    },
  },
  sk: {
    short: { remote: ['(?:práca )?na diaľku', 'práca z domu'], hybrid: ['hybridn[áý](?: práca)?', 'možnosť (?:práce z domu|home[- ]?office)', 'čiastočn[eá] (?:práca )?z domu'], onsite: ['na pracovisku'] },
    said: { remote: ['(?:plne|100 ?%|úplne) (?:na diaľku|z domu|remote)'], hybrid: ['hybridn[áýé] (?:práca|model|režim|forma)', 'možnosť (?:\\p{L}+ )?(?:práce z domu|home[- ]?office)'], onsite: ['práca na pracovisku'] },
  },
  pl: {
    short: {
      remote: ['(?:praca )?(?:w pełni |całkowicie |100 ?% )?zdaln[aie]{1,2}(?: praca)?', 'zdalnie'],
      hybrid: ['(?:praca )?hybrydow[aoy]', 'hybryda', 'częściowo zdaln[aie]{1,2}', 'okazjonalna praca zdalna'],
      onsite: ['(?:praca )?stacjonarn[aie]{1,2}', 'w biurze', 'na miejscu', 'bez pracy zdalnej'],
    },
    said: {
      remote: ['(?:w pełni|całkowicie|100 ?%|w 100 ?%) zdaln\\p{L}{1,3}', 'prac(?:a|ę|y) (?:w pełni |całkowicie |100 ?% )?zdaln(?:a|ą|ej)', 'pracuj(?:emy|esz)? (?:w pełni )?zdalnie', 'zdalna praca'],
      hybrid: ['prac\\p{L}{1,2} hybrydow\\p{L}{1,2}', '(?:model|tryb|system|trybie|modelu|systemie)(?: pracy)? hybrydow\\p{L}{1,3}', 'hybrydow\\p{L}{1,3} (?:model|tryb|system|prac|form)\\p{L}{0,2}', 'hybrydowo', 'częściow\\p{L}{1,3} (?:prac\\p{L}{1,2} )?zdaln\\p{L}{1,3}', 'możliwość (?:\\p{L}+ )?(?:częściowej |okazjonalnej )pracy zdalnej', '(?:jeden|dwa|trzy|cztery|\\d)(?:-\\d)? (?:dzień|dni) (?:w tygodniu )?(?:zdalnie|pracy zdalnej|z domu|home[- ]?office)'],
      onsite: ['prac\\p{L}{1,2} (?:stacjonarn\\p{L}{1,2}|na miejscu|w (?:naszym )?biurze)', '(?:brak|bez) możliwości pracy zdalnej', 'pracujemy stacjonarnie'],
    },
  },
  ru: {
    short: {
      remote: ['удал[её]нн(?:о|ая|ый|ую)(?: работа| работу| формат)?', 'удал[её]нка', 'дистанционно', 'дистанционная работа', 'можно удал[её]нно', 'из дома', 'на дому'],
      hybrid: ['гибрид(?:ный|но|ная)?(?: формат| график| работа)?', 'частично удал[её]нно'],
      onsite: ['в офисе', 'на месте работодателя', 'на территории работодателя', 'офис', 'офисный формат', 'очно'],
    },
    said: {
      remote: ['(?:полностью|100 ?%|полная) удал[её]нн\\p{L}{1,3}', 'удал[её]нн(?:ая|ую|ой) работ\\p{L}{1,2}', 'удал[её]нн(?:ый|ого) (?:формат|режим)\\p{L}{0,2}', 'дистанционн\\p{L}{1,3} (?:работ|формат)\\p{L}{0,2}', 'работа(?:ть|ем)? (?:\\p{L}+ )?(?:удал[её]нно|дистанционно|из дома|из любой точки)', 'можно удал[её]нно'],
      hybrid: ['гибридн\\p{L}{1,3} (?:формат|график|режим|работ|модел)\\p{L}{0,2}', 'гибридно', 'гибрид', '(?:частичн\\p{L}{1,3}) удал[её]нн\\p{L}{1,3}', '(?:возможность|возможна) (?:\\p{L}+ )?частичн\\p{L}{1,3} удал[её]нн\\p{L}{1,3}'],
      onsite: ['работа (?:\\p{L}+ )?(?:в офисе|на территории работодателя|в нашем офисе|в комфортном офисе|в современном офисе)', '(?:без|нет|не рассматриваем) (?:возможности )?удал[её]нн\\p{L}{1,3}', 'в нашем офисе', 'офисный формат работы'],
    },
  },
}
