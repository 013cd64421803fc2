// What tells an advertisement for work from a text about work, one entry a language. Pattern sources, matched as whole words,
// letter case aside, but for those of scripts without spaces, which stand anywhere.

/** Words by which somebody is called for: an employer speaks, or its advertisement is named. */
export const CALLS: Readonly<Record<string, readonly string[]>> = {
  any: ['[mfwvhkd][/|][mfwvhkdx](?:[/|][mfwvhkdx*])?'],
  en: ['wanted', 'is after an?', '(?:position|post|role) title', '(?:we\'re|we are|is|are|now) hiring', '(?:we\'re|we are|is|are) (?:currently |now |actively )?(?:looking for|seeking|recruiting)', '(?:is|are) (?:looking|seeking) to (?:hire|recruit|appoint|employ|fill)', '(?:seeks|requires|needs) an?', 'applications are invited', 'vacancy', 'job title', '(?:required|needed)(?: immediately| asap)?', 'must (?:have|be|hold)', 'start (?:asap|immediately)', 'immediate start', 'come (?:and )?(?:join|work (?:for|with)) us', 'join (?:our|the) team', '(?:i\'m|i am) (?:currently )?hiring', '(?:will be|to be) hired', 'help wanted', '(?:we|they) need an?'],
  de: ['(?:ge)?sucht', 'such(?:en|t) (?:wir|ab|zum|für|per)', 'wir (?:(?:sie|dich|euch) )?(?:suchen|brauchen)', 'brauchen wir', 'zu besetzen', 'zu vergeben', 'ausbildung (?:zum|zur|als)', 'verstärkung', 'ab sofort', 'stellenausschreibung', 'schreiben (?:wir )?aus', 'werde teil'],
  fr: ['recrut(?:e|ons|ent)', 'recherch(?:e|ons|ent)', 'cherch(?:e|ons)', 'embauch(?:e|ons)', 'poste à pourvoir', 'stage', 'à pourvoir', 'offre d\'emploi', 'cdi', 'cdd'],
  es: ['se (?:necesita|busca|solicita|requiere|precisa)[n]?', '(?:buscamos|solicitamos|necesitamos|contratamos|requerimos)', 'vacante', 'oferta de (?:empleo|trabajo)', 'estamos buscando', 'selecciona', 'convoca', 'busca (?:un[ao]?s?|para|personal|incorporar|\\p{L}{3,20}/a)', 'incorpora(?:mos)?'],
  pt: ['(?:procura|precisa|contrata|busca)[- ]se', '(?:procuramos|contratamos|buscamos|precisamos|recrutamos)', 'vaga', 'estamos (?:à procura|contratando|a recrutar)', 'contrata', 'recruta', 'admite-se', 'oferta de emprego', 'está contratando', 'vagas? (?:aberta|em|para)s?'],
  it: ['cercasi', 'cerchiamo', '(?:si )?ricerca(?:no)?', 'selezion(?:a|iamo)', 'cerca', 'assum(?:e|iamo)', 'offerta di lavoro'],
  nl: ['gezocht', 'vacature', '(?:wij|we) zoeken', 'zoeken (?:wij|we)', 'zoekt', 'zoek(?: ik)? een', 'zijn (?:wij|we) op zoek', 'op zoek naar', 'wat (?:ga je doen|breng je mee|krijg je)'],
  sv: ['söker', 'sökes', 'vi behöver', 'rekryterar', 'ledig tjänst'],
  da: ['søger', 'søges', 'stillingsopslag', 'ledig stilling'],
  no: ['søker', 'søkes', 'ledig stilling', 'stillingsutlysning'],
  fi: ['haemme', 'haetaan', 'etsimme', 'etsii', 'hakee', 'palkataan', 'avoin työpaikka'],
  pl: ['zatrudni(?:ę|my|ą)?', 'poszukuj(?:e|emy|ę)', 'szuk(?:amy|a|am)', 'oferta pracy', 'przyjm(?:ę|iemy)', 'nabór na'],
  cs: ['hledáme', 'hledá', 'přijm(?:eme|e|u)', 'nabízíme (?:práci|pozici|místo)', 'volné místo', 'výběrové řízení'],
  sk: ['hľadáme', 'hľadá', 'prijm(?:eme|e)', 'voľné miesto', 'pracovná ponuka'],
  ru: ['требу(?:ется|ются|ем)', 'ищ(?:ем|ет)', 'приглаша(?:ем|ет)', 'вакансия', 'набира(?:ем|ет)', 'в поиске', 'нуж(?:ен|на|ны)', 'разыскивается', 'возьм(?:ём|ем|у)'],
  uk: ['шука(?:ємо|є)', 'потріб(?:ен|на|ні)', 'запрошуємо', 'вакансія'],
  hu: ['keres(?:ünk|ek)?', 'felvesz(?:ünk|ek)?', 'állás(?:ajánlat|hirdetés)', 'munkatársat'],
  ro: ['angaj(?:ăm|am|ează)', 'căutăm', 'caut(?:ă|am)', 'loc de muncă'],
  el: ['ζητείται', 'ζητούνται', 'ζητάμε', 'αναζητ(?:ά|ούμε|εί)', 'θέση εργασίας'],
  tr: ['aran(?:ıyor|maktadır|an nitelikler)', 'arıyoruz', 'alınacaktır', 'iş ilanı', 'çalışma arkadaşı'],
}

/** What a notice of work calls itself in a line of its own, as pattern fragments. */
export const ANNOUNCEMENTS: readonly string[] = ['(?:external |internal |internal/external |re-?)?(?:job |staff )?(?:vacancy|vacancies) (?:announcement|notice|advert(?:isement)?|re-advertisement)', 'vacancy', 'job (?:advert(?:isement)?|announcement|opportunity|vacancy|opening|posting)', 'career opportunity', 'employment (?:opportunity|notice)', '(?:an )?advertisement (?:of|for) (?:a )?(?:vacanc(?:y|ies)|post|position)', 'call for applications', 'invitation for applications', 'position announcement', 'recruitment notice', 'situation vacant']

/** The same of scripts without spaces, and what their postings are made of; each counts as a cue. */
export const UNSPACED_CUES: readonly string[] = ['募集', '応募(?:資格|方法|条件)', '仕事内容|業務内容|職務内容', '給与|月給|時給|年収', '勤務(?:時間|地)', '歓迎|未経験', '招聘|诚聘|招募|徵才|寻找', '负责|負責', '熟练|精通|熟悉|掌握', '年以上|年经验|年經驗', '本科|大专|学历|學歷|大卒', '全职|兼职|全職|正社員|契約社員|アルバイト', '工作地点|工作地點|工作性质', '简历|簡歷|联系方式|履歴書|履歷', '加分|优先|優先', '岗位职责|工作职责|工作內容|職責', '任职要求|任职资格|岗位要求|職務要求|條件', '薪资|薪資|待遇|月薪', '채용|모집', '자격\\s?요건|지원\\s?자격', '담당\\s?업무|주요\\s?업무', '우대\\s?사항', '급여|연봉|시급']

/** How to reach whoever calls: words for papers that one sends, and for calling in. */
export const REACHES: Readonly<Record<string, readonly string[]>> = {
  any: ['cv', 'whats ?app'],
  en: ['r[ée]sum[ée]', 'apply (?:in person|within|by|at|with|via|direct(?:ly)?)', 'how to apply', 'call in', 'text \\p{Lu}\\p{L}{1,20}', 'drop (?:in|us)', 'ping me', 'dm me', 'send (?:me|us|a|an|your)', 'informal (?:enquiries|discussion)', 'tell us about', 'application (?:deadline|form|pack)', 'letters? of (?:introduction|recommendation|application)', 'contact \\p{Lu}\\p{L}{1,20}'],
  de: ['lebenslauf', 'anrufen', 'vorbeikommen', 'melde dich', 'bewerbungen? (?:an|bitte|mit|per|bis|richten|senden)', 'unterlagen'],
  fr: ['lettre de motivation', 'envoye[rz]', 'adresser', 'contacte[rz]'],
  es: ['curr[ií]culum', 'interesad[oa]s', 'env[ií]ar?', 'mandar'],
  pt: ['curr[ií]culo', 'interessad[oa]s', 'envi(?:ar|e|a)'],
  it: ['curriculum', 'inviare', 'candidarsi', 'astenersi'],
  nl: ['reageer', 'bel', 'mail', 'stuur'],
  nordic: ['send', 'skicka', 'mejla', 'soita', 'lähetä', 'ring', 'ansök\\p{L}{0,8}', 'søknad\\p{L}{0,8}', 'hakemu[ks]\\p{L}{0,5}', 'hae (?:viimeistään|nyt|paikkaa)'],
  slavic: ['życiorys', 'aplik(?:uj|acje)', 'tel', 'volejte', 'životopis', 'nástup', 'volajte', 'резюме', 'звон(?:ите|ить)', 'телефон', 'дзвоніть'],
  other: ['önéletrajz\\p{L}{0,6}', 'jelentkez\\p{L}{1,8}', 'βιογραφικ\\p{L}{1,3}', 'özgeçmiş\\p{L}{0,8}', 'başvuru\\p{L}{0,8}'],
}

/** What a line or two of an advertisement asks or grants, where neither headings nor whole sentences say so. */
export const SHORT_TERMS: Readonly<Record<string, readonly string[]>> = {
  en: ['no experience (?:needed|necessary|required)', '(?:full )?training (?:is )?(?:given|provided)', 'must be \\d\\d\\+?', 'plus tips', 'nights|weekends|day shift|night shift', 'doe', 'drug test', 'driv(?:ing|er\'?s) licen[cs]e', 'fixed[- ]term', 'per annum', 'essential|desirable', 'pro rata', 'day rate', 'rota(?:tion)?', 'shift', 'w?\\.?t\\.?e|f\\.?t\\.?e', 'salary (?:as per|scale|schedule|grade)', 'eligibility', 'credential', 'passport', 'equity', 'series [a-d]', 'fully remote|all remote', 'registration with', 'degree', 'pension|bonus', '(?:main |key )?(?:duties|responsibilities) (?:will be|are|include)', 'weekly pay|paid weekly|overtime', 'mornings|afternoons|evenings'],
  de: ['mini-?job\\p{L}{0,6}', 'führerschein', 'quereinsteiger', '(?:e|a|eg|s) ?\\d{1,2}[a-c]? (?:tv|tvöd|tv-l)\\p{L}{0,6}', 'befristet', 'stundenlohn', 'übertariflich\\p{L}{0,2}', 'vergütung', 'aufgabengebiet', 'einstellungsvoraussetzung\\p{L}{0,2}', '(?:\\p{L}{1,20} )?geschick', 'setzen wir voraus', 'wir freuen uns', 'std\\.?/woche|stunden (?:pro|die) woche'],
  fr: ['débutants? acceptés?', 'exigée?', 'permis [abc]', 'brut', 'smic', 'rémunération', 'temps (?:complet|partiel|plein)', 'gratification', 'tickets? restos?\\p{L}{0,8}', 'bac ?\\+ ?\\d', 'alternance', 'télétravail', 'mutuelle', 'tu es|vous êtes', '(?:cap|bep|bac|bts)'],
  es: ['imprescindible', 'indefinido', 'sueldo', 'prestaciones', 'jornada (?:completa|parcial)', 'funciones', 'escolaridad', 'horario'],
  pt: ['vale[- ](?:transporte|refeição|alimentação)', 'salário', 'escala \\dx\\d', 'sem termo', 'ensino (?:médio|fundamental|superior)', 'requisitos', 'atividades', 'clt|pj', 'vr|vt|va', 'plano (?:de saúde|odontológico)', 'sobre a vaga', 'o que (?:esperamos|oferecemos|procuramos)', 'efetivo', 'estágio', 'você (?:vai|irá|será)'],
  it: ['tempo (?:determinato|indeterminato|pieno)', 'part[- ]time', 'richiest[aoie]', 'offr(?:iamo|esi)', 'retribuzione', 'orario', 'automunit[oaie]'],
  nl: ['rijbewijs', 'cao', 'uur per week', 'een pré', 'full-?time|part-?time', 'salaris', 'vakantiegeld', 'diploma', 'reiskosten', 'vast contract', 'per uur', 'werk- en denkniveau', 'je (?:spreekt|hebt|bent|gaat)'],
  nordic: ['\\p{L}{0,6}erfarenhet', 'krav', 'meriterande', 'vaatimu[ks]\\p{L}{1,4}', '\\p{L}{0,6}erfaring', 'gärna|gerne', 'eduksi', 'hygieniapassi', 'osa-aikai\\p{L}{2,4}', 'h/vko', '\\p{L}{0,5}vuoro', 'körkort', 'kørekort', 'førerkort', 'ajokorti\\p{L}{0,4}', 'heltid', 'deltid', 'fuldtid', 'fast stilling', 'løn', 'lønn', 'lön', 'palkka\\p{L}{0,3}', 'kollektivavtal', 'overenskomst', 'tariff', 'vakitui\\p{L}{2,6}'],
  slavic: ['wynagrodzenie', 'umow[aęy] (?:o pracę|zleceni[ea]|b2b)', 'stawka', 'etat\\p{L}{0,2}', 'praca \\p{L}{1,14}', 'lokalizacja', 'mile widziane', 'netto|brutto', 'prax[eia]\\p{L}{0,2}', 'úvazek', 'mzd[auy]', 'ubytování', 'požiadavky', 'ponúkame', 'náplň práce', 'стаж', 'опыт работы', 'зарплата|оклад', 'график', 'оформление', 'выплат[аы]', 'тк рф', 'разъездной', 'вахт\\p{L}{1,4}', 'соцпакет', 'питание', 'спецодежда', 'смен(?:ы|ный|ная|а)', 'досвід', 'зарплат\\p{L}'],
  other: ['bruttó', 'elvárás\\p{L}{0,3}', 'feladat\\p{L}{0,3}', 'végzettség\\p{L}{0,3}', 'amit kínálunk', 'en az', 'μισθός', 'προϋπηρεσία\\p{L}{0,2}', 'απασχόληση', 'tam zamanlı', 'deneyimli', 'iş tanımı', 'aranan nitelikler', 'salariu', 'experiență'],
}

/** How the head of a text about work, rather than of an offer, begins. */
export const ADVICE_BEGINS: Readonly<Record<string, readonly string[]>> = {
  en: ['how (?:to|we|i|you|much|do|does|should|can|is|are|did|would)', '(?:skilled |seasonal )?work(?:er)? visas?', 'what (?:is|are|does|to)', 'why', '(?:top )?\\d{1,3} (?:\\p{L}{1,20} )?(?:tips|ways|questions|reasons|things|steps|mistakes)', 'top \\d{1,3}', 'frequently asked', 'getting started', 'interview(?:ing)? (?:questions?|at|with)', 'is it', 'should (?:i|you)', 'understanding', 'tips (?:for|on|to)', '(?:average )?(?:salary|salaries|pay) (?:for|of|as)', '(?:employment contract|contract of employment)', 'our (?:recruitment|hiring|selection|application|interview) process', 'applying (?:to|for)', 'be smart when'],
  de: ['wie', 'so (?:schreib|bewirb|find|gelingt|wird)\\p{L}{0,5}', '\\d{1,3} (?:tipps|fragen|gründe)', 'tipps', 'was (?:ist|macht|verdient|sind)', 'warum', 'alles über', '(?:gehalt|gehälter|verdienst) (?:als|für|im|in|von)', 'arbeitsvertrag', '(?:unser |der )?(?:bewerbungs|recruiting)prozess', 'so läuft (?:die|deine|ihre) bewerbung', 'bewerbung (?:als|für|um|zum|zur|aushilfe|minijob)'],
  fr: ['comment', '\\d{1,3} (?:conseils|questions|astuces)', 'fiche', 'qu\'est-ce', 'conseils', 'pourquoi', 'tout savoir', 'salaires? (?:d|des|du|en|moyen|pour)', 'contrat de travail', '(?:notre|le) processus de recrutement'],
  es: ['cómo', '\\d{1,3} (?:consejos|preguntas)', 'consejos', 'qué (?:es|hace)', 'por qué', 'sueldos? de', 'salarios? (?:de|en|medio)', 'contrato de trabajo', 'nuestro proceso de selección'],
  pt: ['como', '\\d{1,3} (?:dicas|perguntas)', 'dicas', 'o que (?:é|faz)', 'por que', 'salários? (?:de|em|médio)', 'contrato de trabalho', 'nosso processo seletivo'],
  it: ['come', '\\d{1,3} (?:consigli|domande)', 'consigli', 'cosa fa', 'chi è', 'perché', 'stipendi\\p{L} (?:di|medio|per)', 'contratto di lavoro', 'il nostro processo di selezione'],
  nl: ['hoe', '\\d{1,3} (?:tips|vragen)', 'wat (?:is|doet|verdient)', 'zo (?:doe|schrijf)', 'waarom', 'salaris (?:van|als|voor)', 'arbeidsovereenkomst', '(?:onze|de) sollicitatieprocedure'],
  nordic: ['hur', 'så (?:här|skriver|söker)', 'vad (?:är|gör)', 'sådan', 'hvordan', 'hvad (?:er|laver)', 'hva (?:er|gjør)', 'slik', 'miten', 'näin', 'mitä', 'løn (?:som|for)', 'lön (?:som|för)', 'lønn (?:som|for)', '(?:vår|vores) (?:rekryterings|rekrutterings|ansættelses|ansettelses)proces\\p{L}{0,2}', 'rekrytointiprosessimme', '\\d{1,3} (?:tips|råd|vinkkiä)'],
  slavic: ['jak', 'zarobki', '(?:nasz )?proces rekrutacji', 'umowa o pracę', 'plat(?:y|ové tabulky)?(?= |$)', 'pracovní smlouva', 'ile zarabia', 'co (?:to jest|robi|dělá)', 'dlaczego', 'ako', 'čo', 'proč', 'как', 'что такое', 'сколько', 'почему', 'як'],
  other: ['hogyan', 'mennyit', 'πώς', 'nasıl', 'nedir', 'cum'],
}

/** What such a head names somewhere: a text of this kind is no offer, whatever it speaks of. */
export const ADVICE_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['(?:hire|find) (?:an?|the best|top) \\p{L}{3,20}', 'template', 'sample', 'guide', 'tutorial', 'faqs?', 'salary in', 'salaries', 'interview questions?', 'career path', 'job descriptions?', 'professional certificate', 'bootcamp', '(?:careers?|jobs?|recruitment|employment) (?:\\p{L}{1,14} )?fairs?', 'selection procedure', 'cover letters?', 'résumé tips|resume tips'],
  de: ['\\p{L}{4,20} (?:finden|einstellen|buchen)', 'ratgeber', '(?:job|karriere|ausbildungs)messen?', 'berufsbild', 'gehalt,', 'muster', 'leitfaden', 'stellenanzeigen? (?:schreiben|verfassen|formulieren)', 'bewerbung schreiben', 'anschreiben', 'tipps für', 'gehaltsvergleich', 'vorstellungsgespräch'],
  fr: ['(?:trouver|embaucher|engager) une? \\p{L}{3,20}', 'fiche (?:métier|pratique)', 'combien gagne', '(?:salon|forum)s? (?:de l\'|pour l\'|de )?emplois?', 'modèle de', 'rédiger', 'lettre de motivation', 'entretien d\'embauche', 'salaire moyen', 'guide'],
  es: ['(?:contratar|encontrar) (?:a )?una? \\p{L}{3,20}', 'guía', 'plantilla', 'ferias? (?:de|del) empleo', 'redactar', 'currículum', 'entrevista de trabajo', 'salario medio'],
  pt: ['guia', 'modelo de', 'entrevista de emprego', 'média salarial'],
  it: ['guida', 'modello', 'colloquio di lavoro', 'stipendio medio'],
  nl: ['\\p{L}{4,20} (?:zoeken|vinden)', 'sollicitatiebrief', 'sollicitatiegesprek', 'voorbeeldbrief', 'beroep'],
  nordic: ['personligt brev', 'anställningsintervju', 'god ansøgning', 'jobsamtale', 'jobbintervju', 'työhaastattelu\\p{L}{0,4}', 'palkkaaminen', 'yrkesbeskrivning'],
  slavic: ['opis zawodu', 'poradnik', 'wzór', 'rozmow[ay] kwalifikacyjn\\p{L}', 'vzor', 'pohovor\\p{L}{0,2}', 'собеседовани\\p{L}', 'советы', 'образец'],
  other: ['minta', 'állásinterjú', 'iş görüşmesi'],
}

/** The same in scripts without spaces. */
export const UNSPACED_ADVICE: readonly string[] = ['面试|面經|面经|面試', '教程|攻略|怎么|如何', '面接対策|志望動機|書き方|とは', '면접|작성법|후기']

/** How a text begins that tells what an occupation is. */
export const OCCUPATIONS: readonly string[] = ['is an? (?:\\p{L}{1,20} ){0,2}(?:profession(?:al)?|occupation|career)', 'ist ein (?:\\p{L}{1,20} )?beruf', 'est un (?:\\p{L}{1,20} )?métier', 'es una profesión', 'é uma profissão', 'è una professione', 'is een beroep', 'är ett yrke', 'er et (?:erhverv|fag|yrke)', 'on ammatti', 'to zawód', 'je povolání', 'это профессия']

/** What profiles of an occupation and guides to it say, and postings hardly ever: of people in general, of pay as it usually is. One entry a kind. */
export const PROFILE_CUES: readonly string[] = [
  'also known as', '(?:similar|related) (?:roles|titles|occupations|job titles|roles/titles)|skills for (?:this )?position', 'entry requirements?', '(?:to|want to|can) become an?|becoming an?', 'pros and cons|pros:|cons:', 'this (?:occupation|profession)|in this profession|refers? to positions',
  '(?:average|avg\\.?|median|expected|typical|usual) (?:annual |hourly |monthly |starting )?(?:wages?|salar(?:y|ies)|pay|earnings|package)|expected to earn|(?:can|could) (?:expect to )?earn|earn in the region of|salaries (?:depend|vary|range)|makes? \\$[\\d.,]{1,12} an? (?:hour|year)|salary expectations?|wage range|the typical rate',
  '(?:job|employment|occupational|career) (?:outlook|prospects|profile|development guide)|outlook:? (?:n/a|stable|good)|what\'s next', 'typical(?:ly)? (?:education|hours|duties|tasks|required|responsible|undertake)|work hours:? typically|most full[- ]time positions are', '(?:are|is) typically required|candidates (?:generally|typically|usually) need',
  'employers (?:currently hiring|typically|usually|often|generally|normally)|most employers|companies are (?:actively |currently )?(?:hiring|running)|some companies to get you started', 'job brief|whether you\'re (?:hiring|looking)|looking to hire', 'personality type|interest codes?|required interests', 'noc(?: codes?|:? \\d)|soc codes?|o\\*net', 'duties (?:and responsibilities )?vary|depending on (?:city|the company|company size|the employer|role location)|depend on (?:location|the employer)|based on experience and duties',
  'training programs are offered|training and qualifications|education and certification|qualifications (?:and|&) training', '(?:in|the) (?:high |great |growing |strong )?demand (?:for|across)|most in-demand|highest[- ]paid', 'in order to qualify for visa|ways to get (?:permanent )?residen|opportunity to get a work visa|opportunities to get a work visa|details of (?:\\p{L}{1,20} ){1,4}jobs?', 'you (?:will|\'ll) (?:already )?need to (?:be over|have a relevant)|for insurance purposes', 'members? (?:start|started) work as', 'this occupation can be found|where to look for',
]
/** Heads that name jobs in general, as boards and blogs call their pages. */
export const HEADS_OF_MANY: readonly string[] = ['jobs (?:in|with|near)', 'jobs? 20\\d\\d', 'jobs? (?:vacancies|openings) (?:in|20\\d\\d)', 'vacancies ?[:–-] ?apply', 'sample job descriptions?', 'job descriptions? (?:samples?|templates?|examples?)']

/** What articles about work say in their own words, whatever the country. */
export const ARTICLE_CUES: Readonly<Record<string, readonly string[]>> = {
  en: ['(?:we|this article|this guide) (?:list|explain|cover|look at)s?', 'a good \\p{L}{1,20} is', 'job description template', 'what does an? \\p{L}{1,20} (?:\\p{L}{1,20} )?do', 'what makes a good', 'hiring managers?', 'your (?:interview|interviewer)', 'enroll|enrol', 'free trial', 'founded in \\d{4}', 'is an? (?:\\p{L}{1,20} ){0,2}(?:profession(?:al)?|occupation|career)', 'employment is projected', 'shortlisted', '(?:click|tap) (?:or tap )?here to enter', 'choose an item', 'use this (?:template|form)', '(?:announced|says?|said) (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|that|plans|in a (?:statement|press release))', '(?:plans?|expected|expects) to (?:hire|create|employ|add) (?:\\p{L}{1,10} ){0,3}\\d', '(?:new|\\d{2,5}) jobs (?:to|in|for|over|at)', 'officials? sa(?:y|id)', 'when (?:you )?hir(?:e|ing) an?', '(?:electricians|plumbers|contractors|freelancers)(?:\'s|\')? (?:services|charge|rates)'],
  de: ['in diesem (?:artikel|beitrag|ratgeber)', 'durchschnittsgehalt|durchschnittlich\\p{L}{0,3} (?:gehalt|verdienst)', 'personaler\\p{L}{0,5}', 'anschreiben', 'der beruf', 'ist ein (?:\\p{L}{1,20} )?beruf', 'sehr geehrte', 'inhaltsverzeichnis', 'was gehört in', 'wie bei jeder bewerbung', '(?:neue arbeitsplätze|arbeitsplätze (?:schaffen|entstehen))', 'teilte (?:das unternehmen|die firma) mit', 'kündigte an'],
  fr: ['dans cet article', 'salaire moyen', 'le métier', 'recruteurs?', 'bien recruter', 'un débutant gagne', 'l\'annonce doit', 'rédiger', 'rédaction', 'sommaire', 'a annoncé', '(?:création|créer) (?:de |d\')?(?:\\d{1,5} )?emplois'],
  es: ['en este artículo', 'salario medio', 'suscríbete', 'reclutadores', 'consejos', 'tu currículum', 'anunció', 'cre(?:ará|arán|ación de) (?:\\d{1,5} )?(?:empleos|puestos)'],
  pt: ['neste artigo', 'média salarial|salário médio', 'recrutadores', 'dicas', 'inscreva-se', 'anunciou', '(?:criar|gerar|abrir) (?:mais de )?\\d{1,5} (?:empregos|postos|vagas)'],
  it: ['in questo articolo', 'stipendio medio', 'recruiter', 'consigli'],
  nl: ['in dit artikel', 'gemiddeld salaris', 'recruiters?', 'veelgemaakte fouten', 'kondigde aan|maakte bekend', 'nieuwe (?:banen|arbeidsplaatsen)', 'kandidaten aanspreken'],
  nordic: ['i (?:den här|denna|denne) (?:artikeln?|guiden?)', 'medellön|gennemsnitsløn|gjennomsnittslønn', 'tässä (?:artikkelissa|oppaassa)', 'keskipalkka', 'hakijoilta', 'användarkonto', 'är ett yrke|yrket', 'att få jobb', 'riktlön', 'jobopslaget', 'jobbannonsen', 'nya (?:jobb|arbetstillfällen)', 'nye (?:jobs?|arbejdspladser|arbeidsplasser)', 'uusia? työpaikko?ja?', 'meddel(?:ade|te)'],
  slavic: ['w (?:tym|tej) (?:artykule|poradniku)', 'średnie (?:zarobki|wynagrodzenie)', 'v (?:tomto|tejto) (?:článku|příspěvku)', 'průměrn[áý] (?:plat|mzda)', 'personalist[éa]', 'zaměstnavatelé', 'в этой статье', 'средняя зарплата', 'соискател\\p{L}{1,3}', 'у цій статті', 'ogłosił\\p{L}?', 'oznámil\\p{L}?', 'сообщил\\p{L}{0,2}', 'nowych miejsc pracy', 'nových pracovních míst', 'новых рабочих мест'],
  other: ['ebben a cikkben', 'átlagfizetés', 'σε αυτό το άρθρο', 'bu yazıda', 'în acest articol'],
}

/** How people tell what happened to them, and how exercises in reading ask: neither offers work, though both quote who does. */
export const STORIES: Readonly<Record<string, readonly string[]>> = {
  en: ['i (?:took|made|put|thought|decided|called|hired|posted|placed|saw|realized|worked)', 'i\'ve (?:realized|seen|been|worked|answered)', 'read the (?:ad|advert|advertisement|text|notice)', 'true or false', 'multiple choice'],
  de: ['ich (?:war|hatte|wurde|dachte|sah|arbeitete|habe (?:mich|gestern|dann|damals))', 'kreuzen sie an', 'lesen sie (?:den|die)', 'richtig oder falsch'],
  fr: ['j\'(?:étais|avais|ai (?:été|vu|postulé|travaillé|passé))', 'lisez (?:l\'annonce|le texte)', 'vrai ou faux', 'je (?:propose|garde)'],
  es: ['(?:me (?:llamaron|dijeron|contrataron)|trabajé|estuve)', 'lee (?:el|los) (?:anuncio|texto)s?', 'verdadero o falso'],
  pt: ['(?:me (?:ligaram|disseram)|trabalhei|fui contratad[oa])', 'leia o (?:anúncio|texto)', 'verdadeiro ou falso'],
  it: ['(?:ho lavorato|mi hanno)', 'leggi (?:l\'annuncio|il testo)', 'vero o falso'],
  nl: ['ik (?:was|had|werkte|dacht|zag)', 'lees de (?:advertentie|tekst)', 'waar of niet waar'],
  nordic: ['jag (?:var|hade|jobbade)', 'jeg (?:var|havde|hadde|arbejdede|jobbet)', 'läs (?:annonsen|texten)', 'læs (?:annoncen|teksten)', 'lue (?:ilmoitus|teksti)'],
  slavic: ['(?:byłem|byłam|pracowałem|pracowałam)', '(?:byl|byla|pracoval|pracovala) jsem', 'jsem (?:byl|pracoval)a?', 'я (?:\\p{L}{1,12} )?(?:сидел|работал|понял|пош[её]л|устроился|был)а?', 'przeczytaj (?:ogłoszenie|tekst)', 'přečtěte si', 'прочитайте (?:объявление|текст)', 'nabízím', 'oferuję (?:usługi|swoje)'],
}

/** Somebody who looks for work and says so: such a text offers none. */
export const SEEKERS: Readonly<Record<string, readonly string[]>> = {
  en: ['i am writing to apply', '(?:i\'m|i am) (?:looking for|seeking) (?:an? |the |my |some )?(?:\\p{L}{1,14}[ -]){0,3}(?:job|jobs|role|position|work|opportunity|opportunities|challenge|internship|employment|placement)', 'available for (?:hire|work)', '(?:looking|searching) for work', 'my (?:cv|résumé|resume) is attached', 'work wanted', 'wants? to be hired'],
  de: ['suche (?:arbeit|eine stelle|stelle|job|einen job|minijob|nebenjob|praktikum)', 'ich (?:bewerbe mich|suche (?:eine[nr]? )?(?:neue[nr]? )?(?:stelle|arbeit|job|herausforderung|minijob|nebenjob|ausbildungsplatz|praktikum\\p{L}{0,6}))', 'stellengesuch', 'ich bin (?:gelernte[rn]?|ausgebildete[rn]?)'],
  fr: ['je (?:me permets|vous adresse)', '(?:je )?(?:re)?cherche (?:un |une |du )?(?:emploi|travail|poste|stage|alternance|job)', 'recherche (?:d\')?emploi'],
  es: ['busco (?:trabajo|empleo|un puesto)', 'me ofrezco'],
  pt: ['(?:procuro|busco) (?:trabalho|emprego|um emprego|uma vaga|estágio|uma oportunidade)'],
  it: ['cerco (?:lavoro|impiego)', 'mi offro'],
  nl: ['ik zoek (?:werk|een baan)', 'op zoek naar (?:werk|een baan)'],
  nordic: ['söker (?:jobb|arbete|anställning)', '(?:jeg )?søger (?:job|arbejde)', '(?:jeg )?søker (?:jobb|arbeid)', 'etsin (?:töitä|työtä|työpaikkaa)'],
  slavic: ['szukam (?:pracy|zatrudnienia)', 'podejmę pracę', 'hledám (?:práci|zaměstnání|brigádu)', 'hľadám prácu', 'ищу (?:\\p{L}{1,14} )?работу', 'шукаю (?:\\p{L}{1,14} )?роботу'],
}

/** How letters to and from those who apply begin and end, whoever writes. */
export const LETTERS: Readonly<Record<string, readonly string[]>> = {
  en: ['dear (?:hiring|sir|ms|mr|mrs)', 'thank you for (?:applying|your (?:application|interest))', 'kind regards'],
  de: ['mit freundlichen grüßen'],
  fr: ['veuillez agréer'],
  es: ['estimad[oa]s? señor\\p{L}{0,3}'],
  pt: ['prezad[oa]s? senhor\\p{L}{0,3}'],
}

/** What advertisements for something other than work say. */
export const OTHER_OFFERS: Readonly<Record<string, readonly string[]>> = {
  en: ['to let', 'for rent', 'for sale', 'tenants?', 'call-out', '(?:free|written) quotes?', 'our (?:prices|rates)', 'add to (?:cart|basket)', 'in stock', 'payable', 'invoice', 'tuition fees?|tuition [€$£]', 'admission requirements', 'semesters?', 'the employee', 'free (?:delivery|trial)', 'enrol(?:l|ment)?', '(?:for|get) an? (?:free )?(?:estimate|quote)', '(?:space|booth|room|desk|stall) (?:available|for rent)', '(?:become|be) a volunteer', 'volunteer (?:position|opportunit(?:y|ies))', 'invitation to tender|request for proposals'],
  de: ['zu vermieten', 'zu verkaufen', 'kaltmiete', 'nebenkosten', 'in den warenkorb', 'rechnung(?:snummer)?', 'mehrwertsteuer|mwst', 'studiengebühren', 'zulassungsvoraussetzung\\p{L}{0,2}', 'der arbeitnehmer', 'ehrenamt\\p{L}{0,6}', 'ausschreibung von leistungen|angebotsfrist'],
  fr: ['à louer', 'à vendre', 'loyer', 'ajouter au panier', 'facture', '(?:un|de) devis gratuit|devis gratuit|m\'envoyer un devis|demande de devis', 'frais d\'inscription', 'remise des offres', 'marché public de', 'bénévol(?:e|es|at)'],
  es: ['se alquila', 'se vende', 'alquiler', 'añadir al carrito', 'factura', 'matrícula'],
  pt: ['aluga-se', 'vende-se', 'adicionar ao carrinho', 'fatura', 'matrícula'],
  other: ['(?:beder om|bitten um|vragen om|ber om) (?:jeres|et|ihr|ein|uw|een|ert|ett) (?:tilbud|angebot|offerte|anbud)', 'коммерческое предложение', 'affittasi', 'vendesi', 'te huur', 'te koop', 'vrijwilligers?', 'frivillig\\p{L}{0,2}', 'dobrovolní\\p{L}{1,3}', 'wolontari\\p{L}{1,4}', 'vapaaehto\\p{L}{2,6}', 'волонт[её]р\\p{L}{0,3}', 'uthyres', 'säljes', 'til leie', 'til salg', 'wynajmę', 'sprzedam', 'pronájem', 'prodám', 'сдаётся', 'продаётся', 'в корзину'],
}

/** Headings over the several jobs that an employer's own page offers, whole; any letter case. */
export const OPENINGS: readonly string[] = ['(?:our |all |see |view )?(?:current|open|latest|available) (?:positions?|roles?|jobs?|vacancies|openings|opportunities)', '(?:our |all )?(?:vacancies|openings|open jobs|job openings)', '(?:unsere |aktuelle |alle )?(?:offenen? (?:stellen|positionen)|stellenangebote|jobangebote|vakanzen)', '(?:nos |toutes nos )?(?:offres d\'emploi|postes (?:ouverts|à pourvoir)|offres)', '(?:nuestras )?(?:ofertas de (?:empleo|trabajo)|vacantes|posiciones abiertas)', '(?:nossas )?vagas(?: abertas| disponíveis)?', '(?:le nostre )?posizioni aperte|offerte di lavoro', '(?:onze |openstaande )?vacatures', '(?:våra )?lediga (?:jobb|tjänster)', 'ledige (?:stillinger|job)', 'avoimet (?:työpaikat|paikat)', 'oferty pracy|aktualne oferty', 'volná místa|volné pozice', 'voľné (?:miesta|pozície)', '(?:наши |открытые )?вакансии']

/** Words by which a text speaks to its reader or for an employer. A résumé and a table of salaries do neither. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  en: ['you', 'your', 'we', 'our', 'us'],
  de: ['du', 'dein\\p{L}{0,2}', 'ihr\\p{L}{0,2}', 'sie', 'wir', 'uns\\p{L}{0,4}'],
  fr: ['vous', 'votre', 'vos', 'nous', 'notre', 'nos'],
  es: ['usted', 'tu', 'te', 'nosotros', 'nuestr\\p{L}{1,2}', 'buscamos'],
  pt: ['você', 'nossa?'],
  nl: ['je', 'jij', 'wij', 'ons', 'onze'],
  nordic: ['vi', 'vår', 'vores', 'dig', 'me', 'sinä'],
  slavic: ['ty', 'my', 'nasz\\p{L}{0,2}', 'hledáme', 'мы', 'вы', 'ты'],
}
