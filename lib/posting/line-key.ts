/** Longer lines are told apart by their beginning. */
const LONGEST = 200

/** A line's words such that two readings of it agree: letter case, punctuation and spaces aside. */
export const lineKey = (words: string): string =>
  words.slice(0, LONGEST * 2).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim().slice(0, LONGEST)
