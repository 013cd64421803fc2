/** Words for counting days in an office and away from it, as pattern fragments without capturing groups; one entry a language (ISO 639-1). */
export type OfficeLanguage = Readonly<{
  /** Small numbers in words, from one to five. */
  numbers: readonly (readonly string[])[]
  days: readonly string[]
  week: readonly string[]
  /** "In the office", at the place of work. */
  office: readonly string[]
  home: readonly string[]
}>

export const OFFICE_WORDS: Readonly<Record<string, OfficeLanguage>> = {
  en: {
    numbers: [['one', 'once'], ['two', 'twice'], ['three'], ['four'], ['five']],
    days: ['days?', 'x', 'times', 'day\\(s\\)'], week: ['(?:a|per|each|every|in the|of the|of each|in a) (?:work(?:ing)? ?)?week', 'weekly', '/ ?we?e?k', 'p/?w', 'out of (?:5|five)'],
    office: ["(?:in|at|from|to|into|out of) (?:the |our |an )?(?:\\p{L}+ )?offices?", 'in[- ]office', 'on[- ]?site', 'in[- ]person', 'office days?', 'in (?:the|our) (?:\\p{L}+ ){0,2}(?:studio|hub|lab|hq)', 'at (?:the|our) (?:hub|hq|headquarters|site)'],
    home: ['remote(?:ly)?', '(?:from|at) home', 'wfh', 'home[- ]?office', 'home ?working', 'telework(?:ing)?'],
  },
  de: {
    numbers: [['ein', 'einen', 'einem', 'einmal'], ['zwei', 'zweimal'], ['drei', 'dreimal'], ['vier'], ['fünf']],
    days: ['tage?n?', 'mal', 'wochentage?n?'], week: ['(?:pro|die|in der|jede|je) woche', '/ ?woche', 'wöchentlich', 'p\\. ?w\\.'],
    office: ['vor ort', 'im (?:\\p{L}+ )?(?:büro|office)', 'büro', 'büropräsenz', 'in (?:unserem|unser|das|einem) (?:\\p{L}+ )?büro', '(?:in )?präsenz(?:tage?n?)?', 'am standort', 'bürotage?n?'],
    home: ['home[- ]?office', '(?:im|aus dem|vom) home[- ]?office', 'mobil(?:es? arbeiten|e arbeit)?', 'von (?:zu ?hause|daheim)', 'home[- ]?office[- ]?tage?n?', 'remote'],
  },
  fr: {
    numbers: [['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq']],
    days: ['jours?', 'fois', 'j'], week: ['par semaine', '/ ?sem(?:aine|\\.)?', 'hebdomadaires?', 'la semaine'],
    office: ['au bureau', 'sur site', 'sur place', '(?:en )?présentiel', 'dans nos (?:bureaux|locaux)'],
    home: ['télétravail', 'à distance', 'à domicile', 'distanciel', 'tt'],
  },
  es: {
    numbers: [['un', 'una'], ['dos'], ['tres'], ['cuatro'], ['cinco']],
    days: ['días?', 'veces', 'vez'], week: ['(?:a|por|de|cada) (?:la )?semana', '/ ?semana', 'semanales?'],
    office: ['en (?:la |nuestra )?oficinas?', 'presencial(?:es|mente)?', 'de oficina'],
    home: ['teletrabajo', '(?:en )?remot[oa]', 'desde casa', 'en casa'],
  },
  it: {
    numbers: [['uno'], ['due'], ['tre'], ['quattro'], ['cinque']],
    days: ['giorn[io]', 'gg', 'volte'], week: ['(?:a|alla|per) settimana', '/ ?settimana', 'settimanali'],
    office: ['in (?:ufficio|sede|presenza)'], home: ['smart[- ]?working', 'da (?:remoto|casa)', 'lavoro agile'],
  },
  pt: {
    numbers: [['um', 'uma'], ['dois', 'duas'], ['três'], ['quatro'], ['cinco']],
    days: ['dias?', 'vezes', 'vez'], week: ['(?:por|na|da|à) semana', '/ ?semana', 'semanais'],
    office: ['n[oa] (?:escritório|empresa)', 'presencia(?:l|is|lmente)', 'ao escritório'], home: ['home[- ]?office', 'tele ?trabalho', 'remot[oa]s?', '(?:de|em) casa', 'à distância'],
  },
  nl: {
    numbers: [['één', 'een'], ['twee'], ['drie'], ['vier'], ['vijf']],
    days: ['dag(?:en)?', 'keer'], week: ['(?:per|in de|elke) week', '/ ?week'],
    office: ['op (?:het |ons )?(?:\\p{L}+ )?kantoor', 'op locatie', 'kantoordag(?:en)?'], home: ['thuis(?: ?werken)?', 'vanuit huis', 'op afstand', 'thuiswerkdag(?:en)?'],
  },
  sv: {
    numbers: [['en'], ['två'], ['tre'], ['fyra'], ['fem']],
    days: ['dag(?:ar)?', 'gånger'], week: ['(?:i|per|varje) veck(?:an|a)', '/ ?vecka'],
    office: ['på (?:kontoret|plats|vårt kontor|arbetsplatsen)', 'kontorsdagar'], home: ['hemifrån', '(?:på )?distans(?:arbete)?', 'hemma', 'remote'],
  },
  da: {
    numbers: [['en', 'én'], ['to'], ['tre'], ['fire'], ['fem']],
    days: ['dage?', 'gange'], week: ['(?:om|i) ugen', 'pr\\.? uge', 'ugentligt?e?', '/ ?uge'],
    office: ['på (?:kontoret|vores kontor|arbejdspladsen)', 'fysisk'], home: ['hjemme(?:fra|arbejde)?', 'hjemmearbejdsdage?', 'remote'],
  },
  fi: {
    numbers: [['yksi', 'yhtenä'], ['kaksi', 'kahtena'], ['kolme', 'kolmena'], ['neljä', 'neljänä'], ['viisi']],
    days: ['päivä(?:ä|nä)?', 'krt', 'kertaa'], week: ['viikossa', '/ ?(?:viikko|vko)', 'viikoittain'],
    office: ['(?:on )?toimistolla(?:mme)?', 'paikan päällä', 'lähi(?:työ(?:tä|nä)?|päivää?)'], home: ['etänä', 'etätyö(?:tä|nä)?', 'etäpäiv\\p{L}{1,3}', 'kotoa'],
  },
  cs: {
    numbers: [['jeden', 'jednou'], ['dva', 'dvakrát'], ['tři', 'třikrát'], ['čtyři'], ['pět']],
    days: ['den', 'dny', 'dní', 'dnů', 'krát', 'x'], week: ['(?:v|za) týdnu', '(?:za )?týden', 'týdně', '/ ?týden', '/ ?týdně'],
    office: ['(?:v|z|ve|do) (?:naší |naše |našich )?kancelář(?:i|e|ích)', 'na pracovišti', 'na místě', 'v (?:office|officu)', 'prezenčně'], home: ['z domova', 'z domu', 'doma', 'home[- ]?office\\p{L}{0,2}', 'na dálku', 'ho', 'remote'],
  },
  pl: {
    numbers: [['jeden', 'jednego', 'raz'], ['dwa', 'dwóch'], ['trzy', 'trzech'], ['cztery', 'czterech'], ['pięć', 'pięciu']],
    days: ['dzień', 'dni', 'razy', 'x'], week: ['(?:w|na) ty(?:godniu|dzień)', 'tygodniowo', '/ ?tydzień', '/ ?tyg\\.?'],
    office: ['(?:pracy )?(?:w|z) (?:naszym |naszego )?biur(?:ze|a)', 'stacjonarnie', 'na miejscu', 'pracy stacjonarnej'], home: ['(?:pracy )?zdaln\\p{L}{1,3}', 'z domu', 'home[- ]?office', 'remote'],
  },
  ru: {
    numbers: [['один'], ['два'], ['три'], ['четыре'], ['пять']],
    days: ['день', 'дня', 'дней', 'раза?'], week: ['в неделю', '/ ?нед(?:елю)?', 'еженедельно'],
    office: ['(?:в|из) (?:нашем |нашего )?офис(?:е|а)?', 'очно'], home: ['из дома', 'удал[её]нно', 'дома', 'дистанционно', 'удал[её]нки', 'на удал[её]нке'],
  },
}

/** Shares of a time in months and longer, which say nothing about weeks. */
export const NOT_WEEKLY_WORDS = ['(?:per|a|each|every|im|pro|par|al|por|per|i|om|v|w|kuukaudessa) ?(?:year|month|quarter|jahr|monat|quartal|an|mois|trimestre|mes|mês|año|ano|jaar|maand|månaden|måneden|året|měsíci|měsíc|rok|roce|miesiącu|roku|месяц|год)', 'mensuel\\p{L}*', 'monthly', 'yearly', 'annually', 'měsíčně', 'ročně', 'miesięcznie', 'kuukaudessa', 'vuodessa', 'в (?:месяц|год)', 'abroad', 'ausland', 'étranger', 'zahraničí', 'utomlands', 'udlandet', 'workation']
