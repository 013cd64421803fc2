/** Small words that one language uses all the time and the others of the list hardly; by ISO 639-1. */
export const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'with', 'you', 'our', 'your', 'of', 'for', 'will', 'are'],
  de: ['und', 'der', 'die', 'mit', 'wir', 'sie', 'eine', 'für', 'ihre', 'das', 'von', 'im', 'bei', 'ein', 'oder'],
  fr: ['les', 'des', 'et', 'vous', 'une', 'nous', 'pour', 'dans', 'sur', 'votre', 'du', 'avec', 'au', 'aux'],
  es: ['los', 'las', 'y', 'el', 'del', 'para', 'una', 'con', 'nuestro', 'en', 'tus', 'experiencia', 'o'],
  pt: ['os', 'as', 'com', 'não', 'uma', 'para', 'dos', 'em', 'nossa', 'você', 'do', 'da', 'experiência', 'ou'],
  it: ['il', 'gli', 'della', 'per', 'di', 'nel', 'con', 'che', 'delle', 'sono', 'dei', 'una', 'esperienza'],
  nl: ['het', 'een', 'van', 'je', 'wij', 'en', 'met', 'voor', 'onze', 'jij', 'ervaring', 'bij', 'op', 'of', 'jouw'],
  sv: ['och', 'att', 'du', 'vi', 'för', 'som', 'av', 'är', 'på', 'eller', 'dig', 'till'],
  da: ['og', 'af', 'du', 'til', 'vi', 'er', 'en', 'dig', 'hos', 'på', 'med', 'eller', 'af', 'vores'],
  no: ['og', 'av', 'du', 'til', 'vi', 'er', 'deg', 'hos', 'på', 'med', 'eller', 'våre', 'vår'],
  pl: ['oraz', 'w', 'z', 'na', 'do', 'się', 'dla', 'lub', 'jest', 'naszym', 'pracy'],
  cs: ['a', 'v', 'na', 'se', 'pro', 'nebo', 'je', 'jsme', 'práce', 'naše', 'od'],
  fi: ['ja', 'on', 'tai', 'sekä', 'myös', 'olet', 'että', 'sinulla', 'meillä', 'työ'],
  ru: ['и', 'в', 'на', 'с', 'по', 'для', 'от', 'опыт', 'мы', 'не', 'или'],
}

/** Letters that, of all languages of postings, one only writes often, by ISO 639-1: what tells where a text is too short for its small words. */
export const OWN_LETTERS: Readonly<Record<string, string>> = { pl: 'łąęśźżćń', cs: 'řěů', sk: 'ľĺŕ', ru: 'ыэъё', uk: 'їєґ', pt: 'ãõ', es: 'ñ¿¡', de: 'ß' }
