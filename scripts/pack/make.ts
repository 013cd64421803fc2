import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import * as z from 'zod/mini'
import { buildPack, changesBetween, type About } from '../../lib/notes/pack/build'
import { makeKeys, type KeyPair } from '../../lib/notes/pack/keys'
import { failed, ok, type Result } from '../../lib/result'
import type { Asked } from './arguments'
import { counted } from './counted'
import { aboutOf, acceptedNotes, lastBuilt, PARTS, writeWhole, type PackAbout } from './folder'

const Keys = z.object({ publicKey: z.string(), privateKey: z.string() })

const keysIn = (file: string | undefined): Result<KeyPair> => {
  if (file === undefined) return failed('Name the file with the private key: --key FILE.')
  if (!existsSync(file)) return failed(`There is no key at ${file}. "init" makes one.`)
  try {
    const parsed = z.safeParse(Keys, JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? ok(parsed.data) : failed(`${file} holds no key.`)
  } catch {
    return failed(`${file} holds no key.`)
  }
}

const isWithin = (folder: string, file: string): boolean => !relative(resolve(folder), resolve(file)).startsWith('..')

/** Makes the folder of a new pack, and its key outside of it: what lies in the folder is meant for everybody's eyes. */
export const init = async ({ folder, key, name, licence }: Asked): Promise<Result<string>> => {
  if (key === undefined || name === undefined || licence === undefined) return failed('A new pack needs --key FILE, --name NAME and --licence LICENCE.')
  if (existsSync(join(folder, PARTS.about))) return failed(`${folder} has a pack already.`)
  if (isWithin(folder, key)) return failed(`Keep the key outside of ${folder}: who has it can sign in your name.`)
  const about: PackAbout = { name, licence, days: 180 }
  const made = !existsSync(key)
  if (made) writeWhole(key, `${JSON.stringify(await makeKeys(), undefined, 2)}\n`, 0o600)
  const keys = keysIn(key)
  if (!keys.ok) return keys
  for (const part of [PARTS.waiting, PARTS.accepted]) {
    mkdirSync(join(folder, part), { recursive: true })
    writeWhole(join(folder, part, '.gitkeep'), '')
  }
  writeWhole(join(folder, PARTS.about), `${JSON.stringify(about, undefined, 2)}\n`)
  return ok([
    `${folder} holds a pack now. ${made ? `Its key is ${key}: keep a copy where only you can read it; without it nobody who has the pack takes another version.` : `It is signed with ${key}.`}`,
    `Put submissions into ${join(folder, PARTS.waiting)}, then: npm run --silent pack -- review ${folder}`,
  ].join('\n'))
}

const dayAfter = (today: string, days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Says what a build would change. */
export const diff = async ({ folder }: Asked): Promise<Result<string>> => {
  const notes = await acceptedNotes(folder)
  if (!notes.ok) return notes
  const before = lastBuilt(folder)
  const changes = changesBetween(before?.notes ?? [], notes.value)
  const known = new Map((before?.notes ?? []).map(note => [note.id, note]))
  const lines = changes.map(change => {
    if ('withdraw' in change) return `- ${change.withdraw} ${known.get(change.withdraw)?.employer.name ?? ''}`
    return `${known.has(change.put.id) ? '~' : '+'} ${change.put.id} ${change.put.employer.name}${change.put.role === undefined ? '' : `, ${change.put.role}`}`
  })
  return ok(lines.length === 0 ? 'Nothing would change.' : [...lines, '+ new, ~ changed, - no longer in it'].join('\n'))
}

/** Builds the next version of a pack into its public folder. The same notes make no new version unless `renew` asks for a new expiry. */
export const build = async ({ folder, key, renew, today }: Asked): Promise<Result<string>> => {
  const about = aboutOf(folder)
  if (!about.ok) return about
  const keys = keysIn(key)
  if (!keys.ok) return keys
  const notes = await acceptedNotes(folder)
  if (!notes.ok) return notes
  const before = lastBuilt(folder)
  if (before && !renew && changesBetween(before.notes, notes.value).length === 0) return ok(`Nothing changed since version ${before.manifest.version}, which counts until ${before.manifest.expires}. To let it count longer: --renew.`)
  const { days, ...said } = about.value
  const maker: About = { ...said, expires: dayAfter(today, days) }
  const built = await buildPack(maker, notes.value, keys.value, before && { version: before.manifest.version, notes: before.notes })
  if (!built.ok) return built
  const out = join(folder, PARTS.built)
  // The manifest last: until then a server serves the old version whole.
  for (const { name, text } of [...built.value.files].sort((a, b) => Number(a.name === 'manifest.json') - Number(b.name === 'manifest.json'))) writeWhole(join(out, name), text)
  const size = statSync(join(out, built.value.manifest.content.file)).size
  return ok(`Version ${built.value.manifest.version} with ${counted(built.value.manifest.notes, 'note')} (${Math.ceil(size / 1000)} kB) is in ${out}, and counts until ${built.value.manifest.expires}.`)
}
