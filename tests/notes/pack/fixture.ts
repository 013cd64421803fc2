import { buildPack, type About, type PackFile } from '../../../lib/notes/pack/build'
import { sign, type KeyPair } from '../../../lib/notes/pack/keys'
import type { PackNote } from '../../../lib/notes/pack/lines'
import type { Manifest } from '../../../lib/notes/pack/manifest'

export const TODAY = '2026-11-21'
export const ABOUT: About = { name: 'Bakers of the coast', about: 'How bakeries on the coast hire.', licence: 'CC BY 4.0', expires: '2027-02-01' }

/** A note on an employer, as it stands in a pack. */
export const packNote = (id: string, employer: string, more: Partial<PackNote> = {}): PackNote => ({
  id: `note-${id}`.padEnd(8, '0'), employer: { name: employer, aliases: [] }, role: 'Baker', quarter: '2026-Q2',
  rounds: [{ kind: 'phone', name: 'Call', minutes: 20, topics: [], parts: [] }, { kind: 'trial-work', name: 'Trial night', topics: [], parts: [] }],
  outcome: 'offer', warnings: [{ topic: 'hours', about: 'Nights begin at two' }], advice: [], questions: [], text: '', ...more,
})

/** A pack of these notes, made with `keys`. Throws where it cannot be made. */
export const packOf = async (notes: readonly PackNote[], keys: KeyPair, about: Partial<About> = {}, before?: { version: number; notes: readonly PackNote[] }): Promise<PackFile[]> => {
  const built = await buildPack({ ...ABOUT, ...about }, notes, keys, before)
  if (!built.ok) throw new Error(built.why)
  return built.value.files
}

/** The text of one file of a pack. Throws where there is none. */
export const fileIn = (files: readonly PackFile[], name: string | RegExp): string => {
  const found = files.find(file => (typeof name === 'string' ? file.name === name : name.test(file.name)))
  if (!found) throw new Error(`no file ${String(name)}`)
  return found.text
}

/** A manifest as an attacker or a careless maker would sign it, whatever it says. */
export const signedManifest = async (manifest: object, keys: KeyPair): Promise<string> => {
  const said = JSON.stringify(manifest)
  const signed = await sign(said, keys.privateKey)
  if (!signed.ok) throw new Error(signed.why)
  return JSON.stringify({ manifest: said, key: keys.publicKey, signature: signed.value })
}

export const MANIFEST: Manifest = {
  format: 'roleglass-pack/1', name: 'Bakers', version: 3, expires: '2027-01-31', licence: 'CC0', notes: 1,
  content: { file: 'notes-3.jsonl', bytes: 10, sha256: '0'.repeat(64) },
}

