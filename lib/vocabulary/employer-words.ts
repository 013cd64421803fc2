/** Legal forms behind a firm's name, as pattern fragments in the letters in which they are written. */
export const LEGAL_FORMS: readonly string[] = [
  'g?GmbH(?: & Co\\.? (?:KG|OHG))?', 'AG', 'KGaA', 'KG', 'OHG', 'eG', 'e\\. ?V\\.', 'mbH(?: & Co\\.? (?:KG|OHG))?', 'AG & Co\\.? KG',
  'S\\.A\\.S\\.?', 'SAS(?:U)?', 'SARL', 'SCOP', 'S\\.A\\.', 'S\\.L\\.(?:U\\.)?', 'SLU', 'S\\.p\\.A\\.', 'S\\.r\\.l\\.', 'S\\.R\\.L\\.', 'Lda\\.?', 'Ltda\\.?', 'S/A', 'S\\.A\\. de C\\.V\\.',
  '(?:BV|B\\.V)\\.?', '(?:NV|N\\.V)\\.?', 'AB', 'A/S', 'ApS', 'ASA?', 'Oyj?', 'Ab', 's\\. ?r\\. ?o\\.', 'a\\. ?s\\.', 'spol\\. s r\\. ?o\\.', 'k\\. ?s\\.', '[Ss]p\\. ?z ?o\\. ?o\\.(?: sp\\. ?k\\.)?', 'Sp\\. ?k\\.', 'Kft\\.?', 'd\\.o\\.o\\.',
]

/** Legal forms before a name in quotation marks, as Russian and Ukrainian write them, and short names of trades that stand there. */
export const FORMS_BEFORE: readonly string[] = ['ООО', 'АО', 'ПАО', 'ЗАО', 'ОАО', 'ИП', 'ТОО', 'ТОВ', 'ПрАТ', 'НПО', 'НПП', 'ГК', 'ТК', 'ТД', 'УК', 'ФГУП', 'МУП', 'ГУП', 'ЧОП', '[Кк]омпани[яи]', '[Зз]авод', '[Сс]ет[ьи]', '[Фф]абрика', '[Рр]есторан', '[Кк]линика']

/**
 * Public and charitable bodies by the words their names begin with, by language (ISO 639-1), as pattern fragments: a town hall,
 * a hospital, a school. The name goes on behind them.
 */
export const BODIES: Readonly<Record<string, readonly string[]>> = {
  en: ['Department (?:of|for)', 'Ministry of', '(?:City|County|Town|Borough|State|University|Commonwealth) of(?= \\p{Lu})', 'CITY OF', 'COUNTY OF', 'TOWN OF'],
  de: ['(?:Landeshaupt|Hanse|Universitäts|Kreis|Große Kreis)?[Ss]tadt', '(?:Markt|Samt|Verbands|Orts)?[Gg]emeinde', 'Landkreis', 'Kreis', 'Landratsamt', 'Bezirksamt', 'Stadtwerke', 'Universität', 'Universitätsklinikum', 'Technische Universität', 'Hochschule', 'Klinikum', 'Kreiskrankenhaus', 'Krankenhaus', 'Kita', 'Kindertagesstätte', 'Kindergarten', 'Seniorenheim', 'Seniorenzentrum', 'Pflegeheim', 'Alterszentrum', 'Spitex', 'Kantonsspital', 'Spital', 'Caritas(?:verband)?', 'Diakonie', 'Lebenshilfe', 'Grundschule', 'Gymnasium', 'Realschule', 'Primarschule', 'Stiftung', 'Landesamt', 'Bundesamt', 'Finanzamt', 'Amt'],
  fr: ['[Cc]entre [Hh]ospitalier(?: [Uu]niversitaire| [Rr]égional)?', 'CENTRE HOSPITALIER', 'CHU', 'CHR', 'EHPAD', 'CCAS', 'Mairie', 'MAIRIE', 'Ville', 'VILLE', 'Commune', 'COMMUNE', '[Cc]ommunauté de communes', '[Cc]ommunauté d\'agglomération', '[Cc]onseil départemental', 'Département', 'Université', 'Lycée', 'Collège', 'Clinique', 'Hôpital', 'Association', 'Syndicat', 'Métropole'],
  es: ['Ayuntamiento', 'AYUNTAMIENTO', 'Diputación', 'Colegio', 'COLEGIO', 'Universidad', 'Hospital', 'Residencia', 'Clínica', 'Fundación', 'Instituto', 'Escuela', 'Centro Educativo'],
  pt: ['Câmara Municipal', 'CÂMARA MUNICIPAL', 'Município', 'Prefeitura(?: Municipal)?', 'Junta de Freguesia', 'Agrupamento de Escolas', 'Universidade', 'Colégio', 'Escola', 'Hospital', 'Santa Casa da Misericórdia', 'Fundação', 'Clínica'],
  it: ['Comune', 'COMUNE', 'Azienda (?:USL|Ospedaliera|Sanitaria)', 'ASL', 'Ospedale', 'Università', 'Istituto', 'Cooperativa', 'Fondazione', 'Regione', 'Provincia'],
  nl: ['[Gg]emeente', 'GEMEENTE', '[Ll]okaal [Bb]estuur', 'LOKAAL BESTUUR', 'Stad', 'OCMW', 'Provincie', 'Ziekenhuis', 'Thuiszorg(?:organisatie)?', 'Zorggroep', 'Stichting', 'Basisschool', 'Scholengroep', 'Universiteit', 'Hogeschool', 'Woonzorgcentrum', 'WZC', 'Waterschap'],
  cs: ['Statutární město', 'Úřad městské části', 'Městský úřad', 'Obecní úřad', 'Krajský úřad', 'Úřad', 'Magistrát města', 'Město', 'Obec', 'Nemocnice', 'Fakultní nemocnice', 'Základní škola', 'Mateřská škola', 'Gymnázium', 'Univerzita', 'Domov', 'Charita', 'Mestský úrad', 'Obecný úrad', 'Nemocnica', 'Základná škola'],
  pl: ['Urząd (?:Miasta|Gminy|Skarbowy|Pracy|Marszałkowski|Wojewódzki|Miejski)', 'Powiatowy Urząd Pracy', 'Starostwo Powiatowe', 'Gmina', 'Szkoła Podstawowa', 'Zespół Szkół', 'Liceum', 'Przedszkole', 'Żłobek', 'Szpital', 'Uniwersytet', 'Politechnika', 'Dom Pomocy Społecznej', 'Miejski Ośrodek', 'Ośrodek Pomocy Społecznej', 'Izba', 'Sąd Rejonowy', 'Fundacja'],
  nordic: ['Region(?= \\p{Lu})', 'Børnehuset', 'Plejecenter', 'Plejehjemmet', 'Rigshospitalet', 'Universitetshospital', 'Förskolan', 'Sykehuset'],
  ru: ['Г?БУЗ', 'МБОУ', 'МБДОУ', 'МАОУ', 'ГБОУ', 'ГАУЗ', 'Администрация', 'Детский сад', 'Городская больница', 'Школа №'],
}

/** Such bodies by the word their names end with: "Ulvby kommun", "Koivurannan hyvinvointialue". */
export const BODIES_END: readonly string[] = ['[Ss]airaanhoitopiiri', '[Hh]yvinvointikuntayhtymä', '[Ss]eurakunta', '[Aa]mmattikorkeakoulu', '[Kk]ommune?n?', '[Hh]yvinvointialue', '[Kk]aupunki', '[Kk]unta', '[Kk]untayhtymä', '[Yy]liopisto', '[Ss]jukhus', '[Ss]jukehus', '[Ss]ykehus', '[Ss]ygehus', '[Hh]ospital', '[Uu]niversitet', '[Kk]ommunstyrelse', '[Gg]rundskole', '[Ss]kole', '[Ff]ylkeskommune',
  '(?:City|County|Borough|District|Town|Parish|Shire|Regional) Council', '(?:Unified |Independent |Union |Central )?School District', 'Public Schools', 'County Schools', 'University', 'Community College', 'University College', 'NHS (?:Foundation )?Trust', 'Health Board', 'Health District', 'Municipality', 'Polytechnic']

/** What a firm is called in general before its own name, which goes without it: "Firma Prymus zatrudni" names Prymus. */
export const OF_A_KIND: readonly string[] = ['[Ff]irma', '[Ss]polečnost', '[Ss]poločnosť', '[Ss]półka', '[Pp]rzedsiębiorstwo', '[Ee]mpresa', '[Ee]ntreprise', '[Ss]ociété', '[Bb]edrijf', '[Vv]irksomheden', '[Ff]öretaget', '[Bb]edriften', '[Yy]ritys', '[Uu]nternehmen', '[Tt]he company', '[Aa]zienda']

/** Words for a part of an employer that seeks in its own name: no employer's. */
export const TEAMS: readonly string[] = ['(?:l\')?équipe', 'team', 'nosso time', 'nuestro equipo', 'zespół', 'tým', 'tiimi', 'teamet', 'afdeling', 'avdeling', 'abteilung', 'команда']

/** Verbs by which an employer says that it looks for somebody, behind its name; any letter case. */
export const SEEKS: readonly string[] = ['is (?:hiring|recruiting|seeking|looking for)', 'sucht', 'stellt ein', 'recrute', 'recherche', 'embauche', 'busca', 'selecciona', 'contrata', 'precisa', 'procura', 'admite', 'recruta', 'cerca', 'ricerca', 'seleziona', 'assume', 'söker', 'rekryterar', 'søger', 'ansætter', 'søker', 'zoekt', 'werft aan', 'hledá', 'přijme', 'hľadá', 'prijme', 'szuka', 'poszukuje', 'zatrudni', 'przyjmie', 'ищет', 'приглашает', 'набирает', 'шукає', 'запрошує', 'etsii', 'hakee', 'palkkaa', 'necesita', 'incorpora', 'precisa contratar', 'requiere', 'solicita', 'benötigt', 'verstärkt', 'behöver', 'vokser', 'växer', 'tarvitsee', 'potřebuje', 'inserisce']

/** Words for houses and trades of firms that stand in a firm's own name, in the languages of postings, as pattern fragments. */
export const HOUSES: readonly string[] = [
  'hotels?', '\\p{L}{2,14}(?:hotel|klinik|schule|apotheke|bäckerei|krankenhaus|zentrum|hotell|sjukhus|skolan)', 'hôtel', 'resort', 'hostel', 'restaurante?', 'ravintola', 'restauracja', 'restaurang', 'ristorante', 'trattoria', 'brasserie', 'bistro', 'caf[eé]', 'kaf[eé]', 'kavárna', 'kawiarnia', 'кафе', 'ресторан', 'гостиница', 'отель', 'gasthof', 'gasthaus', 'wirtshaus', 'pub', 'bakery', 'bäckerei', 'boulangerie', 'pekárna', 'piekarnia', 'bageri', 'leipomo', 'panadería', 'padaria', 'пекарня',
  'clinic', 'clínica', 'clinique', 'klinik', 'klinika', 'клиника', 'hospital', 'hôpital', 'krankenhaus', 'spital', 'ziekenhuis', 'sykehus', 'sjukhus', 'nemocnice', 'szpital', 'больница', 'pharmacy', 'pharmacie', 'apotheke', 'apteka', 'lékárna', 'farmacia', 'аптека', 'dental', 'praxis', 'pflegeheim', 'care home', 'nursing home', 'residencia',
  'school', 'schule', 'école', 'escuela', 'escola', 'colegio', 'colégio', 'school', 'skola', 'skole', 'koulu', 'szkoła', 'škola', 'школа', 'academy', 'akademie', 'academia', 'college', 'university', 'nursery', 'early learning', 'kita', 'kindergarten', 'crèche',
  'group', 'gruppe', 'groupe', 'grupo', 'gruppo', 'grupa', 'skupina', 'koncern', 'technolog(?:y|ies)', 'tecnologia', 'technologie', 'systems?', 'solutions?', 'software', 'digital', 'labs?', 'studios?', 'services', 'logistics?', 'logistik', 'logistique', 'logística', 'freight', 'transport(?:e?s|y)?', 'transporte', 'spedition', 'haulage', 'trucking', 'couriers?', 'airlines?', 'motors?', 'autohaus', 'industries', 'industrie', 'manufacturing', 'engineering ltd', 'construction', 'bau', 'builders', 'homes', 'properties', 'immobilien', 'elektro', 'electric', 'energy', 'energie', 'foods?', 'farms?', 'dairy', 'brewery', 'brauerei', 'pivovar', 'browar', 'supermarkets?', 'delikatesy', 'market', 'stores?', 'bank', 'banco', 'banque', 'insurance', 'capital', 'partners', 'consulting', 'associates', 'holdings?', 'ventures', 'media', 'verlag', 'press', 'foundation', 'stiftung', 'fondation', 'fundación', 'trust', 'council', 'zakłady', 'stacja', 'werke?', 'betriebe',
]

/** Words with which the names of houses, homes and small firms begin, written as they are there; their own name follows. As pattern fragments. */
export const HOUSES_BEFORE: readonly string[] = [
  '(?!Rechen|Daten|Kompetenz|Service|Entwicklungs|Logistik|Dienstleistungs|Kunden)\\p{Lu}\\p{Ll}{2,16}(?:haus|heim|zentrum|klinik|klinikum|hof|stift|hotel|residenz|huset|hemmet|hjemmet|gården|apotheke|bäckerei|metzgerei|brauerei|kanzlei|praxis|schule|stiftung)', 'Haus', 'Hof', 'Hotel', 'Gasthof', 'Gasthaus', 'Wirtshaus', 'Landhaus', 'Spedition', 'Bäckerei', 'Metzgerei', 'Konditorei', 'Tischlerei', 'Schreinerei', 'Brauerei', 'Praxis', 'Apotheke', 'Kanzlei', 'Residenz', 'Firma',
  'Hôtel', 'Restaurant', 'Résidence', 'Clinique', 'Maison', 'Domaine', 'Boulangerie', 'Pharmacie', 'Auberge', 'Brasserie', 'Café', 'Garage', 'Restaurante', 'Taberna', 'Residencia', 'Clínica', 'Farmacia', 'Bodegas?', 'Padaria', 'Ristorante', 'Trattoria', 'Albergo', 'Eetcafé', 'Bakkerij', 'Slagerij', 'Woonzorgcentrum', 'Zorgcentrum', 'Restaurang', 'Krogen', 'Plejecenter', 'Plejehjem(?:met)?', 'Vårdhuset', 'Ravintola', 'Hoitokoti',
  'Restaurace', 'Penzion', 'Pekárna', 'Kavárna', 'Hostinec', 'Domov', 'Kovárna', 'Lékárna', 'Restauracja', 'Karczma', 'Piekarnia', 'Zakład', 'Fabryka', 'Apteka', 'Pensjonat', 'Hurtownia', 'Кафе', 'Ресторан', 'Клиника', 'Аптека', 'Завод', 'Фабрика',
]

/** What stands where an employer's name would and hides it, or is the board's own word, as pattern fragments. */
export const AGENCY_WORDS_ONLY: readonly string[] = [
  'anonymous(?: employer)?', 'confidential(?: company)?', 'private advertiser', 'company confidential', 'empresa (?:confidencial|não informad[oa]|anónima)', 'não informad[oa]', 'confidencial', 'chiffre', 'anonym(?:er arbeitgeber)?', 'not disclosed', 'undisclosed', 'various companies', 'code rome', 'code naf', 'urgent', 'new', 'hiring', 'vagas?', 'jobs?', 'openings?',
]

/** Who gives mailboxes to everybody, and boards: an address there says nothing of the employer. Employer keys. */
export const FREE_MAIL: ReadonlySet<string> = new Set('gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol gmx web tonline freenet mail inbox bk list yandex ya rambler proton protonmail pm orange wanadoo free laposte sfr bluewin hispeed sunrise seznam centrum email atlas wp onet interia o2 op libero virgilio tiscali uol bol terra ig telia bredband kolumbus luukku saunalahti zoho fastmail qq 163 126 naver example test linkedin indeed glassdoor stepstone monster seek naukri hh pracuj applytojob workable teamtailor recruitee personio greenhouse lever'.split(' '))

/** What stands before an employer's name on its own pages, as pattern fragments: "Werken bij Larkspur", "Karriere bei Larkspur". */
export const OWN_PAGES: readonly string[] = ['[Ww]erken bij', '[Kk]arriere bei', '[Aa]rbeiten bei', '[Jj]obs bei', '[Tt]ravailler chez', '[Cc]arrières? chez', '[Rr]ejoindre', '[Tt]rabaja (?:en|con)', '[Tt]rabalhe (?:na|no|em|com a)', '[Ll]avora con', '[Jj]obba hos', '[Jj]obb hos', '[Jj]ob hos', '[Jj]obbe i', '[Pp]raca w', '[Kk]ariera w', '[Kk]ariéra v', '[Tt]öihin', '[Tt]yöpaikat', '[Ww]ork at', '[Ww]orking at', '[Cc]areers at', '[Jj]obs at', '[Kk]arriär hos', '[Kk]arriere i', 'Карьера в', '[Рр]абота в компании', 'Работа в']

/** An employer that speaks of itself by name, as pattern fragments: "Wir bei Larkspur sind", "Bij Larkspur werk je". The name stands between the two. */
export const SELF_NAMED: readonly (readonly [string, string])[] = [
  ['(?:Wir|Uns) (?:bei|von|in) (?:der |dem )?', '(?:sind|suchen|bieten|glauben|leben|stehen|arbeiten|machen|legen|freuen|haben)'], ['Bei (?:der |dem )?', '(?:arbeite[nt]|arbeitest|erwarte[nt]|findest|finden|stehen|steht|leg(?:en|t)|bieten|dreht|sind|bist|hast|gestaltest|wirst|bekommst|geht)'],
  ['Bij (?:de |het )?', '(?:werk|werken|krijg|ben|draait?|geloven|staan|staat|vind|kun|kom|zijn|bouw|doen|ga)'], ['Chez ', '(?:nous|vous|on|tu|chaque|l\'|la |le )'], ['(?:Hos|På|I) ', '(?:får|arbetar|jobbar|blir|erbjuder|arbejder|tilbyder|møder|er |jobber|har |ser |tror|lægger|lever|værdsætter)'],
  ['En ', '(?:creemos|buscamos|trabajamos|ofrecemos|apostamos|queremos|somos)'], ['(?:Na|No|Aqui na|Aqui no) ', '(?:acreditamos|você|buscamos|trabalhamos|valorizamos|somos|queremos|oferecemos)'], ['In ', '(?:crediamo|cerchiamo|lavoriamo|offriamo)'], ['W ', '\\p{Ll}{3,14}(?:emy|amy|imy|ymy)'], ['(?:V|Ve) ', '\\p{Ll}{3,14}(?:eme|áme|íme|ujeme)'],
]
