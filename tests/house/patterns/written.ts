import ts from 'typescript'
import type { Pattern } from './pattern'

/** A place where a pattern is made while running: a file and the lines that the call takes. */
export type Making = { file: string; from: number; to: number }

/** Files that make patterns for whoever asks. */
export const WORKSHOPS = /^lib\/text\/(?:word-pattern|cues|any-case|anchored|anchors|letter-classes|matches|pattern-[a-z]{1,20}|sure-words)\.ts/

const MAKERS = new Set(['wordPattern', 'anyOf', 'globally', 'RegExp'])

/** The patterns written out in a source of ours, and the places where it makes others. `file` is its path from the root. */
export const patternsIn = (file: string, text: string): { written: Pattern[]; made: Making[] } => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line + 1
  const written: Pattern[] = []
  const made: Making[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      written.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${lineOf(node.getStart(source))}` })
    }
    const makes = (ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression) && MAKERS.has(node.expression.text)
    if (makes && !WORKSHOPS.test(file)) made.push({ file, from: lineOf(node.getStart(source)), to: lineOf(node.getEnd()) })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { written, made }
}
