/** What a careful human reads in one of our postings. Not stated is left out. Skills: alternatives of one group are joined by "|". */
export type Expected = {
  title: string
  company: string
  city: string
  country: string
  workplace?: readonly string[]
  officeDays?: number
  /** Least, most, currency, period. */
  pay?: readonly [number, number | null, string, string]
  employment?: readonly string[]
  hours?: number
  level?: string
  /** Each "least-most". */
  years?: readonly string[]
  education?: string
  languages?: readonly string[]
  deadline?: string
  start?: string
  must?: readonly string[]
  nice?: readonly string[]
}

/** By the name of the file in postings/. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  'cs-software.md': { title: 'Backend vývojář (Python)', company: 'Skřivan Data s.r.o.', city: 'Brno', country: 'CZ', workplace: ['hybrid'], officeDays: 3, pay: [80_000, 110_000, 'CZK', 'month'], employment: ['full-time'], years: ['3-'], languages: ['en B2'], must: ['Python', 'PostgreSQL|MySQL', 'Docker'], nice: ['Kubernetes'] },
  'cs-nurse.txt': { title: 'Všeobecná sestra – chirurgické oddělení', company: 'Nemocnice Habrovka', city: 'Olomouc', country: 'CZ', pay: [42_000, null, 'CZK', 'month'], employment: ['full-time', 'permanent'], education: 'vocational', languages: ['cs'] },
  'cs-forklift.md': { title: 'Skladník s VZV', company: 'Dubový Sklad a.s.', city: 'Plzeň', country: 'CZ', pay: [32_000, 36_000, 'CZK', 'month'], employment: ['full-time'], must: ['Forklift Operation'], nice: ["Driver's License"] },
  'sk-accountant.txt': { title: 'Účtovníčka', company: 'Javorina Účty s.r.o.', city: 'Žilina', country: 'SK', pay: [1_500, 1_900, 'EUR', 'month'], must: ['Bookkeeping', 'Excel'], nice: ["Driver's License"] },
  'pl-software.md': { title: 'Starszy programista Java', company: 'Skowronek Systems Sp. z o.o.', city: 'Kraków', country: 'PL', workplace: ['remote'], pay: [18_000, 24_000, 'PLN', 'month'], employment: ['full-time'], level: 'senior', years: ['5-'], languages: ['en B2'], must: ['Java', 'Spring Boot', 'Apache Kafka|RabbitMQ'], nice: ['Kubernetes', 'Terraform'] },
  'pl-nurse.txt': { title: 'Pielęgniarka / Pielęgniarz', company: 'Przychodnia Jarzębina', city: 'Gdańsk', country: 'PL', pay: [55, 65, 'PLN', 'hour'], employment: ['part-time'], years: ['2-'], education: 'bachelor', deadline: '2026-05-20', must: ['Registered Nurse License', 'Nursing'], nice: ['First Aid'] },
  'pl-welder.md': { title: 'Spawacz MAG', company: 'Kuźnia Modrzew', city: 'Wrocław', country: 'PL', pay: [35, 45, 'PLN', 'hour'], years: ['3-'], must: ['Welding', 'MIG Welding'], nice: ["Driver's License"] },
  'sv-software.md': { title: 'Systemutvecklare', company: 'Lärkan Mobil AB', city: 'Göteborg', country: 'SE', workplace: ['hybrid'], officeDays: 3, employment: ['full-time', 'permanent'], years: ['4-'], languages: ['en', 'sv'], deadline: '2026-05-15', must: ['C#', 'Microsoft Azure|AWS'], nice: ['Kubernetes', 'React'] },
  'sv-nurse.txt': { title: 'Sjuksköterska till hemsjukvården', company: 'Björknäs kommun', city: 'Uppsala', country: 'SE', pay: [36_000, 41_000, 'SEK', 'month'], employment: ['part-time'], years: ['2-'], languages: ['sv'], deadline: '2026-04-12', must: ['Registered Nurse License', 'Home Health Care', 'Driving Licence Class B'], nice: ['Treserva'] },
  'sv-forklift.md': { title: 'Truckförare', company: 'Granbackens Logistik AB', city: 'Jönköping', country: 'SE', pay: [165, 165, 'SEK', 'hour'], employment: ['full-time', 'permanent'], languages: ['sv'], start: '2026-08-01', must: ['Forklift Operation', 'Warehouse Operations'], nice: ['SAP'] },
  'da-software.md': { title: 'Softwareudvikler', company: 'Lærkevang A/S', city: 'Aarhus', country: 'DK', workplace: ['hybrid'], officeDays: 3, employment: ['full-time', 'permanent'], years: ['3-'], languages: ['en'], deadline: '2026-06-01', must: ['C#', 'Microsoft SQL Server|PostgreSQL'], nice: ['Microsoft Azure', 'Docker'] },
  'da-nurse.txt': { title: 'Sygeplejerske til akutmodtagelsen', company: 'Birkeholm Hospital', city: 'Odense', country: 'DK', employment: ['part-time'], hours: 32, years: ['2-'], languages: ['da'], deadline: '2026-04-15', must: ['Registered Nurse License'], nice: ['Sundhedsplatformen'] },
  'da-electrician.md': { title: 'Elektriker', company: 'Fyrretræ El ApS', city: 'Esbjerg', country: 'DK', pay: [210, 240, 'DKK', 'hour'], employment: ['full-time'], education: 'vocational', must: ['Electrical Work', "Driver's License"], nice: ['KNX'] },
  'no-software.md': { title: 'Systemutvikler (frontend)', company: 'Lerkevik AS', city: 'Bergen', country: 'NO', pay: [650_000, 780_000, 'NOK', 'year'], employment: ['full-time', 'permanent'], years: ['2-'], education: 'bachelor', languages: ['no'], deadline: '2026-05-10', must: ['React', 'TypeScript'], nice: ['GraphQL', 'Kotlin|Java'] },
  'no-nurse.txt': { title: 'Sykepleier ved sykehjemmet', company: 'Bjørkelia kommune', city: 'Tromsø', country: 'NO', employment: ['part-time', 'permanent'], languages: ['no'], deadline: '2026-05-20', must: ['Registered Nurse License'], nice: ["Driver's License"] },
  'no-warehouse.md': { title: 'Lagermedarbeider', company: 'Granlia Lager AS', city: 'Drammen', country: 'NO', pay: [205, 205, 'NOK', 'hour'], employment: ['full-time', 'permanent'], must: ['Forklift Operation', "Driver's License"] },
  'fi-software.md': { title: 'Ohjelmistokehittäjä', company: 'Leivonen Oy', city: 'Tampere', country: 'FI', workplace: ['hybrid'], officeDays: 2, pay: [4_200, 5_500, 'EUR', 'month'], employment: ['full-time', 'permanent'], years: ['3-'], languages: ['en', 'fi'], deadline: '2026-04-30', must: ['Java', 'PostgreSQL|MySQL', 'Docker'], nice: ['Kubernetes', 'AWS'] },
  'fi-nurse.txt': { title: 'Lähihoitaja kotihoitoon', company: 'Koivurannan hyvinvointialue', city: 'Oulu', country: 'FI', pay: [15.2, 15.2, 'EUR', 'hour'], employment: ['part-time', 'temporary'], education: 'vocational', languages: ['fi'], deadline: '2026-05-05', must: ['Certified Nursing Assistant', 'Driving Licence Class B'], nice: ['Lifecare'] },
  'fi-welder.md': { title: 'Hitsaaja', company: 'Honkapaja Oy', city: 'Turku', country: 'FI', pay: [16, 20, 'EUR', 'hour'], employment: ['full-time', 'permanent'], years: ['2-'], must: ['Hot Work Permit'], nice: ['TIG Welding', 'Welding'] },
  'ru-software.md': { title: 'Разработчик Python', company: 'ООО «Жаворонок»', city: 'Казань', country: 'RU', workplace: ['remote'], pay: [180_000, 250_000, 'RUB', 'month'], employment: ['full-time'], years: ['3-6', '3-'], education: 'bachelor', must: ['Python', 'PostgreSQL|MySQL', 'Docker'], nice: ['Kubernetes', 'Apache Kafka'] },
  'ru-nurse.txt': { title: 'Медицинская сестра', company: 'Клиника «Рябина»', city: 'Санкт-Петербург', country: 'RU', pay: [60_000, 70_000, 'RUB', 'month'], employment: ['part-time'], years: ['1-'], education: 'vocational', languages: ['en wished'] },
  'ru-driver.md': { title: 'Водитель погрузчика', company: 'Склад «Кедр»', city: 'Екатеринбург', country: 'RU', pay: [90_000, 90_000, 'RUB', 'month'], employment: ['full-time'], must: ['Forklift Operation'], nice: ['Warehouse Operations', '1C Enterprise'] },
  'uk-software.md': { title: 'Розробник Node.js', company: 'ТОВ «Жайвір»', city: 'Львів', country: 'UA', pay: [60_000, 90_000, 'UAH', 'month'], must: ['Node.js', 'PostgreSQL|MySQL'], nice: ['Docker'] },
}
