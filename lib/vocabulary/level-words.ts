/**
 * Words in a title that name a seniority, as pattern fragments; the first that fits, from the top, counts. In each row: English,
 * German, French, Spanish and Portuguese, Czech and Polish, the Nordic languages and Dutch, Russian, Finnish.
 */
export const LEVEL_WORDS = [
  ['executive', ['chief (?:\\p{L}+ ){1,3}officer', 'c[etfoipm]o', 'chro', 'ciso', 'managing director', 'executive director', 'vice president', 'vp', 'svp', 'evp', 'president',
    'geschäftsführer(?:in)?', 'vorstand', 'directeur général', 'directrice générale', 'director(?:a)? general', 'diretor(?:a)? (?:geral|executiv[oa])', 'generální ředitel(?:ka)?', 'dyrektor generalny', 'prezes',
    'verkställande direktör', 'vd', 'adm\\. direktør', 'administrerende direktør', 'direktør', 'генеральн\\p{L}{2} директор', 'toimitusjohtaja']],
  ['intern', ['intern', 'internship', 'trainee(?:ship)?', 'apprentice(?:ship)?', 'co-op', 'placement student', 'working student', 'student (?:assistant|worker|placement)', 'summer student',
    'praktikant(?:in)?', 'praktikum', 'werkstudent(?:in)?', 'werkstudierende[rn]?', 'auszubildende[rn]?', 'azubi', 'ausbildung (?:zum|zur|als|im)', 'ausbildung', 'duales? studi(?:um|engang)', 'volontariat', 'volontär(?:in)?', 'lehrling', 'lernende[r]?',
    'stagiaire', 'stage', 'alternance', 'alternant\\p{L}{0,2}', 'apprenti\\p{L}{0,2}', 'apprentissage', 'becari[oa]', 'prácticas', 'pasante', 'practicante', 'estagiári[oa]', 'estágio', 'aprendiz', 'stážist\\p{L}{1,3}', 'stáž', 'praktykant\\p{L}{0,2}', 'stażyst\\p{L}{1,2}', 'staż', 'praktyki',
    'lärling', 'lærling', 'elev', 'studentermedhjælper', 'studentmedarbeider', 'stagiair(?:e)?', 'stage ?plek', 'leerling', 'werkstudent', 'стаж[её]р\\p{L}{0,2}', 'практикант\\p{L}{0,2}', 'harjoittelija', 'oppisopimus\\p{L}{0,12}']],
  ['director', ['director', 'head of', 'head ?teacher', 'deputy head', '(?:school|elementary|academy|college|assistant|deputy|vice)[- ]principal', 'direktor(?:in)?', 'bereichsleit(?:er(?:in)?|ung)', 'schulleit(?:er(?:in)?|ung)', 'rektor', 'leiter(?:in)?', 'leitung', 'directeur', 'directrice', 'directora', 'diretor(?:a)?', 'ředitel(?:ka)?', 'dyrektor(?:ka)?', 'direktör', 'директор\\p{L}{0,2}', 'johtaja', 'rehtori']],
  ['manager', ['manager', 'mgr', 'superintendent',
    '(?:abteilungs|filial|markt|pflegedienst|wohnbereichs|stations|niederlassungs|betriebs|produktions|werks|vertriebs|verkaufs|personal|kita|einrichtungs|hotel|restaurant|standort|regional)-?leit(?:er(?:in)?|ung)',
    'chef (?:de|du|des) (?:service|rayon|département|magasin|secteur)', 'responsable', 'gérant\\p{L}?', 'cadre de santé', 'gerente', 'jef[ea] de (?:departamento|servicio|área|tienda|sección|ventas|planta)', 'vedoucí (?:prodejny|oddělení|provozu|pobočky|odboru|výroby|skladu|obchodu|restaurace|kuchyně|lékař\\p{L}{0,2}|sestra)', 'manažer(?:ka)?', 'kierowni(?:k|czka)', 'menedżer(?:ka)?',
    '(?!sous|køkken|köks|küchen)\\p{L}{3,20}(?:chef|sjef)', 'chef (?:till|för|inom|på)', '(?:afdelings|avdelings|salgs|drifts|område|butiks|enheds|enhets|distrikts)leder', 'bedrijfsleider', 'filiaalmanager', 'afdelingshoofd', 'vestigingsmanager', 'hoofd', 'leidinggevende', 'руководител\\p{L}{1,2}', 'начальник\\p{L}{0,2}', 'заведующ\\p{L}{2,3}', 'управляющ\\p{L}{2,3}', '\\p{L}{0,20}päällikkö']],
  ['lead', ['lead', 'leader', 'team[- ]?lead(?:er)?', 'tech lead', 'leading hand', 'charge ?hand', 'charge nurse', 'fore(?:man|woman|person)', 'supervisor', 'head', 'crew chief', 'chief(?! (?:of staff|executive))', 'coordinating',
    '(?:team|gruppen|schicht|küchen|objekt)-?leit(?:er(?:in)?|ung)', 'vorarbeiter(?:in)?', 'küchenchef(?:in)?', 'schichtführer(?:in)?', 'stellvertret\\p{L}{2,4} leit\\p{L}{2,4}', "chef\\p{L}? d'équipe", 'lead developer', 'jef[ea] de (?:equipo|turno|cocina|grupo)', 'encargad[oa]', 'coordinador(?:a)?', 'coordenador(?:a)?', 'supervisor(?:a)?', 'líder', 'vedoucí', 'mistr', 'brygadzist\\p{L}{1,2}', 'lider(?:ka)?', 'koordynator(?:ka)?', 'główn[aey]', 'mistrz',
    'arbetsledare', 'team ?ledare', 'gruppledare', 'team ?leder', 'souschef', 'køkkenchef', 'kökschef', 'formand', 'team ?leider', 'voorman', 'ploegleider', 'teamcoördinator', 'ведущ\\p{L}{2,3}', 'главн\\p{L}{2,3}', 'старш\\p{L}{2,3} смены', 'бригадир\\p{L}{0,2}', 'мастер\\p{L}{0,2} смены', 'тимлид\\p{L}{0,2}', 'esihenkilö', 'esimies', 'työnjohtaja', 'tiiminvetäjä', 'vuoroesi\\p{L}{3,8}']],
  ['staff', ['(?<!(?:of|technical) )staff(?! (?:nurse|accountant|assistant|member|pharmacist|physio\\p{L}*|midwife|writer|physician|attorney|car|coordinator|canteen))', "principal(?!'s)", 'distinguished', 'fellow']],
  ['senior', ['senior(?:in)?(?! (?:care|living|center|centre|citizens?|services|high|school|college))', 'sr\\.?', 'snr\\.?', 'expérimenté\\p{L}{0,2}', 'confirmé\\p{L}{0,2}', 'experienced', 'sênior', 'sénior', 'starsz[ayei]', 'старш\\p{L}{2,3}', 'vanhempi', 'erfahrene[rn]?', 'erfaren', 'ervaren']],
  ['mid', ['mid(?:[- ]level)?(?![- ](?:day|week|night|market))', 'intermediate', 'medior', 'mid[- ]?weight', 'middle(?! (?:school|office|east|market|years?|management))', 'pleno', 'plena', 'regular(?= (?:[\\p{L}.#+]+ ){0,2}(?:developer|engineer|tester|programmer|analyst|designer))', '(?<=(?:desenvolv|analista|programad|engenheir|designer|arquitet|cientista)[^|]{0,60}[-–(|/] ?)pl(?!\\/)']],
  ['junior', ['junior(?! (?:school|high|college|doctor|sous|achievement))', 'jr\\.?', 'jnr\\.?', "graduate(?!'s| (?:school|stud\\p{L}+|admissions|program\\p{L}* (?:manager|director|coordinator)|education|research|assistant))", 'entry[- ]level', 'new grad', 'newly qualified', 'early career', 'berufseinsteiger(?:in)?', 'berufsanfänger(?:in)?', 'einsteiger(?:in)?', 'absolvent(?:in|ka|t)?', 'débutant\\p{L}{0,2}', 'jeune diplômé\\p{L}{0,2}', 'júnior', 'recién titulad[oa]', 'młodsz[aye]', 'młodszego', 'nyuddannet', 'nyutexaminerad', 'nyexaminerad', 'nyutdannet', 'starter', 'младш\\p{L}{2,3}', 'vastavalmistunut', 'nuorempi']],
] as const

/** A "manager" of these manages things, not people; the word then says nothing about seniority. */
export const MANAGER_OF_THINGS = ['account', 'accounts', 'product', 'project', 'projects?', 'program', 'programme', 'office', 'community', 'client', 'clients', 'customer', 'customer success', 'success', 'partner', 'partnerships?', 'relationship', 'social media', 'media', 'case', 'property', 'content', 'campaign', 'brand', 'category', 'event', 'events', 'marketing', 'delivery', 'release', 'territory', 'portfolio', 'key account', 'facility', 'facilities', 'data', 'assortment', 'contract', 'contracts', 'change', 'quality', 'risk', 'compliance', 'investment', 'fund', 'grants?', 'procurement', 'supply chain', 'onboarding', 'implementation', 'lead generation', 'crm', 'seo', 'growth', 'pr', 'night', 'alliance', 'channel', 'business development', 'development', 'talent', 'hr', 'bid', 'proposal', 'service', 'vendor', 'channel', 'technical account', 'transport', 'logistics', 'produkt', 'projekt', 'vertriebs', 'kunden', 'stage', 'stock', 'care', 'records', 'document']
/** The same, where the things stand behind ("kierownik projektu", "responsable qualité"). */
export const THINGS_MANAGED = ['projekt\\p{L}{0,3}', 'projet', 'proyecto', 'проект\\p{L}{0,2}', 'budowy', 'robót', 'marki', 'produktu', 'stavby', 'qualité', 'calidad', 'paie', 'de clientèle', 'de compte', 'administrati\\p{L}{1,2}', 'technique']

/** Words before a roman number that make it no grade of a post ("Phase III trials"). */
export const NUMBERED_THINGS = ['phase', 'war', 'type', 'title', 'part', 'stage', 'tier', 'level', 'class', 'year', 'key stage', 'zone', 'area', 'shift', 'category', 'route', 'terminal', 'building', 'plant', 'region', 'campus', 'site', 'unit', 'volume', 'schedule', 'grade', 'group', 'team', 'line', 'ward', 'bd', 'store', 'lot', 'week', 'room', 'formula', 'playstation', 'form']

/** Labels' words for a level ("Entry level", "Mid level"), beyond those that titles use. */
export const LEVEL_LABELS = [
  ['intern', ['internship', 'intern', 'student', 'studierende', 'praktikum', 'estágio', 'stáž', 'praktykant', 'stażysta', 'ausbildung']],
  ['junior', ['entry[- ]level', 'entry', 'junior', 'beginner', 'graduate', 'berufseinsteiger', 'débutant\\p{L}?', '0-2 years', 'júnior', 'absolvent', 'młodszy specjalista']],
  // LinkedIn's "Mid-Senior level" begins at mid, which is the lowest that suffices.
  ['mid', ['mid[- ]senior', 'mid[- ]level', 'mid', 'intermediate', 'medior', 'middle', 'professional', 'experienced', 'berufserfahren', 'mit berufserfahrung', 'confirmé\\p{L}?', 'pleno', 'regular', 'specjalista']],
  ['executive', ['executive', 'c-level', 'vorstand']],
  ['director', ['director', 'dyrektor']],
  ['manager', ['manager', 'management', 'führungskraft', 'cadre dirigeant', 'kierownik', 'gerente']],
  ['lead', ['lead', 'team lead', 'supervisor', 'coordinador']],
  ['staff', ['staff', 'principal']],
  ['senior', ['(?<!mid[- ])senior', 'expert', 'expérimenté', 'sênior', 'sénior', 'starszy specjalista']],
] as const

/** A sentence that says of the post itself how senior it is ("this is an entry-level role"). */
export const LEVEL_SAID = [
  ['junior', ['(?:an? |this |^)(?:entry[- ]level|junior(?:[- ]level)?|graduate(?:[- ]level)?) (?:role|position|opportunity|job|post)', '(?:looking for|seeking|hiring|recruiting|searching for|we need|in need of)(?: an?| our(?: next)?| multiple| several| some| two| three)?(?: (?:highly|very|strong|talented|motivated|skilled|passionate|driven)){0,2} (?:junior|jr\\.?|entry[- ]level|graduate)', '(?:buscamos|procuramos|se busca|busca-se|procura-se)(?: \\p{L}{2,12}){0,3} (?:jr\\.?|j[uú]nior)', 'einstiegsposition', 'einsteigerposition', 'poste (?:de )?débutant', 'puesto (?:júnior|junior)', 'juniorní pozic\\p{L}{1,2}']],
  ['mid', ['(?:an? |this )(?:mid[- ]level|intermediate(?:[- ]level)?) (?:role|position|opportunity|job|post)', '(?:looking for|seeking|hiring|recruiting|searching for|we need|in need of)(?: an?| our(?: next)?| multiple| several| some| two| three)?(?: (?:highly|very|strong|talented|motivated|skilled|passionate|driven)){0,2} (?:mid[- ]level|mid[- ]weight|intermediate|medior)']],
  ['senior', ['(?:an? |this )senior(?:[- ]level)? (?:role|position|opportunity|post)', '(?:looking for|seeking|hiring|recruiting|searching for|we need|in need of)(?: an?| our(?: next)?| multiple| several| some| two| three)?(?: (?:highly|very|strong|talented|motivated|skilled|passionate|driven)){0,2} (?:senior|sr\\.?|seasoned)(?: or lead)?(?! (?:leadership|leaders?|stakeholders?|management|executives?|citizens?|care|living|team members))', '(?:suchen|such[es]t)(?: wir)?(?: \\p{L}{2,12}){0,4} senior', '(?:buscamos|procuramos|se busca|busca-se|procura-se)(?: \\p{L}{2,12}){0,3} (?:sr\\.?|s[eéê]nior)', '(?:recherchons|recrutons|cherchons)(?: \\p{L}{2,14}\\.?){0,4} (?:senior|sénior|confirmée?)', 'seniorní pozic\\p{L}{1,2}']],
] as const
