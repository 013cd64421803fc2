/** Lower case, without diacritics and punctuation, one space between words: how names of places, titles and skills are compared. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim()
