import { wordPattern } from './word-pattern'
import { matchesIn } from './matches'

/** A sentence of a text, with its offsets (`to` exclusive). */
export type Sentence = { text: string; from: number; to: number }

/** Short forms whose full stop ends no sentence. */
const SHORT = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|vs|no|nr|bzw|z\.b|mr|mrs|ms|dr|st|inc|ltd|co|np|m\.in|tj|tzw|ds|kat|wyk|godz|ul|tel|např|napr|tzv|popř|resp|sk|č|t\.ex|bl\.a|ca|f\.eks|evt|inkl|kl|esim|ing|bc|mgr|inż|напр|кат|тыс|ул|т\.е|т\.к|в\.т\.ч)\.$|(?:^|[^\d\s]\s|\()(?:min|max|maks)\.$/i

const END = wordPattern(String.raw`[.!?…]["”’)]?(?=\s{1,4}[^\s\p{Ll}])`, 'g')
/** The sentences of one line, trimmed: cut after . ! ? … where white space and no small letter follows. Linear in the text. */
export const sentencesOf = (line: string): Sentence[] => {
  const found: Sentence[] = []
  const push = (from: number, to: number): void => {
    const raw = line.slice(from, to)
    const text = raw.trim()
    const start = from + (raw.length - raw.trimStart().length)
    if (text !== '') found.push({ text, from: start, to: start + text.length })
  }
  let from = 0
  for (const end of matchesIn(END, line)) {
    const to = end.index + end[0].length
    if (SHORT.test(line.slice(Math.max(from, to - 12), to))) continue
    push(from, to)
    from = to
  }
  push(from, line.length)
  return found
}
