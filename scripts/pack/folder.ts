import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { PackNote } from '../../lib/notes/pack/lines'
import { Manifest, SignedManifest } from '../../lib/notes/pack/manifest'
import { readSubmission, type Submitted } from '../../lib/notes/pack/submission'
import { failed, ok, type Result } from '../../lib/result'

/**
 * A pack's folder, as it lies under version control:
 *   pack.json       what the pack is called, its licence, for how many days a build counts
 *   submissions/    what people handed in and nobody has looked at
 *   accepted/       submissions that are in the pack; withdrawals lie here too
 *   public/         what `build` made: this is what a server serves
 */
export const PARTS = { about: 'pack.json', waiting: 'submissions', accepted: 'accepted', built: 'public' } as const

/** pack.json. `days`: for how long a build counts. */
export const PackAbout = z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)), about: z.optional(z.string()), licence: z.string().check(z.minLength(1)), homepage: z.optional(z.string()), days: z.number().check(z.gte(1), z.lte(400)) })
export type PackAbout = z.infer<typeof PackAbout>

const jsonOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** What a folder's pack is called and how it is licensed. */
export const aboutOf = (folder: string): Result<PackAbout> => {
  const file = join(folder, PARTS.about)
  if (!existsSync(file)) return failed(`${folder} is no folder of a pack: it has no ${PARTS.about}. Make one with: npm run --silent pack -- init ${folder} --key FILE --name NAME --licence LICENCE`)
  const parsed = z.safeParse(PackAbout, jsonOf(file))
  return parsed.success ? ok(parsed.data) : failed(`${file} is not as it should be at "${parsed.error.issues[0]?.path.join('.') || 'its top'}".`)
}

/** A submission's file and what it says, or why it does not count. */
export type Handed = { file: string; said: Result<Submitted> }

/** The submissions in one part of a folder, by file name. */
export const handedIn = async (folder: string, part: 'waiting' | 'accepted'): Promise<Handed[]> => {
  const dir = join(folder, PARTS[part])
  if (!existsSync(dir)) return []
  const files = readdirSync(dir).filter(name => name.endsWith('.json')).sort()
  return Promise.all(files.map(async file => ({ file, said: await readSubmission(jsonOf(join(dir, file))) })))
}

/**
 * The notes that belong in the pack: accepted ones without those their own giver took back. One id given twice by one key counts
 * as its last file says; given by two keys it is an error. Fails with every problem, a line each.
 */
export const acceptedNotes = async (folder: string): Promise<Result<PackNote[]>> => {
  const problems: string[] = []
  const notes = new Map<string, PackNote>()
  const all = await handedIn(folder, 'accepted')
  for (const { file, said } of all) {
    if (!said.ok) problems.push(`${PARTS.accepted}/${file}: ${said.why}`)
    else if ('note' in said.value) {
      const before = notes.get(said.value.note.id)
      if (before && before.contributor !== said.value.key) problems.push(`${PARTS.accepted}/${file}: its note's id belongs to somebody else's note.`)
      else notes.set(said.value.note.id, { ...said.value.note, contributor: said.value.key })
    }
  }
  for (const { file, said } of all) {
    if (!said.ok || !('withdraw' in said.value)) continue
    const note = notes.get(said.value.withdraw)
    if (note && note.contributor !== said.value.key) problems.push(`${PARTS.accepted}/${file}: only who gave a note can take it back.`)
    else notes.delete(said.value.withdraw)
  }
  return problems.length > 0 ? failed(problems.join('\n')) : ok([...notes.values()])
}

/** What was built last: its manifest and notes, read without asking whether the signature fits (verify asks that). */
export const lastBuilt = (folder: string): { manifest: Manifest; notes: PackNote[] } | undefined => {
  const signed = z.safeParse(SignedManifest, jsonOf(join(folder, PARTS.built, 'manifest.json')))
  if (!signed.success) return undefined
  const manifest = z.parse(Manifest, JSON.parse(signed.data.manifest))
  const text = readFileSync(join(folder, PARTS.built, manifest.content.file), 'utf8')
  return { manifest, notes: text.split('\n').filter(line => line !== '').map(line => z.parse(PackNote, JSON.parse(line))) }
}

/** Writes a file whole or not at all, so that a server never serves half of one. */
export const writeWhole = (file: string, text: string, mode = 0o644): void => {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.part`, text, { mode })
  renameSync(`${file}.part`, file)
}
