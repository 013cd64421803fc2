const CONTROL: Record<string, string> = { '\n': '\\n', '\r': '', '\t': '\\t' }

const unwrapped = (text: string): string =>
  text
    .replace(/^\s{0,50}(?:<!--|\/\/\s{0,5}<!\[CDATA\[|\/\*\s{0,5}<!\[CDATA\[\s{0,5}\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s{0,5}\]\]>|\/\*\s{0,5}\]\]>\s{0,5}\*\/|\]\]>)\s{0,50}$/, '')
    .replace(/;\s{0,50}$/, '')

/** Line ends inside strings, commas before a closing bracket and escapes that JSON does not know, set right in one pass. */
const mended = (text: string): string => {
  let out = ''
  let from = 0
  let inString = false
  const take = (to: number, instead: string, next: number) => {
    out += text.slice(from, to) + instead
    from = next
  }
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (inString) {
      if (char === '\\') {
        if (!/["\\/bfnrtu]/.test(text.charAt(i + 1))) take(i, text.charAt(i + 1) === "'" ? '' : '\\\\', i + 1)
        i += 1
      } else if (char === '"') inString = false
      else if (char < ' ') take(i, CONTROL[char] ?? ' ', i + 1)
    } else if (char === '"') inString = true
    else if (char === ',') {
      let next = i + 1
      while (next < text.length && text.charAt(next) <= ' ') next += 1
      if (/[\]}]/.test(text.charAt(next))) take(i, '', i + 1)
      i = next - 1
    }
  }
  return out + text.slice(from)
}

/** `{\"@type\": …}` and `{&quot;@type&quot;: …}`: JSON that was escaped once more than it should be. */
const unescaped = (text: string): string =>
  /^\s{0,50}[[{]\s{0,50}\\"/.test(text) ? text.replace(/\\(["\\/])/g, '$1')
  : /^\s{0,50}[[{]\s{0,50}&quot;/.test(text) ? text.replace(/&quot;/g, '"').replace(/&amp;/g, '&')
  : text

const tried = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    // A whole document written as one JSON string.
    return typeof value === 'string' && /^\s{0,50}[[{]/.test(value) ? JSON.parse(value) : value
  } catch {
    return undefined
  }
}

/** Reads JSON as pages write it; common faults are mended. Undefined for what is beyond that. Never throws; linear. */
export const parseLeniently = (text: string): unknown => {
  const sound = tried(text)
  if (sound !== undefined) return sound
  const plain = unwrapped(text)
  return tried(plain) ?? tried(mended(unescaped(plain)))
}
