import { saidInBlock, type Said } from '../text/said'
import { sentencesOf, type Sentence } from '../text/sentences'

/** A sentence of an account, with the number of its line; its offsets count in that line. */
export type Told = Sentence & { line: number }

/** All sentences of an account, in order. */
export const toldIn = (lines: readonly string[]): Told[] => lines.flatMap((text, line) => sentencesOf(text).map(sentence => ({ ...sentence, line })))

/** The words of a line of an account, or of a part of it. */
export const saidInLine = (lines: readonly string[], line: number, from = 0, to?: number): Said =>
  saidInBlock(lines.map(text => ({ text })), line, from, to)

/** The words of one sentence. */
export const saidIn = ({ text, line, from, to }: Told): Said => ({ words: text, source: 'text', block: line, from, to })
