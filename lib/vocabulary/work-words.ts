/** How postings say where work is done, as pattern fragments. English first, then German and French. */

/** Ways of working, where the whole line or label is about the way of working ("Remote", "Hybrid - Berlin"). */
export const WORKPLACE_SHORT = {
  remote: ['(?:fully |100 ?% ?)?remote(?:ly)?(?:[- ](?:first|only|friendly|eligible|ok|possible))?', 'work from home', 'wfh', 'home[- ]?based', 'telecommut(?:e|ing)', 'telework', 'work from anywhere', '(?:100 ?% |reines |vollständig(?:es)? )home ?office', 'distanciel', 'télétravail(?: (?:total|complet|à 100 ?%))?', 'à distance', 'remoto', 'zdalna'],
  hybrid: ['hybrid(?:e[rs]?)?', 'partially remote', 'partly remote', 'flexible hybrid', 'home ?office(?: (?:möglich|option\\p{L}*|nach absprache))?', 'teilweise (?:homeoffice|remote)', 'télétravail (?:partiel|hybride|occasionnel|possible)', 'híbrido', 'ibrido', 'hybrydowa'],
  onsite: ['on[- ]?site', 'in[- ]office', 'in[- ]person', 'office[- ]based', 'vor ort', 'präsenz', 'présentiel', 'sur site', 'presencial', 'in presenza', 'stacjonarna'],
} as const

/** Sentences that state a way of working wherever they stand. */
export const WORKPLACE_SAID = {
  remote: [
    '(?:fully|100 ?%|completely|entirely|permanently) remote', 'remote[- ](?:first|only|friendly|native)', 'all[- ]remote', '(?:is|are|be) (?:a |an )?(?:\\p{L}+ ){0,2}remote (?:role|position|job|opportunity|company|contract)', '(?:this|the|a|an) (?:\\p{L}+[- ]){0,3}remote (?:role|position|job|opportunity)', '(?:role|position|job|opportunity) (?:is|can be|may be|will be)(?: \\p{L}+)?(?: done| performed| worked| held| based)? (?:\\p{L}+ )?remote(?:ly)?', 'work (?:\\p{L}+ ){0,2}remotely', 'work(?:ing)? from home (?:position|role|job)', 'work from anywhere', 'work from wherever', 'remote (?:work )?(?:is )?possible', 'open to remote', 'remote candidates', '(?:or|and) remote', 'remote (?:within|from|in|across|anywhere)', 'remote work (?:is )?(?:possible|available|option)',
    '100 ?% (?:homeoffice|home[- ]office|remote|télétravail)', 'komplett remote', 'vollständig remote', 'full remote', 'télétravail (?:total|complet|à 100 ?%)', 'remote(?:-| )arbeit'],
  hybrid: ['hybrid (?:work(?:ing|place)?|role|position|model|schedule|setup|set-up|arrangement|job|environment|policy|basis|office|format|remote)', '(?:is|are) (?:a )?hybrid', 'work(?:ing)? (?:in a )?hybrid', 'hybrid[:,]? (?:\\d|two|three|four|one)', 'hybrides? arbeit(?:en|smodell)', 'hybride[sr]? (?:arbeiten|arbeitsmodell|modell)', '(?:mix|combination|blend) of (?:remote|home|office|in-office|in-person|working from home)', 'partially remote', 'partly remote', 'mobiles? arbeiten und', 'télétravail (?:partiel|hybride)', 'mode hybride', 'rythme hybride'],
  onsite: ['(?:fully|100 ?%|entirely) (?:on[- ]?site|in[- ](?:office|person))', '(?:this|the|a|an) (?:\\p{L}+[- ]){0,3}(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based) (?:role|position|job|opportunity)', '(?:role|position|job) (?:is|will be|must be)(?: \\p{L}+)? (?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)', 'work(?:ing)? (?:fully )?on[- ]?site', '(?:not|no|cannot be) (?:a )?remote', 'remote (?:work )?is not', 'five days (?:a|per) week in', '5 days (?:a|per) week in', 'ausschließlich vor ort', '100 ?% présentiel'],
} as const

/** What "remote" or "hybrid" also belongs to: the words right behind it, or around it, then say nothing about the job. */
export const NOT_WORKPLACE = ['remote(?:ly)? (?:teams?|sens\\p{L}+|monitor\\p{L}+|access\\p{L}*|control\\p{L}*|sites?|customers?|clients?|areas?|debugging|stakeholders|support|desktop|servers?|procedure|code|locations?|diagnos\\p{L}+|communit\\p{L}+|management|assistance|colleagues|offices|employees|workers|workforce|meetings?|patient|vehicles?|working tools)', 'hybrid (?:cloud|infrastructure|events?|mobile|apps?|applications?|search|approach\\p{L}*|retrieval|vehicles?|electric|systems?|environments?|models?(?= (?:of|that|combining))|architectures?|identit\\p{L}+|it|bonds?|securities|meetings?|perks|cars?)', 'onsite (?:interviews?|gym|parking|childcare|lunch\\p{L}*|meals?|caf\\p{L}+|visits?|support|events?|fitness)', 'on-site (?:interviews?|gym|parking|childcare|lunch\\p{L}*|meals?|caf\\p{L}+|visits?|support|events?|fitness|customers?)', 'virtual on-?site', 'remotely (?:operated|controlled|managed|monitor\\p{L}*|access\\p{L}*)', 'remote weeks?', 'remote months?', '(?:weeks?|months?|days?) (?:of |per year )?(?:of )?(?:remote|work from anywhere|working abroad)', 'work from anywhere (?:months?|weeks?|days?|polic\\p{L}+|program\\p{L}*|for|up|period)', '(?:experience|comfortable|used to|familiar\\p{L}*|skills?|culture|tips) (?:\\p{L}+ ){0,3}(?:remote|remotely|hybrid)', 'days? (?:a week |per week )?(?:remote|remotely|hybrid|from home)', '(?:tage?n?|jours?) (?:pro woche |par semaine )?(?:de )?(?:remote|home ?office|télétravail)', 'remote or hybrid teams?', 'fully remote teams?', 'remote-first teams?', '(?:if|when|while|whether) (?:\\p{L}+ ){0,4}(?:remote|remotely|hybrid|onsite|on-site)']

/** Days in the office, and days away from it, so that the two are not mixed up. */
export const IN_OFFICE = ["(?:in|at|from) (?:the |our |an )?(?:\\p{L}+ )?offices?", 'in[- ]office', 'on[- ]?site', 'in[- ]person', 'office days?', 'vor ort', 'im büro', 'büro', 'au bureau', 'sur site', 'en présentiel', 'présentiel']

/** Everywhere. */
export const WORLDWIDE = ['anywhere in the world', 'worldwide', 'world-wide', 'globally', 'from anywhere', 'work anywhere', 'hire anywhere', 'remote[ -]*\\(?(?:anywhere|global|worldwide)\\)?', 'all over the world', 'any country', 'regardless of (?:your )?location', 'location[- ]independent', 'weltweit', 'partout dans le monde', 'de n\'importe où']

/** Continents and blocs a scope names; said as they are written here. */
export const REGIONS_OF_THE_WORLD = ['North America', 'South America', 'Latin America', 'LATAM', 'the Americas', 'Americas', 'Europe', 'European Union', 'EU', 'EEA', 'EMEA', 'APAC', 'Asia', 'Asia-Pacific', 'Africa', 'Middle East', 'DACH', 'Nordics', 'Benelux', 'Europa', 'ANZ', 'MENA']

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
