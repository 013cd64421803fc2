/**
 * How languages that decline names put a town in "in …" and "of …": the ending as written, and what stands in its place in the
 * name. By language (ISO 639-1), longest endings first; a result counts only where the gazetteer knows it as a town of one of the
 * countries. Regular endings only: what changes its stem is in city-cases.ts.
 */
export const CITY_ENDINGS: Readonly<Record<string, { countries: readonly string[]; endings: readonly (readonly [string, ...string[]])[] }>> = {
  pl: {
    countries: ['PL'],
    endings: [['cach', 'ce'], ['kach', 'ki'], ['gach', 'gi'], ['ach', 'y', 'e', 'a'], ['owie', 'ów', 'owo'], ['cu', 'iec', 'c'], ['dzie', 'd', 'da'], ['ście', 'st', 'sta', 'sto'], ['cie', 't', 'ta'], ['rze', 'r', 'ra'], ['nie', 'n', 'na', 'no'], ['wie', 'w', 'wa', 'wo'], ['mie', 'm'], ['pie', 'p', 'pa'], ['bie', 'b', 'ba'], ['le', 'ł', 'ła', 'la'], ['icy', 'ica'], ['cy', 'ca'], ['szy', 'sza'], ['żu', 'ż'], ['rzu', 'rz'], ['niu', 'ń'], ['ni', 'nia', 'ń'], ['iu', ''], ['im', 'i'], ['ym', 'y'], ['ej', 'a'], ['u', '', 'o'], ['y', '', 'a'], ['i', '', 'a', 'ia']],
  },
  cs: {
    countries: ['CZ', 'SK'],
    endings: [['ově', 'ov', 'ova'], ['icích', 'ice'], ['ích', 'y', 'e'], ['ách', 'y'], ['ech', 'y'], ['ém', 'é', 'ý'], ['nci', 'nec', 'nc', 'nce'], ['ci', 'c', 'ce', 'ec'], ['ě', '', 'a', 'o'], ['e', '', 'a'], ['i', '', 'e'], ['u', '', 'o'], ['y', 'a']],
  },
  ru: {
    countries: ['RU', 'BY', 'KZ', 'UA', 'UZ', 'KG', 'AM', 'GE'],
    endings: [['ах', 'ы', 'и'], ['ском', 'ск', 'ское'], ['ом', '', 'ий', 'ый'], ['ем', 'ий'], ['ой', 'ая'], ['ле', 'ль', 'ла'], ['е', '', 'а', 'й'], ['и', 'ь', 'а', 'я'], ['у', ''], ['а', ''], ['ы', 'а']],
  },
  fi: {
    countries: ['FI'],
    endings: [['ssa', ''], ['ssä', ''], ['lla', ''], ['llä', ''], ['lle', ''], ['ssa', 's'], ['n', '']],
  },
}
