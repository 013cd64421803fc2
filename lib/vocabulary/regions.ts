/** States, provinces and the like that postings name, by country (ISO 3166-1 alpha-2): usual code, then names. */
export const REGIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', PR: 'Puerto Rico',
  },
  CA: { AB: 'Alberta', BC: 'British Columbia', MB: 'Manitoba', NB: 'New Brunswick', NL: 'Newfoundland and Labrador', NS: 'Nova Scotia', ON: 'Ontario', PE: 'Prince Edward Island', QC: 'Quebec', SK: 'Saskatchewan' },
  AU: { NSW: 'New South Wales', QLD: 'Queensland', SA: 'South Australia', TAS: 'Tasmania', VIC: 'Victoria', WA: 'Western Australia', ACT: 'Australian Capital Territory' },
  GB: { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' },
  IN: { KA: 'Karnataka', MH: 'Maharashtra', TN: 'Tamil Nadu', TS: 'Telangana', TG: 'Telangana', UP: 'Uttar Pradesh', HR: 'Haryana', GJ: 'Gujarat', KL: 'Kerala', WB: 'West Bengal', RJ: 'Rajasthan', AP: 'Andhra Pradesh' },
  DE: { BW: 'Baden-Württemberg', BY: 'Bayern', HE: 'Hessen', NW: 'Nordrhein-Westfalen', NI: 'Niedersachsen', SN: 'Sachsen', RP: 'Rheinland-Pfalz', SH: 'Schleswig-Holstein', TH: 'Thüringen', BB: 'Brandenburg', ST: 'Sachsen-Anhalt', MV: 'Mecklenburg-Vorpommern', SL: 'Saarland' },
}

/** Names of regions that have no code people write, or another name in another language, by country. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  US: 'Washington State|New York State|State of New York|D.C.|Kalifornien|Californie',
  CA: 'Québec|Newfoundland|Colombie-Britannique|Nouveau-Brunswick|Nouvelle-Écosse|Yukon|Northwest Territories|Nunavut',
  AU: 'Northern Territory',
  GB: 'Essex|Kent|Surrey|Sussex|East Sussex|West Sussex|Hampshire|Berkshire|Buckinghamshire|Oxfordshire|Cambridgeshire|Hertfordshire|Bedfordshire|Suffolk|Norfolk|Lincolnshire|Nottinghamshire|Derbyshire|Leicestershire|Northamptonshire|Warwickshire|Worcestershire|Gloucestershire|Wiltshire|Dorset|Devon|Cornwall|Somerset|Shropshire|Staffordshire|Cheshire|Lancashire|Cumbria|Northumberland|County Durham|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Merseyside|Greater Manchester|Tyne and Wear|West Midlands|East Midlands|Midlands|Aberdeenshire|Fife|Antrim|County Antrim|Schottland|Écosse|Angleterre',
  IE: 'County Dublin|Co. Dublin|County Cork|Co. Cork|County Galway|County Limerick|County Kildare|County Meath|County Wicklow|Leinster|Munster|Connacht|Ulster',
  DE: 'Bavaria|Bavière|Baviera|Hesse|North Rhine-Westphalia|NRW|Lower Saxony|Saxony|Rhineland-Palatinate|Thuringia|Saxony-Anhalt|Baden-Wuerttemberg|Thueringen|Mecklenburg-Western Pomerania|Ruhrgebiet|Rhein-Main-Gebiet|Rhine-Main|Oberbayern|Niederbayern|Mittelfranken|Unterfranken|Oberfranken|Schwaben|Rheinland',
  AT: 'Tirol|Tyrol|Steiermark|Styria|Oberösterreich|Upper Austria|Niederösterreich|Lower Austria|Kärnten|Carinthia|Vorarlberg|Burgenland',
  CH: 'Aargau|Thurgau|Waadt|Vaud|Wallis|Valais|Graubünden|Tessin|Ticino|Solothurn|Kanton Zürich|Canton of Zurich',
  FR: 'Île-de-France|Ile-de-France|Auvergne-Rhône-Alpes|Provence-Alpes-Côte d\'Azur|PACA|Nouvelle-Aquitaine|Occitanie|Hauts-de-France|Grand Est|Bretagne|Brittany|Normandie|Normandy|Pays de la Loire|Bourgogne-Franche-Comté|Centre-Val de Loire|Corse|Alsace|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Yvelines|Essonne|Rhône|Gironde|Haute-Garonne|Bouches-du-Rhône|Alpes-Maritimes',
  ES: 'Andalucía|Andalusia|Andalucia|Cataluña|Catalunya|Catalonia|Comunidad de Madrid|Comunidad Valenciana|País Vasco|Basque Country|Galicia|Castilla y León|Castilla-La Mancha|Aragón|Asturias|Canarias|Canary Islands|Islas Baleares|Balearic Islands|Murcia|Navarra|Cantabria|Extremadura',
  IT: 'Lombardia|Lombardy|Lazio|Piemonte|Piedmont|Toscana|Tuscany|Veneto|Emilia-Romagna|Sicilia|Sicily|Sardegna|Campania|Puglia|Liguria|Marche|Umbria|Calabria|Friuli-Venezia Giulia|Trentino-Alto Adige|Südtirol|South Tyrol',
  NL: 'Noord-Holland|North Holland|Zuid-Holland|South Holland|Noord-Brabant|North Brabant|Gelderland|Overijssel|Limburg|Friesland|Flevoland|Drenthe|Zeeland|Randstad',
  BE: 'Vlaanderen|Flanders|Flandre|Wallonie|Wallonia|Vlaams-Brabant|Flemish Brabant|Brabant Wallon|Oost-Vlaanderen|West-Vlaanderen',
  SE: 'Skåne|Västra Götaland|Stockholms län|Östergötland|Småland|Norrbotten|Västerbotten|Dalarna|Halland', NO: 'Viken|Rogaland|Vestland|Trøndelag|Nordland', DK: 'Hovedstaden|Region Hovedstaden|Midtjylland|Jylland|Jutland|Sjælland|Zealand|Fyn|Nordsjælland', FI: 'Uusimaa|Pirkanmaa|Varsinais-Suomi',
  PL: 'Mazowieckie|Małopolskie|Dolnośląskie|Śląskie|Wielkopolskie|Pomorskie|Łódzkie|Lubelskie|Podkarpackie', CZ: 'Jihomoravský kraj|South Moravia|Středočeský kraj|Moravskoslezský kraj|Bohemia', PT: 'Algarve|Alentejo|Madeira|Açores',
  IN: 'Odisha|Bihar|Punjab|Madhya Pradesh|Uttarakhand|Chhattisgarh|Jharkhand|Assam|Goa|Himachal Pradesh|Delhi NCR', BR: 'Minas Gerais|Paraná|Santa Catarina|Rio Grande do Sul|Bahia|Pernambuco|Ceará|Goiás|Distrito Federal', MX: 'Jalisco|Nuevo León|Estado de México|Querétaro|Yucatán|Quintana Roo|Guanajuato|Puebla',
  ZA: 'Gauteng|Western Cape|KwaZulu-Natal|Eastern Cape', NZ: 'Canterbury|Waikato|Otago', MY: 'Selangor|Johor', PH: 'Luzon|Mindanao|Visayas|National Capital Region', JP: 'Kanagawa|Kansai|Aichi', CN: 'Guangdong|Zhejiang|Jiangsu|Sichuan',
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
/** The names of a country's regions. */
export const regionsOf = (country: string): readonly string[] => [...Object.values(REGIONS[country] ?? {}), ...(MORE_NAMES[country]?.split('|') ?? [])]
/** A region's full name where it is written as a code, lower case, so that "CA" and "California" agree. */
export const regionKey = (region: string, country?: string): string =>
  (REGIONS[country ?? byCode.get(region)?.country ?? '']?.[region] ?? region).toLowerCase()
