/** Small whole numbers in words, beyond English, German and French: the forms that stand before "years". */
const MORE: Readonly<Record<string, number>> = {
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10, dois: 2, três: 3, quatro: 4, sete: 7, dez: 10,
  dva: 2, tři: 3, čtyři: 4, pět: 5, šest: 6, deset: 10, dwa: 2, trzy: 3, cztery: 4, pięć: 5, sześć: 6, dziesięć: 10,
  två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, tio: 10, twee: 2, drie: 3, vijf: 5, zes: 6, tien: 10, fire: 4, seks: 6, ti: 10,
  kaksi: 2, kahden: 2, kolme: 3, kolmen: 3, viisi: 5, viiden: 5, kymmenen: 10,
  два: 2, двух: 2, три: 3, трёх: 3, трех: 3, пять: 5, пяти: 5, десять: 10, десяти: 10,
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
}

/** Source of a pattern for one of these that is written in letters of an alphabet. */
export const MORE_NUMBER_WORDS = Object.keys(MORE).filter(word => word.length > 1).sort((a, b) => b.length - a.length).join('|')

/** The signs for one to ten in Chinese and Japanese, as the inside of a class. */
export const NUMBER_SIGNS = Object.keys(MORE).filter(word => word.length === 1).join('')

/** The value of such a word, letter case aside; undefined for any other. */
export const moreNumber = (word: string): number | undefined => {
  const lower = word.toLowerCase()
  return Object.hasOwn(MORE, lower) ? MORE[lower] : undefined
}
