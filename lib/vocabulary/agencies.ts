/** Firms that post for others: names as employer keys write them. Well-known staffing and recruitment firms of the countries whose postings we read. */
export const AGENCIES: readonly string[] = [
  'randstad', 'adecco', 'manpower', 'manpowergroup', 'hays', 'michaelpage', 'pagepersonnel', 'pagegroup', 'roberthalf', 'robertwalters', 'reed', 'kelly', 'kellyservices', 'experis', 'modis', 'akkodis', 'insightglobal', 'teksystems', 'aerotek', 'apexsystems', 'kforce', 'collabera', 'cybercoders', 'jobot', 'morganmckinley', 'huxley', 'computerfutures', 'sthree', 'hudson', 'bluearrow', 'pertemps', 'brookstreet', 'officeangels', 'hayspecialistrecruitment',
  'tempton', 'personaservice', 'dis', 'amadeusfire', 'ferchau', 'brunel', 'piening', 'zeitarbeit', 'timepartner', 'orizon', 'startpeople', 'tempoteam', 'olympia', 'youngcapital', 'yacht', 'unique', 'luba', 'synergie', 'proman', 'crit', 'supplay', 'actual', 'eurofirms', 'gigroup', 'temporingett', 'imancorp', 'lafosse', 'expectra', 'fedrecrutement', 'umana', 'openjobmetis', 'orienta', 'etjca', 'grafton', 'academicwork', 'lernia', 'poolia',
]

/** Words in a name that say the firm finds people for others. */
export const AGENCY_NAMES: readonly string[] = ['recruitment', 'recruiting', 'recruiters?', 'staffing', 'resourcing', 'executive search', 'headhunt\\p{L}{0,4}', 'personnel', 'personaldienst\\p{L}{0,10}', 'personalvermittlung', 'personalberatung', 'personalservice', 'zeitarbeit', 'uitzendbureau', 'uitzendorganisatie', 'werving', 'interim', 'intérim', 'travail temporaire', 'cabinet de recrutement', 'recrutement', 'e\\.?t\\.?t\\.?', 'trabajo temporal', 'selección de personal', 'recrutamento', 'trabalho temporário', 'agenzia per il lavoro', 'rekrytering', 'bemanning']

/** Sentences in which a firm speaks of the employer as somebody else. */
export const CLIENT_CUES: readonly string[] = [
  '(?:our|my) client(?:,|:| is| are| has|, an?| who| based| in)(?= )', 'on behalf of (?:our|a|my|one of our) (?:\\p{L}{1,20} ){0,2}clients?', '(?:for|with) one of our (?:\\p{L}{1,20} ){0,2}clients', '(?:recruiting|hiring|looking|searching) for (?:our|a) (?:\\p{L}{1,20} ){0,2}client', 'acting as an employment (?:agency|business)',
  'für (?:unseren|einen unserer|einen) (?:\\p{L}{1,20} ){0,2}(?:kunden|mandanten|auftraggeber)', 'im auftrag (?:unseres|eines) (?:\\p{L}{1,20} ){0,2}(?:kunden|mandanten|unternehmens)', 'unser (?:kunde|mandant|auftraggeber)(?:,| ist| sucht)', 'im rahmen der (?:direktvermittlung|arbeitnehmerüberlassung)',
  "notre client(?:,| est| recherche| recrute)", "pour (?:le compte de |l'un de )(?:notre|nos|son|ses) clients?", 'pour (?:notre|son) client', "l'un de nos clients",
  'selecion(?:a|amos) para (?:um |uma )?(?:clientes?|empresa)', 'selecciona(?:mos)? para (?:importante )?(?:cliente|empresa)', 'nuestro cliente', '(?:para|por) (?:importante |uno de nuestros )?(?:empresa )?clientes?(?: del sector|,)', 'importante empresa (?:del|de|líder)', 'nosso cliente', 'para (?:um|uma) (?:empresa |dos nossos )?clientes?', 'empresa cliente',
  '(?:il nostro|nostro|un nostro) cliente', 'per (?:azienda|importante azienda)(?: nostra)? cliente', 'per conto di',
  'voor (?:onze|een van onze|een) (?:\\p{L}{1,20} ){0,2}(?:opdrachtgevers?|klant(?:en)?)', 'onze (?:opdrachtgever|klant)(?:,| is| zoekt)', 'namens (?:onze|een) (?:opdrachtgever|klant)',
]

/** Common nouns for a firm or house, which stand where its name would ("Transportbedrijf zoekt …"): no names. */
export const NO_EMPLOYERS: readonly string[] = [
  '\\p{L}{0,24}bedrijf', '\\p{L}{0,24}onderneming', 'verpleeghuis', 'ziekenhuis', 'restaurant', 'hotel', 'organisatie', 'klant', 'opdrachtgever', 'gemeente', 'start-?up', 'scale-?up', 'unternehmen', '\\p{L}{0,24}betrieb', '\\p{L}{0,24}unternehmen', 'firma', 'klinik', 'praxis', 'kanzlei', 'kunde', 'mandant',
  'exploitation', 'société', 'entreprise', 'cabinet', 'groupe', 'association', 'agence', 'client', 'établissement', 'empresa', 'compañía', 'grupo', 'clínica', 'hospital', 'cliente', 'startup', 'azienda', 'società', 'company', 'agency', 'firm', 'bank', 'school', 'clinic', 'charity', 'retailer', 'manufacturer', 'consultancy',
  '(?:kirchen|orts|samt|verbands)?gemeinde', '(?:grund|musik|volkshoch|berufs|haupt)?schule', 'kita', 'kindergarten', 'verein', 'verband', 'museum', 'theater', 'werkstatt', 'stadt', 'kirche', 'behörde', 'stiftung', 'apotheke', 'bäckerei', 'büro', 'labor', 'verlag', 'universität', 'hochschule', 'skol(?:an|en)', 'skole', 'kommun(?:en)?', 'museet', 'szkoła', 'muzeum', 'gmina', 'urząd', 'przedszkole', 'szpital', 'škola', 'školka', 'obec', 'úřad', 'nemocnice', 'divadlo',
]
