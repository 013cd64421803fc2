import { failed, ok, type Result } from '../../result'
import { sha256, sign, type KeyPair } from './keys'
import { PACK_LIMITS } from './limits'
import type { Change, PackNote } from './lines'
import type { Manifest } from './manifest'

/** What its makers say of a pack; the rest of the manifest follows from the notes. */
export type About = Pick<Manifest, 'name' | 'about' | 'licence' | 'homepage' | 'expires'>

/** A file of a pack, by the name that the manifest gives it. */
export type PackFile = { name: string; text: string }

const byId = (a: PackNote, b: PackNote): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const lines = (all: readonly object[]): string => all.map(one => `${JSON.stringify(one)}\n`).join('')
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))
const described = async (file: string, text: string) => ({ file, bytes: bytesOf(text).length, sha256: await sha256(bytesOf(text)) })

/** What leads from one set of notes to another: the new and the changed ones, then those taken back, each by id. */
export const changesBetween = (before: readonly PackNote[], after: readonly PackNote[]): Change[] => {
  const known = new Map(before.map(note => [note.id, JSON.stringify(note)]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...[...after].sort(byId).filter(note => known.get(note.id) !== JSON.stringify(note)).map(put => ({ put })),
    ...[...before].sort(byId).filter(({ id }) => !kept.has(id)).map(({ id }) => ({ withdraw: id })),
  ]
}

/**
 * The files of a pack: manifest.json, the notes, the changes from `before` where there is one, and all in one file for who takes
 * packs by hand. The same notes give the same files, so that they can lie under version control.
 */
export const buildPack = async (
  about: About, notes: readonly PackNote[], keys: KeyPair, before?: { version: number; notes: readonly PackNote[] },
): Promise<Result<{ files: PackFile[]; manifest: Manifest }>> => {
  if (new Set(notes.map(({ id }) => id)).size !== notes.length) return failed('Two notes have one id.')
  const version = (before?.version ?? 0) + 1
  const sorted = [...notes].sort(byId)
  const content = { name: `notes-${version}.jsonl`, text: lines(sorted) }
  const contentSaid = await described(content.name, content.text)
  if (contentSaid.bytes > PACK_LIMITS.content) return failed('The notes take more than 20 MB, the most a pack may have. Split it in two.')
  if (sorted.length > PACK_LIMITS.notes) return failed(`There are more than ${PACK_LIMITS.notes} notes, the most a pack may have. Split it in two.`)
  const changes = before && { name: `changes-${before.version}-${version}.jsonl`, text: lines(changesBetween(before.notes, sorted)) }
  const manifest: Manifest = {
    format: 'roleglass-pack/1', ...about, version,
    ...(before && { previous: before.version }),
    notes: sorted.length,
    content: contentSaid,
    ...(before && changes && { changes: [{ from: before.version, ...(await described(changes.name, changes.text)) }] }),
  }
  const said = JSON.stringify(manifest)
  const signed = await sign(said, keys.privateKey)
  if (!signed.ok) return signed
  const envelope = JSON.stringify({ manifest: said, key: keys.publicKey, signature: signed.value })
  return ok({
    manifest,
    files: [{ name: 'manifest.json', text: `${envelope}\n` }, content, ...(changes ? [changes] : []), { name: `pack-${version}.roleglass-pack`, text: `${envelope}\n${content.text}` }],
  })
}
