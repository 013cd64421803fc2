/** Small words that one language uses all the time and the others of the list hardly; by ISO 639-1. */
export const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'with', 'you', 'our', 'your', 'of', 'for', 'will', 'are'],
  de: ['und', 'der', 'die', 'mit', 'wir', 'sie', 'eine', 'für', 'ihre', 'das', 'von', 'im', 'bei', 'ein', 'oder', 'zum', 'zur', 'nach', 'unsere', 'ihr', 'sind', 'werden', 'auf', 'als', 'zu', 'aufgaben', 'sucht', 'suchen', 'vollzeit', 'teilzeit'],
  fr: ['les', 'des', 'et', 'vous', 'une', 'nous', 'pour', 'dans', 'sur', 'votre', 'du', 'avec', 'au', 'aux', 'vos', 'notre', 'poste', 'profil', 'expérience', 'contrat', 'mission', 'missions', 'recherche'],
  es: ['los', 'las', 'y', 'el', 'del', 'para', 'una', 'con', 'nuestro', 'en', 'tus', 'experiencia', 'o', 'trabajo', 'salario', 'jornada', 'requisitos', 'contrato', 'empresa', 'años', 'se'],
  pt: ['os', 'as', 'com', 'não', 'uma', 'para', 'dos', 'em', 'nossa', 'você', 'do', 'da', 'experiência', 'ou', 'vaga', 'salário', 'benefícios', 'trabalho', 'contratação', 'requisitos', 'empresa', 'na', 'no'],
  it: ['il', 'gli', 'della', 'per', 'di', 'nel', 'con', 'che', 'delle', 'sono', 'dei', 'una', 'esperienza', 'contratto', 'azienda', 'requisiti', 'lavoro', 'sede', 'si', 'al'],
  nl: ['het', 'een', 'van', 'je', 'wij', 'en', 'met', 'voor', 'onze', 'jij', 'ervaring', 'bij', 'op', 'of', 'jouw', 'functie', 'uur', 'salaris', 'ben', 'bent', 'aan', 'zijn', 'wat'],
  sv: ['och', 'att', 'du', 'vi', 'för', 'som', 'av', 'är', 'på', 'eller', 'dig', 'till', 'söker', 'lön', 'ansökan', 'arbetsuppgifter', 'erfarenhet', 'tjänsten', 'inom', 'vår', 'vårt', 'oss', 'hos', 'med'],
  da: ['og', 'af', 'du', 'til', 'vi', 'er', 'en', 'dig', 'hos', 'på', 'med', 'eller', 'af', 'vores', 'søger', 'løn', 'ansøgning', 'opgaver', 'medarbejder', 'uddannelse', 'efter', 'mere', 'vil', 'kan', 'din', 'dit', 'det', 'får'],
  no: ['og', 'av', 'du', 'til', 'vi', 'er', 'deg', 'hos', 'på', 'med', 'eller', 'våre', 'vår', 'søker', 'lønn', 'søknad', 'oppgaver', 'utdanning', 'arbeid', 'etter', 'mer', 'vil', 'kan', 'din', 'ditt', 'det', 'får'],
  pl: ['oraz', 'w', 'z', 'na', 'do', 'się', 'dla', 'lub', 'jest', 'naszym', 'pracy', 'praca', 'umowa', 'wymagania', 'oferujemy', 'doświadczenie', 'pracę', 'mile', 'widziane', 'i'],
  cs: ['a', 'v', 'na', 'se', 'pro', 'nebo', 'je', 'jsme', 'práce', 'naše', 'od', 'nabízíme', 'požadujeme', 'mzda', 'plat', 'výhodou', 'hledáme', 've', 'znalost', 'zkušenosti'],
  fi: ['ja', 'on', 'tai', 'sekä', 'myös', 'olet', 'että', 'sinulla', 'meillä', 'työ', 'haemme', 'työsuhde', 'palkka', 'kokemusta', 'kokemus', 'etsimme', 'kanssa', 'mukaan', 'tarjoamme', 'voit'],
  ru: ['и', 'в', 'на', 'с', 'по', 'для', 'от', 'опыт', 'мы', 'не', 'или'],
}

/** Letters that, of all languages of postings, one only writes often, by ISO 639-1: what tells where a text is too short for its small words. */
export const OWN_LETTERS: Readonly<Record<string, string>> = { pl: 'łąęśźżćń', cs: 'řěů', sk: 'ľĺŕ', ru: 'ыэъё', uk: 'їєґ', pt: 'ãõ', es: 'ñ¿¡', de: 'ß' }
