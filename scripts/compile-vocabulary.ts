// Compiles lib/vocabulary/skills/*.txt into lib/vocabulary/compiled/skills.ts. Does nothing where nothing has changed, so
// that every command can call it first:  node --import tsx scripts/compile-vocabulary.ts
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSkills } from '../lib/vocabulary/compile'
import type { Source } from '../lib/vocabulary/compile/source'

/** What makes lib/vocabulary/compiled/skills.ts. */
export const COMMAND = 'node --import tsx scripts/compile-vocabulary.ts'

const vocabulary = fileURLToPath(new URL('../lib/vocabulary/', import.meta.url))
const output = join(vocabulary, 'compiled', 'skills.ts')
/** What the compiler itself consists of: when it changes, the output does. */
const COMPILER = ['compile.ts', 'compile/source.ts', 'compile/phrases.ts', 'compile/relations.ts', 'compile/hash-table.ts', 'skill-table.ts', 'tokens.ts']

/** The files of the vocabulary, in a fixed order, and the hash of these and the compiler. */
export const vocabularySources = (): { files: Source[]; hash: string } => {
  const folder = join(vocabulary, 'skills')
  const names = readdirSync(folder).filter(name => name.endsWith('.txt')).sort()
  const files = names.map(name => ({ file: `lib/vocabulary/skills/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
  const hash = createHash('sha256')
  for (const name of COMPILER) hash.update(readFileSync(join(vocabulary, name)))
  for (const { file, text } of files) hash.update(`\0${file}\0${text}`)
  return { files, hash: hash.digest('hex') }
}

/** The hash kept in the output, or undefined where there is no output. */
export const compiledFrom = (): string | undefined => {
  try {
    return /"sources":"([0-9a-f]{64})"/.exec(readFileSync(output, 'utf8').slice(0, 1000))?.[1]
  } catch {
    return undefined
  }
}

const compile = (): number => {
  const { files, hash } = vocabularySources()
  if (compiledFrom() === hash) return 0
  const compiled = compileSkills(files, hash)
  if (!compiled.ok) {
    for (const problem of compiled.problems) console.error(problem)
    return 1
  }
  const text = [
    `// Made by: ${COMMAND}`,
    "import type { SkillTable } from '../skill-table'",
    `export const skillTable: SkillTable = ${JSON.stringify(compiled.table)}`,
    '',
  ].join('\n')
  mkdirSync(join(vocabulary, 'compiled'), { recursive: true })
  // Two commands may compile at once: whoever reads must never see half a file.
  const part = `${output}.${process.pid}`
  writeFileSync(part, text)
  renameSync(part, output)
  console.error(`${compiled.skills} skills, ${compiled.phrases} phrases compiled`)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(compile())
