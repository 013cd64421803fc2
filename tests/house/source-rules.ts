import ts from 'typescript'

/** A place in our own source that breaks a house rule; `line` counts from 1. */
export type Offence = { rule: string; file: string; line: number; text: string }

const PURE = /^lib\/(text|vocabulary|facts|skills|posting|profile|fit|notes|roles|assessment)\//
const SHIPPED = /^(lib|components|entrypoints)\//
const GLOBALS = new Set(['document', 'window', 'browser', 'chrome', 'indexedDB', 'fetch', 'globalThis', 'self', 'navigator', 'localStorage', 'sessionStorage', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval'])
/** The one file of the pure rooms that fetches (DESIGN): packs of notes come from addresses. */
const FETCHES = 'lib/notes/pack/fetch.ts'
const OF_FETCHING = new Set(['fetch', 'setTimeout'])
const MARKUP = new Set(['insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe', 'eval'])
/** These may be read: only writing them makes markup. */
const MARKUP_WRITTEN = new Set(['innerHTML', 'outerHTML'])

/** Names that the file itself declares or imports: these are no globals. */
const declaredIn = (source: ts.SourceFile): Set<string> => {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const named = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node)
      || ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isNamespaceImport(node)
    if (named && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

/** An identifier that stands for a value, not the name of a property, a member or a key. */
const isValue = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.initializer === node
  return !(ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent) || ts.isJsxAttribute(parent)
    || ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent) || ts.isMethodSignature(parent))
}

const isConst = (node: ts.AsExpression): boolean => ts.isTypeReferenceNode(node.type) && node.type.getText() === 'const'

/** A comment on the line itself or the line before that can hold the proof. */
const isProven = (lines: readonly string[], line: number): boolean =>
  /\/\/|\/\*|\*\//.test(lines[line - 1] ?? '') || /^\s*(\/\/|\/\*|\*)/.test(lines[line - 2] ?? '')

/** An identifier whose property is assigned to ("element.innerHTML = …"). */
const isWritten = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) && ts.isBinaryExpression(parent.parent) && parent.parent.left === parent && parent.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment

type Look = { file: string; source: ts.SourceFile; lines: readonly string[]; declared: ReadonlySet<string> }

/** The rules a node breaks. One line a rule; what each forbids is its name. */
const brokenBy = (node: ts.Node, { file, source, lines, declared }: Look): string[] => {
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  const broken: string[] = []
  if (node.kind === ts.SyntaxKind.AnyKeyword) broken.push('no any')
  if (ts.isAsExpression(node) && !isConst(node) && !isProven(lines, source.getLineAndCharacterOfPosition(node.type.getStart(source)).line + 1) && !isProven(lines, line)) broken.push('no as without a proof')
  if (ts.isTypeAssertionExpression(node)) broken.push('no as without a proof')
  if (ts.isNonNullExpression(node) && !isProven(lines, line)) broken.push('no ! without a proof')
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) broken.push('no barrels')
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const from = node.moduleSpecifier.text
    if (/^\.{1,2}\/.*\.(ts|tsx|js)$/.test(from)) broken.push('relative imports without extension')
    if (/^zod(\/(?!mini$).*)?$/.test(from)) broken.push('zod/mini only')
  }
  if (ts.isIdentifier(node)) {
    if (PURE.test(file) && GLOBALS.has(node.text) && !(file === FETCHES && OF_FETCHING.has(node.text)) && !declared.has(node.text) && isValue(node)) broken.push('no globals in pure rooms')
    if (SHIPPED.test(file) && (MARKUP.has(node.text) || (MARKUP_WRITTEN.has(node.text) && isWritten(node)))) broken.push('no markup from strings')
    if (/^tests\//.test(file) && /^(only|todo)$/.test(node.text) && ts.isPropertyAccessExpression(node.parent) && /^(it|describe|test)$/.test(node.parent.expression.getText(source))) broken.push('no test left out')
  }
  return broken
}

/** All offences in one file of ours. `file` is its path from the root, with forward slashes. */
export const offencesIn = (file: string, text: string): Offence[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const lines = text.split('\n')
  const look: Look = { file, source, lines, declared: declaredIn(source) }
  const found: Offence[] = []
  const visit = (node: ts.Node): void => {
    for (const rule of brokenBy(node, look)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      found.push({ rule, file, line, text: (lines[line - 1] ?? '').trim() })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Files that may be longer than LONGEST lines, each with its reason. */
export const LONG_FOR_A_REASON: Readonly<Record<string, string>> = {}
export const LONGEST = 250

/** Whether a file is longer than a reader should have to read. Vocabulary is data and may be. */
export const tooLong = (file: string, text: string): Offence[] => {
  const length = text.trimEnd().split('\n').length
  if (length <= LONGEST || file.startsWith('lib/vocabulary/') || LONG_FOR_A_REASON[file] !== undefined) return []
  return [{ rule: 'no long files', file, line: length, text: `${length} lines` }]
}
