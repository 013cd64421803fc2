/** States, provinces and the like that postings name, by country (ISO 3166-1 alpha-2): usual code, then names. */
export const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', PR: 'Puerto Rico', GU: 'Guam', VI: 'Virgin Islands',
  },
  CA: { AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NB: 'New Brunswick', NL: 'Newfoundland and Labrador', NS: 'Nova Scotia', ON: 'Ontario', PE: 'Prince Edward Island', QC: 'Quebec', SK: 'Saskatchewan', YT: 'Yukon', NT: 'Northwest Territories', NU: 'Nunavut' },
  AU: { NSW: 'New South Wales', QLD: 'Queensland', SA: 'South Australia', TAS: 'Tasmania', VIC: 'Victoria', WA: 'Western Australia', ACT: 'Australian Capital Territory', NT: 'Northern Territory' },
  GB: { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' },
  IN: { KA: 'Karnataka', MH: 'Maharashtra', TN: 'Tamil Nadu', TS: 'Telangana', TG: 'Telangana', UP: 'Uttar Pradesh', HR: 'Haryana', GJ: 'Gujarat', KL: 'Kerala', WB: 'West Bengal', RJ: 'Rajasthan', AP: 'Andhra Pradesh', DL: 'Delhi NCT', MP: 'Madhya Pradesh', PB: 'Punjab', OD: 'Odisha', BR: 'Bihar', JH: 'Jharkhand', CG: 'Chhattisgarh', GA: 'Goa', AS: 'Assam', UK: 'Uttarakhand', CH: 'Chandigarh' },
  DE: { BW: 'Baden-Württemberg', BY: 'Bayern', HE: 'Hessen', NW: 'Nordrhein-Westfalen', NI: 'Niedersachsen', SN: 'Sachsen', RP: 'Rheinland-Pfalz', SH: 'Schleswig-Holstein', TH: 'Thüringen', BB: 'Brandenburg', ST: 'Sachsen-Anhalt', MV: 'Mecklenburg-Vorpommern', SL: 'Saarland', BE: 'Land Berlin', HH: 'Freie und Hansestadt Hamburg', HB: 'Freie Hansestadt Bremen' },
  CH: { ZH: 'Kanton Zürich', BE: 'Kanton Bern', LU: 'Kanton Luzern', ZG: 'Kanton Zug', SG: 'Kanton St. Gallen', AG: 'Aargau', TG: 'Thurgau', BS: 'Basel-Stadt', BL: 'Basel-Landschaft', SO: 'Solothurn', SZ: 'Schwyz', GR: 'Graubünden', SH: 'Kanton Schaffhausen', VD: 'Vaud', VS: 'Valais', GE: 'Canton de Genève', NE: 'Canton de Neuchâtel', FR: 'Canton de Fribourg', TI: 'Ticino', JU: 'Canton du Jura' },
  BR: { SP: 'Estado de São Paulo', RJ: 'Estado do Rio de Janeiro', MG: 'Minas Gerais', PR: 'Paraná', SC: 'Santa Catarina', RS: 'Rio Grande do Sul', BA: 'Bahia', PE: 'Pernambuco', CE: 'Ceará', GO: 'Goiás', DF: 'Distrito Federal', ES: 'Espírito Santo', MT: 'Mato Grosso', MS: 'Mato Grosso do Sul', PA: 'Pará', AM: 'Amazonas', MA: 'Maranhão', PB: 'Paraíba', RN: 'Rio Grande do Norte', AL: 'Alagoas', SE: 'Sergipe', PI: 'Piauí', TO: 'Tocantins' },
  IT: { MI: 'Provincia di Milano', RM: 'Provincia di Roma', TO: 'Provincia di Torino', BO: 'Provincia di Bologna', FI: 'Provincia di Firenze', NA: 'Provincia di Napoli', VE: 'Provincia di Venezia', PD: 'Provincia di Padova', VR: 'Provincia di Verona', BG: 'Provincia di Bergamo', BS: 'Provincia di Brescia', GE: 'Provincia di Genova', MO: 'Provincia di Modena', PR: 'Provincia di Parma', RE: 'Provincia di Reggio Emilia', BA: 'Provincia di Bari', CT: 'Provincia di Catania', PA: 'Provincia di Palermo', TN: 'Provincia di Trento', TV: 'Provincia di Treviso', VI: 'Provincia di Vicenza', MB: 'Monza e Brianza', VA: 'Provincia di Varese', CO: 'Provincia di Como', PI: 'Provincia di Pisa', UD: 'Provincia di Udine', TS: 'Provincia di Trieste', CA: 'Provincia di Cagliari', PV: 'Provincia di Pavia', NO: 'Provincia di Novara' },
  NL: { NH: 'Noord-Holland', ZH: 'Zuid-Holland', UT: 'Provincie Utrecht', NB: 'Noord-Brabant', GE: 'Gelderland', OV: 'Overijssel', LI: 'Limburg', FR: 'Friesland', FL: 'Flevoland', DR: 'Drenthe', ZE: 'Zeeland' },
  ZA: { GP: 'Gauteng', WC: 'Western Cape', KZN: 'KwaZulu-Natal', EC: 'Eastern Cape' },
}

/** Names of regions that have no code people write, or another name in another language, by country. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  US: 'Washington State|New York State|State of New York|D.C.|Kalifornien|Californie',
  CA: 'Québec|Newfoundland|Colombie-Britannique|Nouveau-Brunswick|Nouvelle-Écosse',
  GB: 'Essex|Kent|Surrey|Sussex|East Sussex|West Sussex|Hampshire|Berkshire|Buckinghamshire|Oxfordshire|Cambridgeshire|Hertfordshire|Bedfordshire|Suffolk|Norfolk|Lincolnshire|Nottinghamshire|Derbyshire|Leicestershire|Northamptonshire|Warwickshire|Worcestershire|Gloucestershire|Wiltshire|Dorset|Devon|Cornwall|Somerset|Shropshire|Staffordshire|Cheshire|Lancashire|Cumbria|Northumberland|County Durham|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Merseyside|Greater Manchester|Tyne and Wear|West Midlands|East Midlands|Midlands|Aberdeenshire|Fife|Antrim|County Antrim|County Down|Co. Durham|Rutland|Herefordshire|Isle of Wight|Flintshire|Lanarkshire|Renfrewshire|Midlothian|West Lothian|East Lothian|Ayrshire|Perthshire|Perth and Kinross|Scottish Borders|South Wales|North Wales|Mid Glamorgan|South Glamorgan|Gwent|Gwynedd|Pembrokeshire|Carmarthenshire|Home Counties|Hants|Herts|Berks|Cambs|Oxon|Glos|Wilts|Lancs|Staffs|Notts|Leics|Lincs|Northants|Warks|Middlesex|East Yorkshire|East Riding of Yorkshire|Humberside|Teesside|Tees Valley|Thames Valley|Schottland|Écosse|Angleterre',
  IE: 'County Dublin|Co. Dublin|County Cork|Co. Cork|County Galway|County Limerick|County Kildare|County Meath|County Wicklow|Co. Galway|Co. Limerick|Co. Kildare|Co. Wicklow|County Waterford|County Kerry|County Mayo|County Louth|County Wexford|Leinster|Munster|Connacht|Ulster',
  DE: 'Bavaria|Bavière|Baviera|North Rhine-Westphalia|NRW|Lower Saxony|Saxony|Rhineland-Palatinate|Thuringia|Saxony-Anhalt|Baden-Wuerttemberg|Thueringen|Mecklenburg-Western Pomerania|Ruhrgebiet|Rhein-Main-Gebiet|Rhine-Main|Oberbayern|Niederbayern|Mittelfranken|Unterfranken|Oberfranken|Schwaben|Rheinland|Rheinland-Westfalen|Ostwestfalen-Lippe|Ostwestfalen|Münsterland|Sauerland|Rhein-Neckar|Rhein-Neckar-Kreis|Rhein-Main|Oberpfalz|Allgäu|Sarre|Saxe|Hesse',
  AT: 'Tirol|Tyrol|Steiermark|Styria|Oberösterreich|Upper Austria|Niederösterreich|Lower Austria|Kärnten|Carinthia|Vorarlberg|Burgenland',
  CH: 'Waadt|Wallis|Tessin|Canton of Zurich|Canton de Vaud|Suisse romande|Deutschschweiz|Espace Mittelland',
  FR: 'Île-de-France|Ile-de-France|Auvergne-Rhône-Alpes|Provence-Alpes-Côte d\'Azur|PACA|Nouvelle-Aquitaine|Occitanie|Hauts-de-France|Grand Est|Bretagne|Brittany|Normandie|Normandy|Pays de la Loire|Bourgogne-Franche-Comté|Centre-Val de Loire|Corse|Alsace|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Yvelines|Essonne|Rhône|Gironde|Haute-Garonne|Bouches-du-Rhône|Alpes-Maritimes',
  ES: 'Andalucía|Andalusia|Andalucia|Cataluña|Catalunya|Catalonia|Comunidad de Madrid|Comunidad Valenciana|País Vasco|Basque Country|Galicia|Castilla y León|Castilla-La Mancha|Aragón|Asturias|Canarias|Canary Islands|Islas Baleares|Balearic Islands|Murcia|Navarra|Cantabria|Extremadura',
  IT: 'Lombardia|Lombardy|Lazio|Piemonte|Piedmont|Toscana|Tuscany|Veneto|Emilia-Romagna|Sicilia|Sicily|Sardegna|Campania|Puglia|Liguria|Marche|Umbria|Calabria|Friuli-Venezia Giulia|Trentino-Alto Adige|Südtirol|South Tyrol',
  NL: 'North Holland|South Holland|North Brabant|Randstad',
  BE: 'Vlaanderen|Flanders|Flandre|Wallonie|Wallonia|Vlaams-Brabant|Flemish Brabant|Brabant Wallon|Oost-Vlaanderen|West-Vlaanderen',
  SE: 'Skåne|Skåne län|Västra Götaland|Västra Götalands län|Stockholms län|Stockholm County|Östergötland|Östergötlands län|Småland|Norrbotten|Norrbottens län|Västerbotten|Västerbottens län|Dalarna|Dalarnas län|Halland|Hallands län|Uppsala län|Örebro län|Jönköpings län|Kronobergs län|Kalmar län|Gävleborgs län|Västmanlands län|Västernorrlands län|Jämtlands län|Värmlands län|Södermanlands län|Blekinge|Gotland', NO: 'Viken|Akershus|Rogaland|Vestland|Trøndelag|Nordland|Agder|Innlandet|Vestfold|Telemark|Møre og Romsdal', DK: 'Hovedstaden|Region Hovedstaden|Midtjylland|Jylland|Jutland|Sjælland|Zealand|Fyn|Nordsjælland|Region Midtjylland|Region Syddanmark|Region Sjælland|Region Nordjylland|Syddanmark|Nordjylland|Østjylland|Sydjylland|Capital Region of Denmark', FI: 'Uusimaa|Nyland|Pirkanmaa|Varsinais-Suomi|Pohjois-Pohjanmaa|Keski-Suomi|Pohjois-Savo|Satakunta|Kanta-Häme|Päijät-Häme|Pohjanmaa|Lappi|Lapland|Kymenlaakso|Pääkaupunkiseutu',
  PL: 'Mazowieckie|Małopolskie|Dolnośląskie|Śląskie|Wielkopolskie|Pomorskie|Łódzkie|Lubelskie|Podkarpackie|Podlaskie|Kujawsko-Pomorskie|Zachodniopomorskie|Warmińsko-Mazurskie|Świętokrzyskie|Opolskie|Lubuskie|Masovian Voivodeship|Lesser Poland|Silesia|Lower Silesia', CZ: 'Jihomoravský kraj|South Moravia|Středočeský kraj|Moravskoslezský kraj|Plzeňský kraj|Jihočeský kraj|Olomoucký kraj|Zlínský kraj|Pardubický kraj|Královéhradecký kraj|Liberecký kraj|Ústecký kraj|Karlovarský kraj|Kraj Vysočina|Vysočina|Bohemia|Moravia', PT: 'Algarve|Alentejo|Madeira|Açores',
  IN: 'Himachal Pradesh|Delhi NCR|Tamilnadu|Pondicherry|Puducherry|Jammu and Kashmir|Orissa', RU: 'Московская область|Ленинградская область|Подмосковье|Свердловская область|Татарстан|Республика Татарстан|Краснодарский край|Moscow Oblast', AR: 'Provincia de Buenos Aires|Santa Fe Province|Mendoza Province', CO: 'Antioquia|Cundinamarca|Valle del Cauca', CL: 'Región Metropolitana|Región Metropolitana de Santiago', MX: 'Jalisco|Nuevo León|Estado de México|Querétaro|Yucatán|Quintana Roo|Guanajuato|Puebla',
  ZA: 'Gauteng|Western Cape|KwaZulu-Natal|Eastern Cape|Free State|Limpopo|Mpumalanga|Northern Cape|North West Province', NG: 'Lagos State|Rivers State|Oyo State|Ogun State|Kano State|Kaduna State|Delta State|Edo State|Enugu State|Anambra State|Abia State|Imo State|Akwa Ibom|Cross River State|Osun State|Kwara State|Plateau State|Federal Capital Territory', NZ: 'Canterbury|Waikato|Otago', MY: 'Selangor|Johor', PH: 'Luzon|Mindanao|Visayas|National Capital Region', JP: 'Kanagawa|Kansai|Aichi', CN: 'Guangdong|Zhejiang|Jiangsu|Sichuan',
}

/** Codes are trusted only after a comma and only in countries where people write them ("Boston, MA"). */
const CODED = ['US', 'CA', 'AU']

/** A region and the country it is in. */
export type Region = { region: string; country: string }

let names: Map<string, Region> | undefined
const byName = (): Map<string, Region> => {
  if (names !== undefined) return names
  const made = new Map<string, Region>()
  for (const [country, all] of Object.entries(MORE_NAMES)) for (const region of all.split('|')) made.set(region.toLowerCase(), { region, country })
  for (const [country, regions] of Object.entries(REGIONS)) for (const region of Object.values(regions)) made.set(region.toLowerCase(), { region, country })
  names = made
  return made
}
const byCode = new Map([...CODED].reverse().flatMap(country =>
  Object.keys(REGIONS[country] ?? {}).map(code => [code, { region: code, country }] as const)))

const COMPASS = /^(?:north|south|east|west|central|upstate|greater|(?:north|south|east|west)(?:ern)|(?:north|south)-?(?:east|west)(?:ern)?|metro)\s/i

/** The region with this full name ("California", "Bavaria", also "Northern California"), as a name. */
export const regionNamed = (name: string): Region | undefined =>
  byName().get(name.toLowerCase()) ?? (COMPASS.test(name) ? byName().get(name.toLowerCase().replace(COMPASS, '')) : undefined)
/** The region with this code, upper case ("CA", "ON", "NSW"); of two countries the US comes first. */
export const regionCoded = (code: string): Region | undefined => byCode.get(code)
/** The name of the region that a country's people write with this code ("SP" in Brazil). */
export const regionCodedIn = (country: string, code: string): string | undefined => REGIONS[country]?.[code]
/** The names of a country's regions. */
export const regionsOf = (country: string): readonly string[] => [...Object.values(REGIONS[country] ?? {}), ...(MORE_NAMES[country]?.split('|') ?? [])]
/** A region's full name where it is written as a code, lower case, so that "CA" and "California" agree. */
export const regionKey = (region: string, country?: string): string =>
  (REGIONS[country ?? byCode.get(region)?.country ?? '']?.[region] ?? region).toLowerCase()
