import { matchesIn } from '../text/matches'
import { wordPattern } from '../text/word-pattern'

/** One field of a line that sets several side by side ("Oven Ltd | Ghent | Full-time"), with its offset there. */
export type Field = { text: string; from: number; first: boolean }

const BARS = /\s?\|{1,2}\s?|\s[·•●]\s|\s\/\/\s/g
const DASHES = /\s[-–—]{1,2}\s/g
const ADDRESS = wordPattern(String.raw`\s?[([]?https?://[^\s)\]|]{1,200}[)\]]?`, 'g')
const LONGEST = 300

const cutAt = (text: string, signs: RegExp): Field[] => {
  const fields: Field[] = []
  let start = 0
  const add = (to: number) => {
    const part = text.slice(start, to)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') fields.push({ text: part.trim(), from: start + lead, first: fields.length === 0 })
  }
  for (const sign of matchesIn(signs, text)) {
    add(sign.index)
    start = sign.index + sign[0].length
  }
  add(text.length)
  return fields
}

/**
 * The fields of a header line: two bars or more, or dashes, as people write who post where there is no form. None where the line
 * is a sentence or has no such signs. Addresses are blanked, so that offsets stay.
 */
export const fieldsOf = (line: string): readonly Field[] => {
  if (line.length > LONGEST || !/[|·•●]|\/\/|\s[-–—]{1,2}\s/.test(line)) return []
  const text = line.replace(ADDRESS, match => ' '.repeat(match.length))
  const bars = cutAt(text, BARS)
  if (bars.length >= 2) return bars.length >= 3 ? bars : bars.flatMap(field => cutAt(field.text, DASHES).map((part): Field => ({ text: part.text, from: field.from + part.from, first: field.first && part.first })))
  const dashes = /[.!?]\s+\p{Lu}/u.test(text) ? [] : cutAt(text, DASHES)
  return dashes.length >= 2 ? dashes : []
}
