/**
 * Other names of cities than the one the gazetteer has: in the languages of postings, older ones, short ones, and parts and
 * surroundings that postings name in the city's place ("Bay Area"). One city a line: country (ISO 3166-1 alpha-2), the
 * gazetteer's name, then ours. A line without other names brings in a city that is too small for the gazetteer's bound.
 */
export const CITY_NAMES = `
US New York City|New York|NYC|New York NY|Nueva York|Manhattan|Midtown Manhattan|Nova York|Nova Iorque|Nowy Jork|Нью-Йорк
US San Francisco|San Francisco Bay Area|SF Bay Area|Bay Area|Silicon Valley|SF|San Fran|Сан-Франциско
US Los Angeles|Los Angeles County|Greater Los Angeles
US Washington, D.C.|Washington|Washington DC
US Menlo Park
US Redwood City
US Los Gatos
US Minneapolis|Twin Cities
US St. Louis
CA Montréal
CA Québec|Quebec City|Ville de Québec
CA Waterloo
GB London|Londres|Londra|Londen|Londyn|Londýn|Greater London|City of London|Lontoo|Лондон|Inner London|Central London
GB Edinburgh
GB Newcastle upon Tyne|Newcastle
GB Brighton
GB Milton Keynes
IE Dublin|Dublín|Dublino|Dublim|Дублин
IE Gaillimh|Galway
IE Luimneach|Limerick
DE Berlin|Berlín|Berlino|Berlijn|Berlim|Berliini|Берлин
DE Munich|München|Muenchen|Monaco di Baviera|Mnichov|Monachium|Münich|Munique|Múnich|Мюнхен
DE Köln|Cologne|Koeln|Colonia|Keulen|Kolín nad Rýnem
DE Frankfurt am Main|Frankfurt|Frankfurt a M|Frankfurt/Main|Francfort|Francoforte|Fráncfort|Frankfurt a. Main
DE Nürnberg|Nuremberg|Nuernberg|Norimberga|Norimberk|Norymberga
DE Düsseldorf|Duesseldorf|Dusseldorf
DE Hannover|Hanover|Hanovre
DE Hamburg|Hambourg|Hamburgo|Amburgo|Hamburk|Hampuri|Гамбург
DE Stuttgart|Stoccarda
DE Münster|Muenster
DE Freiburg|Freiburg im Breisgau
DE Mainz|Mayence
DE Walldorf
DE Garching bei München|Garching
AT Vienna|Wien|Vienne|Viena|Vídeň|Wiedeń|Wenen|Bécs|Вена
AT Salzburg
CH Zürich|Zurich|Zuerich|Zurigo|Zúrich|Zurique|Curych|Zurych|Цюрих
CH Genève|Geneva|Genf|Ginevra|Ginebra|Genebra|Ženeva|Genewa|Женева
CH Basel|Bâle|Basilea|Bazylea|Basilej
CH Bern|Berne|Berna
CH Zug
CH Luzern|Lucerne
CH Lausanne
CH Sankt Gallen|St. Gallen
FR Paris|París|Parigi|Parijs|Paryż|Paříž|Paris La Défense|La Défense|Île-de-France|Région parisienne|Pariisi|Париж
FR Lyon|Lyons|Lione
FR Marseille|Marseilles|Marsella|Marsiglia
FR Strasbourg|Strassburg|Straßburg|Estrasburgo
FR Nice|Nizza|Niza
FR Valbonne|Sophia Antipolis
FR Aix-en-Provence
BE Brussels|Bruxelles|Brussel|Brüssel|Bruselas|Bruxelas|Brusel|Bruksela|Bryssel|Брюссель
BE Antwerpen|Antwerp|Anvers|Amberes|Antuérpia
BE Gent|Ghent|Gand
BE Leuven|Louvain
BE Liège|Luik|Lüttich
BE Brugge|Bruges
NL The Hague|Den Haag|'s-Gravenhage|La Haye|La Haya|Haia|Haag
NL Amsterdam|Amsterdã|Ámsterdam|Amsterdão|Амстердам
NL 's-Hertogenbosch|Den Bosch
LU Luxembourg|Luxembourg City|Luxemburg Stadt
ES Madrid|Madri|Мадрид
ES Barcelona|Barcelone|Barcellona|Барселона
ES Sevilla|Seville|Séville
ES Zaragoza|Saragossa|Saragosse
PT Lisbon|Lisboa|Lissabon|Lisbonne|Lisbona
PT Porto|Oporto
IT Rome|Roma|Rom|Rzym|Řím|Рим
IT Milan|Milano|Mailand|Milán|Mediolan|Milão|Милан
IT Turin|Torino|Turín|Turim
IT Florence|Firenze|Florenz|Florencia
IT Naples|Napoli|Neapel|Nápoles
IT Venice|Venezia|Venedig|Venise|Venecia
IT Genoa|Genova|Genua|Gênes
IT Bologna|Bologne
DK Copenhagen|København|Koebenhavn|Kopenhagen|Copenhague|Köpenhamn|Kodaň|Copenaghen|Storkøbenhavn|Copenhaga|Kööpenhamina|Kopenhaga|København K|København Ø|København V|København N|København S|Kbh
DK Århus|Aarhus
DK Aalborg|Ålborg
SE Stockholm|Estocolmo|Stoccolma|Sztokholm|Tukholma|Štokholm|Stockholms stad|Стокгольм
SE Göteborg|Gothenburg|Goteborg|Gotemburgo
SE Malmö|Malmo|Malmoe
NO Oslo|Осло
NO Bergen
FI Helsinki|Helsingfors|Helsingin seutu|Хельсинки
FI Espoo|Esbo
FI Tampere|Tammerfors
FI Turku|Åbo
IS Reykjavík
PL Warsaw|Warszawa|Warschau|Varsovie|Varsovia|Varšava|Varsavia|Varsóvia|Varsova|Варшава
PL Kraków|Krakau|Cracow|Cracovie|Cracovia
PL Wrocław|Breslau|Breslavia
PL Gdańsk|Danzig
PL Poznań|Posen
PL Łódź|Lodz
PL Katowice|Kattowitz
PL Gdynia|Tricity|Trójmiasto
CZ Prague|Praha|Prag|Praga|Hlavní město Praha|Прага
CZ Brno|Brünn
CZ Pilsen|Plzeň
CZ Ostrava
SK Bratislava|Pressburg
SK Košice
HU Budapest|Budapešť|Budapeszt|Budapeste|Будапешт
RO Bucharest|București|Bukarest|Bucarest
RO Cluj-Napoca|Cluj
RO Iaşi|Iași
RO Timişoara|Timișoara
BG Sofia|Sofie|Sofía|София
GR Athens|Athen|Athènes|Atenas|Atene|Athina|Αθήνα
GR Thessaloníki|Thessaloniki
HR Zagreb|Agram
RS Belgrade|Beograd|Belgrad|Belgrado|Bělehrad|Београд|Белград
SI Ljubljana|Laibach
UA Kyiv|Kiev|Kiew|Київ|Киев
UA Odessa|Odesa|Одеса|Одесса
UA Kharkiv|Kharkov|Харків|Харьков
UA Lviv|Lvov|Lemberg|Львів|Львов
RU Moscow|Moskau|Moskva|Moscou|Moscú|Mosca|Москва|Moscovo|Moskova|Moskwa
RU Saint Petersburg|Sankt-Peterburg|Sankt Petersburg|Saint-Pétersbourg|Санкт-Петербург|Pietari|Petrohrad|Петербург|СПб|São Petersburgo
RU Novosibirsk|Новосибирск
RU Yekaterinburg|Ekaterinburg|Екатеринбург
RU Kazan|Казань
EE Tallinn|Tallin|Tallinna|Таллин
LV Riga|Rīga|Рига
LT Vilnius|Wilna|Vilna|Wilno|Вильнюс
TR Istanbul|İstanbul|Estambul|Стамбул
TR İzmir|Izmir
CY Nicosia|Lefkosia
CY Limassol|Lemesos|Лимассол|Лимасол
IL Tel Aviv|Tel Aviv-Yafo|Tel-Aviv|Telaviv|Тель-Авив
IL Herzliya|Herzliya B|Herzeliya
AE Dubai|Dubái|Dubaï|Dubaj|Дубай
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
IN Bengaluru|Bangalore|Bangaluru|Bangalore Urban|Bengaluru Urban|Bengalore
IN Mumbai|Bombay|Navi Mumbai|Mumbai Suburban
IN Delhi|Delhi NCR|NCR Delhi|Delhi / NCR|Delhi-NCR
IN New Delhi
IN Gurgaon|Gurugram
IN Chennai|Madras
IN Kolkata|Calcutta
IN Cochin|Kochi
IN Thiruvananthapuram|Trivandrum
IN Hyderabad|Secunderabad|Hyderabad/Secunderabad
IN Noida|Greater Noida
IN Pune|Poona
LK Colombo
CN Beijing|Peking|Pékin|Pekín
CN Shanghai|Shanghái
CN Guangzhou|Canton
HK Hong Kong|Hongkong|Hong Kong SAR
SG Singapore|Singapur|Singapour|Singapura|Сингапур
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
BR São Paulo|Sao Paulo|Sampa|Grande São Paulo
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
US Boston|Greater Boston
US Philadelphia|Philly
US Kansas City
GB Belfast
GB Cardiff|Caerdydd
GB Slough
DE Leipzig|Lipsko
DE Dresden|Drážďany|Drezno
DE Bremen|Brémy
DE Aachen|Aix-la-Chapelle
DE Regensburg|Ratisbona
DE Augsburg|Augsburgo
CH Biel/Bienne|Biel|Bienne
CH Fribourg|Freiburg im Üechtland
CH Lugano
NL Eindhoven
IT Padova|Padua
PL Szczecin|Stettin
PL Białystok
PL Bydgoszcz
PL Lublin
PL Toruń|Thorn
CZ Olomouc|Olmütz
CZ Liberec|Reichenberg
CZ České Budějovice|Budweis
CZ Hradec Králové
CZ Karlovy Vary|Karlsbad
FI Vantaa|Vanda
FI Oulu|Uleåborg
FI Jyväskylä
FI Lahti|Lahtis
FI Vaasa|Vasa
FI Pori|Björneborg
RU Nizhniy Novgorod|Nizhny Novgorod|Нижний Новгород
RU Samara|Самара
RU Krasnodar|Краснодар
RU Rostov-na-Donu|Rostov-on-Don|Ростов-на-Дону
RU Chelyabinsk|Челябинск
RU Omsk|Омск
RU Ufa|Уфа
RU Perm|Пермь
RU Voronezh|Воронеж
RU Volgograd|Волгоград
RU Krasnoyarsk|Красноярск
RU Saratov|Саратов
RU Tyumen|Тюмень
RU Tomsk|Томск
RU Tula|Тула
RU Kaliningrad|Калининград
RU Sochi|Сочи
RU Vladivostok|Владивосток
BY Minsk|Минск|Mińsk
KZ Almaty|Алматы|Алма-Ата
KZ Nur-Sultan|Астана|Astana
UZ Tashkent|Ташкент
DE Halle (Saale)|Halle
NL Almere Stad|Almere
AT Klagenfurt am Wörthersee|Klagenfurt
ES A Coruña|La Coruña|Coruña
ES Donostia / San Sebastián|San Sebastián|Donostia
ES Gasteiz / Vitoria|Vitoria-Gasteiz
ES Castelló de la Plana|Castellón|Castellón de la Plana
ES Palma|Palma de Mallorca
ES L'Hospitalet de Llobregat|Hospitalet
PL Bielsko-Biala|Bielsko-Biała
GE Tbilisi|Тбилиси|Tiflis
AM Yerevan|Ереван|Erevan
AZ Baku|Баку
UA Dnipro|Днепр|Dnipropetrovsk
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
