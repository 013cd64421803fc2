import * as z from 'zod/mini'
import { failed, ok, type Result } from '../../result'
import { isSignedBy } from './keys'
import { PACK_LIMITS } from './limits'

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** A file beside the manifest: a plain name, so that a manifest can never send a reader to another place. */
const FileName = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,100}$/), z.refine(name => !name.includes('..')))
const Bytes = z.number().check(z.gte(0), z.lte(PACK_LIMITS.content))
const Version = z.int().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER))

/**
 * What a pack says of itself. `version` only ever grows; `previous` is the one before. `expires` is a day ("2027-01-31"), until
 * which the pack counts: a pack that nobody renews ends by itself, and old ones cannot be served for ever. `content` is the
 * whole pack, `changes` what differs from an earlier version, each with size in bytes and SHA-256; `notes` how many there are.
 */
export const Manifest = z.object({
  format: z.literal('roleglass-pack/1'),
  name: text(100),
  about: z.optional(text(1_000)),
  version: Version,
  previous: z.optional(Version),
  expires: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  licence: text(100),
  homepage: z.optional(text(300)),
  notes: z.int().check(z.gte(0), z.lte(PACK_LIMITS.notes)),
  content: z.object({ file: FileName, bytes: Bytes, sha256: Hash }),
  changes: z.optional(z.array(z.object({ from: Version, file: FileName, bytes: Bytes, sha256: Hash })).check(z.maxLength(20))),
})
export type Manifest = z.infer<typeof Manifest>

/** The file manifest.json: the manifest as the very text that was signed, the public key, and the signature over that text. */
export const SignedManifest = z.object({ manifest: z.string().check(z.maxLength(PACK_LIMITS.manifest)), key: z.string().check(z.maxLength(64)), signature: z.string().check(z.maxLength(128)) })

/** What a reader knows already: the key it pinned when it first took the pack, the version it has. `today` is "YYYY-MM-DD". */
export type Known = { key?: string; version?: number; today: string }

const jsonIn = (words: string): unknown => {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

const DAY_MS = 86_400_000
const daysUntil = (day: string, today: string): number => (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS

/**
 * The manifest in an untrusted text, or in a line why it is refused: not a manifest, not signed by the key it names, another key
 * than the one pinned, older than what is here, run out, or running for longer than a pack may.
 */
export const openManifest = async (words: string, known: Known): Promise<Result<{ manifest: Manifest; key: string }>> => {
  if (words.length > PACK_LIMITS.manifest * 2) return failed('The manifest is far too long.')
  const signed = z.safeParse(SignedManifest, jsonIn(words))
  if (!signed.success) return failed('There is no signed manifest of a pack here.')
  const { manifest: said, key, signature } = signed.data
  if (!(await isSignedBy(said, signature, key))) return failed('The signature does not fit. Somebody may have changed the pack.')
  if (known.key !== undefined && key !== known.key) return failed('The pack is signed with another key than before. If its makers announced a new key, take the pack out and subscribe again.')
  const parsed = z.safeParse(Manifest, jsonIn(said))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return failed(`The manifest is not as it should be at "${issue?.path.join('.') || 'its top'}".`)
  }
  const manifest = parsed.data
  const left = daysUntil(manifest.expires, known.today)
  if (!(left >= 0)) return failed(`The pack ran out on ${manifest.expires} and was not renewed.`)
  if (left > PACK_LIMITS.ahead) return failed(`The pack claims to count until ${manifest.expires}, which is longer than a pack may.`)
  if (known.version !== undefined && manifest.version < known.version) return failed(`Version ${manifest.version} is older than version ${known.version}, which you have.`)
  return ok({ manifest, key })
}
