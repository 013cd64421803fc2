import { describe, expect, it } from 'vitest'
import { fingerprint, isSignedBy, makeKeys, sha256, sign } from '../../../lib/notes/pack/keys'
import { openManifest } from '../../../lib/notes/pack/manifest'
import { ABOUT, fileIn, MANIFEST, packNote, packOf, signedManifest, TODAY } from './fixture'

const keys = await makeKeys()
const others = await makeKeys()
const good = await signedManifest(MANIFEST, keys)
const known = { today: TODAY }
const why = async (words: string, more: Partial<Parameters<typeof openManifest>[1]> = {}): Promise<string> => {
  const opened = await openManifest(words, { ...known, ...more })
  return opened.ok ? 'opened' : opened.why
}

describe('a signed manifest', () => {
  it('opens, and says by which key it was signed', async () => {
    expect(await openManifest(good, known)).toEqual({ ok: true, value: { manifest: MANIFEST, key: keys.publicKey } })
  })

  it('is made by building a pack, and stays valid on its last day', async () => {
    const files = await packOf([packNote('a', 'Dune Bakery')], keys)
    expect(await why(fileIn(files, 'manifest.json'), { today: ABOUT.expires })).toBe('opened')
  })

  it.each([
    ['a page of a web site', '<!doctype html><p>Not found</p>', 'There is no signed manifest'],
    ['nothing', '', 'There is no signed manifest'],
    ['a manifest without a signature', JSON.stringify(MANIFEST), 'There is no signed manifest'],
    ['a million signs', 'x'.repeat(1_000_000), 'far too long'],
    ['a signature that is no signature', JSON.stringify({ manifest: JSON.stringify(MANIFEST), key: keys.publicKey, signature: 'no?' }), 'signature does not fit'],
    ['a key that is no key', JSON.stringify({ manifest: JSON.stringify(MANIFEST), key: '', signature: 'AAAA' }), 'signature does not fit'],
  ])('refuses %s', async (_, words, reason) => expect(await why(words)).toContain(reason))

  it('refuses every flipped sign of what was signed', async () => {
    const { manifest, key, signature } = JSON.parse(good)
    for (let at = 0; at < manifest.length; at += 7) {
      const flipped = manifest.slice(0, at) + String.fromCharCode(manifest.charCodeAt(at) ^ 1) + manifest.slice(at + 1)
      expect(await why(JSON.stringify({ manifest: flipped, key, signature })), `flipped at ${at}`).toContain('signature does not fit')
    }
  })

  it('refuses a manifest that somebody else signed anew, once a key is pinned', async () => {
    expect(await why(await signedManifest(MANIFEST, others), { key: keys.publicKey })).toContain('another key')
  })

  it('refuses the key put beside a foreign signature', async () => {
    const { manifest, signature } = JSON.parse(await signedManifest(MANIFEST, others))
    expect(await why(JSON.stringify({ manifest, key: keys.publicKey, signature }))).toContain('signature does not fit')
  })

  it('refuses an older version, and takes the same one again', async () => {
    expect(await why(good, { version: 4 })).toContain('Version 3 is older than version 4')
    expect(await why(good, { version: 3 })).toBe('opened')
  })

  it.each([
    ['the day after it ran out', { today: '2027-02-01' }, 'ran out on 2027-01-31'],
    ['long before it runs out', { today: '2024-01-01' }, 'longer than a pack may'],
  ])('is refused %s', async (_, more, reason) => expect(await why(good, more)).toContain(reason))

  it.each([
    ['another host', { content: { ...MANIFEST.content, file: 'https://elsewhere.example/notes.jsonl' } }, 'content.file'],
    ['another host without a scheme', { content: { ...MANIFEST.content, file: '//elsewhere.example/notes.jsonl' } }, 'content.file'],
    ['a folder above', { content: { ...MANIFEST.content, file: '../notes.jsonl' } }, 'content.file'],
    ['a folder above in disguise', { content: { ...MANIFEST.content, file: 'a..%2Fnotes' } }, 'content.file'],
    ['changes from another host', { changes: [{ from: 2, file: 'http://elsewhere.example', bytes: 1, sha256: '0'.repeat(64) }] }, 'changes.0.file'],
    ['a gigabyte', { content: { ...MANIFEST.content, bytes: 1e9 } }, 'content.bytes'],
    ['a million notes', { notes: 1e6 }, 'notes'],
    ['a version before the first', { version: 0 }, 'version'],
    ['a version beyond counting', { version: 1e300 }, 'version'],
    ['a hash that is none', { content: { ...MANIFEST.content, sha256: 'abc' } }, 'content.sha256'],
    ['no name', { name: '' }, 'name'],
    ['a book for a name', { name: 'x'.repeat(1000) }, 'name'],
    ['a day that is none', { expires: 'never' }, 'expires'],
    ['another format', { format: 'roleglass-pack/2' }, 'format'],
  ])('is refused where it names %s, and says where', async (_, more, at) => {
    expect(await why(await signedManifest({ ...MANIFEST, ...more }, keys))).toContain(`"${at}"`)
  })

  it('counts a month that no calendar has as run out', async () => {
    expect(await why(await signedManifest({ ...MANIFEST, expires: '2027-13-01' }, keys))).toContain('ran out')
  })
})

describe('keys', () => {
  it('sign what only they can have signed', async () => {
    const signed = await sign('bread', keys.privateKey)
    expect(signed.ok && (await isSignedBy('bread', signed.value, keys.publicKey))).toBe(true)
    expect(signed.ok && (await isSignedBy('breaf', signed.value, keys.publicKey))).toBe(false)
    expect(signed.ok && (await isSignedBy('bread', signed.value, others.publicKey))).toBe(false)
  })

  it('agree with the published test vector of RFC 8032, and SHA-256 with that of FIPS 180', async () => {
    const hex = (digits: string): string => Buffer.from(digits, 'hex').toString('base64url')
    const signature = hex('e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b')
    expect(await isSignedBy('', signature, hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'))).toBe(true)
    expect(await isSignedBy(' ', signature, hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'))).toBe(false)
    expect(await sha256(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('say what is no private key', async () => {
    expect(await sign('bread', 'not a key')).toEqual({ ok: false, why: 'This is no private key.' })
    expect(await sign('bread', keys.publicKey)).toEqual({ ok: false, why: 'This is no private key.' })
  })

  it('have a fingerprint of eight groups to compare by eye', async () => {
    expect(await fingerprint(keys.publicKey)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/)
    expect(await fingerprint(keys.publicKey)).not.toBe(await fingerprint(others.publicKey))
  })
})
