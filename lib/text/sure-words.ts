/**
 * Words that stand, in small letters, in every text that a part of a pattern matches. `begins`: no letter stands before them,
 * `ends`: none behind them.
 */
export type SureWords = { words: string; begins: boolean; ends: boolean }

const SPEAKING = /^[€$£¥₹%@&#+\d]$/
const LEAST = 2
/** Words worth so much stand in few texts. */
export const ENOUGH = 5

/** How much is told by not finding these words; 0 where nothing is worth looking for. */
export const worthOf = ({ words, begins, ends }: SureWords): number => {
  const worth = words.length + (begins ? 1 : 0) + (ends ? 1 : 0)
  return words.length >= LEAST || SPEAKING.test(words) ? worth : 0
}

/** Letters whose other case is one letter, the same in every engine's reckoning, and signs. The rest breaks words off. */
const isPlain = (unit: number): boolean =>
  unit < 0x80 || (unit >= 0xa0 && unit < 0x17f && unit !== 0xb5 && unit !== 0x130 && unit !== 0x131) || (unit >= 0x400 && unit <= 0x45f) || (unit >= 0x2010 && unit <= 0x20bf)

/** The sign that one atom of a pattern stands for ("a", "[Ww]", "\/", "\u00e9"), in small letters; undefined where it may be several. */
export const signOf = (atom: string): string | undefined => {
  const sign = atom.length === 1 ? (atom === '.' ? undefined : atom)
    : atom.startsWith('[') ? (atom.length === 4 && atom.charAt(1).toLowerCase() === atom.charAt(2).toLowerCase() ? atom.charAt(1) : undefined)
      : /^\\[ux]/.test(atom) ? String.fromCharCode(Number.parseInt(atom.slice(2), 16))
        : /^\\\W$/.test(atom) ? atom.charAt(1) : undefined
  return sign !== undefined && isPlain(sign.charCodeAt(0)) ? sign.toLowerCase() : undefined
}
