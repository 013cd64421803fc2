/** The words of what was typed, parted by commas or line ends, without those that are there already in any case. */
export const wordsIn = (typed: string, there: readonly string[]): string[] => {
  const seen = new Set(there.map(word => word.toLowerCase()))
  return typed
    .split(/[,;\n]/)
    .map(word => word.trim())
    .filter(word => {
      const isNew = word !== '' && !seen.has(word.toLowerCase())
      seen.add(word.toLowerCase())
      return isNew
    })
}
