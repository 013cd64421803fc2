const DIACRITICS = /[\u0300-\u036f]+/g
const known = new Map<string, string>()
/** More words than any profile and posting compare; then it begins anew. */
const REMEMBERED = 2_000

const made = (text: string): string => {
  const decomposed = text.normalize('NFD')
  // The two classes are dear to look for, and most names are plain ASCII.
  return /^[\x20-\x7e]*$/.test(decomposed.replace(DIACRITICS, ''))
    ? decomposed.replace(DIACRITICS, '').toLowerCase().replace(/[^a-z0-9+#]+/g, ' ').trim()
    : decomposed.replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()
}

/** Lower case, without diacritics and punctuation, one space between words: how names of places, titles and skills are compared. */
export const plain = (text: string): string => {
  const before = known.get(text)
  if (before !== undefined) return before
  const now = made(text)
  if (known.size >= REMEMBERED) known.clear()
  known.set(text, now)
  return now
}
