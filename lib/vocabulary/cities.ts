/**
 * Large cities that postings name without a country, by country (ISO 3166-1 alpha-2).
 * Used to know that a lone word is a city and to tell "Berlin, DE" from "Dover, DE"; never to add a country nobody stated.
 */
const CITIES: Readonly<Record<string, string>> = {
  US: 'New York|New York City|NYC|Brooklyn|Manhattan|San Francisco|San Francisco Bay Area|SF Bay Area|Bay Area|Los Angeles|Chicago|Boston|Cambridge|Seattle|Austin|Denver|Boulder|Atlanta|Miami|Dallas|Houston|Philadelphia|Phoenix|San Diego|San Jose|San Mateo|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Santa Clara|Redwood City|Cupertino|Oakland|Berkeley|Portland|Pittsburgh|Detroit|Minneapolis|Salt Lake City|Raleigh|Durham|Charlotte|Nashville|Columbus|Indianapolis|Kansas City|St. Louis|Baltimore|Washington|Washington DC|Washington D.C.|Arlington|Reston|Orlando|Tampa|Las Vegas|Sacramento|Irvine|Santa Monica|Bellevue|Redmond|San Antonio|Cleveland|Cincinnati|Milwaukee|Jersey City|Stamford',
  CA: 'Toronto|Vancouver|Montreal|Montréal|Ottawa|Calgary|Edmonton|Winnipeg|Waterloo|Mississauga|Halifax',
  GB: 'London|Manchester|Birmingham|Leeds|Edinburgh|Glasgow|Bristol|Liverpool|Oxford|Belfast|Cardiff|Sheffield|Nottingham|Brighton|Newcastle',
  IE: 'Dublin|Cork|Galway|Limerick',
  DE: 'Berlin|München|Munich|Hamburg|Köln|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dresden|Hannover|Hanover|Nürnberg|Nuremberg|Bremen|Karlsruhe|Mannheim|Heidelberg|Bonn|Essen|Dortmund|Freiburg|Augsburg|Münster|Aachen|Potsdam|Jena|Darmstadt',
  AT: 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck',
  CH: 'Zürich|Zurich|Genf|Geneva|Genève|Basel|Bern|Lausanne|Zug|Lugano|Winterthur',
  FR: 'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Nice|Strasbourg|Montpellier|Rennes|Grenoble|Sophia Antipolis',
  BE: 'Brussels|Bruxelles|Brussel|Antwerp|Antwerpen|Ghent|Gent|Leuven|Liège',
  NL: 'Amsterdam|Rotterdam|Utrecht|The Hague|Den Haag|Eindhoven|Delft|Groningen',
  LU: 'Luxembourg City', ES: 'Madrid|Barcelona|Valencia|Sevilla|Seville|Málaga|Malaga|Bilbao|Zaragoza',
  PT: 'Lisbon|Lisboa|Porto|Braga', IT: 'Milan|Milano|Rome|Roma|Turin|Torino|Bologna|Florence|Firenze|Naples|Napoli',
  DK: 'Copenhagen|København|Aarhus|Odense', SE: 'Stockholm|Gothenburg|Göteborg|Malmö|Uppsala|Lund', NO: 'Oslo|Bergen|Trondheim|Stavanger', FI: 'Helsinki|Espoo|Tampere|Oulu|Turku', IS: 'Reykjavik',
  PL: 'Warsaw|Warszawa|Kraków|Krakow|Wrocław|Wroclaw|Gdańsk|Gdansk|Poznań|Poznan|Łódź|Katowice', CZ: 'Prague|Praha|Brno|Ostrava', SK: 'Bratislava|Košice', HU: 'Budapest', RO: 'Bucharest|București|Cluj-Napoca|Cluj|Timișoara|Iași', BG: 'Sofia|Plovdiv|Varna', GR: 'Athens|Thessaloniki', HR: 'Zagreb|Split', RS: 'Belgrade|Novi Sad', SI: 'Ljubljana', UA: 'Kyiv|Kiev|Lviv|Kharkiv|Odesa', EE: 'Tallinn|Tartu', LV: 'Riga', LT: 'Vilnius|Kaunas', TR: 'Istanbul|Ankara|Izmir', CY: 'Nicosia|Limassol',
  IL: 'Tel Aviv|Jerusalem|Haifa|Herzliya', AE: 'Dubai|Abu Dhabi', SA: 'Riyadh|Jeddah', QA: 'Doha', EG: 'Cairo', MA: 'Casablanca|Rabat|Marrakech|Tanger', NG: 'Lagos|Abuja', KE: 'Nairobi', ZA: 'Cape Town|Johannesburg|Durban|Pretoria', GH: 'Accra',
  IN: 'Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Chennai|Pune|Gurgaon|Gurugram|Noida|Kolkata|Ahmedabad|Kochi|Jaipur|Coimbatore', PK: 'Karachi|Lahore|Islamabad', BD: 'Dhaka', LK: 'Colombo',
  CN: 'Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu', TW: 'Taipei|Hsinchu', JP: 'Tokyo|Osaka|Kyoto|Fukuoka|Yokohama', KR: 'Seoul|Busan', VN: 'Ho Chi Minh City|Hanoi|Da Nang', TH: 'Bangkok', MY: 'Kuala Lumpur|Penang', PH: 'Manila|Cebu|Makati|Taguig', ID: 'Jakarta|Bandung',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra', NZ: 'Auckland|Wellington|Christchurch',
  BR: 'São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Porto Alegre|Florianópolis', AR: 'Buenos Aires|Córdoba|Rosario', CL: 'Santiago', CO: 'Bogotá|Bogota|Medellín|Medellin|Cali', PE: 'Lima', MX: 'Mexico City|Ciudad de México|CDMX|Guadalajara|Monterrey|Tijuana', UY: 'Montevideo', CR: 'San José',
}

let cities: Map<string, Set<string>> | undefined
const table = (): Map<string, Set<string>> => {
  if (cities !== undefined) return cities
  const made = new Map<string, Set<string>>()
  for (const [country, names] of Object.entries(CITIES)) {
    for (const name of names.split('|')) made.set(name.toLowerCase(), (made.get(name.toLowerCase()) ?? new Set()).add(country))
  }
  cities = made
  return made
}

/** Whether this is a large city's name, letter case aside. */
export const isCity = (name: string): boolean => table().has(name.trim().toLowerCase())
/** Whether a large city of this name lies in this country. */
export const isCityOf = (name: string, country: string): boolean => table().get(name.trim().toLowerCase())?.has(country) === true
