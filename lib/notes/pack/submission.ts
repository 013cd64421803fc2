import * as z from 'zod/mini'
import { failed, ok, type Result } from '../../result'
import { SharedNote } from '../check/share'
import { isSignedBy, sign, type KeyPair } from './keys'

const Key = z.string().check(z.regex(/^[\w-]{43}$/))
const Body = z.union([z.object({ note: SharedNote }), z.object({ withdraw: z.string().check(z.maxLength(64)) })])

/**
 * What one hands in to who runs a pack: a note as it would stand there, or the id of one to take back, signed with the giver's
 * own key. The key's public half is the only thing it says of the giver.
 */
export const Submission = z.object({ format: z.literal('roleglass-submission/1'), said: z.string().check(z.maxLength(64_000)), key: Key, signature: z.string().check(z.maxLength(128)) })
export type Submission = z.infer<typeof Submission>
export type Submitted = z.infer<typeof Body> & { key: string }

/** A submission file's content: a note to share, or the id of one's own note to take back. */
export const makeSubmission = async (body: z.infer<typeof Body>, keys: KeyPair): Promise<Result<Submission>> => {
  const parsed = z.safeParse(Body, body)
  if (!parsed.success) return failed(`This cannot be shared as it stands: "${parsed.error.issues[0]?.path.join('.') ?? ''}" is too long or not as it should be.`)
  const said = JSON.stringify(parsed.data)
  const signed = await sign(said, keys.privateKey)
  return signed.ok ? ok({ format: 'roleglass-submission/1', said, key: keys.publicKey, signature: signed.value }) : signed
}

/** What an untrusted submission says, or why it does not count. */
export const readSubmission = async (json: unknown): Promise<Result<Submitted>> => {
  const parsed = z.safeParse(Submission, json)
  if (!parsed.success) return failed('This is no submission.')
  const { said, key, signature } = parsed.data
  if (!(await isSignedBy(said, signature, key))) return failed('The signature does not fit the key.')
  try {
    const body = z.safeParse(Body, JSON.parse(said))
    return body.success ? ok({ ...body.data, key }) : failed(`The note is not as it should be at "${body.error.issues[0]?.path.join('.') ?? ''}".`)
  } catch {
    return failed('What was signed is no note.')
  }
}
