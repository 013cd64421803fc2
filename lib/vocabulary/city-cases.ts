/**
 * Cities as languages put them that decline names: the name, then its forms ("v Praze", "w Warszawie", "в Москве",
 * "Helsingissä"). One city a line; what is shown is the first.
 */
export const CITY_CASES = `
Praha|Praze|Prahy|Prahu|Prahou
Brno|Brně|Brna
Ostrava|Ostravě|Ostravy
Plzeň|Plzni|Plzně
Olomouc|Olomouci|Olomouce
Liberec|Liberci|Liberce
České Budějovice|Českých Budějovicích
Hradec Králové|Hradci Králové
Pardubice|Pardubicích|Pardubic
Zlín|Zlíně|Zlína
Jihlava|Jihlavě
Karlovy Vary|Karlových Varech
Mladá Boleslav|Mladé Boleslavi
Kladno|Kladně
Opava|Opavě
Ústí nad Labem|Ústí n. Labem|Ústí n.L.
Warszawa|Warszawie|Warszawy|Warszawę
Kraków|Krakowie|Krakowa
Wrocław|Wrocławiu|Wrocławia
Poznań|Poznaniu|Poznania
Gdańsk|Gdańsku|Gdańska
Łódź|Łodzi
Katowice|Katowicach|Katowic
Lublin|Lublinie|Lublina
Szczecin|Szczecinie|Szczecina
Bydgoszcz|Bydgoszczy
Gdynia|Gdyni
Białystok|Białymstoku
Rzeszów|Rzeszowie|Rzeszowa
Gliwice|Gliwicach
Toruń|Toruniu|Torunia
Kielce|Kielcach
Olsztyn|Olsztynie
Częstochowa|Częstochowie
Radom|Radomiu
Sosnowiec|Sosnowcu
Opole|Opolu
Zielona Góra|Zielonej Górze
Tychy|Tychach
Sopot|Sopocie
Москва|Москве|Москвы|Москву
Санкт-Петербург|Санкт-Петербурге|Санкт-Петербурга|Петербурге
Новосибирск|Новосибирске|Новосибирска
Екатеринбург|Екатеринбурге|Екатеринбурга
Казань|Казани
Нижний Новгород|Нижнем Новгороде|Нижнего Новгорода
Самара|Самаре
Краснодар|Краснодаре|Краснодара
Ростов-на-Дону|Ростове-на-Дону
Челябинск|Челябинске
Омск|Омске
Уфа|Уфе
Пермь|Перми
Воронеж|Воронеже
Волгоград|Волгограде
Красноярск|Красноярске
Саратов|Саратове
Тюмень|Тюмени
Томск|Томске
Тула|Туле
Калининград|Калининграде
Минск|Минске|Минска
Ташкент|Ташкенте
Ереван|Ереване
Астана|Астане
Белград|Белграде
Киев|Киеве
Helsinki|Helsingissä|Helsingin|Helsinkiin
Espoo|Espoossa|Espoon|Espooseen
Vantaa|Vantaalla|Vantaan|Vantaalle
Tampere|Tampereella|Tampereen|Tampereelle
Turku|Turussa|Turun|Turkuun
Oulu|Oulussa|Oulun|Ouluun
Jyväskylä|Jyväskylässä|Jyväskylän
Kuopio|Kuopiossa|Kuopion
Lahti|Lahdessa|Lahden
Pori|Porissa|Porin
Vaasa|Vaasassa|Vaasan
Joensuu|Joensuussa|Joensuun
Rovaniemi|Rovaniemellä|Rovaniemen
Lappeenranta|Lappeenrannassa|Lappeenrannan
Hämeenlinna|Hämeenlinnassa
Seinäjoki|Seinäjoella
Kotka|Kotkassa
Mikkeli|Mikkelissä
Tallinna|Tallinnassa
Tukholma|Tukholmassa
`

/** Cities by letters that everybody takes for them, and their name. Letter case counts. */
export const CITY_LETTERS: Readonly<Record<string, string>> = { SF: 'San Francisco', NYC: 'New York', HCMC: 'Ho Chi Minh City', CDMX: 'Mexico City', 'Washington DC': 'Washington' }
