const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e' }

/** A city's name such that its spellings agree: letter case, diacritics, hyphens, dots and "Saint" aside. */
export const cityKey = (name: string): string => {
  const lower = name.toLowerCase()
  const base = /^[a-z ]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replace(/[ßøłæœđðþıə]/g, letter => LETTERS[letter] ?? letter).replace(/[’'`.,()]/g, '').replace(/[-/]/g, ' ')
  return base.replace(/\s+/g, ' ').trim().replace(/^(?:saint|sankt) /, 'st ')
}
