/**
 * Other names of cities than the one the gazetteer has: in the languages of postings, older ones, short ones, and parts and
 * surroundings that postings name in the city's place ("Bay Area"). One city a line: country (ISO 3166-1 alpha-2), the
 * gazetteer's name, then ours. A line without other names brings in a city that is too small for the gazetteer's bound.
 */
export const CITY_NAMES = `
US New York City|New York|NYC|New York NY|Nueva York|Manhattan|Midtown Manhattan
US San Francisco|San Francisco Bay Area|SF Bay Area|Bay Area|Silicon Valley
US Los Angeles|Los Angeles County
US Washington, D.C.|Washington|Washington DC
US Menlo Park
US Redwood City
US Los Gatos
US Minneapolis|Twin Cities
US St. Louis
CA Montréal
CA Québec|Quebec City|Ville de Québec
CA Waterloo
GB London|Londres|Londra|Londen|Londyn|Londýn|Greater London|City of London
GB Edinburgh
GB Newcastle upon Tyne|Newcastle
GB Brighton
GB Milton Keynes
IE Dublin
IE Gaillimh|Galway
IE Luimneach|Limerick
DE Berlin|Berlín|Berlino|Berlijn
DE Munich|München|Muenchen|Monaco di Baviera|Mnichov|Monachium|Münich
DE Köln|Cologne|Koeln|Colonia|Keulen|Kolín nad Rýnem
DE Frankfurt am Main|Frankfurt|Frankfurt a M|Frankfurt/Main|Francfort|Francoforte
DE Nürnberg|Nuremberg|Nuernberg|Norimberga
DE Düsseldorf|Duesseldorf|Dusseldorf
DE Hannover|Hanover|Hanovre
DE Hamburg|Hambourg|Hamburgo|Amburgo
DE Stuttgart|Stoccarda
DE Münster|Muenster
DE Freiburg|Freiburg im Breisgau
DE Mainz|Mayence
DE Walldorf
DE Garching bei München|Garching
AT Vienna|Wien|Vienne|Viena|Vídeň|Wiedeń|Wenen
AT Salzburg
CH Zürich|Zurich|Zuerich|Zurigo|Zúrich
CH Genève|Geneva|Genf|Ginevra|Ginebra
CH Basel|Bâle|Basilea
CH Bern|Berne|Berna
CH Zug
CH Luzern|Lucerne
CH Lausanne
CH Sankt Gallen|St. Gallen
FR Paris|París|Parigi|Parijs|Paryż|Paříž|Paris La Défense|La Défense|Île-de-France|Région parisienne
FR Lyon|Lyons|Lione
FR Marseille|Marseilles|Marsella|Marsiglia
FR Strasbourg|Strassburg|Straßburg|Estrasburgo
FR Nice|Nizza|Niza
FR Valbonne|Sophia Antipolis
FR Aix-en-Provence
BE Brussels|Bruxelles|Brussel|Brüssel|Bruselas
BE Antwerpen|Antwerp|Anvers|Amberes
BE Gent|Ghent|Gand
BE Leuven|Louvain
BE Liège|Luik|Lüttich
BE Brugge|Bruges
NL The Hague|Den Haag|'s-Gravenhage|La Haye|La Haya
NL Amsterdam
NL 's-Hertogenbosch|Den Bosch
LU Luxembourg|Luxembourg City|Luxemburg Stadt
ES Madrid
ES Barcelona|Barcelone|Barcellona
ES Sevilla|Seville|Séville
ES Zaragoza|Saragossa|Saragosse
PT Lisbon|Lisboa|Lissabon|Lisbonne|Lisbona
PT Porto|Oporto
IT Rome|Roma|Rom|Rzym|Řím
IT Milan|Milano|Mailand|Milán|Mediolan
IT Turin|Torino|Turín
IT Florence|Firenze|Florenz|Florencia
IT Naples|Napoli|Neapel|Nápoles
IT Venice|Venezia|Venedig|Venise|Venecia
IT Genoa|Genova|Genua|Gênes
IT Bologna|Bologne
DK Copenhagen|København|Koebenhavn|Kopenhagen|Copenhague|Köpenhamn|Kodaň|Copenaghen|Storkøbenhavn
DK Århus|Aarhus
DK Aalborg|Ålborg
SE Stockholm|Estocolmo|Stoccolma|Sztokholm
SE Göteborg|Gothenburg|Goteborg|Gotemburgo
SE Malmö|Malmo|Malmoe
NO Oslo
NO Bergen
FI Helsinki|Helsingfors
FI Espoo|Esbo
FI Tampere|Tammerfors
FI Turku|Åbo
IS Reykjavík
PL Warsaw|Warszawa|Warschau|Varsovie|Varsovia|Varšava|Varsavia
PL Kraków|Krakau|Cracow|Cracovie|Cracovia
PL Wrocław|Breslau|Breslavia
PL Gdańsk|Danzig
PL Poznań|Posen
PL Łódź|Lodz
PL Katowice|Kattowitz
PL Gdynia|Tricity|Trójmiasto
CZ Prague|Praha|Prag|Praga
CZ Brno|Brünn
CZ Pilsen|Plzeň
CZ Ostrava
SK Bratislava|Pressburg
SK Košice
HU Budapest|Budapešť
RO Bucharest|București|Bukarest|Bucarest
RO Cluj-Napoca|Cluj
RO Iaşi|Iași
RO Timişoara|Timișoara
BG Sofia|Sofie|Sofía
GR Athens|Athen|Athènes|Atenas|Atene|Athina
GR Thessaloníki|Thessaloniki
HR Zagreb|Agram
RS Belgrade|Beograd|Belgrad|Belgrado
SI Ljubljana|Laibach
UA Kyiv|Kiev|Kiew
UA Odessa|Odesa
UA Kharkiv|Kharkov
UA Lviv|Lvov|Lemberg
RU Moscow|Moskau|Moskva|Moscou|Moscú|Mosca|Москва
RU Saint Petersburg|Sankt-Peterburg|Sankt Petersburg|Saint-Pétersbourg|Санкт-Петербург
RU Novosibirsk|Новосибирск
RU Yekaterinburg|Ekaterinburg|Екатеринбург
RU Kazan|Казань
EE Tallinn|Tallin
LV Riga|Rīga
LT Vilnius|Wilna
TR Istanbul|İstanbul|Estambul
TR İzmir|Izmir
CY Nicosia|Lefkosia
CY Limassol
IL Tel Aviv|Tel Aviv-Yafo|Tel-Aviv
IL Herzliya|Herzliya B|Herzeliya
AE Dubai|Dubái|Dubaï
SA Jeddah|Jiddah
QA Doha
EG Cairo|Le Caire|El Cairo|Kairo
MA Casablanca
MA Marrakesh|Marrakech
MA Tangier|Tanger
MA Fes|Fès|Fez
MA Rabat
MA Mohammedia|Mohammédia
TN Tunis
DZ Algiers|Alger
BJ Cotonou
CI Abidjan
SN Dakar
CD Kinshasa
GH Accra
KE Nairobi
ZA Johannesburg|Joburg|Sandton
IN Bengaluru|Bangalore|Bangaluru
IN Mumbai|Bombay|Navi Mumbai
IN Delhi|Delhi NCR|NCR Delhi
IN New Delhi
IN Gurgaon|Gurugram
IN Chennai|Madras
IN Kolkata|Calcutta
IN Cochin|Kochi
IN Thiruvananthapuram|Trivandrum
IN Hyderabad|Secunderabad
IN Noida|Greater Noida
IN Pune|Poona
LK Colombo
CN Beijing|Peking|Pékin|Pekín
CN Shanghai|Shanghái
CN Guangzhou|Canton
HK Hong Kong|Hongkong
SG Singapore|Singapur|Singapour|Singapura
TW Taipei
TW Hsinchu
JP Tokyo|Tokio
JP Osaka
KR Seoul|Seúl|Séoul
KR Busan|Pusan
VN Ho Chi Minh City|Saigon|HCMC
VN Hanoi|Hà Nội
MY George Town|Penang
MY Kuala Lumpur|KL
PH Makati City|Makati|Bonifacio Global City|BGC
PH Cebu City|Cebu
PH Taguig
PH Manila|Metro Manila
ID Jakarta
AU Sydney
NZ Auckland
BR São Paulo|Sao Paulo|Sampa
BR Rio de Janeiro
BR Brasília
BR Florianópolis
AR Buenos Aires|CABA|Capital Federal
CL Santiago|Santiago de Chile
CO Bogotá|Santafé de Bogotá
CO Medellín
PE Lima
MX Mexico City|Ciudad de México|CDMX|México D.F.|Mexiko-Stadt
MX Monterrey
UY Montevideo
CR San José
PA Panamá|Panama City
`

/**
 * Cities whose names are everyday words, names of people or words of postings ("Mobile", "Reading"): alone, and where nothing
 * says that a place is meant, they are none. Lower case, without diacritics.
 */
export const CITY_WORDS: ReadonlySet<string> = new Set(
  ('mobile reading bath split nice of man bar sale date bury same most normal orange central enterprise independence union hope young page media marketing surprise paradise ' +
    'progress bend cary allen taylor irvine norman warren carson clovis martin barry corby nelson victoria lincoln jackson ' +
    'college station industry commerce temple spring mission universal university home male born vista crosby largo concord eugene wayne mary best buy bor batman van sur mus elk nova ' +
    'data rush delta tandem moon rugby market colon sana david hassan asker delegate apex moreno power garden grove forest lake park west east north south ' +
    'sandy ames como tours metro ende lorena samara carmel hayes ica nara gap worms hof progress liberty eden franklin cd dc al la').split(' '),
)
