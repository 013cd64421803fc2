/**
 * Adjectives that count years ("dreijährige Erfahrung", "dwuletnie doświadczenie"), by language: the stems of the small numbers
 * and how such a word goes on behind a stem or a number in digits. Pattern fragments.
 */
export const YEARLY = [
  [{ ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, zehn: 10 }, 'jährig\\p{L}{1,2}'],
  [{ eenjarig: 1, twee: 2, drie: 3, vier: 4, vijf: 5, tien: 10 }, 'jarige?'],
  [{ ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, to: 2, tio: 10 }, 'årig\\p{L}{0,2}'],
  [{ jedno: 1, dvou: 2, tří: 3, čtyř: 4, pěti: 5, deseti: 10 }, 'let\\p{L}{1,3}'],
  [{ dwu: 2, trzy: 3, cztero: 4, pięcio: 5, dziesięcio: 10 }, 'letni\\p{L}{1,3}'],
  [{ двух: 2, трёх: 3, трех: 3, четырёх: 4, пяти: 5, десяти: 10 }, 'летн\\p{L}{2,3}'],
] as const satisfies readonly (readonly [Readonly<Record<string, number>>, string])[]

/** The same for one year in a word of its own. */
export const ONE_YEARLY = 'einjährig\\p{L}{1,2}|roczn\\p{L}{1,3}|roční\\p{L}{0,3}|ettårig\\p{L}?|eenjarige?|годов\\p{L}{2,3}'

/** "At least" before a year that stands alone for one year, as Polish, Czech, Slovak, Russian, Ukrainian and Finnish have it. */
export const AT_LEAST_A = String.raw`min\.|minimum|minimalnie|co najmniej|przynajmniej|od|ponad|alespoň|minimálně|aspoň|minimálne|nejméně|najmenej|не менее|от|понад|від|щонайменше|vähintään`
/** That year. */
export const ONE_YEAR = 'rok|roku|roka|года|року|vuoden'
