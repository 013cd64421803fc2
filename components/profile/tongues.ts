const letters = [...'abcdefghijklmnopqrstuvwxyz']
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
/** Codes that ISO 639-1 has withdrawn or that name no single language in use today. */
const GONE = new Set(['in', 'iw', 'ji', 'jw', 'mo', 'sh', 'bh'])

const SHORT: Record<string, string> = { bengali: 'bn', tagalog: 'tl', farsi: 'fa', mandarin: 'zh', twi: 'tw', norwegian: 'no', deutsch: 'de', castilian: 'es' }

/** Human languages by ISO 639-1 code, in the order of their English names. */
export const tongues: readonly { code: string; name: string }[] = letters
  .flatMap(a => letters.map(b => a + b))
  .filter(code => !GONE.has(code))
  .flatMap(code => names.of(code) === undefined ? [] : [{ code, name: names.of(code) ?? code }])
  .toSorted((a, b) => a.name.localeCompare(b.name))

/** The ISO 639-1 code that exactly these words name ("German", "de"); undefined where they name none. */
export const tongueCode = (words: string): string | undefined => {
  const plain = words.trim().toLowerCase()
  return SHORT[plain] ?? tongues.find(({ code, name }) => name.toLowerCase() === plain || code === plain)?.code
}

/** The English name of a language; the code itself where we know none. */
export const tongueName = (code: string): string => tongues.find(tongue => tongue.code === code)?.name ?? code
