import { failed, ok, type Result } from '../../result'

const ALGORITHM = { name: 'Ed25519' } as const

/** Bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64Url = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/={1,2}$/, '')
}

/** The bytes that a base64url text stands for; undefined where it is none. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const raw = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  const bytes = new Uint8Array(raw.length)
  for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at)
  return bytes
}

/** A pair of keys as text: `publicKey` is the 32 bytes of RFC 8032, `privateKey` is PKCS#8, both base64url. Who has the private one can sign. */
export type KeyPair = { publicKey: string; privateKey: string }

/** Makes a new pair of Ed25519 keys. */
export const makeKeys = async (): Promise<KeyPair> => {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs of keys.')
  const [raw, pkcs8] = await Promise.all([crypto.subtle.exportKey('raw', pair.publicKey), crypto.subtle.exportKey('pkcs8', pair.privateKey)])
  return { publicKey: toBase64Url(new Uint8Array(raw)), privateKey: toBase64Url(new Uint8Array(pkcs8)) }
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text))

/** Signs a text's UTF-8 bytes; base64url. Says why where the key is none. */
export const sign = async (text: string, privateKey: string): Promise<Result<string>> => {
  const bytes = fromBase64Url(privateKey)
  if (!bytes) return failed('This is no private key.')
  try {
    const key = await crypto.subtle.importKey('pkcs8', bytes, ALGORITHM, false, ['sign'])
    return ok(toBase64Url(new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, utf8(text)))))
  } catch {
    return failed('This is no private key.')
  }
}

/** Whether `signature` (base64url) over a text's UTF-8 bytes was made with the private half of `publicKey`. Anything malformed is a no. */
export const isSignedBy = async (text: string, signature: string, publicKey: string): Promise<boolean> => {
  const [signed, raw] = [fromBase64Url(signature), fromBase64Url(publicKey)]
  if (signed?.length !== 64 || raw?.length !== 32) return false
  try {
    const key = await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify'])
    return await crypto.subtle.verify(ALGORITHM, key, signed, utf8(text))
  } catch {
    return false
  }
}

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** A key as a person can compare it by eye: groups of four of its SHA-256's first 32 digits. */
export const fingerprint = async (publicKey: string): Promise<string> => ((await sha256(utf8(publicKey))).slice(0, 32).match(/.{4}/g) ?? []).join(' ')
