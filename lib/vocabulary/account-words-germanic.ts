import type { AccountWords } from './account-language'

/** German, Dutch, Swedish, Danish, Norwegian, and Finnish beside them. */
export const GERMANIC: Readonly<Record<string, AccountWords>> = {
  de: {
    rounds: {
      'offer-talk': ['(?:gehalts|vertrags)(?:verhandlung(?:en)?|gespräch\\p{L}{0,2})', 'gespräch\\p{L}{0,2} (?:über|zum|zu) (?:das |dem |den )?(?:gehalt|vertrag|konditionen)'],
      references: ['referenz(?:en|prüfung|gespräch|check)?', 'führungszeugnis', 'hintergrundprüfung'],
      presentation: ['präsentation(?:en)?', 'präsentier\\p{L}{1,4}', 'fallstudien?', 'probe(?:unterricht|lektion|stunde)', 'lehrprobe', 'unterrichtsprobe'],
      'take-home': ['(?:haus|heim|test|probe|programmier)aufgaben?', 'aufgaben? (?:für|nach|zu) (?:zu ?)?hause', 'take[- ]home\\p{L}{0,10}', 'arbeitsproben?'],
      'online-assessment': ['online[- ]?(?:tests?|assessments?|prüfung)', '(?:einstellungs|eignungs|persönlichkeits|wissens|sprach|rechen|fach|schreib|logik|intelligenz|deutsch|mathe)tests?', 'schriftliche[rn]? tests?', 'zeitversetzte[sn]? \\p{L}{0,5}interview'],
      coding: ['coding[- ]?(?:challenge|test|interview|aufgabe|session)', 'live[- ]?coding', 'programmiertests?'],
      'system-design': ['system[- ]?design', 'architektur(?:gespräch|interview)'],
      'trial-work': ['probearbeit(?:en|stag)', 'probe(?:tag|schicht|woche|dienst)', 'probehalber', 'hospitation', 'hospitier\\p{L}{1,4}', 'schnupper(?:tag|n)', 'praxistag', 'zur probe (?:ge)?arbeite\\p{L}'],
      panel: ['team (?:vor ort |persönlich |noch )?kennen\\p{L}{0,12}', 'team(?:gespräch|tag|interview)\\p{L}?', 'kennenlernen (?:des|mit dem) (?:ganzen |gesamten )?teams?', '(?:gespräch|interview|termin)\\p{L}{0,2} mit (?:dem (?:ganzen |gesamten )?team|zwei|drei|vier|mehreren) ?\\p{L}{0,16}', 'gruppen(?:gespräch|interview|auswahl)', 'auswahlkommission', '\\p{L}{3,8}köpfig\\p{L}{1,2} (?:gremium|kommission|runde)'],
      'recruiter-screen': ['recruiter(?:in)?', '(?:erst|vor|kennenlern)gespräch\\p{L}{0,2}', 'personalvermittl(?:er|erin|ung)'],
      hr: ['hr', 'personal(?:abteilung|er|erin|chef|chefin|leiter|leiterin|leitung|büro|referent|referentin|wesen)'],
      manager: ['chef(?:in|s)?', '(?:team|abteilungs|bereichs|fach|pflegedienst|stations|filial|küchen|schul|betriebs|werks|gruppen|projekt|heim|kita|markt|bau|wohnbereichs)leit(?:er|erin|ern|ung)', 'vorgesetzte[nrm]?', 'geschäftsführ(?:er|erin|ung)', 'inhaber(?:in)?', 'gründer(?:in|n)?', '\\p{L}{0,10}meister(?:in)?', 'führungskraft', 'rektor(?:in)?', 'küchenchef(?:in)?', 'leiter(?:in)?', 'leitung', 'direktor(?:in)?', 'vorstand'],
      phone: ['telefon(?:at|interview|gespräch|termin)\\p{L}{0,2}', 'telefonische[sn]? (?:gespräch|interview|kontakt)', 'video(?:call|gespräch|interview|telefonat|konferenz)\\p{L}{0,2}', 'anruf(?= (?:von|vom|mit|der|des))', '(?:kurz |zuerst |erst )telefonier\\p{L}{1,3}'],
      onsite: ['vor[- ]ort[- ]?(?:termin|gespräch|interview|tag)', '(?:gespräch|termin|interview|vorstellung)\\p{L}{0,2} vor ort', 'persönliche[sn]? (?:vorstellungs)?gespräch', 'assessment[- ]?center', 'betriebsbesichtigung'],
      values: ['cultural fit', 'werte(?:gespräch|interview)'],
      domain: ['fach(?:gespräch|interview)\\p{L}{0,2}', '(?:fachliche|technische)[sn]? (?:interview|gespräch|runde)', 'technik(?:gespräch|interview)'],
    },
    talk: ['(?:vorstellungs|bewerbungs|auswahl|zweit|dritt|abschluss|einzel)?gespräch(?:e|es|en)?', 'interviews?', 'termin', 'treffen', 'telefonat', 'meeting', 'runde', 'call'],
    another: ['zweite[nrsm]?', 'dritte[nrsm]?', 'vierte[nrsm]?', 'erste[nrsm]?', 'weitere[nrsm]?', 'noch(?:mal|mals| einmal)', 'noch ein\\p{L}{0,2}', 'letzte[nrsm]?', 'abschließende[nrs]?', 'zweit', 'dritt'],
    afterwards: ['dann', 'danach', 'anschließend', 'daraufhin', 'später', 'zum (?:schluss|abschluss)', 'zuletzt', 'schließlich', 'gefolgt von', 'zuerst', 'zunächst', 'im anschluss', 'als nächstes', 'abschließend', 'am ende'],
    and: ['und', 'sowie'],
    no: ['kein(?:e|en|er|em)?', 'ohne', 'statt', 'nicht'],
    ended: {
      declined: ['angebot (?:dankend )?abgelehnt', 'lehnte (?:ich )?(?:dankend |dann |es )?ab', 'angebot ausgeschlagen', '(?:ich )?habe (?:ich )?(?:dann |dankend |selbst )?ab(?:gelehnt|gesagt)', 'nicht angenommen'],
      withdrew: ['(?:bewerbung |mich )?zurückgezogen'],
      ghosted: ['(?:nie|nichts|nicht)(?: wieder| mehr)? (?:etwas |was )?(?:von ihnen )?(?:gehört|gemeldet|zurückgemeldet)', '(?<!noch )keine (?:rückmeldung|antwort|reaktion)', 'funkstille', 'meldete sich (?:\\p{L}{2,8} )?(?:niemand|keiner)(?: mehr)?', 'bis heute (?:nichts|keine \\p{L}{5,12})', 'auf die \\p{L}{3,14} warte ich (?:noch |bis )heute'],
      rejected: ['absage', 'standardabsage', 'für (?:jemand(?:en)? ander\\p{L}{1,3}|(?:eine?n? )?ander\\p{L}{1,3}(?: \\p{L}{3,20})?) entschieden', 'nicht (?:geklappt|weitergekommen|überzeugt)', 'abgelehnt worden', 'wurde (?:ich )?abgelehnt', 'nicht genommen', 'keine zusage', '(?:anderen|andere) bewerber(?:in)?', 'leider nicht'],
      offer: ['(?<!keine )zusage', '(?:arbeits)?vertrag unterschrieben', 'habe (?:dort|da) angefangen', 'arbeite (?:jetzt|seitdem|nun) (?:dort|da)', '(?:hatte|habe) ich die stelle', 'zugesagt', 'eingestellt', '(?:stelle|job|platz|vertrag|angebot) (?:bekommen|erhalten|angenommen|unterschrieben)', 'angebot bekam', 'bekam (?:die stelle|den job|ein angebot)', 'fange? (?:am|im|ich)', 'genommen worden'],
      pending: ['warte (?:noch )?(?:auf|immer)', 'noch keine (?:rückmeldung|antwort|entscheidung)', 'steht noch aus', 'mal sehen'],
    },
    warns: ['unpünktlich', 'unvorbereitet', 'unhöflich', 'arrogant', 'unorganisiert', 'chaotisch\\p{L}{0,2}', 'unbezahlt\\p{L}{0,2}', 'überstunden', 'keine (?:rückmeldung|antwort)', 'unprofessionell', 'respektlos', 'zu spät', 'schlecht\\p{L}{0,2}', 'enttäusch\\p{L}{1,4}', 'gelogen', 'versprochen,? aber', 'hohe fluktuation', 'untertariflich', 'stressig', 'ohne begründung'],
    praises: ['freundlich\\p{L}{0,2}', 'nett\\p{L}{0,2}', 'angenehm\\p{L}{0,2}', 'wertschätzend', 'gut organisiert', 'sympathisch\\p{L}{0,2}', 'transparent', 'schnelle rückmeldung'],
    advises: ['tipp', 'ich empfehle', 'empfehle ich', 'unbedingt (?:nach)?fragen', 'nachfragen', 'fragt', 'fragen sie', 'vorbereiten auf', 'bereitet? euch', 'man sollte', 'lasst euch'],
  },
  nl: {
    rounds: {
      'offer-talk': ['arbeidsvoorwaarden(?:gesprek)?', 'salaris(?:onderhandeling|gesprek)', 'contractbespreking'], references: ['referent(?:en|ie|ies)(?:check)?', 'vog'],
      presentation: ['presentatie', 'proefles', 'casus'], 'take-home': ['thuisopdracht', 'huiswerkopdracht', 'opdracht (?:voor |om )?thuis'], 'online-assessment': ['online (?:test|assessment)', '(?:capaciteiten|persoonlijkheids|taal|kennis)test', 'schriftelijke test'],
      coding: ['programmeer(?:opdracht|test)', 'codeer(?:opdracht|test)'], 'trial-work': ['meeloopdag', 'proefdag', 'proefdraaien', 'meedraai\\p{L}{1,3}', 'dagje mee(?:lopen|draaien)'], panel: ['gesprek met het (?:hele )?team', 'kennismaking met het team', 'sollicitatiecommissie', 'groepsgesprek'],
      'recruiter-screen': ['recruiter', 'intake(?:gesprek)?', 'kennismakingsgesprek', 'uitzendbureau'], hr: ['hr', 'personeelszaken', 'p&o', 'personeelsafdeling'],
      manager: ['(?:team|afdelings|bedrijfs|filiaal|project)(?:leider|manager|hoofd)', 'leidinggevende', 'directeur', 'directrice', 'eigenaar', 'eigenaresse', 'baas', 'manager', 'oprichter', 'chef'], phone: ['telefonisch(?:e)? (?:gesprek|interview|intake)', 'telefoongesprek', 'video(?:gesprek|call|bellen)', 'belafspraak'],
      onsite: ['gesprek op (?:kantoor|locatie)', 'op locatie', 'rondleiding', 'assessment(?:dag|center)'], domain: ['technisch(?:e)? (?:gesprek|interview)', 'inhoudelijk gesprek', 'vakinhoudelijk gesprek'],
    },
    talk: ['(?:sollicitatie|selectie|eind|vervolg)?gesprek(?:ken)?', 'interviews?', 'kennismaking', 'afspraak', 'ronde'],
    another: ['tweede', 'derde', 'vierde', 'eerste', 'nog een', 'laatste', 'volgende'], afterwards: ['daarna', 'vervolgens', 'toen', 'tot slot', 'ten slotte', 'gevolgd door', 'eerst', 'later', 'uiteindelijk', 'als laatste'], and: ['en', 'alsook'], no: ['geen', 'zonder', 'niet'],
    ended: {
      declined: ['aanbod (?:afgewezen|geweigerd|afgeslagen)', 'bedankt voor (?:het aanbod|de eer)', 'zelf bedankt'], withdrew: ['teruggetrokken'], ghosted: ['niets meer (?:van ze |van hen )?(?:gehoord|vernomen)', 'nooit meer (?:iets )?(?:gehoord|vernomen)', '(?<!nog )geen (?:reactie|antwoord)', 'niks meer (?:gehoord|vernomen)', 'nooit (?:meer )?(?:een )?(?:reactie|antwoord)'],
      rejected: ['afgewezen', 'iemand anders', 'niet (?:geworden|gekregen|doorgegaan)', 'afgevallen', 'afwijzing', 'niet aangenomen', 'andere kandidaat'], offer: ['(?<!niet )aangenomen', 'aanbod gekregen', 'baan (?:gekregen|gehad)', 'contract getekend', 'contract aangeboden', 'mocht (?:ik )?(?:meteen |direct )?beginnen', '(?:ik )?begin (?:ik )?(?:in|op|volgende|per) \\p{L}{3,9}'], pending: ['wacht (?:nog )?op', 'nog geen (?:reactie|antwoord|uitslag)'],
    },
    warns: ['onbeleefd', 'te laat', 'onvoorbereid', 'ongeorganiseerd', 'chaotisch\\p{L}?', 'onbetaald', 'overuren', 'onprofessioneel', 'arrogant', 'slecht\\p{L}?', 'teleurstellend', 'geen (?:reactie|terugkoppeling)'], praises: ['vriendelijk\\p{L}?', 'prettig\\p{L}?', 'aardig\\p{L}?', 'professioneel', 'goed georganiseerd'], advises: ['tip', 'vraag (?:naar|of)', 'bereid je voor', 'ik raad (?:je )?aan'],
  },
  sv: {
    rounds: {
      'offer-talk': ['löne(?:samtal|förhandling|diskussion)'], references: ['referens(?:tagning|samtal|er)', 'bakgrundskontroll'], presentation: ['presentation', 'provlektion', 'case'], 'take-home': ['hemuppgift', 'hemläxa', 'arbetsprov'], 'online-assessment': ['(?:online|personlighets|logik|begåvnings|språk|kunskaps)test', 'skriftligt prov'],
      coding: ['kodtest', 'kodprov', 'programmeringstest', 'livekodning'], 'trial-work': ['prov(?:jobb|dag|pass|arbet)\\p{L}{0,4}', 'provjobba\\p{L}?'], panel: ['teamintervju', 'träffa(?:de)? (?:hela )?teamet', 'gruppintervju'], 'recruiter-screen': ['rekryterare\\p{L}?', 'bemanningsföretag\\p{L}{0,2}'], hr: ['hr', 'personalavdelning\\p{L}{0,2}'],
      manager: ['chef(?:en)?', '\\p{L}{2,14}chef(?:en)?', 'vd(?::n)?', 'ägaren?', 'rektorn?', 'teamledaren?', 'grundaren?', 'föreståndaren?'], phone: ['telefon(?:intervju|samtal)(?:et|n)?', 'video(?:samtal|intervju|möte)(?:et|n)?'], onsite: ['intervju på plats', 'platsbesök', 'besök på (?:kontoret|arbetsplatsen)'], domain: ['teknisk(?:a)? intervju\\p{L}?', 'fackintervju'],
    },
    talk: ['(?:anställnings|jobb|djup)?intervju(?:n|er)?', 'samtal(?:et)?', 'möte(?:t)?', 'träff'], another: ['andra', 'tredje', 'första', 'ytterligare', 'sista', 'en till', 'ännu en'], afterwards: ['sedan', 'därefter', 'sen', 'först', 'följt av', 'till sist', 'till slut', 'slutligen', 'efter det'], and: ['och', 'samt'], no: ['ingen', 'inget', 'utan', 'inte'],
    ended: {
      declined: ['tackade nej'], withdrew: ['drog (?:mig )?tillbaka'], ghosted: ['hörde aldrig (?:av|något)\\p{L}{0,3}', 'inget svar', '(?:aldrig|ingen) återkoppling', 'har inte hört'], rejected: ['fick avslag', 'valde (?:en )?annan', 'valde någon annan', 'gick inte vidare', 'fick inte jobbet', 'nej tack', 'gick vidare med (?:en )?(?:annan|andra)', 'fick (?:ett )?nej'], offer: ['fick (?:jobbet|tjänsten|ett erbjudande)', 'blev anställd', 'börjar (?:jobba )?(?:i|på|den|nästa) \\p{L}{3,9}', 'skrev på', 'tackade ja'], pending: ['väntar (?:på|fortfarande)', 'inte hört än'],
    },
    warns: ['otrevlig\\p{L}?', 'oförberedd\\p{L}?', 'oprofessionell\\p{L}?', 'försenad\\p{L}?', 'rörig\\p{L}?', 'obetald\\p{L}?', 'övertid', 'dålig\\p{L}?', 'ingen återkoppling', 'arrogant\\p{L}?'], praises: ['trevlig\\p{L}?', 'vänlig\\p{L}?', 'bra bemötande', 'proffsig\\p{L}?'], advises: ['tips', 'fråga (?:om|efter|hur)', 'förbered dig', 'jag rekommenderar'],
  },
  da: {
    rounds: {
      'offer-talk': ['løn(?:samtale|forhandling)', 'kontraktsamtale', 'lønns(?:samtale|forhandling)'], references: ['referenc\\p{L}{1,8}', 'referanse\\p{L}{0,8}', 'straffeattest', 'bakgrunnssjekk'], presentation: ['præsentation', 'presentasjon', 'prøve(?:lektion|time|undervisning)'], 'take-home': ['hjemmeopgave', 'hjemmeoppgave', 'case(?:opgave|oppgave)', 'opgave derhjemme'], 'online-assessment': ['(?:online|personligheds|personlighets|logik|logisk|evne|sprog|språk)[- ]?test'],
      coding: ['kode(?:test|opgave|oppgave)'], 'trial-work': ['prøve(?:dag|vagt|vakt|skift)', 'prøvearbejde\\p{L}?', 'prøvejobb\\p{L}?'], panel: ['(?:samtale|intervju) med (?:hele )?teamet', 'møde med teamet', 'gruppesamtale', 'ansættelsesudvalg\\p{L}{0,2}'], 'recruiter-screen': ['rekrutterings\\p{L}{3,12}', 'rekrutterer\\p{L}{0,2}', 'vikarbureau\\p{L}{0,2}'], hr: ['hr', 'personaleafdeling\\p{L}{0,2}', 'personalavdeling\\p{L}{0,2}'],
      manager: ['(?:daglig )?leder(?:en)?', '\\p{L}{2,14}(?:leder|chef|sjef)(?:en)?', 'chefen', 'sjefen', 'direktør(?:en)?', 'ejeren', 'eieren', 'rektor', 'afdelingssygeplejerske\\p{L}?'], phone: ['telefon(?:samtale|interview|intervju)\\p{L}?', 'video(?:samtale|møde|møte|intervju)\\p{L}?'], onsite: ['samtale på (?:kontoret|stedet)', 'rundvisning', 'omvisning'], domain: ['(?:faglig|teknisk)\\p{L}? (?:samtale|interview|intervju)\\p{L}?'],
    },
    talk: ['(?:job|ansættelses|jobb)?samtaler?n?', 'interviewet?', 'intervju(?:et)?', 'møde(?:t)?', 'møte(?:t)?'], another: ['anden', 'andre', 'tredje', 'første', 'endnu en', 'enda et', 'sidste', 'siste', 'ny'], afterwards: ['derefter', 'bagefter', 'så', 'deretter', 'først', 'efterfulgt af', 'etterfulgt av', 'til sidst', 'til slutt', 'senere'], and: ['og', 'samt'], no: ['ingen', 'intet', 'uden', 'uten', 'ikke'],
    ended: {
      declined: ['takkede nej', 'takket nei'], withdrew: ['trak (?:mig|min ansøgning)', 'trakk (?:meg|søknaden)'], ghosted: ['hørte aldrig', 'hørte aldri', 'hørte ikke (?:mere|mer)', 'intet svar', 'ikke noe svar', 'aldri svar'], rejected: ['(?:fik|fikk) (?:et )?(?:afslag|avslag)', 'fik ikke jobbet', 'fikk ikke jobben', 'en anden kandidat', 'en annen kandidat'], offer: ['fik jobbet', 'fikk jobben', 'blev ansat', 'ble ansatt', 'fik tilbudt', 'fikk tilbud', 'takkede ja', 'takket ja'], pending: ['venter (?:på|stadig|fortsatt)'],
    },
    warns: ['uforskammet', 'uforberedt\\p{L}?', 'uprofessionel\\p{L}{0,2}', 'uprofesjonell?\\p{L}?', 'for sent', 'rodet', 'ubetalt', 'overarbejde', 'dårlig\\p{L}?', 'ingen tilbakemelding', 'ingen tilbagemelding'], praises: ['venlig\\p{L}?', 'vennlig\\p{L}?', 'hyggelig\\p{L}?', 'god stemning', 'professionelt'], advises: ['tip', 'spørg (?:til|om|hvor)', 'spør (?:om|hvor)', 'forbered dig', 'forbered deg'],
  },
  fi: {
    rounds: {
      'offer-talk': ['palkkaneuvottelu\\p{L}{0,2}'], references: ['suosittelij\\p{L}{1,5}', 'turvallisuusselvitys'], presentation: ['esitys', 'näyteopetus', 'näyttötunti'], 'take-home': ['kotitehtävä\\p{L}?', 'ennakkotehtävä\\p{L}?'], 'online-assessment': ['verkkotesti', 'soveltuvuus(?:testi|arvio\\p{L}{0,5})', 'persoonallisuustesti'], coding: ['koodaus(?:tehtävä|testi)', 'ohjelmointi(?:tehtävä|testi)'], 'trial-work': ['koe(?:päivä|vuoro|työ)', 'työnäyte'], panel: ['tiimihaastattelu', 'ryhmähaastattelu', 'tiimin tapaaminen'],
      'recruiter-screen': ['rekrytoij\\p{L}{1,4}'], hr: ['hr', 'henkilöstö(?:päällikkö|osasto)\\p{L}{0,3}'], manager: ['esi(?:mie[sh]|henkilö)\\p{L}{0,5}', '\\p{L}{2,14}päälli(?:kkö|kön|köä)', 'toimitusjohtaj\\p{L}{1,3}', 'omistaj\\p{L}{1,3}', 'rehtori\\p{L}?', 'johtaj\\p{L}{1,3}'], phone: ['puhelin(?:haastattelu|keskustelu)\\p{L}?', 'video(?:haastattelu|puhelu)\\p{L}?'], onsite: ['haastattelu paikan päällä', 'paikan päällä'], domain: ['tekninen haastattelu', 'teknis\\p{L}{2,5} haastattelu\\p{L}?'],
    },
    talk: ['(?:työ)?haastattelu(?:n|t|a)?', 'tapaaminen', 'keskustelu'], another: ['toinen', 'toiseen', 'kolmas', 'ensimmäinen', 'viimeinen', 'vielä'], afterwards: ['sitten', 'sen jälkeen', 'ensin', 'lopuksi', 'seuraavaksi', 'jälkeen'], and: ['ja', 'sekä'], no: ['ei', 'ilman'],
    ended: { declined: ['kieltäydyin'], withdrew: ['peruin hakemuksen', 'vetäydyin'], ghosted: ['en (?:ole )?(?:enää )?kuullut', 'ei vastausta', 'ei kuulunut mitään'], rejected: ['en saanut (?:paikkaa|töitä)', 'hylättiin', 'toinen hakija'], offer: ['sain (?:paikan|työpaikan|töitä|tarjouksen)', 'minut palkattiin'], pending: ['odotan'] },
    warns: ['epäammattimai\\p{L}{2,4}', 'töykeä\\p{L}?', 'myöhässä', 'sekava\\p{L}?', 'palkaton', 'ylityöt?\\p{L}?', 'huono\\p{L}?'], praises: ['ystävälli\\p{L}{2,4}', 'mukava\\p{L}?', 'asiallinen'], advises: ['vinkki', 'kannattaa (?:kysyä|valmistautua)', 'kysy'],
  },
}
