import { WORKPLACE_WORDS, type WorkplaceWords } from './workplace-words'

/** How postings say where work is done, as pattern fragments. English first. */

const all = (part: 'short' | 'said', kind: keyof WorkplaceWords): readonly string[] => [...new Set(Object.values(WORKPLACE_WORDS).flatMap(language => language[part][kind]))]

/** Ways of working, where the whole line or label is about the way of working ("Remote", "Hybrid - Berlin"), in all languages. */
export const WORKPLACE_SHORT = { remote: all('short', 'remote'), hybrid: all('short', 'hybrid'), onsite: all('short', 'onsite') } as const

/** Sentences that state a way of working wherever they stand, in all languages. */
export const WORKPLACE_SAID = { remote: all('said', 'remote'), hybrid: all('said', 'hybrid'), onsite: all('said', 'onsite') } as const

/** What an employer says of itself as a whole; it counts only where nothing says how this job is done. */
export const OF_THE_EMPLOYER = ['remote[- ](?:first|friendly|native)', 'we(?: are|\'re) (?:a )?(?:fully )?(?:remote[- ]first|all[- ]remote|remote[- ]friendly)', 'all[- ]remote company', 'home[- ]?office[- ]freundlich']

/** What "remote" or "hybrid" also belongs to: the words right behind it, or around it, then say nothing about the job. */
export const NOT_WORKPLACE = ['remote(?:ly)? (?:teams?|sens\\p{L}+|monitor\\p{L}+|access\\p{L}*|control\\p{L}*|sites?|customers?|clients?|areas?|debugging|stakeholders|support|desktop|servers?|procedure|code|locations?|diagnos\\p{L}+|communit\\p{L}+|management|assistance|colleagues|offices|employees|workers|workforce|meetings?|patient|vehicles?|working tools)', 'hybrid (?:cloud|infrastructure|events?|mobile|apps?|applications?|search|approach\\p{L}*|retrieval|vehicles?|electric|systems?|environments?|models?(?= (?:of|that|combining))|architectures?|identit\\p{L}+|it|bonds?|securities|meetings?|perks|cars?)', 'onsite (?:interviews?|gym|parking|childcare|lunch\\p{L}*|meals?|caf\\p{L}+|visits?|support|events?|fitness)', 'on-site (?:interviews?|gym|parking|childcare|lunch\\p{L}*|meals?|caf\\p{L}+|visits?|support|events?|fitness|customers?)', 'virtual on-?site', 'on-?site (?:at|with|for) (?:\\p{L}+ ){0,2}(?:customers?|clients?)', 'on-?site (?:implementation|training|deployments?|installations?|nursery|canteen|restaurant|massages?|medical|perks|amenities|barista|assessments?|audits?|inspections?|services?|technicians?|security|manager|staff|leadership|creche|facilities)', 'remote(?:ly)? (?:interviews?|onboarding|hiring|recruitment|training|learning|office stipend|equipment)', 'remote work(?:ing)? (?:stipend|allowance|budget|equipment|tools|experience|environment|setup|bonus)', '(?:interviews?|onboarding|training|induction|hiring process|recruitment process|interview process|kennenlernen|bewerbungsgespräch\\p{L}{0,2}) (?:\\p{L}+ ){0,4}(?:remote|remotely|on-?site|in[- ]person|vor ort|à distance|en remoto|zdalnie|på distans|online)', '(?:kund\\p{L}{1,3}|teams?|kolleg\\p{L}{1,5}|ansprechpartner\\p{L}{0,3}|betreuung|service) vor ort', 'vor ort (?:beim|bei) (?:\\p{L}+ ){0,2}kunden', '(?:prime|indemnité|forfait|équipement|matériel) (?:de |pour (?:le )?)?télétravail', '(?:ayuda|plus|compensación) (?:de|por) teletrabajo', 'auxílio home ?office', 'remotely (?:operated|controlled|managed|monitor\\p{L}*|access\\p{L}*)', 'remote weeks?', 'remote months?', '(?:weeks?|months?|days?) (?:of |per year )?(?:of )?(?:remote|work from anywhere|working abroad)', 'work from anywhere (?:months?|weeks?|days?|polic\\p{L}+|program\\p{L}*|for|up|period)', '(?:experience|comfortable|used to|familiar\\p{L}*|skills?|culture|tips) (?:\\p{L}+ ){0,3}(?:remote|remotely|hybrid)', 'days? (?:a week |per week )?(?:remote|remotely|hybrid|from home)', '(?:tage?n?|jours?) (?:pro woche |par semaine )?(?:de )?(?:remote|home ?office|télétravail)', 'remote or hybrid teams?', 'fully remote teams?', 'remote-first teams?', '(?:if|when|while|whether) (?:\\p{L}+ ){0,4}(?:remote|remotely|hybrid|onsite|on-site)']

/** Everywhere. */
export const WORLDWIDE = ['anywhere in the world', 'worldwide', 'world-wide', 'globally', 'from anywhere', 'work anywhere', 'hire anywhere', 'remote[ -]*\\(?(?:anywhere|global|worldwide)\\)?', 'all over the world', 'any country', 'regardless of (?:your )?location', 'location[- ]independent', 'weltweit', 'partout dans le monde', 'de n\'importe où', 'desde cualquier lugar(?: del mundo)?', 'de qualquer lugar(?: do mundo)?', 'cualquier parte del mundo', 'da qualsiasi luogo', 'odkudkoliv', 'z jakéhokoliv místa', 'z dowolnego miejsca(?: na świecie)?', 'varifrån som helst', 'hvor som helst(?: i verden)?', 'waar ook ter wereld', 'mistä tahansa', 'из любой точки мира', 'almost anywhere in the world', 'anywhere on earth']

/** Continents and blocs a scope names; said as they are written here. */
export const REGIONS_OF_THE_WORLD = ['North America', 'South America', 'Latin America', 'LATAM', 'the Americas', 'Americas', 'Europe', 'European Union', 'EU', 'EEA', 'EMEA', 'APAC', 'Asia', 'Asia-Pacific', 'Africa', 'Middle East', 'DACH', 'Nordics', 'Benelux', 'Europa', 'ANZ', 'MENA', 'Scandinavia', 'Baltics', 'Nordic', 'D-A-CH', 'CEE', 'Central Europe', 'Eastern Europe', 'Western Europe', 'Southeast Asia', 'SEA', 'Central America', 'Caribbean', 'GCC', 'Amérique du Nord', 'Latinoamérica', 'América Latina', 'Lateinamerika', 'Eurooppa', 'Evropa', 'Evropě', 'Европа', 'AMER', 'NAMER', 'UKI']

/** The countries of what is a list of countries by treaty or by everybody's use (the EU as of 2020), ISO 3166-1 alpha-2. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
const EEA = [...EU, 'IS', 'LI', 'NO']
const NORDICS = 'DK FI IS NO SE'.split(' ')
export const COUNTRIES_OF: Readonly<Record<string, readonly string[]>> = {
  EU, 'European Union': EU, EEA, DACH: ['DE', 'AT', 'CH'], 'D-A-CH': ['DE', 'AT', 'CH'], Nordics: NORDICS, Nordic: NORDICS, Benelux: ['BE', 'NL', 'LU'], ANZ: ['AU', 'NZ'], Baltics: ['EE', 'LV', 'LT'], Scandinavia: ['DK', 'NO', 'SE'],
}

/** Zones people name, as IANA names. */
export const ZONES: Readonly<Record<string, { zone: string; utc: number }>> = {
  PT: { zone: 'America/Los_Angeles', utc: -8 }, PST: { zone: 'America/Los_Angeles', utc: -8 }, PDT: { zone: 'America/Los_Angeles', utc: -7 }, PACIFIC: { zone: 'America/Los_Angeles', utc: -8 },
  MT: { zone: 'America/Denver', utc: -7 }, MST: { zone: 'America/Denver', utc: -7 }, MDT: { zone: 'America/Denver', utc: -6 }, MOUNTAIN: { zone: 'America/Denver', utc: -7 },
  CT: { zone: 'America/Chicago', utc: -6 }, CDT: { zone: 'America/Chicago', utc: -5 }, CST: { zone: 'America/Chicago', utc: -6 }, CENTRAL: { zone: 'America/Chicago', utc: -6 },
  ET: { zone: 'America/New_York', utc: -5 }, EST: { zone: 'America/New_York', utc: -5 }, EDT: { zone: 'America/New_York', utc: -4 }, EASTERN: { zone: 'America/New_York', utc: -5 },
  UTC: { zone: 'UTC', utc: 0 }, GMT: { zone: 'UTC', utc: 0 }, BST: { zone: 'Europe/London', utc: 1 }, UK: { zone: 'Europe/London', utc: 0 },
  CET: { zone: 'Europe/Berlin', utc: 1 }, CEST: { zone: 'Europe/Berlin', utc: 2 }, MEZ: { zone: 'Europe/Berlin', utc: 1 }, MESZ: { zone: 'Europe/Berlin', utc: 2 }, EET: { zone: 'Europe/Helsinki', utc: 2 }, EEST: { zone: 'Europe/Helsinki', utc: 3 },
  IST: { zone: 'Asia/Kolkata', utc: 5.5 }, SGT: { zone: 'Asia/Singapore', utc: 8 }, JST: { zone: 'Asia/Tokyo', utc: 9 }, AEST: { zone: 'Australia/Sydney', utc: 10 }, AEDT: { zone: 'Australia/Sydney', utc: 11 }, BRT: { zone: 'America/Sao_Paulo', utc: -3 },
}

/** Words that make a line merely a wish. */
export const PREFERENCE = ['preferred', 'preferably', 'preference', 'ideally', 'prefer', 'bevorzugt', 'idealerweise', 'vorzugsweise', 'wünschenswert', 'de préférence', 'idéalement', 'souhaité']
