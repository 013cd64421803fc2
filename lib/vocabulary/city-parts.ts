import { cityKey } from './city-key'

/** Parts of large cities, by the city's names, that gazetteers list as places of their own: written behind their city they say nothing more. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'Warsaw|Warszawa': ['Mokotów', 'Wola', 'Ursynów', 'Bemowo', 'Bielany', 'Żoliborz', 'Ochota', 'Śródmieście', 'Białołęka', 'Targówek', 'Wawer', 'Włochy', 'Ursus', 'Praga Południe', 'Praga Północ', 'Wilanów'],
  'Kraków|Cracow': ['Nowa Huta', 'Podgórze', 'Krowodrza', 'Grzegórzki', 'Dębniki', 'Bronowice'],
  'Prague|Praha': ['Smíchov', 'Karlín', 'Žižkov', 'Holešovice', 'Libeň', 'Vysočany', 'Vinohrady', 'Nusle', 'Dejvice', 'Stodůlky', 'Chodov', 'Letňany', 'Modřany', 'Zličín'],
  Berlin: ['Mitte', 'Kreuzberg', 'Friedrichshain', 'Charlottenburg', 'Neukölln', 'Spandau', 'Köpenick', 'Tempelhof', 'Schöneberg', 'Steglitz', 'Zehlendorf', 'Pankow', 'Lichtenberg', 'Marzahn', 'Hellersdorf', 'Reinickendorf', 'Tegel', 'Adlershof', 'Wedding', 'Moabit'],
  Hamburg: ['Altona', 'Wandsbek', 'Harburg', 'Barmbek', 'Eimsbüttel', 'Bergedorf', 'Eppendorf', 'Winterhude', 'Wilhelmsburg', 'Ottensen'],
  'Munich|München': ['Schwabing', 'Bogenhausen', 'Pasing', 'Sendling', 'Laim', 'Moosach', 'Giesing', 'Haidhausen', 'Neuhausen'],
  'Vienna|Wien': ['Favoriten', 'Floridsdorf', 'Donaustadt', 'Simmering', 'Meidling', 'Ottakring', 'Hernals', 'Döbling', 'Liesing', 'Penzing', 'Leopoldstadt', 'Landstraße'],
  London: ['Croydon', 'Islington', 'Hackney', 'Camden', 'Camden Town', 'Lambeth', 'Southwark', 'Lewisham', 'Greenwich', 'Ealing', 'Hounslow', 'Brent', 'Barnet', 'Enfield', 'Haringey', 'Bromley', 'Wembley', 'Stratford', 'Wimbledon', 'Hammersmith', 'Fulham', 'Kensington', 'Chelsea', 'Battersea', 'Brixton', 'Shoreditch', 'Richmond', 'Twickenham', 'Ilford', 'Romford', 'Uxbridge', 'Harrow'],
  'New York|New York City': ['Manhattan', 'Brooklyn', 'Queens', 'Bronx', 'The Bronx', 'Staten Island', 'Harlem', 'Astoria', 'Long Island City', 'Jamaica', 'Flushing'],
  'Moscow|Москва': ['Медведково', 'Митино', 'Кунцево', 'Черёмушки', 'Тушино', 'Люблино'],
  Stockholm: ['Kista', 'Södermalm', 'Östermalm', 'Kungsholmen', 'Bromma', 'Vällingby', 'Farsta', 'Hägersten', 'Norrmalm'],
  Oslo: ['Grünerløkka', 'Frogner', 'Majorstuen', 'Nydalen', 'Bryn', 'Alna', 'Skøyen'],
  Amsterdam: ['Zuidoost', 'Noord', 'Zuidas', 'Sloterdijk', 'Nieuw-West'],
  Sydney: ['Parramatta CBD', 'Surry Hills', 'Pyrmont', 'Barangaroo', 'Darlinghurst', 'Haymarket'],
}

const parts = new Map(Object.entries(PARTS).flatMap(([cities, names]) => cities.split('|').map(city => [cityKey(city), new Set(names.map(cityKey))] as const)))

/** Whether a name is that of a part of a city, the city called as its country or English does. */
export const isPartOf = (part: string, city: string): boolean => parts.get(cityKey(city))?.has(cityKey(part)) === true
