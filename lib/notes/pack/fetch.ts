// The one file of the pure rooms that fetches: packs come from addresses the person added, and from nowhere else.
import { failed, ok, type Result } from '../../result'
import { PACK_LIMITS } from './limits'

/** How long a server may take until the first byte, and how long between two. A background is put to sleep after half a minute. */
const PATIENCE_MS = 15_000

/** What an address sent: its bytes and ETag; `same` where the server says that nothing changed since `etag`. */
export type Fetched = { same: true } | { same: false; bytes: Uint8Array<ArrayBuffer>; etag?: string }

/** Why an address cannot be a pack's; undefined where it can. Only https, as a pack's address tells what one reads; http on one's own machine, for who runs a pack. */
export const addressTrouble = (address: string): string | undefined => {
  if (!URL.canParse(address)) return 'This is no address. It looks like https://example.org/pack/manifest.json.'
  const { protocol, hostname, username } = new URL(address)
  if (username !== '') return 'An address of a pack holds no name and password.'
  if (protocol === 'https:' || (protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'))) return undefined
  return 'A pack is read over https only.'
}

/** The address of a file beside the manifest. The manifest's own checks leave only plain names. */
export const besideManifest = (address: string, file: string): string => new URL(file, address).href

/** Bytes that come in parts, put where they belong at once: to copy all of them at the end would hold everything else up. */
const gathered = () => {
  let bytes = new Uint8Array(64_000)
  let length = 0
  return {
    add: (part: Uint8Array): number => {
      if (length + part.length > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + part.length))
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
      bytes.set(part, length)
      return (length += part.length)
    },
    all: (): Uint8Array<ArrayBuffer> => bytes.subarray(0, length),
  }
}

/** The next part of a stream, or undefined where it takes too long. */
const partOf = async (reader: ReadableStreamDefaultReader<Uint8Array>, patience: number): Promise<ReadableStreamReadResult<Uint8Array> | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => (timer = setTimeout(() => resolve(undefined), patience)))
  try {
    return await Promise.race([reader.read(), late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads a file of a pack, at most `most` bytes of it; the rest of a longer one is not waited for. Sends nothing of the person's:
 * no cookie, no address of a page; follows no way elsewhere. `onPart` is told how many bytes came so far; `signal` ends it.
 */
export const fetchFile = async (
  address: string,
  most: number,
  { etag, onPart = () => undefined, patience = PATIENCE_MS, signal }: { etag?: string; onPart?: (bytes: number) => void; patience?: number; signal?: AbortSignal | undefined } = {},
): Promise<Result<Fetched>> => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch(address, {
      credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal: signal ? AbortSignal.any([stop.signal, signal]) : stop.signal,
      ...(etag !== undefined && { headers: { 'If-None-Match': etag } }),
    })
    clearTimeout(timer)
    if (response.status === 304 && etag !== undefined) return ok({ same: true })
    if (!response.ok) return failed(response.status === 404 ? 'There is nothing at this address (404).' : `The server answered with an error (${response.status}).`)
    const tooLong = failed(`The file is longer than ${most === PACK_LIMITS.content ? '20 MB' : 'it may be'}.`)
    if (Number(response.headers.get('content-length') ?? 0) > most && response.headers.get('content-encoding') === null) return tooLong
    const [reader, whole] = [response.body?.getReader(), gathered()]
    let length = 0
    for (;;) {
      const part = reader ? await partOf(reader, patience) : { done: true as const, value: undefined }
      if (!part) return failed('The server stopped sending.')
      if (part.done) break
      length += part.value.length
      if (length > most) return tooLong
      onPart(whole.add(part.value))
    }
    const tag = response.headers.get('etag')
    return ok({ same: false, bytes: whole.all(), ...(tag !== null && tag.length < 300 && { etag: tag }) })
  } catch {
    if (signal?.aborted) return failed('Stopped.')
    return failed(stop.signal.aborted ? 'The server took too long to answer.' : 'The server could not be reached, or sends elsewhere.')
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}
