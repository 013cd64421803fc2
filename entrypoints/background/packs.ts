// Whatever writes the notes of packs does so alone (see alone.ts): what nothing refers to is swept, also what somebody else is just writing.
import { checkedContent, changesFrom, splitPackFile } from '../../lib/notes/pack/content'
import { addressTrouble, besideManifest, fetchFile } from '../../lib/notes/pack/fetch'
import { PACK_LIMITS } from '../../lib/notes/pack/limits'
import { Change, PackNote, slicesOf } from '../../lib/notes/pack/lines'
import { openManifest, type Manifest } from '../../lib/notes/pack/manifest'
import { isBare, type Subscription } from '../../lib/notes/pack/subscription'
import { employerKeys } from '../../lib/notes/pick'
import { failed, ok, type Result } from '../../lib/result'
import type { Database } from '../../lib/store/database'
import { allPacks, applyPackChanges, changePack, packById, savePack, sweepPackNotes, writePackNotes } from '../../lib/store/packs'
import { localDay } from '../../lib/text/local-day'

/** Told how many notes of how many are in; none yet while the file comes. */
export type OnProgress = (done: number, of: number) => void

const keysOf = ({ employer }: PackNote): string[] => employerKeys(employer)

/** Writes a pack's whole content beside what is there; the name of the new generation, or why it is refused. */
const writeContent = async (db: Database, text: string, { notes }: Manifest, onProgress: OnProgress, signal?: AbortSignal): Promise<Result<string>> => {
  const generation = crypto.randomUUID()
  const slices = slicesOf(text, PackNote)
  const ids = new Set<string>()
  let done = 0
  for (;;) {
    if (signal?.aborted) return failed('Stopped.')
    const slice = slices.next()
    if (slice.done) {
      if (!slice.value.ok) return slice.value
      if (ids.size !== done) return failed('The pack has two notes of one id.')
      return done === notes ? ok(generation) : failed(`The manifest says that the pack has ${notes} notes; it has ${done}.`)
    }
    await writePackNotes(db, generation, slice.value, keysOf)
    for (const { id } of slice.value) ids.add(id)
    done += slice.value.length
    onProgress(done, notes)
  }
}

/** The finished generation counts from now on; what was there before is swept. */
const take = async (db: Database, pack: Subscription): Promise<void> => {
  await savePack(db, pack)
  await sweepPackNotes(db)
}

const refuse = async (db: Database, why: string): Promise<Result<never>> => {
  await sweepPackNotes(db)
  return failed(why)
}

/** Others get their turn: a large file must not hold the browser up. */
const turn = (): Promise<void> => new Promise(done => setTimeout(done))

type Source = { address?: string; etag?: string }

const subscription = (manifest: Manifest, key: string, generation: string, { address, etag }: Source, now: string): Subscription => ({
  id: crypto.randomUUID(), ...(address !== undefined && { address }), ...(etag !== undefined && { etag }), key, manifest, generation,
  muted: false, mutedContributors: [], mutedNotes: [], addedAt: now, takenAt: now, checkedAt: now,
})

/** The file a manifest describes, fetched and checked. */
const fetchChecked = async (address: string, file: { file: string; bytes: number; sha256: string }, { onPart, signal }: { onPart?: (bytes: number) => void; signal?: AbortSignal | undefined } = {}): Promise<Result<string>> => {
  const fetched = await fetchFile(besideManifest(address, file.file), PACK_LIMITS.content, { ...(onPart && { onPart }), signal })
  if (!fetched.ok) return fetched
  return fetched.value.same ? failed('The server sent nothing.') : checkedContent(fetched.value.bytes, file, turn)
}

const fetchManifest = async (address: string, etag?: string): Promise<Result<{ same: true } | { same: false; text: string; etag?: string }>> => {
  const fetched = await fetchFile(address, PACK_LIMITS.manifest * 2, etag === undefined ? {} : { etag })
  if (!fetched.ok) return fetched
  if (fetched.value.same) return ok({ same: true })
  return ok({ same: false, text: new TextDecoder().decode(fetched.value.bytes), ...(fetched.value.etag !== undefined && { etag: fetched.value.etag }) })
}

/** Takes a pack from an address for the first time, and pins its key. A pack that is here already is not taken twice. */
export const subscribe = async (db: Database, address: string, onProgress: OnProgress = () => undefined, now = new Date(), signal?: AbortSignal): Promise<Result<Subscription>> => {
  const trouble = addressTrouble(address)
  if (trouble !== undefined) return failed(trouble)
  if ((await allPacks(db)).some(pack => pack.address === address)) return failed('You have this pack already.')
  const sent = await fetchManifest(address)
  if (!sent.ok) return sent
  if (sent.value.same) return failed('The server sent nothing.')
  const opened = await openManifest(sent.value.text, { today: localDay(now) })
  if (!opened.ok) return opened
  const { manifest, key } = opened.value
  const content = await fetchChecked(address, manifest.content, { onPart: () => onProgress(0, manifest.notes), signal })
  if (!content.ok) return content
  const written = await writeContent(db, content.value, manifest, onProgress, signal)
  if (!written.ok) return refuse(db, written.why)
  const pack = subscription(manifest, key, written.value, { address, ...(sent.value.etag !== undefined && { etag: sent.value.etag }) }, now.toISOString())
  await take(db, pack)
  return ok(pack)
}

/** Takes a pack from a file: a new one, or a newer version of one with the same key and name. */
export const takePackFile = async (db: Database, bytes: Uint8Array<ArrayBuffer>, onProgress: OnProgress = () => undefined, now = new Date()): Promise<Result<Subscription>> => {
  if (bytes.length > PACK_LIMITS.content + PACK_LIMITS.manifest * 2) return failed('The file is longer than 20 MB, the most a pack may have.')
  const split = splitPackFile(bytes)
  if (!split) return failed('This is no file of a pack.')
  const opened = await openManifest(split.manifest, { today: localDay(now) })
  if (!opened.ok) return opened
  const { manifest, key } = opened.value
  const before = (await allPacks(db)).find(pack => pack.key === key && pack.manifest.name === manifest.name)
  if (before && before.manifest.version > manifest.version) return failed(`Version ${manifest.version} is older than version ${before.manifest.version}, which you have.`)
  if (!before && (await allPacks(db)).some(pack => pack.address === undefined && pack.manifest.name === manifest.name)) return failed('A pack of this name is here with another key. Take that one out first if you trust this one.')
  const content = await checkedContent(split.content, manifest.content, turn)
  if (!content.ok) return content
  const written = await writeContent(db, content.value, manifest, onProgress)
  if (!written.ok) return refuse(db, written.why)
  const fresh = subscription(manifest, key, written.value, {}, now.toISOString())
  const pack = before ? { ...before, manifest, generation: written.value, takenAt: fresh.takenAt, checkedAt: fresh.checkedAt, trouble: undefined } : fresh
  await take(db, pack)
  return ok(pack)
}

/** Brings a pack to a newer version by its changes where they fit; the notes stay as they are where they don't. */
const byChanges = async (db: Database, pack: Subscription, address: string, manifest: Manifest): Promise<boolean> => {
  const changes = isBare(pack) ? undefined : changesFrom(manifest, pack.manifest.version)
  if (!changes) return false
  const text = await fetchChecked(address, changes)
  if (!text.ok) return false
  const all: Change[] = []
  const slices = slicesOf(text.value, Change)
  for (let slice = slices.next(); ; slice = slices.next()) {
    if (slice.done) return slice.value.ok && applyPackChanges(db, pack.generation, all, keysOf, manifest.notes)
    all.push(...slice.value)
    // Other work in between.
    await packById(db, pack.id)
  }
}

/** After how many notes the subscription says how far its load is. */
const TOLD_EVERY = 2_000

const newVersion = async (db: Database, pack: Subscription, address: string, manifest: Manifest): Promise<Result<{ generation: string }>> => {
  if (await byChanges(db, pack, address, manifest)) return ok({ generation: pack.generation })
  const content = await fetchChecked(address, manifest.content)
  if (!content.ok) return content
  const written = await writeContent(db, content.value, manifest, (done, of) => {
    if (done % TOLD_EVERY === 0) void changePack(db, pack.id, now => ({ ...now, loading: { done, of } }))
  })
  return written.ok ? ok({ generation: written.value }) : refuse(db, written.why)
}

/**
 * Looks for a newer version of a pack at its address. Whatever is wrong with what comes leaves the old notes as they are, and is
 * told with the pack. A pack taken out meanwhile stays out.
 */
export const updatePack = async (db: Database, id: string, now = new Date()): Promise<Result<Subscription | undefined>> => {
  const pack = await packById(db, id)
  const address = pack?.address
  if (!pack || address === undefined) return ok(undefined)
  const checked = (change: (pack: Subscription) => Partial<Subscription>): Promise<Subscription | undefined> =>
    changePack(db, id, ({ trouble: _trouble, loading: _loading, ...was }) => ({ ...was, checkedAt: now.toISOString(), ...change(was) }))
  const tell = async (why: string): Promise<Result<never>> => {
    await checked(() => ({ trouble: why }))
    return failed(why)
  }
  const sent = await fetchManifest(address, isBare(pack) ? undefined : pack.etag)
  if (!sent.ok) return tell(sent.why)
  if (sent.value.same) return ok(await checked(() => ({})))
  const opened = await openManifest(sent.value.text, { key: pack.key, version: pack.manifest.version, today: localDay(now) })
  if (!opened.ok) return tell(opened.why)
  const { manifest } = opened.value
  const etag = sent.value.etag
  if (manifest.version === pack.manifest.version) {
    if (manifest.content.sha256 !== pack.manifest.content.sha256) return tell('The pack changed without a new version.')
    if (!isBare(pack)) return ok(await checked(() => ({ manifest, ...(etag !== undefined && { etag }) })))
  }
  const brought = await newVersion(db, pack, address, manifest)
  if (!brought.ok) return tell(brought.why)
  const after = await checked(() => ({ manifest, generation: brought.value.generation, takenAt: now.toISOString(), ...(etag !== undefined && { etag }) }))
  await sweepPackNotes(db)
  return ok(after)
}

/** A pack is looked at once a day. */
const DAY_MS = 86_400_000

/** Looks for newer versions of all packs that were not looked at within a day or came without their notes, one after another. */
export const updatePacks = async (db: Database, now = new Date()): Promise<void> => {
  for (const pack of await allPacks(db)) {
    const { id, checkedAt, address } = pack
    const since = now.getTime() - Date.parse(checkedAt)
    if (address !== undefined && (isBare(pack) || !(since >= 0 && since < DAY_MS))) await updatePack(db, id, now)
  }
}
