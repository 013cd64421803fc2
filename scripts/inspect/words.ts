const BYTES_LOOKED_AT = 4_096

const charsetIn = (head: string): string | undefined => /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i.exec(head)?.[1]

const decoderOf = (label: string | undefined): TextDecoder => {
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8')
  }
}

/**
 * A file's bytes as words, decoded as a browser would: by byte order mark, else by what the page itself declares, else as
 * UTF-8. Throws on bytes that are no text.
 */
export const wordsOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = bytes.subarray(0, BYTES_LOOKED_AT)
  if (head.includes(0)) throw new Error('it is no text')
  return decoderOf(charsetIn(new TextDecoder('latin1').decode(head))).decode(bytes)
}
