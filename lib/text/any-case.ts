/** The text in small letters, unit for unit: a few letters grow when they change case ("İ") and stay as they are. */
export const inSmallLetters = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[^\u0130]/g, sign => sign.toLowerCase())
}

/** A pattern's source for texts in small letters; escapes keep their case. */
export const inLowerCase = (source: string): string => source.replace(/\\.|[^\\]+/gs, part => (part.startsWith('\\') ? part : part.toLowerCase()))

let [lastText, lastLower] = ['', '']
/**
 * A short pattern without groups over lower-case words that is asked with text of any case. Engines take twice as long to
 * make a pattern ready that itself looks past letter case.
 */
export class AnyCase extends RegExp {
  override exec(text: string): RegExpExecArray | null {
    if (lastText !== text) [lastText, lastLower] = [text, inSmallLetters(text)]
    const match = super.exec(lastLower)
    if (match !== null) match[0] = text.slice(match.index, match.index + match[0].length)
    return match
  }
}
