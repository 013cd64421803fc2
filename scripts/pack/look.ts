import { existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkNote } from '../../lib/notes/check/check'
import type { SharedNote } from '../../lib/notes/check/share'
import type { Note } from '../../lib/notes/note'
import { checkedContent, splitPackFile } from '../../lib/notes/pack/content'
import { addressTrouble, besideManifest, fetchFile } from '../../lib/notes/pack/fetch'
import { fingerprint } from '../../lib/notes/pack/keys'
import { PACK_LIMITS } from '../../lib/notes/pack/limits'
import { PackNote, slicesOf } from '../../lib/notes/pack/lines'
import { openManifest, type Manifest } from '../../lib/notes/pack/manifest'
import { failed, ok, type Result } from '../../lib/result'
import type { Asked } from './arguments'
import { counted } from './counted'
import { handedIn, PARTS, type Handed } from './folder'

const asNote = ({ rounds, ...rest }: SharedNote): Note => ({ ...rest, source: 'pack', rounds: rounds.map(round => ({ ...round })), added: '' })

const linesOf = async ({ file, said }: Handed): Promise<string[]> => {
  if (!said.ok) return [`${file}: REFUSED. ${said.why}`]
  const by = `given by ${(await fingerprint(said.value.key)).slice(0, 9)}`
  if ('withdraw' in said.value) return [`${file}: takes back ${said.value.withdraw}, ${by}`]
  const { note } = said.value
  const flags = checkNote(asNote(note))
  return [
    `${file}: ${note.employer.name}${note.role === undefined ? '' : `, ${note.role}`}${note.quarter === undefined ? '' : `, ${note.quarter}`}: ${counted(note.rounds.length, 'round')}, ${counted(note.warnings.length, 'warning')}, ${note.text.length === 0 ? 'no text' : `${counted(note.text.length, 'character')} of text`}, ${by}`,
    ...flags.map(({ at, kind, words }) => `    look at ${at}: ${kind} "${words.length > 80 ? `${words.slice(0, 79)}…` : words.replace(/\n/g, ' ')}"`),
    ...(flags.length === 0 ? ['    nothing was noticed; read it all the same'] : []),
  ]
}

/** Lists what was handed in with what the check says, or takes the named files in. Nobody's note gets in unseen. */
export const review = async ({ folder, files, accept }: Asked): Promise<Result<string>> => {
  const waiting = await handedIn(folder, 'waiting')
  if (accept) {
    const named = files.map(name => name.split('/').at(-1) ?? name)
    const bad = named.flatMap(name => {
      const one = waiting.find(({ file }) => file === name)
      return !one ? [`There is no ${name} in ${join(folder, PARTS.waiting)}.`] : one.said.ok ? [] : [`${name} cannot be taken in: ${one.said.why}`]
    })
    if (bad.length > 0) return failed(bad.join('\n'))
    if (named.length === 0) return failed('Name the files to take in behind --accept.')
    for (const name of named) renameSync(join(folder, PARTS.waiting, name), join(folder, PARTS.accepted, name))
    return ok(`${counted(named.length, 'submission')} taken in. Then: npm run --silent pack -- build ${folder} --key FILE`)
  }
  const lines = (await Promise.all(waiting.map(linesOf))).flat()
  return ok(lines.length === 0 ? `Nothing waits in ${join(folder, PARTS.waiting)}.` : [...lines, `To take some of them in: npm run --silent pack -- review ${folder} --accept FILE…`].join('\n'))
}

const checkedPack = async (manifest: Manifest, bytes: Uint8Array<ArrayBuffer>): Promise<Result<number>> => {
  const content = await checkedContent(bytes, manifest.content)
  if (!content.ok) return content
  const slices = slicesOf(content.value, PackNote)
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (!slice.done) continue
    if (!slice.value.ok) return slice.value
    return slice.value.value === manifest.notes ? slice.value : failed(`The manifest says that the pack has ${manifest.notes} notes; it has ${slice.value.value}.`)
  }
}

type Found = { words: string; content: (manifest: Manifest) => Promise<Result<Uint8Array<ArrayBuffer>>> }
const bytesIn = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file))

const fetched = async (address: string, most: number): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const file = await fetchFile(address, most)
  return !file.ok ? file : file.value.same ? failed('The server sent nothing.') : ok(file.value.bytes)
}

const found = async (where: string): Promise<Result<Found>> => {
  if (/^https?:/.test(where)) {
    const trouble = addressTrouble(where)
    if (trouble !== undefined) return failed(trouble)
    const sent = await fetched(where, PACK_LIMITS.manifest * 2)
    return sent.ok ? ok({ words: new TextDecoder().decode(sent.value), content: ({ content }) => fetched(besideManifest(where, content.file), PACK_LIMITS.content) }) : sent
  }
  if (!existsSync(where)) return failed(`There is nothing at ${where}.`)
  if (statSync(where).isDirectory()) {
    const folder = existsSync(join(where, 'manifest.json')) ? where : join(where, PARTS.built)
    if (!existsSync(join(folder, 'manifest.json'))) return failed(`${where} holds no built pack.`)
    return ok({ words: readFileSync(join(folder, 'manifest.json'), 'utf8'), content: async ({ content }) => (existsSync(join(folder, content.file)) ? ok(bytesIn(join(folder, content.file))) : failed(`${content.file} is missing.`)) })
  }
  const split = splitPackFile(bytesIn(where))
  return split ? ok({ words: split.manifest, content: async () => ok(split.content) }) : failed(`${where} is no pack in one file.`)
}

/** Checks a built pack as a reader's browser would, in a folder, a file or at an address. */
export const verify = async ({ folder: where, today }: Asked): Promise<Result<string>> => {
  const source = await found(where)
  if (!source.ok) return source
  const opened = await openManifest(source.value.words, { today })
  if (!opened.ok) return opened
  const { manifest, key } = opened.value
  const bytes = await source.value.content(manifest)
  if (!bytes.ok) return bytes
  const notes = await checkedPack(manifest, bytes.value)
  return notes.ok ? ok(`"${manifest.name}", version ${manifest.version}: ${counted(notes.value, 'note')}, counts until ${manifest.expires}, licence ${manifest.licence}, key ${await fingerprint(key)}`) : notes
}
